// A line for the log from anywhere in the program (Ctrl+L): write, Enter, done.
#pragma once

#include "core/session/session.h"

#include <QDialog>

namespace samvirke {

class LogForm;

class QuickLogDialog : public QDialog {
    Q_OBJECT

public:
    /// `municipality`: what the person looks at right now is proposed; may be empty.
    explicit QuickLogDialog(
        Session& session, const QString& municipality = {}, QWidget* parent = nullptr);

    LogForm& form() { return *m_form; }

private:
    LogForm* m_form;
};

} // namespace samvirke

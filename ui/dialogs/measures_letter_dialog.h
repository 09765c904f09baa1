// The catalogue as a letter to the municipalities: read it in both forms of Norwegian, save it, or
// write e-mail drafts to the contacts. Nothing is sent from here.
#pragma once

#include "core/session/measures.h"

#include <QDialog>
#include <QPlainTextEdit>

class QComboBox;

namespace samvirke {

class NoticeBar;

class MeasuresLetterDialog : public QDialog {
    Q_OBJECT

public:
    explicit MeasuresLetterDialog(Session& session, QWidget* parent = nullptr);

private:
    QString language() const;
    void showText();
    void save();
    void writeDrafts();

    Measures m_desk;
    QComboBox* m_language;
    QPlainTextEdit* m_text;
    NoticeBar* m_notice;
};

} // namespace samvirke

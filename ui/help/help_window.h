// The guide beside the work: its chapters to the left, the one about the page at hand open.
#pragma once

#include "ui/help/help_text.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace samvirke {

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Opens the chapter of this name; the first one when there is none.
    void showChapter(const QString& name);
    QString chapter() const;
    QString text() const; ///< as a person reads it

private:
    void renew();

    QList<HelpChapter> m_chapters;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace samvirke

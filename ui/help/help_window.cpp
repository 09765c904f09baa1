#include "ui/help/help_window.h"

#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace samvirke {

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget), m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("The chapter's text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({ QStringLiteral(":/help") });
    m_text->document()->setDocumentMargin(space::l);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    // A chapter leads to another: "[needs](needs)".
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& to) { showChapter(to.path()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_text->document()->setDefaultFont(Theme::instance().font(Type::Body));
        m_text->document()->setMarkdown(m_chapters.at(row).text);
        // Where the cursor stands is what is seen first.
        m_text->moveCursor(QTextCursor::Start);
        m_text->verticalScrollBar()->setValue(0);
    });
    connect(&Theme::instance(), &Theme::changed, this, &HelpWindow::renew);
    renew();
    resize(1120, 720);
}

void HelpWindow::renew()
{
    const QString before = chapter();
    m_chapters = helpChapters(language::current());
    m_list->clear();
    for (const HelpChapter& each : std::as_const(m_chapters))
        m_list->addItem(each.title);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * space::l + space::xl);
    showChapter(before);
}

void HelpWindow::showChapter(const QString& name)
{
    int wanted = 0;
    for (int i = 0; i < m_chapters.size(); ++i) {
        if (m_chapters.at(i).name == name)
            wanted = i;
    }
    m_list->setCurrentRow(wanted);
}

QString HelpWindow::chapter() const
{
    return m_chapters.value(m_list->currentRow()).name;
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

} // namespace samvirke

#include "ui/pages/reports/section_editor.h"

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace samvirke {

SectionEditor::SectionEditor(QWidget* parent)
    : QWidget(parent), m_heading(new Label({}, Type::Heading)),
      m_guidance(new Label({}, Type::Body, Label::Ink::Muted)), m_mark(new Label({}, Type::Strong)),
      m_text(makeTextEdit(tr("Text of the section"), 6))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (Label* label : { m_heading, m_guidance, m_mark }) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_mark->setObjectName(QStringLiteral("carried"));
    m_text->setObjectName(QStringLiteral("sectionText"));
    m_text->setMaximumHeight(QWIDGETSIZE_MAX);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->installEventFilter(this);
    layout->addWidget(m_text, 1);
}

void SectionEditor::showSection(
    const Id& report, const ReportSection& section, int lastNumber, bool canBeWritten)
{
    const bool same = report == m_report && section.key == m_shown.key;
    if (!same || !isWritten() || section.text != m_shown.text) {
        if (m_text->toPlainText() != section.text)
            m_text->setPlainText(section.text);
    }
    m_report = report;
    m_shown = section;
    m_heading->setText(section.heading);
    m_guidance->setText(section.guidance);
    m_guidance->setVisible(canBeWritten && !section.guidance.isEmpty());
    m_mark->setText(section.carried ? tr("As in report no. %1").arg(lastNumber) : QString());
    m_mark->setVisible(section.carried);
    m_text->setReadOnly(!canBeWritten);
    m_text->setAccessibleName(tr("Text of the section %1").arg(section.heading));
    m_text->setPlaceholderText(canBeWritten
            ? tr("Write here. A line that begins with - becomes a bullet.")
            : tr("Nothing was written here."));
    setVisible(true);
}

void SectionEditor::clear()
{
    m_report.clear();
    m_shown = {};
    m_text->clear();
    setVisible(false);
}

QString SectionEditor::text() const
{
    return m_text->toPlainText();
}

void SectionEditor::saved()
{
    m_shown.text = m_text->toPlainText();
}

bool SectionEditor::isWritten() const
{
    return !m_report.isEmpty() && m_text->toPlainText() != m_shown.text;
}

void SectionEditor::focusText()
{
    m_text->setFocus();
}

bool SectionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_PageDown;
        if ((key->modifiers() & Qt::ControlModifier) && (down || key->key() == Qt::Key_PageUp)) {
            Q_EMIT nextAsked(down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samvirke

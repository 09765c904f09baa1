#include "ui/dialogs/report_sections_edit.h"

#include "core/base/ids.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/heading_list.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

ReportSectionsEdit::ReportSectionsEdit(QWidget* parent)
    : QWidget(parent),
      m_list(new HeadingList(QStringLiteral("sections"),
          { tr("Sections in their order"), tr("Add a section"), tr("Move the section up"),
              tr("Move the section down"), tr("Remove the section") })),
      m_heading(new QLineEdit), m_guidance(makeTextEdit(tr("Guidance"), 2)), m_fields(makeFields())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_list);
    layout->addWidget(m_fields);
    setFocusProxy(m_list);
    connect(m_list, &HeadingList::rowChanged, this, &ReportSectionsEdit::showCurrent);
    connect(m_list, &HeadingList::addAsked, this, &ReportSectionsEdit::add);
    connect(m_list, &HeadingList::removed, this, [this](int row) { m_sections.removeAt(row); });
    connect(
        m_list, &HeadingList::moved, this, [this](int from, int to) { m_sections.move(from, to); });
    connect(m_heading, &QLineEdit::textEdited, this, &ReportSectionsEdit::takeFields);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, &ReportSectionsEdit::takeFields);
}

QWidget* ReportSectionsEdit::makeFields()
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    const auto captioned = [&](const QString& text, QWidget* editor) {
        auto* caption = new Label(text, Type::Strong);
        caption->setBuddy(editor);
        editor->setAccessibleName(text);
        lines->addWidget(caption);
        lines->addWidget(editor);
    };
    m_heading->setObjectName(QStringLiteral("heading"));
    captioned(tr("Heading"), m_heading);
    captioned(tr("Guidance for the writer; it is not printed"), m_guidance);
    lines->addWidget(new Label(tr("Figures beside the text"), Type::Strong));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    constexpr int columns = 2;
    for (const Word<FigureBlock>& word : words<FigureBlock>()) {
        auto* check = new QCheckBox(Text::of(word.label).translated());
        const int at = int(m_figures.size());
        grid->addWidget(check, at / columns, at % columns);
        connect(check, &QCheckBox::toggled, this, &ReportSectionsEdit::takeFields);
        m_figures.append(check);
    }
    lines->addLayout(grid);
    return box;
}

void ReportSectionsEdit::setSections(const QList<ReportSection>& sections)
{
    m_sections = sections;
    QStringList headings;
    for (const ReportSection& one : sections)
        headings.append(one.heading);
    m_list->setHeadings(headings, std::clamp(int(sections.size()), 5, 8));
}

void ReportSectionsEdit::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->row();
    m_fields->setEnabled(row >= 0);
    m_showing = true;
    const ReportSection shown = m_sections.value(row);
    m_heading->setText(shown.heading);
    m_guidance->setPlainText(shown.guidance);
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setChecked(shown.figures.contains(words<FigureBlock>().at(i).value));
    m_showing = false;
}

void ReportSectionsEdit::takeFields()
{
    const int row = m_list->row();
    if (m_showing || row < 0)
        return;
    ReportSection& one = m_sections[row];
    one.heading = m_heading->text();
    one.guidance = m_guidance->toPlainText();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const FigureBlock block = words<FigureBlock>().at(i).value;
        if (m_figures.at(i)->isChecked() && !one.figures.contains(block))
            one.figures.append(block);
        else if (!m_figures.at(i)->isChecked())
            one.figures.removeAll(block);
    }
    m_list->rename(one.heading);
}

void ReportSectionsEdit::add(int at)
{
    ReportSection fresh;
    fresh.key = makeId();
    fresh.heading = tr("New section");
    m_sections.insert(at, fresh);
    m_list->insert(at, fresh.heading);
    m_heading->setFocus();
    m_heading->selectAll();
}

} // namespace samvirke

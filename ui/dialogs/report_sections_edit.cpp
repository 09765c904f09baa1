#include "ui/dialogs/report_sections_edit.h"

#include "core/base/ids.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

ReportSectionsEdit::ReportSectionsEdit(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_up(makeButton(tr("Up"))),
      m_down(makeButton(tr("Down"))), m_remove(makeButton(tr("Remove"))), m_heading(new QLineEdit),
      m_guidance(makeTextEdit(tr("Guidance"), 2)), m_fields(makeFields())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(makeList());
    layout->addWidget(m_fields);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportSectionsEdit::showCurrent);
    connect(m_heading, &QLineEdit::textEdited, this, &ReportSectionsEdit::takeFields);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, &ReportSectionsEdit::takeFields);
}

QWidget* ReportSectionsEdit::makeList()
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections in their order"));
    m_list->installEventFilter(this);
    QPushButton* const adding = makeButton(tr("Add"));
    adding->setObjectName(QStringLiteral("addSection"));
    adding->setAccessibleName(tr("Add a section"));
    m_up->setAccessibleName(tr("Move the section up"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_remove->setAccessibleName(tr("Remove the section"));
    m_remove->setObjectName(QStringLiteral("removeSection"));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : { adding, m_up, m_down, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    connect(adding, &QPushButton::clicked, this, &ReportSectionsEdit::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ReportSectionsEdit::removeCurrent);
    return box;
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
    m_showing = true;
    m_sections = sections;
    m_list->clear();
    for (const ReportSection& one : sections)
        m_list->addItem(one.heading);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, Theme::instance().rowHeight()));
    m_list->setFixedHeight(
        Theme::instance().rowHeight() * std::clamp(int(sections.size()), 5, 8) + space::s);
    m_showing = false;
    m_list->setCurrentRow(sections.isEmpty() ? -1 : 0);
    showCurrent();
}

void ReportSectionsEdit::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0 && m_list->count() > 1);
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
    const int row = m_list->currentRow();
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
    m_list->item(row)->setText(one.heading);
}

void ReportSectionsEdit::add()
{
    ReportSection fresh;
    fresh.key = makeId();
    fresh.heading = tr("New section");
    const int at = m_list->currentRow() + 1;
    m_sections.insert(at, fresh);
    m_list->insertItem(at, fresh.heading);
    m_list->item(at)->setSizeHint(QSize(0, Theme::instance().rowHeight()));
    m_list->setCurrentRow(at);
    m_heading->setFocus();
    m_heading->selectAll();
}

void ReportSectionsEdit::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_sections.size() < 2)
        return;
    m_showing = true;
    m_sections.removeAt(row);
    delete m_list->takeItem(row);
    m_showing = false;
    m_list->setCurrentRow(std::min(row, int(m_sections.size()) - 1));
    showCurrent();
}

void ReportSectionsEdit::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_showing = true;
    m_sections.move(row, to);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_showing = false;
    showCurrent();
}

bool ReportSectionsEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::AltModifier) && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samvirke

#include "ui/dialogs/clauses_edit.h"

#include "core/base/ids.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int shownClauses = 7;

} // namespace

ClausesEdit::ClausesEdit(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_up(makeButton(tr("Up"))),
      m_down(makeButton(tr("Down"))), m_remove(makeButton(tr("Remove"))), m_heading(new QLineEdit),
      m_text(makeTextEdit(tr("Text of the clause"), 5)), m_field(new QComboBox),
      m_guidance(new Label({}, Type::Body, Label::Ink::Muted)),
      m_onPaper(new Label({}, Type::Body, Label::Ink::Muted)), m_fields(makeFields())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(makeList());
    layout->addWidget(m_fields);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClausesEdit::showCurrent);
    connect(m_heading, &QLineEdit::textEdited, this, &ClausesEdit::takeFields);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClausesEdit::takeFields);
    connect(m_field, &QComboBox::activated, this, &ClausesEdit::insertField);
}

QWidget* ClausesEdit::makeList()
{
    m_list->setObjectName(QStringLiteral("clauses"));
    m_list->setAccessibleName(tr("Clauses in their order"));
    m_list->installEventFilter(this);
    QPushButton* const adding = makeButton(tr("Add"));
    adding->setObjectName(QStringLiteral("addClause"));
    adding->setAccessibleName(tr("Add a clause"));
    m_up->setAccessibleName(tr("Move the clause up"));
    m_down->setAccessibleName(tr("Move the clause down"));
    m_remove->setAccessibleName(tr("Remove the clause"));
    m_remove->setObjectName(QStringLiteral("removeClause"));
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
    connect(adding, &QPushButton::clicked, this, &ClausesEdit::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ClausesEdit::removeCurrent);
    return box;
}

QWidget* ClausesEdit::makeFields()
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
    m_heading->setObjectName(QStringLiteral("clauseHeading"));
    m_text->setObjectName(QStringLiteral("clauseText"));
    m_field->setObjectName(QStringLiteral("insertField"));
    captioned(tr("Heading"), m_heading);
    captioned(tr("Text of the clause"), m_text);
    captioned(tr("Put in a field that is filled from the transfer"), m_field);
    for (Label* label : { m_guidance, m_onPaper }) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    return box;
}

void ClausesEdit::setPreview(std::function<QString(const QString&)> preview)
{
    m_preview = std::move(preview);
    showPreview();
}

void ClausesEdit::setClauses(const QList<TextSection>& clauses, LanguageForm form)
{
    m_showing = true;
    m_clauses = clauses;
    m_form = form;
    m_field->clear();
    m_field->addItem(tr("Choose a field"));
    for (const AgreementField& field : agreementFields())
        m_field->addItem(QStringLiteral("%1  %2").arg(
            bracedField(field, form), Text::of(field.label).translated()));
    m_list->clear();
    for (const TextSection& one : clauses)
        m_list->addItem(one.heading);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, Theme::instance().rowHeight()));
    m_list->setFixedHeight(Theme::instance().rowHeight() * shownClauses + space::s);
    m_showing = false;
    m_list->setCurrentRow(clauses.isEmpty() ? -1 : 0);
    showCurrent();
}

void ClausesEdit::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0 && m_list->count() > 1);
    m_fields->setEnabled(row >= 0);
    m_showing = true;
    const TextSection shown = m_clauses.value(row);
    m_heading->setText(shown.heading);
    m_text->setPlainText(shown.text);
    m_showing = false;
    const Text guidance = clauseGuidance(shown.key);
    m_guidance->setText(
        guidance.isEmpty() ? QString() : tr("To check: %1").arg(guidance.translated()));
    m_guidance->setVisible(!guidance.isEmpty());
    showPreview();
}

void ClausesEdit::showPreview()
{
    const QString text = m_clauses.value(m_list->currentRow()).text;
    const QString paper = m_preview ? m_preview(text) : QString();
    m_onPaper->setText(tr("On paper: %1").arg(paper));
    m_onPaper->setVisible(!paper.isEmpty() && paper != text);
}

void ClausesEdit::takeFields()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    m_clauses[row].heading = m_heading->text();
    m_clauses[row].text = m_text->toPlainText();
    m_list->item(row)->setText(m_clauses[row].heading);
    showPreview();
    Q_EMIT edited();
}

void ClausesEdit::insertField(int index)
{
    if (index < 1)
        return;
    m_text->insertPlainText(bracedField(agreementFields().at(index - 1), m_form));
    m_field->setCurrentIndex(0);
    m_text->setFocus();
}

void ClausesEdit::add()
{
    const TextSection fresh{ makeId(), tr("New clause"), {} };
    const int at = m_list->currentRow() + 1;
    m_clauses.insert(at, fresh);
    m_list->insertItem(at, fresh.heading);
    m_list->item(at)->setSizeHint(QSize(0, Theme::instance().rowHeight()));
    m_list->setCurrentRow(at);
    m_heading->setFocus();
    m_heading->selectAll();
    Q_EMIT edited();
}

void ClausesEdit::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_clauses.size() < 2)
        return;
    m_showing = true;
    m_clauses.removeAt(row);
    delete m_list->takeItem(row);
    m_showing = false;
    m_list->setCurrentRow(std::min(row, int(m_clauses.size()) - 1));
    showCurrent();
    Q_EMIT edited();
}

void ClausesEdit::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_showing = true;
    m_clauses.move(row, to);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_showing = false;
    showCurrent();
    Q_EMIT edited();
}

bool ClausesEdit::eventFilter(QObject* watched, QEvent* event)
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

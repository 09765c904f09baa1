#include "ui/dialogs/clauses_edit.h"

#include "core/base/ids.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/heading_list.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>


namespace samvirke {

namespace {

constexpr int shownClauses = 7;

} // namespace

ClausesEdit::ClausesEdit(QWidget* parent)
    : QWidget(parent),
      m_list(new HeadingList(QStringLiteral("clauses"),
          { tr("Clauses in their order"), tr("Add a clause"), tr("Move the clause up"),
              tr("Move the clause down"), tr("Remove the clause") })),
      m_heading(new QLineEdit), m_text(makeTextEdit(tr("Text of the clause"), 5)),
      m_field(new QComboBox), m_guidance(new Label({}, Type::Body, Label::Ink::Muted)),
      m_onPaper(new Label({}, Type::Body, Label::Ink::Muted)), m_fields(makeFields())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_list);
    layout->addWidget(m_fields);
    setFocusProxy(m_list);
    connect(m_list, &HeadingList::rowChanged, this, &ClausesEdit::showCurrent);
    connect(m_list, &HeadingList::addAsked, this, &ClausesEdit::add);
    connect(m_list, &HeadingList::removed, this, [this](int row) {
        m_clauses.removeAt(row);
        Q_EMIT edited();
    });
    connect(m_list, &HeadingList::moved, this, [this](int from, int to) {
        m_clauses.move(from, to);
        Q_EMIT edited();
    });
    connect(m_heading, &QLineEdit::textEdited, this, &ClausesEdit::takeFields);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClausesEdit::takeFields);
    connect(m_field, &QComboBox::activated, this, &ClausesEdit::insertField);
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
    m_showing = false;
    QStringList headings;
    for (const TextSection& one : clauses)
        headings.append(one.heading);
    m_list->setHeadings(headings, shownClauses);
}

void ClausesEdit::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->row();
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
    const QString text = m_clauses.value(m_list->row()).text;
    const QString paper = m_preview ? m_preview(text) : QString();
    m_onPaper->setText(tr("On paper: %1").arg(paper));
    m_onPaper->setVisible(!paper.isEmpty() && paper != text);
}

void ClausesEdit::takeFields()
{
    const int row = m_list->row();
    if (m_showing || row < 0)
        return;
    m_clauses[row].heading = m_heading->text();
    m_clauses[row].text = m_text->toPlainText();
    m_list->rename(m_clauses[row].heading);
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

void ClausesEdit::add(int at)
{
    const TextSection fresh{ makeId(), tr("New clause"), {} };
    m_clauses.insert(at, fresh);
    m_list->insert(at, fresh.heading);
    m_heading->setFocus();
    m_heading->selectAll();
    Q_EMIT edited();
}

} // namespace samvirke

#include "ui/widgets/form_field.h"

#include "ui/widgets/announcer.h"

#include <QGridLayout>

#include <algorithm>

namespace samvirke {

namespace {

/// The child that takes the keyboard: the editor itself, or the first focusable one within.
void nameControls(QWidget* editor, const QString& name)
{
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
}

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout),
      m_other(new Label({}, Type::Body, Label::Ink::Error))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    all->addLayout(m_grid);
    all->addWidget(m_other);
    m_other->hide();
    announceTextOf(m_other);
}

void Form::addField(
    const QString& label, QWidget* editor, const QString& field, const QString& hint)
{
    auto* name = new Label(label);
    name->setWordWrap(false);
    name->setBuddy(editor);
    nameControls(editor, label);
    const int row = m_grid->rowCount();
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(editor);
    if (!hint.isEmpty()) {
        cell->addWidget(new Label(hint, Type::Small, Label::Ink::Muted));
        editor->setAccessibleDescription(hint);
    }
    auto* trouble = new Label({}, Type::Small, Label::Ink::Error);
    trouble->hide();
    cell->addWidget(trouble);
    // In line with the text of a one-line editor.
    name->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addLayout(cell, row, 1);
    if (!field.isEmpty()) {
        m_rows.insert(field, { editor, trouble, label });
        m_order.append(field);
    }
}

void Form::addHeading(const QString& text)
{
    auto* heading = new Label(text, Type::Heading);
    heading->setContentsMargins(0, space::s, 0, 0);
    heading->setProperty("heading", true); // one leaps from one to the next
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void Form::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::addPart(Form* part)
{
    m_parts.removeAll(nullptr);
    m_parts.append(part);
}

void Form::showProblems(const QList<FieldProblem>& problems)
{
    m_parts.removeAll(nullptr);
    QHash<QString, QStringList> texts;
    QStringList others;
    for (const FieldProblem& problem : problems) {
        const bool known = knows(problem.field)
            || std::any_of(m_parts.cbegin(), m_parts.cend(),
                [&](const QPointer<Form>& part) { return part->knows(problem.field); });
        if (known)
            texts[problem.field].append(problem.text.translated());
        else
            others.append(problem.text.translated());
    }
    QWidget* first = putProblems(texts);
    for (const QPointer<Form>& part : std::as_const(m_parts)) {
        QWidget* within = part->putProblems(texts);
        if (!first)
            first = within;
    }
    m_other->setText(others.join(u'\n'));
    m_other->setVisible(!others.isEmpty());
    if (!first)
        return;
    // Where the keyboard is already, no change of the focus says it.
    if (first->hasFocus())
        announce(first, first->accessibleName());
    else
        first->setFocus();
}

/// Gives back the first editor with a problem.
QWidget* Form::putProblems(const QHash<QString, QStringList>& texts)
{
    QWidget* first = nullptr;
    for (const QString& field : std::as_const(m_order)) {
        const Row& row = m_rows[field];
        const QString said = texts.value(field).join(u' ');
        row.trouble->setText(said);
        row.trouble->setVisible(!said.isEmpty());
        setLookOf(row.editor, said.isEmpty() ? "" : "wrong");
        row.editor->setAccessibleName(
            said.isEmpty() ? row.label : QStringLiteral("%1: %2").arg(row.label, said));
        if (!first && !said.isEmpty())
            first = row.editor;
    }
    return first;
}

} // namespace samvirke

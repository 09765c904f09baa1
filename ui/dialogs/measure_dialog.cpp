#include "ui/dialogs/measure_dialog.h"

#include "core/session/session.h"
#include "ui/dialogs/code_list_edit.h"

#include <QLineEdit>

namespace samvirke {

MeasureDialog::MeasureDialog(Session& session, const MeasureEntry& entry, QWidget* parent)
    : FormDialog(entry.measure.code.isEmpty() ? tr("New measure") : tr("Change the measure"),
        tr("Save"), parent),
      m_session(session), m_measure(entry.measure), m_unchecked(entry.unchecked),
      m_level(new ChoiceBox<EscalationLevel>(tr("Level"))), m_name(new QLineEdit(m_measure.name)),
      m_professions(
          new CodeListEdit(CodeListEdit::Vocabulary::Professions, tr("Only for these professions")))
{
    setObjectName(QStringLiteral("measureDialog"));
    setIntro(entry.unchecked.isEmpty()
            ? tr("What you save stands in place of the program's version, in both forms of "
                 "Norwegian.")
            : tr("Check what is marked. What you save stands in place of the program's version, in "
                 "both forms of Norwegian, and counts as checked."));
    m_level->setObjectName(QStringLiteral("level"));
    m_level->setValue(m_measure.level);
    m_name->setObjectName(QStringLiteral("name"));
    form().addField(tr("Name"), m_name, QStringLiteral("name"));
    form().addField(tr("Level"), m_level, QStringLiteral("level"));
    m_gives = addText(tr("What it gives"), QStringLiteral("gives"), m_measure.gives, 3);
    m_when = addText(tr("When to use it"), QStringLiteral("whenToUse"), m_measure.whenToUse, 2);
    m_call = addText(tr("Whom to call"), QStringLiteral("whoToCall"), m_measure.whoToCall, 2,
        tr("A body or a function, never a person: this goes out with the letter."));
    m_hours =
        addText(tr("Opening hours"), QStringLiteral("openingHours"), m_measure.openingHours, 1);
    m_lead = addText(tr("How fast"), QStringLiteral("leadTime"), m_measure.leadTime, 1);
    m_cost = addText(tr("Cost"), QStringLiteral("cost"), m_measure.cost, 1);
    m_apply =
        addText(tr("How to go about it"), QStringLiteral("howToApply"), m_measure.howToApply, 3);
    m_keywords = addText(tr("Search words"), QStringLiteral("keywords"),
        m_measure.keywords.join(QStringLiteral(", ")), 2,
        tr("What people say when they need it, with commas between."));
    m_professions->setCodes(m_measure.professions);
    form().addField(tr("Only for"), m_professions, QStringLiteral("professions"),
        tr("Empty: whichever profession is missing."));
    m_name->setFocus();
}

QPlainTextEdit* MeasureDialog::addText(
    const QString& label, const QString& field, const QString& text, int lines, const QString& hint)
{
    QPlainTextEdit* edit = makeTextEdit(label, lines);
    edit->setObjectName(field);
    edit->setPlainText(text);
    const bool unchecked = m_unchecked.contains(field);
    form().addField(unchecked ? tr("%1 – check").arg(label) : label, edit, field,
        unchecked && hint.isEmpty() ? tr("So in 2021, or it varies.") : hint);
    return edit;
}

QStringList listedWords(const QString& text)
{
    QStringList words;
    for (const QString& one : QString(text).replace(u'\n', u',').split(u',')) {
        if (!one.trimmed().isEmpty())
            words.append(one.simplified());
    }
    words.removeDuplicates();
    return words;
}

Measure MeasureDialog::changedMeasure() const
{
    Measure changed = m_measure;
    changed.name = m_name->text().simplified();
    changed.level = m_level->value();
    if (changed.level != m_measure.level)
        changed.position = 0; // first on its new level
    changed.gives = m_gives->toPlainText().trimmed();
    changed.whenToUse = m_when->toPlainText().trimmed();
    changed.whoToCall = m_call->toPlainText().trimmed();
    changed.openingHours = m_hours->toPlainText().trimmed();
    changed.leadTime = m_lead->toPlainText().trimmed();
    changed.cost = m_cost->toPlainText().trimmed();
    changed.howToApply = m_apply->toPlainText().trimmed();
    changed.keywords = listedWords(m_keywords->toPlainText());
    changed.professions = m_professions->codes();
    return changed;
}

QList<FieldProblem> MeasureDialog::problems() const
{
    QList<FieldProblem> found = problemsOf(changedMeasure());
    if (!m_professions->typed().isEmpty() && !m_professions->takeTyped())
        found.append({ QStringLiteral("professions"), unknownWord(m_professions->typed()) });
    return found;
}

Result<void> MeasureDialog::write()
{
    const Result<QString> kept = Measures(m_session).keepMeasure(changedMeasure());
    if (!kept)
        return fail(kept.error());
    m_saved = *kept;
    return {};
}

} // namespace samvirke

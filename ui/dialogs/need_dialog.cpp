#include "ui/dialogs/need_dialog.h"

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/pages/needs/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace samvirke {

namespace {

/// What a municipality can try itself, nearest first (seed 003). Ticked ones become lines of the
/// text, so that they read the same in a list, a file and the journal.
const char* const tries[] = {
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Extra shifts for own staff"),
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Larger part-time positions"),
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Staff moved from other services"),
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Asked NAV"),
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Asked staffing agencies"),
    QT_TRANSLATE_NOOP("samvirke::NeedDialog", "Asked neighbouring municipalities"),
};
constexpr qsizetype neighboursTried = 5;

} // namespace

NeedDialog::NeedDialog(Session& session, const Need& need, QWidget* parent)
    : FormDialog(need.id.isEmpty() ? tr("Register a need") : tr("Change the need"),
        need.id.isEmpty() ? tr("Register the need") : tr("Save"), parent),
      m_session(session), m_need(need)
{
    addTried();
    addAsked();
    addArrival();
    fill(need);
    m_before = this->need();
    sayNextLevel();
    m_tried.constFirst()->setFocus();
}

void NeedDialog::addTried()
{
    form().addHeading(tr("What has been tried"));
    auto* boxes = new QWidget;
    auto* flow = new FlowLayout(boxes, space::s);
    for (const char* source : tries) {
        auto* box = new QCheckBox(tr(source));
        flow->addWidget(box);
        m_tried.append(box);
        connect(box, &QCheckBox::toggled, this, &NeedDialog::sayNextLevel);
    }
    form().addWide(boxes);
    m_measures = makeTextEdit(tr("In other words"), 2);
    form().addField(tr("In other words"), m_measures, "localMeasures");
    m_nextLevel = new Label({}, Type::Small, Label::Ink::Muted);
    form().addWide(m_nextLevel);
}

void NeedDialog::addAsked()
{
    form().addHeading(tr("What is asked for"));
    m_municipality = new MunicipalityBox(tr("Municipality"), m_session.municipalities());
    form().addField(tr("Municipality"), m_municipality, "municipality");
    m_service = new ChoiceBox<ServiceArea>(tr("Service"));
    form().addField(tr("Service"), m_service, "service");
    m_profession = new QComboBox;
    m_profession->setPlaceholderText(tr("Choose"));
    for (const CodeWord& word : professions())
        m_profession->addItem(Text::of(word.label).translated(), QString::fromLatin1(word.code));
    form().addField(tr("Profession"), m_profession, "profession");
    m_alsoAccept = new CodeListEdit(CodeListEdit::Vocabulary::Professions, tr("Also accepted"));
    form().addField(tr("Also accepted"), m_alsoAccept, "alsoAccept",
        tr("Each substitute makes it easier to find somebody."));
    m_heads = new QSpinBox;
    m_heads->setRange(1, 999);
    form().addField(tr("How many"), m_heads, "heads");
    m_period = new PeriodEdit;
    form().addField(tr("Period"), m_period, "until");
    m_shifts = new QLineEdit;
    m_shifts->setPlaceholderText(tr("day and evening, every third weekend"));
    form().addField(tr("Shifts"), m_shifts, "shifts");
    m_severity = new ChoiceBox<Severity>(tr("Severity"));
    form().addField(tr("Severity"), m_severity, "severity");
    m_infectious = new QCheckBox(tr("Service among infected people"));
    form().addField(
        tr("Infection"), m_infectious, "infectious", tr("Only those who accept it are proposed."));
    m_required = new CodeListEdit(CodeListEdit::Vocabulary::Competences, tr("Required"));
    form().addField(
        tr("Required"), m_required, "required", tr("Nobody is proposed who lacks one of these."));
    m_preferred = new CodeListEdit(CodeListEdit::Vocabulary::Competences, tr("Preferred"));
    form().addField(tr("Preferred"), m_preferred, "preferred");
    m_team = new QLineEdit;
    form().addField(tr("Team"), m_team, "team",
        tr("Needs of the municipality with the same word here are one team. The proposal prefers "
           "people who have worked together."));
}

void NeedDialog::addArrival()
{
    form().addHeading(tr("On arrival"));
    m_lodging = new QCheckBox(tr("The municipality offers lodging"));
    form().addField(tr("Lodging"), m_lodging, "lodging");
    m_contact = new QLineEdit;
    form().addField(tr("Whom to ring"), m_contact, "contact",
        tr("Name, function and telephone of the one who receives and trains."));
    m_note = makeTextEdit(tr("Note"), 2);
    form().addField(tr("Note"), m_note, "note");
}

void NeedDialog::fill(const Need& need)
{
    QStringList own;
    for (const QString& line : need.localMeasures.split('\n')) {
        bool known = false;
        for (QCheckBox* box : std::as_const(m_tried)) {
            if (box->text() == line.trimmed()) {
                box->setChecked(true);
                known = true;
            }
        }
        if (!known && !line.trimmed().isEmpty())
            own.append(line);
    }
    m_measures->setPlainText(own.join('\n'));
    if (!need.municipality.isEmpty())
        m_municipality->setText(need.municipality);
    m_service->setValue(need.service);
    if (!need.profession.isEmpty() && m_profession->findData(need.profession) < 0)
        m_profession->addItem(professionLabel(need.profession).translated(), need.profession);
    m_profession->setCurrentIndex(m_profession->findData(need.profession));
    m_alsoAccept->setCodes(need.alsoAccept);
    m_heads->setValue(need.heads);
    const QDate from = need.from.isValid() ? need.from : today().addDays(1);
    m_period->setPeriod(from, need.until.isValid() ? need.until : from.addDays(13));
    m_shifts->setText(need.shifts);
    m_severity->setValue(need.severity);
    m_infectious->setChecked(need.infectious);
    m_required->setCodes(need.required);
    m_preferred->setCodes(need.preferred);
    m_lodging->setChecked(need.lodging);
    m_contact->setText(need.contact);
    m_note->setPlainText(need.note);
    m_team->setText(need.team);
}

void NeedDialog::sayNextLevel()
{
    bool any = false;
    for (const QCheckBox* box : std::as_const(m_tried))
        any = any || box->isChecked();
    m_nextLevel->setText(!any
            ? tr("Next step: own measures. Nothing is noted yet; those who are asked will want to "
                 "know. You can go on.")
            : !m_tried.at(neighboursTried)->isChecked()
            ? tr("Next step: the neighbouring municipalities. The proposal looks there first.")
            : tr("Next step: the health community, then regional and national pools."));
}

QString NeedDialog::triedText() const
{
    QStringList lines;
    for (const QCheckBox* box : m_tried) {
        if (box->isChecked())
            lines.append(box->text());
    }
    const QString own = m_measures->toPlainText().trimmed();
    if (!own.isEmpty())
        lines.append(own);
    return lines.join('\n');
}

Need NeedDialog::need() const
{
    Need need = m_need;
    need.localMeasures = triedText();
    need.municipality = m_municipality->number();
    need.service = m_service->value();
    need.profession = m_profession->currentData().toString();
    need.alsoAccept = m_alsoAccept->codes();
    need.alsoAccept.removeAll(need.profession);
    need.heads = m_heads->value();
    need.from = m_period->from();
    need.until = m_period->until();
    need.shifts = m_shifts->text().trimmed();
    need.severity = m_severity->value();
    need.infectious = m_infectious->isChecked();
    need.required = m_required->codes();
    need.preferred = m_preferred->codes();
    need.lodging = m_lodging->isChecked();
    need.contact = m_contact->text().trimmed();
    need.note = m_note->toPlainText().trimmed();
    need.team = m_team->text().trimmed();
    return need;
}

QList<FieldProblem> NeedDialog::problems() const
{
    QList<FieldProblem> found;
    const std::pair<CodeListEdit*, const char*> lists[] = { { m_alsoAccept, "alsoAccept" },
        { m_required, "required" }, { m_preferred, "preferred" } };
    for (const auto& [edit, field] : lists) {
        const QString typed = edit->typed();
        if (!edit->takeTyped())
            found.append({ field, unknownWord(typed) });
    }
    for (FieldProblem problem : problemsOf(need())) {
        if (problem.field == "from")
            problem.field = "until"; // the two days stand in one field
        found.append(problem);
    }
    return found;
}

Result<void> NeedDialog::write()
{
    Need value = need();
    if (!value.id.isEmpty()) {
        const Result<void> changed = m_session.changeNeed(value);
        return changed;
    }
    const Result<Id> made = m_session.registerNeed(value);
    if (!made)
        return fail(made.error());
    m_need.id = *made;
    return {};
}

Id NeedDialog::savedId() const
{
    return m_need.id;
}

bool NeedDialog::isChanged() const
{
    return !(need() == m_before) || !m_alsoAccept->typed().isEmpty()
        || !m_required->typed().isEmpty() || !m_preferred->typed().isEmpty();
}

} // namespace samvirke

#include "ui/dialogs/pool_member_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/dialogs/member_lists_edit.h"
#include "ui/widgets/municipality_box.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSet>
#include <QSpinBox>

namespace samvirke {

namespace {

/// The office's own first, then the rest of the country: owners and homes may lie outside.
QList<Municipality> ownThenOthers(const Session& session)
{
    QList<Municipality> all = session.municipalities();
    QSet<QString> own;
    for (const Municipality& each : std::as_const(all))
        own.insert(each.number);
    for (const Municipality& each : reference().municipalities) {
        if (!own.contains(each.number))
            all.append(each);
    }
    return all;
}

} // namespace

PoolMemberDialog::PoolMemberDialog(Session& session, const PoolMember& member, QWidget* parent)
    : FormDialog(member.id.isEmpty() ? tr("Register in the pool") : tr("Change the pool entry"),
        member.id.isEmpty() ? tr("Register in the pool") : tr("Save"), parent),
      m_session(session), m_member(member)
{
    setIntro(tr("To be in the pool binds nobody: the owner and the employee answer each time."));
    addWho();
    addWhat();
    addWhen();
    m_before = this->member();
    m_name->setFocus();
}

void PoolMemberDialog::addWho()
{
    const QList<Municipality> places = ownThenOthers(m_session);
    form().addHeading(tr("Who"));
    m_name = new QLineEdit(m_member.name);
    form().addField(
        tr("Name"), m_name, "name", tr("Leave it empty for a capacity that has no name yet."));
    m_telephone = new QLineEdit(m_member.telephone);
    form().addField(tr("Telephone"), m_telephone, "telephone");
    m_email = new QLineEdit(m_member.email);
    form().addField(tr("E-mail"), m_email, "email");
    m_owner = new MunicipalityBox(tr("Owner"), places);
    m_owner->setFreeText(true);
    if (!m_member.owner.isEmpty())
        m_owner->setText(m_member.owner);
    form().addField(tr("Owner"), m_owner, "owner",
        tr("The employer: a municipality, a health trust, an agency."));
    m_source = new ChoiceBox<PoolSource>(tr("Source"));
    m_source->setValue(m_member.source);
    form().addField(tr("Source"), m_source, "source");
    m_home = new MunicipalityBox(tr("Home"), places);
    if (!m_member.home.isEmpty())
        m_home->setText(m_member.home);
    // Most live where they work.
    connect(m_owner, &MunicipalityBox::edited, this, [this] {
        if (m_home->currentText().isEmpty() && !m_owner->number().isEmpty())
            m_home->setText(m_owner->number());
    });
}

void PoolMemberDialog::addWhat()
{
    form().addHeading(tr("What the member can do"));
    m_professions = new CodeListEdit(CodeListEdit::Vocabulary::Professions, tr("Professions"));
    m_professions->setCodes(m_member.professions);
    form().addField(tr("Professions"), m_professions, "professions", tr("The main one first."));
    m_competences = new CompetenceListEdit;
    m_competences->setCompetences(m_member.competences);
    form().addField(tr("Competences"), m_competences, "competences");
    m_infectious = new QCheckBox(tr("Accepts service among infected people"));
    m_infectious->setChecked(m_member.acceptsInfectious);
    form().addField(tr("Infection"), m_infectious, "acceptsInfectious");
    m_team = new QLineEdit(m_member.team);
    form().addField(tr("Team"), m_team, "team",
        tr("Those with the same word here have worked or trained together."));
}

void PoolMemberDialog::addWhen()
{
    form().addHeading(tr("When and where"));
    m_windows = new WindowListEdit;
    m_windows->setWindows(m_member.availability.isEmpty() && m_member.id.isEmpty()
            ? QList<Window>{ { today(), today().addDays(27) } }
            : m_member.availability);
    form().addField(tr("Available"), m_windows, "availability");
    form().addField(tr("Home"), m_home, "home", tr("Where travel is counted from."));
    m_travel = new QSpinBox;
    m_travel->setRange(0, 3000);
    m_travel->setSingleStep(10);
    m_travel->setSuffix(tr(" km"));
    m_travel->setValue(m_member.maxTravelKm);
    form().addField(tr("Travels at most"), m_travel, "maxTravelKm");
    m_confirmed = new QCheckBox(tr("Confirmed today"));
    m_confirmed->setChecked(m_member.lastConfirmed == today());
    form().addField(tr("Confirmation"), m_confirmed, "lastConfirmed",
        m_member.lastConfirmed.isValid()
            ? tr("Last confirmed %1.").arg(dateText(m_member.lastConfirmed))
            : tr("Not confirmed before."));
    m_note = makeTextEdit(tr("Note"), 2);
    m_note->setPlainText(m_member.note);
    form().addField(tr("Note"), m_note, "note");
}

PoolMember PoolMemberDialog::member() const
{
    PoolMember member = m_member;
    member.name = m_name->text().trimmed();
    member.telephone = m_telephone->text().trimmed();
    member.email = m_email->text().trimmed();
    member.owner = m_owner->text();
    member.source = m_source->value();
    member.professions = m_professions->codes();
    member.competences = m_competences->competences();
    member.acceptsInfectious = m_infectious->isChecked();
    member.availability = m_windows->windows();
    member.home = m_home->number();
    member.maxTravelKm = m_travel->value();
    if (m_confirmed->isChecked())
        member.lastConfirmed = today();
    else if (member.lastConfirmed == today())
        member.lastConfirmed = {};
    member.note = m_note->toPlainText().trimmed();
    member.team = m_team->text().trimmed();
    return member;
}

QList<FieldProblem> PoolMemberDialog::problems() const
{
    QList<FieldProblem> found;
    const std::pair<CodeListEdit*, const char*> lists[] = { { m_professions, "professions" },
        { &m_competences->words(), "competences" } };
    for (const auto& [edit, field] : lists) {
        const QString typed = edit->typed();
        if (!edit->takeTyped())
            found.append({ field, unknownWord(typed) });
    }
    found.append(problemsOf(member()));
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && (email.count(u'@') != 1 || email.contains(u' ')))
        found.append({ "email", Text(tr("This is no e-mail address.")) });
    return found;
}

Result<void> PoolMemberDialog::write()
{
    if (!m_member.id.isEmpty()) {
        if (auto same = unchangedSince(m_member, m_session.poolMember(m_member.id)); !same)
            return same;
        return m_session.changePoolMember(member());
    }
    const Result<Id> made = m_session.registerPoolMember(member());
    if (!made)
        return fail(made.error());
    m_member.id = *made;
    return {};
}

Id PoolMemberDialog::savedId() const
{
    return m_member.id;
}

bool PoolMemberDialog::isChanged() const
{
    return !(member() == m_before) || !m_professions->typed().isEmpty();
}

} // namespace samvirke

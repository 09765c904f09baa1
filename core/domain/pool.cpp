#include "core/domain/pool.h"

namespace samvirke {

QList<FieldProblem> problemsOf(const PoolMember& member)
{
    QList<FieldProblem> problems;
    if (member.owner.trimmed().isEmpty())
        problems.append(
            { "owner", Text::of(QT_TRANSLATE_NOOP("core", "Say who the employer is.")) });
    if (member.professions.isEmpty())
        problems.append(
            { "professions", Text::of(QT_TRANSLATE_NOOP("core", "Choose the profession.")) });
    if (member.home.isEmpty())
        problems.append(
            { "home", Text::of(QT_TRANSLATE_NOOP("core", "Choose the home municipality.")) });
    if (member.maxTravelKm < 0 || member.maxTravelKm > 3000)
        problems.append({ "maxTravelKm",
            Text::of(QT_TRANSLATE_NOOP("core", "The travel limit must be from 0 to 3000 km.")) });
    if (member.availability.isEmpty())
        problems.append({ "availability",
            Text::of(QT_TRANSLATE_NOOP("core", "Give at least one period of availability.")) });
    for (const Window& window : member.availability) {
        if (!window.from.isValid() || !window.until.isValid())
            problems.append({ "availability",
                Text::of(QT_TRANSLATE_NOOP("core", "A period needs a first and a last day.")) });
        else if (window.until < window.from)
            problems.append({ "availability",
                Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")) });
    }
    return problems;
}

EscalationLevel escalationLevelOf(PoolSource source)
{
    switch (source) {
    case PoolSource::Municipality:
        return EscalationLevel::InterMunicipal;
    case PoolSource::HealthTrust:
    case PoolSource::DevelopmentCentre:
        return EscalationLevel::HealthCommunity;
    case PoolSource::LabourService:
    case PoolSource::StaffingAgency:
    case PoolSource::NationalResponse:
    case PoolSource::ReserveRegister:
    case PoolSource::CivilDefence:
    case PoolSource::Volunteers:
    case PoolSource::Private:
        break;
    }
    return EscalationLevel::National;
}

} // namespace samvirke

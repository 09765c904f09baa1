// Values with everything in them that a file could lose.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"

namespace samvirke {

inline QList<SelfAssessment> sampleAssessments()
{
    SelfAssessment full;
    full.municipality = "5001";
    full.service = ServiceArea::NursingHome;
    full.status = StaffingStatus::Critical;
    full.trend = Trend::Worse;
    full.outlook = Outlook::High;
    full.cause = Cause::Event;
    full.absencePercent = 12.5;
    full.missingFte = 1234.25;
    full.professions = { "SP", "STUDENT", "ASSIST" }; // no "sykepleierstudent"
    full.triggers = { Trigger::FortyPercentMissing, Trigger::DangerToLife };
    full.measures = "Omdisponert; \"overtid\", ekstravakter\nog mer\n\nslutt";
    full.plan = YesNo::No;
    full.comment = "=HYPERLINK(\"http://example.org\")";
    full.reportedAt = QDateTime(QDate(2021, 3, 9), QTime(12, 42), Qt::UTC);
    full.concreteNeed = "To sykepleiere på natt; \"helst\" fra mandag";
    full.canOffer = "=én vaksinatør";
    full.asOf = QDateTime(QDate(2021, 3, 8), QTime(11, 0), Qt::UTC);
    full.givenBy = "Kari Nordmann";
    full.givenByRole = "kommuneoverlege";
    full.channel = ReportChannel::EMail;
    SelfAssessment bare;
    bare.municipality = "0301";
    bare.status = StaffingStatus::Good;
    SelfAssessment odd = bare;
    odd.municipality = "5610";
    odd.service = ServiceArea::Other;
    odd.status = StaffingStatus::Challenging;
    odd.absencePercent = 0;
    odd.missingFte = 0.1;
    odd.comment = "''-2 i dag; - ring 'æøå ÆØÅ' Kárášjohka";
    odd.measures = "@sum";
    // To the millisecond, in the hour that comes twice when summer time ends.
    odd.reportedAt = QDateTime(QDate(2021, 10, 31), QTime(1, 30, 17, 123), Qt::UTC);
    SelfAssessment unchanged;
    unchanged.municipality = "5001";
    unchanged.answer = AnswerKind::Unchanged;
    SelfAssessment none = unchanged;
    none.service = ServiceArea::EmergencyClinic;
    none.answer = AnswerKind::NotApplicable;
    none.channel = ReportChannel::Telephone;
    return { full, bare, odd, unchanged, none };
}

inline QList<Need> sampleNeeds()
{
    Need full;
    full.municipality = "5007";
    full.service = ServiceArea::HomeCare;
    full.profession = "SP";
    full.alsoAccept = { "VP", "HF" };
    full.required = { "infection-control", "mental-health" };
    full.preferred = { "leadership", "ventilasjon" };
    full.heads = 5;
    full.from = QDate(2021, 3, 8);
    full.until = QDate(2021, 4, 4);
    full.severity = Severity::Critical;
    full.infectious = true;
    full.lodging = true;
    full.shifts = "dag/kveld, hver 3. helg";
    full.localMeasures = "Overtid\nog vikarbyrå";
    full.contact = "Kommuneoverlegen, +47 900 00 000";
    full.note = "+ familie";
    full.state = NeedState::Covered;
    full.tried = { TriedMeasure::OwnStaff, TriedMeasure::Labour, TriedMeasure::Neighbours };
    full.gateReason = "Haster; drift kan svikte";
    full.tasks = "Stell\nog \"medisin\"";
    full.leads = "avdelingsleder, dag";
    full.trains = "=fagsykepleier";
    full.employerConsents = YesNo::No;
    full.familyHousing = YesNo::Yes;
    Need bare;
    bare.municipality = "5055";
    bare.profession = "SUPPORT";
    bare.from = bare.until = QDate(2021, 3, 8);
    bare.severity = Severity::Planned;
    return { full, bare };
}

inline QList<PoolMember> samplePool()
{
    PoolMember full;
    full.name = "Kari Nordmann";
    full.telephone = "+47 900 00 000";
    full.email = "kari@example.org";
    full.owner = "5001";
    full.professions = { "SP", "JO" };
    full.competences = { { "infection-control", QDate(2021, 12, 31), true },
        { "vaccinator", {}, false }, { "intensive", {}, true },
        { "ventilasjon", QDate(2022, 1, 31), false } };
    full.availability = { { QDate(2021, 3, 1), QDate(2021, 3, 14) },
        { QDate(2021, 5, 1), QDate(2021, 5, 31) } };
    full.home = "5028";
    full.maxTravelKm = 120;
    full.acceptsInfectious = true;
    full.lastConfirmed = QDate(2021, 2, 26);
    full.note = "-ikke natt";
    PoolMember trust;
    trust.owner = "St. Olavs hospital HF";
    trust.source = PoolSource::HealthTrust;
    trust.professions = { "LE" };
    trust.availability = { { QDate(2021, 3, 1), QDate(2021, 3, 14) } };
    trust.home = "5001";
    PoolMember agency = trust;
    agency.owner = "Bemanning AS; avd. Midt";
    agency.source = PoolSource::StaffingAgency;
    agency.maxTravelKm = 0;
    return { full, trust, agency };
}

} // namespace samvirke

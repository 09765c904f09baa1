#include "core/domain/words.h"

#include <QtGlobal>

namespace samvirke {

template <> const QList<Word<StaffingStatus>>& words()
{
    static const QList<Word<StaffingStatus>> all{
        { StaffingStatus::Good, "good", QT_TRANSLATE_NOOP("core", "good") },
        { StaffingStatus::Challenging, "challenging", QT_TRANSLATE_NOOP("core", "challenging") },
        { StaffingStatus::Critical, "critical", QT_TRANSLATE_NOOP("core", "critical") },
        { StaffingStatus::NotReported, "notReported", QT_TRANSLATE_NOOP("core", "not reported") },
        { StaffingStatus::OutOfDate, "outOfDate", QT_TRANSLATE_NOOP("core", "out of date") },
    };
    return all;
}

template <> const QList<Word<ServiceArea>>& words()
{
    static const QList<Word<ServiceArea>> all{
        { ServiceArea::Overall, "overall", QT_TRANSLATE_NOOP("core", "Overall") },
        { ServiceArea::NursingHome, "nursing-home", QT_TRANSLATE_NOOP("core", "Nursing home") },
        { ServiceArea::HomeCare, "home-care", QT_TRANSLATE_NOOP("core", "Home care") },
        { ServiceArea::EmergencyClinic, "emergency-clinic",
            QT_TRANSLATE_NOOP("core", "Emergency clinic") },
        { ServiceArea::GeneralPractice, "general-practice", QT_TRANSLATE_NOOP("core", "GP") },
        { ServiceArea::ChildHealth, "child-health",
            QT_TRANSLATE_NOOP("core", "Child health centre") },
        { ServiceArea::TestingTracing, "testing-tracing",
            QT_TRANSLATE_NOOP("core", "Testing and tracing") },
        { ServiceArea::Vaccination, "vaccination", QT_TRANSLATE_NOOP("core", "Vaccination") },
        { ServiceArea::PublicHealthDoctor, "public-health-doctor",
            QT_TRANSLATE_NOOP("core", "Public-health doctor") },
        { ServiceArea::Other, "other", QT_TRANSLATE_NOOP("core", "Other service") },
    };
    return all;
}

template <> const QList<Word<Trend>>& words()
{
    static const QList<Word<Trend>> all{
        { Trend::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "not given") },
        { Trend::Better, "better", QT_TRANSLATE_NOOP("core", "better") },
        { Trend::Unchanged, "unchanged", QT_TRANSLATE_NOOP("core", "unchanged") },
        { Trend::Worse, "worse", QT_TRANSLATE_NOOP("core", "worse") },
    };
    return all;
}

template <> const QList<Word<Outlook>>& words()
{
    static const QList<Word<Outlook>> all{
        { Outlook::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "not given") },
        { Outlook::Low, "low", QT_TRANSLATE_NOOP("core", "low risk") },
        { Outlook::Medium, "medium", QT_TRANSLATE_NOOP("core", "medium risk") },
        { Outlook::High, "high", QT_TRANSLATE_NOOP("core", "high risk") },
    };
    return all;
}

template <> const QList<Word<Cause>>& words()
{
    static const QList<Word<Cause>> all{
        { Cause::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "not given") },
        { Cause::Structural, "structural", QT_TRANSLATE_NOOP("core", "structural") },
        { Cause::Event, "event", QT_TRANSLATE_NOOP("core", "event") },
        { Cause::Worry, "worry", QT_TRANSLATE_NOOP("core", "worry") },
    };
    return all;
}

template <> const QList<Word<AnswerKind>>& words()
{
    static const QList<Word<AnswerKind>> all{
        { AnswerKind::NotAnswered, "notAnswered", QT_TRANSLATE_NOOP("core", "not answered") },
        { AnswerKind::Rated, "rated", QT_TRANSLATE_NOOP("core", "rated") },
        { AnswerKind::NotApplicable, "notApplicable", QT_TRANSLATE_NOOP("core", "not applicable") },
        { AnswerKind::Unchanged, "unchanged", QT_TRANSLATE_NOOP("core", "unchanged since last") },
    };
    return all;
}

template <> const QList<Word<ReportChannel>>& words()
{
    static const QList<Word<ReportChannel>> all{
        { ReportChannel::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "not given") },
        { ReportChannel::Form, "form", QT_TRANSLATE_NOOP("core", "form") },
        { ReportChannel::Telephone, "telephone", QT_TRANSLATE_NOOP("core", "telephone") },
        { ReportChannel::EMail, "email", QT_TRANSLATE_NOOP("core", "e-mail") },
        { ReportChannel::Import, "import", QT_TRANSLATE_NOOP("core", "import") },
    };
    return all;
}

template <> const QList<Word<YesNo>>& words()
{
    static const QList<Word<YesNo>> all{
        { YesNo::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "not given") },
        { YesNo::Yes, "yes", QT_TRANSLATE_NOOP("core", "yes") },
        { YesNo::No, "no", QT_TRANSLATE_NOOP("core", "no") },
    };
    return all;
}

template <> const QList<Word<Trigger>>& words()
{
    static const QList<Word<Trigger>> all{
        { Trigger::UnsafeWithinDays, "unsafe-within-days",
            QT_TRANSLATE_NOOP("core", "Unsafe within days") },
        { Trigger::FortyPercentMissing, "forty-percent-missing",
            QT_TRANSLATE_NOOP("core", "More than 40 % missing in a critical task") },
        { Trigger::BelowMinimum, "below-minimum",
            QT_TRANSLATE_NOOP("core", "Below minimum staffing over time") },
        { Trigger::DangerToLife, "danger-to-life",
            QT_TRANSLATE_NOOP("core", "Danger to life and health") },
    };
    return all;
}

template <> const QList<Word<Severity>>& words()
{
    static const QList<Word<Severity>> all{
        { Severity::Planned, "planned", QT_TRANSLATE_NOOP("core", "planned") },
        { Severity::Challenging, "challenging", QT_TRANSLATE_NOOP("core", "challenging") },
        { Severity::Critical, "critical", QT_TRANSLATE_NOOP("core", "critical") },
    };
    return all;
}

template <> const QList<Word<NeedState>>& words()
{
    static const QList<Word<NeedState>> all{
        { NeedState::Open, "open", QT_TRANSLATE_NOOP("core", "open") },
        { NeedState::Covered, "covered", QT_TRANSLATE_NOOP("core", "covered") },
        { NeedState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("core", "withdrawn") },
        { NeedState::Closed, "closed", QT_TRANSLATE_NOOP("core", "closed") },
    };
    return all;
}

template <> const QList<Word<PoolSource>>& words()
{
    static const QList<Word<PoolSource>> all{
        { PoolSource::Municipality, "municipality", QT_TRANSLATE_NOOP("core", "Municipality") },
        { PoolSource::HealthTrust, "health-trust", QT_TRANSLATE_NOOP("core", "Health trust") },
        { PoolSource::DevelopmentCentre, "development-centre",
            QT_TRANSLATE_NOOP("core", "Development centre (USHT)") },
        { PoolSource::LabourService, "labour-service", QT_TRANSLATE_NOOP("core", "NAV") },
        { PoolSource::StaffingAgency, "staffing-agency",
            QT_TRANSLATE_NOOP("core", "Staffing agency") },
        { PoolSource::NationalResponse, "national-response",
            QT_TRANSLATE_NOOP("core", "National response staff") },
        { PoolSource::ReserveRegister, "reserve-register",
            QT_TRANSLATE_NOOP("core", "Reserve register") },
        { PoolSource::CivilDefence, "civil-defence", QT_TRANSLATE_NOOP("core", "Civil Defence") },
        { PoolSource::Volunteers, "volunteers", QT_TRANSLATE_NOOP("core", "Volunteers") },
        { PoolSource::Private, "private", QT_TRANSLATE_NOOP("core", "Private provider") },
    };
    return all;
}

template <> const QList<Word<EscalationLevel>>& words()
{
    static const QList<Word<EscalationLevel>> all{
        { EscalationLevel::Local, "local", QT_TRANSLATE_NOOP("core", "Local") },
        { EscalationLevel::InterMunicipal, "inter-municipal",
            QT_TRANSLATE_NOOP("core", "Inter-municipal") },
        { EscalationLevel::HealthCommunity, "health-community",
            QT_TRANSLATE_NOOP("core", "Health community") },
        { EscalationLevel::National, "national",
            QT_TRANSLATE_NOOP("core", "Regional and national") },
    };
    return all;
}

template <> const QList<Word<TransferState>>& words()
{
    static const QList<Word<TransferState>> all{
        { TransferState::Draft, "draft", QT_TRANSLATE_NOOP("core", "draft") },
        { TransferState::Asked, "asked", QT_TRANSLATE_NOOP("core", "asked") },
        { TransferState::Offered, "offered", QT_TRANSLATE_NOOP("core", "offered") },
        { TransferState::Declined, "declined", QT_TRANSLATE_NOOP("core", "declined") },
        { TransferState::Agreed, "agreed", QT_TRANSLATE_NOOP("core", "agreed") },
        { TransferState::Consented, "consented", QT_TRANSLATE_NOOP("core", "consented") },
        { TransferState::Preparing, "preparing", QT_TRANSLATE_NOOP("core", "preparing") },
        { TransferState::InService, "inService", QT_TRANSLATE_NOOP("core", "in service") },
        { TransferState::ExtensionAsked, "extensionAsked",
            QT_TRANSLATE_NOOP("core", "extension asked") },
        { TransferState::Ending, "ending", QT_TRANSLATE_NOOP("core", "ending") },
        { TransferState::Returned, "returned", QT_TRANSLATE_NOOP("core", "returned") },
        { TransferState::Settled, "settled", QT_TRANSLATE_NOOP("core", "settled") },
        { TransferState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("core", "withdrawn") },
        { TransferState::Invalid, "invalid", QT_TRANSLATE_NOOP("core", "invalid") },
    };
    return all;
}

template <> const QList<Word<Cargo>>& words()
{
    static const QList<Word<Cargo>> all{
        { Cargo::Staff, "staff", QT_TRANSLATE_NOOP("core", "staff") },
        { Cargo::Lent, "lent", QT_TRANSLATE_NOOP("core", "equipment on loan") },
        { Cargo::Consumed, "consumed", QT_TRANSLATE_NOOP("core", "equipment that is used up") },
    };
    return all;
}

template <> const QList<Word<AnswerChannel>>& words()
{
    static const QList<Word<AnswerChannel>> all{
        { AnswerChannel::Telephone, "telephone", QT_TRANSLATE_NOOP("core", "Telephone") },
        { AnswerChannel::EMail, "e-mail", QT_TRANSLATE_NOOP("core", "E-mail") },
        { AnswerChannel::Meeting, "meeting", QT_TRANSLATE_NOOP("core", "Meeting") },
        { AnswerChannel::Letter, "letter", QT_TRANSLATE_NOOP("core", "Letter") },
        { AnswerChannel::InPerson, "in-person", QT_TRANSLATE_NOOP("core", "In person") },
        { AnswerChannel::Other, "other", QT_TRANSLATE_NOOP("core", "Other way") },
    };
    return all;
}

template <> const QList<Word<RefusalReason>>& words()
{
    static const QList<Word<RefusalReason>> all{
        { RefusalReason::NotGiven, "notGiven", QT_TRANSLATE_NOOP("core", "No reason given") },
        { RefusalReason::OwnSituation, "own-situation",
            QT_TRANSLATE_NOOP("core", "Own situation") },
        { RefusalReason::InfectionControl, "infection-control",
            QT_TRANSLATE_NOOP("core", "Infection control") },
        { RefusalReason::NoSuitableStaff, "no-suitable-staff",
            QT_TRANSLATE_NOOP("core", "No suitable staff") },
        { RefusalReason::EmployeeDeclines, "employee-declines",
            QT_TRANSLATE_NOOP("core", "The employee declines") },
        { RefusalReason::Other, "other", QT_TRANSLATE_NOOP("core", "Other reason") },
    };
    return all;
}

template <> const QList<Word<MeetingKind>>& words()
{
    static const QList<Word<MeetingKind>> all{
        { MeetingKind::MunicipalMeeting, "municipal",
            QT_TRANSLATE_NOOP("core", "Meeting with the municipalities") },
        { MeetingKind::PublicHealthDoctors, "public-health-doctors",
            QT_TRANSLATE_NOOP("core", "Meeting of public-health doctors") },
        { MeetingKind::PreparednessCouncil, "preparedness-council",
            QT_TRANSLATE_NOOP("core", "County preparedness council") },
        { MeetingKind::Regional, "regional", QT_TRANSLATE_NOOP("core", "Regional meeting") },
        { MeetingKind::HealthTrust, "health-trust",
            QT_TRANSLATE_NOOP("core", "Health trust and its municipalities") },
        { MeetingKind::Bilateral, "bilateral", QT_TRANSLATE_NOOP("core", "Bilateral meeting") },
        { MeetingKind::AdHoc, "ad-hoc", QT_TRANSLATE_NOOP("core", "Ad hoc meeting") },
    };
    return all;
}

template <> const QList<Word<Role>>& words()
{
    static const QList<Word<Role>> all{
        { Role::Coordination, "coordination", QT_TRANSLATE_NOOP("core", "Coordination") },
        { Role::Guidance, "guidance", QT_TRANSLATE_NOOP("core", "Guidance") },
        { Role::Supervision, "supervision", QT_TRANSLATE_NOOP("core", "Supervision") },
    };
    return all;
}

template <> const QList<Word<LanguageForm>>& words()
{
    static const QList<Word<LanguageForm>> all{
        { LanguageForm::Bokmal, "nb", QT_TRANSLATE_NOOP("core", "Bokmål") },
        { LanguageForm::Nynorsk, "nn", QT_TRANSLATE_NOOP("core", "Nynorsk") },
        { LanguageForm::Neutral, "neutral", QT_TRANSLATE_NOOP("core", "Neutral") },
    };
    return all;
}

template <> const QList<Word<Aim>>& words()
{
    static const QList<Word<Aim>> all{
        { Aim::Unconfirmed, "unconfirmed", QT_TRANSLATE_NOOP("core", "Confirmed lately") },
        { Aim::LastResort, "last-resort", QT_TRANSLATE_NOOP("core", "Spares owners in need") },
        { Aim::Changes, "changes", QT_TRANSLATE_NOOP("core", "Keeps the plan") },
        { Aim::Stints, "stints", QT_TRANSLATE_NOOP("core", "Familiar faces") },
        { Aim::Level, "level", QT_TRANSLATE_NOOP("core", "Nearness") },
        { Aim::Reserve, "reserve", QT_TRANSLATE_NOOP("core", "Neighbours in reserve") },
        { Aim::Fit, "fit", QT_TRANSLATE_NOOP("core", "Professional fit") },
        { Aim::Travel, "travel-km", QT_TRANSLATE_NOOP("core", "Short travel") },
        { Aim::Fairness, "fairness", QT_TRANSLATE_NOOP("core", "Evenly spread burden") },
    };
    return all;
}

} // namespace samvirke

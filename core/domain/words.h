// The closed vocabularies of the office's work (DESIGN.md, Vocabulary): each value with the code
// that files, JSON and the database use, and the word a person reads. Input in other words is
// exchange's business.
#pragma once

#include "core/base/text.h"

#include <QList>

#include <optional>

namespace samvirke {

enum class StaffingStatus { Good, Challenging, Critical, NotReported, OutOfDate };

enum class ServiceArea {
    Overall, ///< "samlet": the municipality's health and care service as a whole
    NursingHome,
    HomeCare,
    EmergencyClinic,
    GeneralPractice,
    ChildHealth,
    TestingTracing,
    Vaccination,
    PublicHealthDoctor,
    Other,
};

enum class Trend { NotGiven, Better, Unchanged, Worse };
enum class Outlook { NotGiven, Low, Medium, High }; ///< risk of overload within three weeks
enum class Cause { NotGiven, Structural, Event, Worry };
enum class AnswerKind { NotAnswered, Rated, NotApplicable, Unchanged };
enum class ReportChannel { NotGiven, Form, Telephone, EMail, Import };
enum class YesNo { NotGiven, Yes, No };

/// Criteria of seed 003 (Oslo og Viken) that make a shortage serious, whatever the rating says.
enum class Trigger { UnsafeWithinDays, FortyPercentMissing, BelowMinimum, DangerToLife };

enum class Severity { Planned, Challenging, Critical };
enum class NeedState { Open, Covered, Withdrawn, Closed };

/// Who can lend; escalationLevelOf() says from how far up the ladder it comes.
enum class PoolSource {
    Municipality,
    HealthTrust,
    DevelopmentCentre, ///< USHT
    LabourService, ///< NAV
    StaffingAgency,
    NationalResponse, ///< nasjonalt innsatspersonell
    ReserveRegister,
    CivilDefence,
    Volunteers,
    Private,
};

enum class EscalationLevel { Local = 1, InterMunicipal = 2, HealthCommunity = 3, National = 4 };

enum class TransferState {
    Draft,
    Asked,
    Offered,
    Declined,
    Agreed,
    Consented,
    Preparing,
    InService,
    ExtensionAsked,
    Ending,
    Returned,
    Settled,
    Withdrawn,
    Invalid,
};

/// What a transfer carries: people, things that come back, or things that are used up.
enum class Cargo { Staff, Lent, Consumed };

enum class AnswerChannel { Telephone, EMail, Meeting, Letter, InPerson, Other };

/// Neutral reasons for a no (principle "Voluntary"): an answer, never a mark against anybody.
enum class RefusalReason {
    NotGiven,
    OwnSituation,
    InfectionControl,
    NoSuitableStaff,
    EmployeeDeclines,
    Other,
};

enum class MeetingKind {
    MunicipalMeeting, ///< kommunemøte
    PublicHealthDoctors, ///< kommuneoverlegemøte
    PreparednessCouncil, ///< fylkesberedskapsråd
    Regional,
    HealthTrust,
    Bilateral,
    AdHoc,
};

/// The governor's role in which something was said (seed 003: supervision must be kept apart).
enum class Role { Coordination, Guidance, Supervision };

enum class LanguageForm { Bokmal, Nynorsk, Neutral };

/// What a plan is asked to make best once coverage is settled (DESIGN.md, "Matching"). The codes
/// are the objective names of an answer.
enum class Aim {
    Unconfirmed, ///< few head-days by members who have not confirmed lately
    LastResort, ///< few head-days from owners that are themselves under pressure
    Changes, ///< few head-days that an earlier plan does not have
    Stints,
    Level,
    Reserve, ///< few head-days from neighbours, so that these stay in reserve
    Fit,
    Travel,
    Fairness,
};

/// One value of a vocabulary. `label` is English source text in the translation context "core".
template <class E> struct Word {
    E value;
    const char* code;
    const char* label;
};

/// All values of a vocabulary in the order a person expects them.
template <class E> const QList<Word<E>>& words();

template <class E> QString code(E value)
{
    for (const Word<E>& word : words<E>()) {
        if (word.value == value)
            return QString::fromLatin1(word.code);
    }
    return {};
}

/// The value of a code, compared without regard to case; nothing for an unknown code.
template <class E> std::optional<E> fromCode(const QString& text)
{
    for (const Word<E>& word : words<E>()) {
        if (text.compare(QLatin1String(word.code), Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return std::nullopt;
}

template <class E> Text label(E value)
{
    for (const Word<E>& word : words<E>()) {
        if (word.value == value)
            return Text::of(word.label);
    }
    return {};
}

template <> const QList<Word<StaffingStatus>>& words();
template <> const QList<Word<ServiceArea>>& words();
template <> const QList<Word<Trend>>& words();
template <> const QList<Word<Outlook>>& words();
template <> const QList<Word<Cause>>& words();
template <> const QList<Word<AnswerKind>>& words();
template <> const QList<Word<ReportChannel>>& words();
template <> const QList<Word<YesNo>>& words();
template <> const QList<Word<Trigger>>& words();
template <> const QList<Word<Severity>>& words();
template <> const QList<Word<NeedState>>& words();
template <> const QList<Word<PoolSource>>& words();
template <> const QList<Word<EscalationLevel>>& words();
template <> const QList<Word<TransferState>>& words();
template <> const QList<Word<Cargo>>& words();
template <> const QList<Word<AnswerChannel>>& words();
template <> const QList<Word<RefusalReason>>& words();
template <> const QList<Word<MeetingKind>>& words();
template <> const QList<Word<Role>>& words();
template <> const QList<Word<LanguageForm>>& words();
template <> const QList<Word<Aim>>& words();

} // namespace samvirke

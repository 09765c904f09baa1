// The accepted words themselves; vocabulary.h says how they are used.
#include "core/exchange/vocabulary.h"

namespace samvirke {

template <> const QList<Accepted<StaffingStatus>>& accepted()
{
    static const QList<Accepted<StaffingStatus>> all{
        { StaffingStatus::Good, { "god", "godt", "bra", "grønn", "grøn", "1", "good", "green" } },
        { StaffingStatus::Challenging,
            { "utfordrende", "utfordrande", "gul", "2", "challenging", "yellow", "amber" } },
        { StaffingStatus::Critical, { "kritisk", "rød", "raud", "3", "critical", "red" } },
    };
    return all;
}

template <> const QList<Accepted<ServiceArea>>& accepted()
{
    static const QList<Accepted<ServiceArea>> all{
        { ServiceArea::Overall,
            { "samlet", "samla", "samlet vurdering", "samla vurdering", "totalt", "hele kommunen",
                "heile kommunen", "alle", "overall", "total" } },
        { ServiceArea::NursingHome,
            { "sykehjem", "sjukeheim", "sjukeheimar", "institusjon", "institusjoner",
                "sykehjem/institusjon", "helsehus", "nursing home", "nursing homes" } },
        { ServiceArea::HomeCare,
            { "hjemmetjeneste", "hjemmetjenester", "hjemmetjenesten", "hjemmetjenestene",
                "hjemmesykepleie", "hjemmebaserte tjenester", "heimeteneste", "heimetenester",
                "heimetenesta", "heimesjukepleie", "home care" } },
        { ServiceArea::EmergencyClinic,
            { "legevakt", "legevakten", "legevakta", "interkommunal legevakt", "emergency clinic",
                "out-of-hours service" } },
        { ServiceArea::GeneralPractice,
            { "fastlege", "fastleger", "fastlegar", "fastlegetjenesten", "fastlegetenesta", "GP",
                "general practice", "general practitioner" } },
        { ServiceArea::ChildHealth,
            { "helsestasjon", "helsestasjoner", "helsestasjonar",
                "helsestasjon og skolehelsetjeneste", "helsestasjon og skulehelseteneste",
                "skolehelsetjeneste", "skulehelseteneste", "child health centre",
                "child health" } },
        { ServiceArea::TestingTracing,
            { "TISK", "testing og smittesporing", "smittesporing", "testing", "testing og sporing",
                "testing and tracing" } },
        { ServiceArea::Vaccination,
            { "vaksinasjon", "vaksinering", "vaksine", "koronavaksinasjon", "vaccination" } },
        { ServiceArea::PublicHealthDoctor,
            { "kommuneoverlege", "kommuneoverlegen", "kommunelege", "smittevernlege",
                "public-health doctor", "public health doctor" } },
        { ServiceArea::Other,
            { "annet", "anna", "andre", "andre tjenester", "andre tenester", "annen tjeneste",
                "anna teneste", "other", "other service" } },
    };
    return all;
}

template <> const QList<Accepted<Trend>>& accepted()
{
    static const QList<Accepted<Trend>> all{
        { Trend::Better, { "bedre", "betre", "bedring", "betring", "forbedret", "better" } },
        { Trend::Unchanged,
            { "uendret", "uendra", "stabil", "stabilt", "samme", "same", "som før", "lik",
                "unchanged", "stable" } },
        { Trend::Worse,
            { "verre", "verr", "dårligere", "dårlegare", "forverret", "forverra", "worse",
                "opp" } },
    };
    return all;
}

template <> const QList<Accepted<Outlook>>& accepted()
{
    static const QList<Accepted<Outlook>> all{
        { Outlook::Low, { "lav", "låg", "lav risiko", "låg risiko", "low", "low risk" } },
        { Outlook::Medium, { "middels", "middels risiko", "moderat", "medium", "medium risk" } },
        { Outlook::High, { "høy", "høg", "høy risiko", "høg risiko", "high", "high risk" } },
    };
    return all;
}

template <> const QList<Accepted<Cause>>& accepted()
{
    static const QList<Accepted<Cause>> all{
        { Cause::Structural,
            { "strukturell", "strukturelt", "rekruttering", "varig", "structural" } },
        { Cause::Event, { "hendelse", "hending", "utbrudd", "utbrot", "akutt", "event" } },
        { Cause::Worry, { "bekymring", "uro", "worry" } },
    };
    return all;
}

template <> const QList<Accepted<AnswerKind>>& accepted()
{
    static const QList<Accepted<AnswerKind>> all{
        { AnswerKind::NotApplicable,
            { "ikke aktuelt", "ikkje aktuelt", "ikke relevant", "ikkje relevant",
                "not applicable" } },
        { AnswerKind::Unchanged,
            { "uendret siden sist", "uendra sidan sist", "uendret", "uendra", "som sist",
                "som forrige", "som førre gong", "ingen endring", "unchanged since last",
                "unchanged", "no change" } },
    };
    return all;
}

template <> const QList<Accepted<ReportChannel>>& accepted()
{
    static const QList<Accepted<ReportChannel>> all{
        { ReportChannel::Form, { "skjema", "form" } },
        { ReportChannel::Telephone, { "telefon", "telephone", "phone" } },
        { ReportChannel::EMail, { "e-post", "epost", "e-mail", "mail" } },
        { ReportChannel::Import, { "import", "fil", "file" } },
    };
    return all;
}

template <> const QList<Accepted<YesNo>>& accepted()
{
    static const QList<Accepted<YesNo>> all{
        { YesNo::Yes, { "ja", "j", "x", "1", "sann", "true", "yes", "y" } },
        { YesNo::No, { "nei", "n", "0", "usann", "false", "no" } },
    };
    return all;
}

template <> const QList<Accepted<TriedMeasure>>& accepted()
{
    static const QList<Accepted<TriedMeasure>> all{
        { TriedMeasure::OwnStaff,
            { "egne ansatte", "eigne tilsette", "overtid og ekstravakter", "overtid",
                "ekstravakter", "own staff" } },
        { TriedMeasure::LargerPosts,
            { "større stillinger", "større stillingar", "utvidet deltid", "utvida deltid",
                "økt stillingsbrøk", "auka stillingsbrøk", "larger part-time positions" } },
        { TriedMeasure::Redeployment, { "omdisponering", "redeployment" } },
        { TriedMeasure::Labour, { "nav" } },
        { TriedMeasure::Agencies,
            { "vikarbyrå", "bemanningsbyrå", "vikarbyråer", "staffing agencies" } },
        { TriedMeasure::Neighbours,
            { "nabokommuner", "nabokommunar", "nabokommune", "neighbouring municipalities" } },
    };
    return all;
}

template <> const QList<Accepted<Trigger>>& accepted()
{
    static const QList<Accepted<Trigger>> all{
        { Trigger::UnsafeWithinDays,
            { "uforsvarlig innen få dager", "uforsvarleg innan få dagar", "uforsvarlig innen dager",
                "uforsvarlig", "ikke forsvarlig innen dager", "fare for uforsvarlige tjenester",
                "uforsvarlig innan dagar", "uforsvarleg", "uforsvarleg innan dagar",
                "ikkje forsvarleg innan dagar", "unsafe within days" } },
        { Trigger::FortyPercentMissing,
            { "mer enn 40 % mangler i en kritisk oppgave", "mer enn 40 % mangler",
                "over 40 % mangler", "mer enn 40 prosent mangler", "over 40 prosent mangler",
                "40 % mangler", "40 %", "meir enn 40 % manglar i ei kritisk oppgåve",
                "meir enn 40 % manglar", "more than 40 % missing in a critical task",
                "more than 40 % missing" } },
        { Trigger::BelowMinimum,
            { "under minimumsbemanning over tid", "under minimumsbemanning", "under minimum",
                "under minimum over tid", "below minimum staffing over time",
                "below minimum staffing" } },
        { Trigger::DangerToLife,
            { "fare for liv og helse", "fare for liv", "liv og helse", "danger to life and health",
                "danger to life" } },
    };
    return all;
}

template <> const QList<Accepted<Severity>>& accepted()
{
    static const QList<Accepted<Severity>> all{
        { Severity::Critical,
            { "kritisk", "rød", "raud", "3", "akutt", "haster", "hastar", "critical", "red" } },
        { Severity::Challenging,
            { "utfordrende", "utfordrande", "gul", "2", "challenging", "yellow" } },
        { Severity::Planned, { "planlagt", "planlagd", "grønn", "grøn", "1", "planned", "green" } },
    };
    return all;
}

template <> const QList<Accepted<NeedState>>& accepted()
{
    static const QList<Accepted<NeedState>> all{
        { NeedState::Open, { "åpent", "åpen", "ope", "open" } },
        { NeedState::Covered, { "dekket", "dekt", "dekka", "covered" } },
        { NeedState::Withdrawn, { "trukket", "trekt", "trukket tilbake", "withdrawn" } },
        { NeedState::Closed, { "avsluttet", "avslutta", "lukket", "closed" } },
    };
    return all;
}

template <> const QList<Accepted<PoolSource>>& accepted()
{
    static const QList<Accepted<PoolSource>> all{
        { PoolSource::Municipality, { "kommune", "kommunal", "kommunen", "municipality" } },
        { PoolSource::HealthTrust,
            { "helseforetak", "helseføretak", "sykehus", "sjukehus", "HF", "health trust",
                "hospital" } },
        { PoolSource::DevelopmentCentre,
            { "USHT", "utviklingssenter", "utviklingssenter for sykehjem og hjemmetjenester",
                "utviklingssenter for sjukeheimar og heimetenester", "development centre",
                "development centre (USHT)" } },
        { PoolSource::LabourService, { "NAV", "labour service" } },
        { PoolSource::StaffingAgency,
            { "bemanningsbyrå", "bemanningsselskap", "bemanningsforetak", "vikarbyrå",
                "bemanningsføretak", "staffing agency" } },
        { PoolSource::NationalResponse,
            { "nasjonalt innsatspersonell", "innsatspersonell", "innsatsteam", "nasjonalt",
                "national response staff", "national response" } },
        { PoolSource::ReserveRegister,
            { "reservepersonell", "reserveregister", "nasjonalt helsepersonell",
                "nasjonalthelsepersonell.no", "reserve register" } },
        { PoolSource::CivilDefence, { "Sivilforsvaret", "sivilforsvar", "Civil Defence" } },
        { PoolSource::Volunteers,
            { "frivillige", "frivillig", "frivillige organisasjoner", "friviljuge",
                "frivillige organisasjonar", "Røde Kors", "Raude Krossen", "volunteers" } },
        { PoolSource::Private,
            { "privat", "private", "privat aktør", "privat leverandør", "privat leverandor",
                "private provider" } },
    };
    return all;
}

} // namespace samvirke

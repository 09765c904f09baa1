// The weekly meetings with the municipalities, the rarer ones, and the office's log.
#include "core/base/norwegian.h"
#include "core/session/demonstration_plan.h"
#include "core/session/demonstration_sentences.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

QString listed(const QStringList& names)
{
    return names.size() < 2 ? names.value(0)
                            : names.first(names.size() - 1).join(", ") + " og " + names.last();
}

QStringList namesWith(const World& world, const Round& round, StaffingStatus status)
{
    QStringList names;
    for (int i = 0; i < world.municipalities.size(); ++i) {
        if (round.standings.at(i).status == status)
            names.append(world.municipalities.at(i).name);
    }
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    return names;
}

/// At most eight names, and how many more.
QString someOf(QStringList names)
{
    const qsizetype more = names.size() - 8;
    if (more > 0) {
        names = names.first(8);
        return names.join(", ") + QString(" og %1 til").arg(more);
    }
    return listed(names);
}

QString weekOf(const Round& round)
{
    return QString::number(round.monday.weekNumber());
}

/// How the municipalities that had answered by then stood.
StatusCounts countsAt(const QList<SelfAssessment>& rows, const QDateTime& when)
{
    StatusCounts counts;
    for (const SelfAssessment& row : rows) {
        if (row.service == ServiceArea::Overall && row.reportedAt <= when)
            counts.add(row.status);
    }
    return counts;
}

QStringList criticalAt(const World& world, const QList<SelfAssessment>& rows, const QDateTime& when)
{
    QStringList names;
    for (const SelfAssessment& row : rows) {
        if (row.service == ServiceArea::Overall && row.status == StaffingStatus::Critical
            && row.reportedAt <= when)
            names.append(world.municipalities.at(world.indexOf(row.municipality)).name);
    }
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    return names;
}

QString figures(const World& world, const Plan& plan, qsizetype round, const QDateTime& when)
{
    const StatusCounts counts = countsAt(plan.assessments.at(round), when);
    return QString("%1 av %2 kommuner har svart for uke %3: %4 god, %5 utfordrende, %6 kritisk.")
        .arg(counts.answered())
        .arg(world.municipalities.size())
        .arg(weekOf(world.rounds.at(round)))
        .arg(counts.good)
        .arg(counts.challenging)
        .arg(counts.critical);
}

QString notesOf(
    const World& world, const Plan& plan, qsizetype r, const QDateTime& when, Random& random)
{
    const Round& round = world.rounds.at(r);
    QStringList notes{ figures(world, plan, r, when) };
    const QStringList critical = criticalAt(world, plan.assessments.at(r), when);
    const QStringList silent = namesWith(world, round, StaffingStatus::NotReported);
    if (!critical.isEmpty())
        notes.append(QString(
            "Kritisk: %1. Hver av dem fortalte kort om situasjonen og hva de ønsker hjelp til.")
                         .arg(someOf(critical)));
    else
        notes.append("Ingen kommuner vurderer bemanningen som kritisk.");
    notes.append(random.pick(QStringList{
        "Flere peker på at de samme personene har gått ekstravakter lenge.",
        "Kommunene minner hverandre om å melde behov før det er akutt.",
        "Helseforetaket orienterte om utskrivningsklare pasienter og ber om dialog før hver helg.",
        "Det ble spurt i plenum om noen kan avgi sykepleiere. To kommuner tar kontakt etter møtet.",
        "Flere ønsker at oversikten deles samme dag som fristen går ut.",
        "Erfaringer med faste grupper på tvers av avdelinger ble delt.",
        "Kommuneoverlegene ber om felles råd om testing av vikarer." }));
    if (!silent.isEmpty())
        notes.append(QString("Har ikke rapportert ennå: %1.").arg(someOf(silent)));
    notes.append("Alle utlån er frivillige, både for kommunene og for den enkelte ansatte.");
    return notes.join("\n");
}

const QString weeklyAgenda = "Nasjonale meldinger\nSituasjonen i fylket fra egenvurderingene\n"
                             "Kommuner som ønsker hjelp\nKommuner som kan avgi personell\n"
                             "Helseforetakene\nFrister og neste møte";

class Meetings {
public:
    Meetings(const World& world, Plan& plan)
        : m_world(world), m_plan(plan), m_random(world.seed, "meetings")
    {
    }

    void make()
    {
        const qsizetype rounds = m_world.rounds.size();
        for (qsizetype r = 0; r < rounds; ++r) {
            const Round& round = m_world.rounds.at(r);
            // Of long ago only every fourth meeting is kept, and no names.
            const bool recent = r + 12 >= rounds;
            const QDate day = round.monday.addDays(3);
            if (day < m_world.until && (recent || r % 4 == 0))
                held(r, day, recent);
        }
        rare(MeetingKind::PublicHealthDoctors, -11, 13, "Kommuneoverlegemøte",
            "Smittesituasjonen\nTesting av innlånt personell\nErfaringer fra utbrudd i sykehjem",
            "Kommuneoverlegene deler rutiner for innlånt personell. Råd om testing samles i ett "
            "notat.",
            "Notatet om testing av innlånt personell deles med alle kommuner.");
        rare(MeetingKind::PreparednessCouncil, -17, 10, "Møte i fylkesberedskapsrådet",
            "Status fra etatene\nBemanning i helse og omsorg\nTransport og vinterføre",
            "Rådet fikk den samlede oversikten. Sivilforsvaret kan bistå med transport og telt ved "
            "teststasjoner.",
            "Sivilforsvarets tilbud tas inn i oversikten over virkemidler.");
        rare(MeetingKind::HealthTrust, -8, 14, "Dialogmøte helseforetak og kommuner",
            "Utskrivningsklare pasienter\nKombinasjonsstillinger\nHelgen som kommer",
            "Foretaket kan avgi to sykepleiere i kombinasjonsstilling i tre uker.",
            "Foretaket og kommunene varsler hverandre før kl. 12 hver fredag.");
        bilateral();
        next();
        loose();
    }

private:
    Id addMeeting(MeetingKind kind, const QString& title, QDate day, int hour, int minutes,
        const QString& agenda, const QString& notes)
    {
        MeetingPlan planned;
        Meeting& meeting = planned.meeting;
        meeting.id = m_random.id(at(day.addDays(-7), 9));
        meeting.kind = kind;
        meeting.title = title;
        meeting.startsAt = at(day, hour);
        meeting.endsAt = meeting.startsAt.addSecs(60 * minutes);
        meeting.place = kind == MeetingKind::PreparednessCouncil
            ? "Statsforvalterens møtesal og video"
            : "Videomøte";
        meeting.agenda = agenda;
        meeting.notes = notes;
        m_plan.meetings.append(planned);
        return meeting.id;
    }

    void participant(
        const QString& municipality, const QString& name, const QString& function, bool attended)
    {
        MeetingPlan& planned = m_plan.meetings.last();
        planned.participants.append({ m_random.id(planned.meeting.startsAt), planned.meeting.id,
            municipality, name, function, attended });
    }

    void municipal(int i, bool doctor, bool attended)
    {
        const Contact& contact = m_plan.contacts.at(2 * i + (doctor ? 0 : 1));
        participant(contact.municipality, contact.name, contact.function, attended);
    }

    void decision(const QString& text, const Id& need = {}, const Id& transfer = {})
    {
        MeetingPlan& planned = m_plan.meetings.last();
        planned.decisions.append(
            { m_random.id(planned.meeting.startsAt), planned.meeting.id, text, need, transfer });
    }

    void action(const Id& meeting, QDate made, const QString& text, const QString& owner, QDate due,
        QDateTime done, const Id& need = {}, const Id& transfer = {})
    {
        m_plan.actions.append(
            { m_random.id(at(made, 10)), meeting, text, owner, due, done, need, transfer });
    }

    void everybody(const Round* round)
    {
        // A country does not meet in one room: there those who ask and a part of the others come.
        const qsizetype count = m_world.municipalities.size();
        for (int i = 0; i < count; ++i) {
            const StaffingStatus status =
                round ? round->standings.at(i).status : StaffingStatus::Good;
            if (count > 80 && status != StaffingStatus::Critical && i % 9 != 0)
                continue;
            const double likely = status == StaffingStatus::NotReported ? 0.45
                : status == StaffingStatus::OutOfDate                   ? 0.65
                                                                        : 0.9;
            municipal(i, m_random.chance(0.35), round && m_random.chance(likely));
        }
        participant({}, {}, "Helseforetaket", round != nullptr);
        participant({}, {}, "KS", round && m_random.chance(0.7));
    }

    void held(qsizetype r, QDate day, bool recent)
    {
        const Round& round = m_world.rounds.at(r);
        const bool newest = &round == &m_world.newest();
        const Id meeting = addMeeting(MeetingKind::MunicipalMeeting,
            QString("Kommunemøte uke %1").arg(weekOf(round)), day, 9, 45, weeklyAgenda,
            notesOf(m_world, m_plan, r, at(day, 9), m_random));
        if (!recent)
            return;
        everybody(&round);
        if (newest)
            decideOnCases(meeting, day);
        else
            decideOnWeek(round, meeting, day);
    }

    void decideOnWeek(const Round& round, const Id& meeting, QDate day)
    {
        decision(m_random.pick(QStringList{ "Fristen for egenvurdering er fredag kl. 12 hver uke.",
            "Kommuner som vurderer seg som kritiske, ringes samme dag.",
            "Oversikten deles med alle kommuner etter møtet.",
            "Behov meldes med yrkesgruppe, antall og periode, slik at nabokommunene kan svare.",
            "Utlån avtales skriftlig mellom kommunene før oppstart." }));
        const QStringList critical = namesWith(m_world, round, StaffingStatus::Critical);
        const QStringList late = namesWith(m_world, round, StaffingStatus::OutOfDate);
        if (!critical.isEmpty())
            action(meeting, day, QString("Ringe %1 om behov og tiltak").arg(someOf(critical)),
                "Fylkeslegen", day.addDays(1), at(day, 14, 20));
        if (!late.isEmpty())
            action(meeting, day, QString("Minne %1 om rapporteringen").arg(someOf(late)),
                "Samordningsvakten", day.addDays(4), at(day.addDays(3), 11, 5));
    }

    void decideOnCases(const Id& meeting, QDate day)
    {
        int linked = 0;
        for (const Need& need : m_plan.needs) {
            if (need.state != NeedState::Open || need.severity != Severity::Critical || linked > 1)
                continue;
            const QString name = nameOf(need.municipality);
            const QString asked = headsOf(need.profession, need.heads);
            decision(QString("Nabokommunene til %1 svarer innen fredag om de kan avgi %2.")
                         .arg(name, asked),
                need.id);
            action(meeting, day, QString("Samle svar om %1 til %2").arg(asked, name),
                "Samordningsvakten", day.addDays(linked == 0 ? 1 : 5), {}, need.id);
            ++linked;
        }
        for (const TransferPlan& lent : m_plan.transfers) {
            if (lent.transfer.state == TransferState::ExtensionAsked) {
                decision(QString("Forlengelsen i %1 avklares direkte mellom kommunene.")
                             .arg(nameOf(lent.transfer.to)),
                    {}, lent.transfer.id);
                action(meeting, day,
                    QString("Svare %1 om forlengelse").arg(nameOf(lent.transfer.to)),
                    nameOf(lent.transfer.owner), day.addDays(4), {}, {}, lent.transfer.id);
                break;
            }
        }
        const QStringList silent =
            namesWith(m_world, m_world.newest(), StaffingStatus::NotReported);
        if (!silent.isEmpty())
            action(meeting, day, QString("Ringe %1: har ikke rapportert").arg(someOf(silent)),
                "Samordningsvakten", day.addDays(1), {});
    }

    void rare(MeetingKind kind, int day, int hour, const QString& title, const QString& agenda,
        const QString& notes, const QString& decided)
    {
        const QDate date = weekday(m_world.until.addDays(day));
        if (date < m_world.rounds.first().monday)
            return;
        addMeeting(kind, title, date, hour, 60, agenda, notes);
        const bool doctors = kind == MeetingKind::PublicHealthDoctors;
        for (int i = 0; i < m_world.municipalities.size(); ++i) {
            if (m_world.municipalities.size() <= 80 && (doctors || i % 4 == 0))
                municipal(i, doctors, m_random.chance(0.85));
        }
        if (kind == MeetingKind::PreparednessCouncil) {
            for (const char* const body :
                { "Politiet", "Sivilforsvaret", "Fylkeskommunen", "Røde Kors" })
                participant({}, {}, body, m_random.chance(0.9));
        }
        if (kind != MeetingKind::PublicHealthDoctors)
            participant({}, {}, "Helseforetaket", true);
        decision(decided);
    }

    void bilateral()
    {
        for (const TransferPlan& lent : m_plan.transfers) {
            const int owner = m_world.indexOf(lent.transfer.owner);
            if (lent.transfer.state != TransferState::InService || owner < 0)
                continue;
            const int to = m_world.indexOf(lent.transfer.to);
            addMeeting(MeetingKind::Bilateral,
                QString("Samtale %1 og %2")
                    .arg(nameOf(lent.transfer.owner), nameOf(lent.transfer.to)),
                weekday(m_world.until.addDays(-8)), 12, 30,
                "Periode\nLønn og refusjon\nBolig og reise",
                "Kommunene ble enige om periode og refusjon. Den ansatte er spurt og har sagt ja.");
            municipal(owner, false, true);
            municipal(to, false, true);
            decision("Avtalen signeres av begge kommuner før oppstart.", lent.transfer.need,
                lent.transfer.id);
            return;
        }
    }

    void next()
    {
        QDate day = m_world.until.addDays(1);
        while (day.dayOfWeek() != 4)
            day = day.addDays(1);
        addMeeting(MeetingKind::MunicipalMeeting,
            QString("Kommunemøte uke %1").arg(day.weekNumber()), day, 9, 45, weeklyAgenda, {});
        everybody(nullptr);
    }

    void loose()
    {
        const QDate until = m_world.until;
        action({}, until.addDays(-6), "Oppdatere kontaktlisten for kommuneoverlegene",
            "Fylkeslegen", until.addDays(-2), {});
        action({}, until.addDays(-9), "Avklare bolig for innlånt personell med reiselivsnæringen",
            "Beredskapssjefen", until.addDays(6), {});
        action({}, until.addDays(-15), "Spørre NAV om ledige assistenter", "Samordningsvakten",
            until.addDays(-10), at(until.addDays(-11), 13, 40));
    }

    static QDate weekday(QDate date)
    {
        while (date.dayOfWeek() > 5)
            date = date.addDays(-1);
        return date;
    }

    QString nameOf(const QString& number) const
    {
        const int i = m_world.indexOf(number);
        return i < 0 ? number : m_world.municipalities.at(i).name;
    }

    const World& m_world;
    Plan& m_plan;
    Random m_random;
};

} // namespace

void addMeetings(const World& world, Plan& plan)
{
    Meetings(world, plan).make();
}

QList<LogEntry> makeLog(const World& world, const Plan& plan)
{
    Random random(world.seed, "log");
    QList<LogEntry> log;
    const auto add = [&](QDateTime when, const QString& text, Role role = Role::Coordination,
                         const QString& municipality = {}, const Id& need = {},
                         const Id& transfer = {}) {
        LogEntry entry;
        entry.id = random.id(when);
        entry.at = when;
        entry.role = role;
        entry.text = text;
        entry.municipality = municipality;
        entry.need = need;
        entry.transfer = transfer;
        log.append(entry);
    };
    const auto nameOf = [&](const QString& number) {
        const int i = world.indexOf(number);
        return i < 0 ? number : world.municipalities.at(i).name;
    };
    QStringList calls{ "Mangler flest på natt. Vil melde behov i løpet av dagen.",
        "Egne tiltak er tatt i bruk. Ønsker hjelp fra nabokommunene først.",
        "Klarer seg til helgen, usikkert etter det.", "Avtalt ny samtale i morgen kl. 10.",
        "Kriseledelsen møtes i ettermiddag og sender oppdatert behov.",
        "To ansatte er på vei tilbake, men natt til lørdag er fortsatt åpen.",
        "Spør om bolig kan ordnes felles med nabokommunen.",
        "Har fått tilbud fra et vikarbyrå og vurderer det opp mot utlån." };
    random.shuffle(calls);
    qsizetype called = 0;
    for (qsizetype r = 0; r < world.rounds.size(); ++r) {
        const Round& round = world.rounds.at(r);
        const bool newest = r + 1 == world.rounds.size();
        add(at(round.monday, 8, random.below(30)),
            QString("Egenvurdering for uke %1 er sendt ut. Frist fredag kl. 12.")
                .arg(weekOf(round)));
        const QDate friday = round.monday.addDays(4);
        if (friday < world.until)
            add(at(friday, 16, 10), figures(world, plan, r, at(friday, 16)));
        const QStringList late = namesWith(world, round, StaffingStatus::OutOfDate);
        if (!late.isEmpty() && friday < world.until)
            add(at(friday, 14, random.below(50)),
                QString("Påminnelse sendt til %1.").arg(someOf(late)));
        for (int i = 0; i < world.municipalities.size(); ++i) {
            const QDate day = round.monday.addDays(random.between(1, 3));
            if (round.standings.at(i).status != StaffingStatus::Critical || day >= world.until
                || !random.chance(newest ? 0.8 : 0.4))
                continue;
            const Municipality& municipality = world.municipalities.at(i);
            const bool doctor = random.chance(0.5);
            const QString said = calls.at(called++ % calls.size());
            add(at(day, random.between(9, 15), random.below(60)),
                QString("Ringte %1 i %2. %3")
                    .arg(doctor ? "kommuneoverlegen" : "kommunalsjefen", municipality.name, said),
                Role::Coordination, municipality.number);
        }
    }
    const int any = random.below(world.municipalities.size());
    const QDate until = world.until;
    add(at(until.addDays(-5), 10, 15),
        "Spørsmål om innlånt personell må ha ny politiattest. Svarte at det er mottakerkommunens "
        "vurdering, og viste til regelverket.",
        Role::Guidance, world.municipalities.at(any).number);
    add(at(until.addDays(-12), 11, 30),
        "Bekymringsmelding om bemanning er sendt til tilsynsavdelingen. Den behandles der og ikke "
        "i samordningen.",
        Role::Supervision);
    for (const Need& need : plan.needs) {
        const QDate day = std::min(until.addDays(-1), need.from);
        if (day >= world.rounds.first().monday && random.chance(0.7))
            add(at(day, random.between(8, 14), random.below(60)),
                QString("%1 melder behov: %2 til %3.")
                    .arg(nameOf(need.municipality), headsOf(need.profession, need.heads),
                        serviceName(need.service)),
                Role::Coordination, need.municipality, need.id);
    }
    for (const TransferPlan& lent : plan.transfers) {
        if (lent.steps.isEmpty() || lent.steps.last().at < at(world.rounds.first().monday, 8))
            continue;
        const LedgerStep& last = lent.steps.last();
        const QString owner = nameOf(lent.transfer.owner);
        const QString to = nameOf(lent.transfer.to);
        QString text;
        if (last.to == TransferState::Declined)
            text = QString(last.reason == RefusalReason::EmployeeDeclines
                    ? "Den ansatte hos %1 takket nei til utlån til %2. Svaret er notert."
                    : "%1 kan ikke bidra til %2 nå. Svaret er notert, ingen videre oppfølging.")
                       .arg(owner, to);
        else if (last.to == TransferState::Asked)
            text =
                QString("%1 er spurt om utlån til %2 og svarer etter turnusmøtet.").arg(owner, to);
        else if (last.to == TransferState::InService)
            text = QString("Innlånt fra %1 er på plass i %2.").arg(owner, to);
        else if (last.to == TransferState::Returned || last.to == TransferState::Settled)
            text = QString("Utlånet fra %1 til %2 er avsluttet.").arg(owner, to);
        else
            continue;
        add(last.at.addSecs(1200), text, Role::Coordination, lent.transfer.to, lent.transfer.need,
            lent.transfer.id);
    }
    std::stable_sort(
        log.begin(), log.end(), [](const LogEntry& a, const LogEntry& b) { return a.at < b.at; });
    // The first entry says what this file is.
    LogEntry first;
    first.at = std::min(log.first().at, at(world.rounds.first().monday, 8)).addSecs(-600);
    first.id = random.id(first.at);
    first.text =
        "Dette er demonstrasjonsdata. Kommunene er virkelige, men alle personer, telefonnumre, "
        "vurderinger, behov, møter og utlån er oppdiktet.";
    log.prepend(first);
    // And one correction, as it happens.
    for (qsizetype i = log.size() - 1; i > 0; --i) {
        if (!log.at(i).text.startsWith("Ringte kommuneoverlegen"))
            continue;
        LogEntry correction = log.at(i);
        correction.corrects = correction.id;
        correction.at = correction.at.addSecs(1500);
        correction.id = random.id(correction.at);
        correction.text = "Rettelse: Samtalen var med kommunalsjefen, ikke kommuneoverlegen.";
        log.append(correction);
        break;
    }
    std::stable_sort(
        log.begin(), log.end(), [](const LogEntry& a, const LogEntry& b) { return a.at < b.at; });
    return log;
}

} // namespace samvirke::demonstration

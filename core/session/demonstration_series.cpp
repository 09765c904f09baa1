// The series behind the meetings: their rhythm, who stands in them, and for the last meeting of the
// municipalities the items with what was said, and how the county stood.
#include "core/reports/meeting_status.h"
#include "core/session/demonstration_plan.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

class SeriesMaker {
public:
    SeriesMaker(const World& world, Plan& plan)
        : m_world(world), m_plan(plan), m_random(world.seed, "series")
    {
    }

    void make()
    {
        const QDate monday = m_world.rounds.first().monday;
        const Id weekly = add(MeetingKind::MunicipalMeeting, "Kommunemøte", MeetingRhythm::Weekly,
            monday.addDays(3), 9, 45,
            "Nasjonale meldinger\nSituasjonen i fylket fra egenvurderingene\n"
            "Helseforetakene\nFrister og neste møte");
        everybody("Kommunalsjef helse og mestring", 1);
        body("Helseforetaket", "beredskap.hf@example.no");
        body("KS", "ks@example.no");
        add(MeetingKind::PublicHealthDoctors, "Kommuneoverlegemøte", MeetingRhythm::Fortnightly,
            monday.addDays(1), 13, 60, "Smittesituasjonen\nErfaringer\nNeste møte");
        everybody("Kommuneoverlege", 1);
        add(MeetingKind::PreparednessCouncil, "Fylkesberedskapsrådet", MeetingRhythm::Monthly,
            monday.addDays(1), 10, 60,
            "Status fra etatene\nBemanning i helse og omsorg\nNeste møte");
        everybody("Kommunalsjef helse og mestring", 4);
        for (const char* const name :
            { "Politiet", "Sivilforsvaret", "Fylkeskommunen", "Røde Kors", "Helseforetaket" })
            body(name, {});
        add(MeetingKind::HealthTrust, "Dialogmøte helseforetak og kommuner",
            MeetingRhythm::Fortnightly, monday.addDays(2), 14, 60,
            "Utskrivningsklare pasienter\nHelgen som kommer\nNeste møte");
        everybody("Kommunalsjef helse og mestring", 4);
        body("Helseforetaket", "beredskap.hf@example.no");

        MeetingPlan* last = nullptr;
        MeetingPlan* next = nullptr;
        for (MeetingPlan& planned : m_plan.meetings) {
            Meeting& meeting = planned.meeting;
            for (const SeriesPlan& each : std::as_const(m_plan.series)) {
                if (each.series.kind == meeting.kind)
                    meeting.series = each.series.id;
            }
            if (meeting.series != weekly)
                continue;
            if (meeting.startsAt < at(m_world.until, 12)) {
                if (!last || meeting.startsAt > last->meeting.startsAt)
                    last = &planned;
            } else {
                next = &planned;
            }
        }
        if (last)
            held(*last);
        if (next) {
            next->meeting.agenda.clear();
            m_plan.nextMeeting = next->meeting.id;
        }
    }

private:
    Id add(MeetingKind kind, const QString& title, MeetingRhythm rhythm, QDate first, int hour,
        int minutes, const QString& agenda)
    {
        SeriesPlan planned;
        MeetingSeries& series = planned.series;
        series.id = m_random.id(at(first.addDays(-3), 9));
        series.kind = kind;
        series.title = title;
        series.rhythm = rhythm;
        series.firstAt = at(first, hour);
        series.minutes = minutes;
        series.place = kind == MeetingKind::PreparednessCouncil
            ? "Statsforvalterens møtesal og video"
            : "Videomøte";
        series.agenda = agenda;
        m_plan.series.append(planned);
        return series.id;
    }

    void stands(const QString& municipality, const QString& function, const QString& email)
    {
        SeriesPlan& planned = m_plan.series.last();
        SeriesParticipant one;
        one.id = m_random.id(planned.series.firstAt);
        one.series = planned.series.id;
        one.municipality = municipality;
        one.function = function;
        one.email = email;
        planned.participants.append(one);
    }

    void body(const QString& name, const QString& email) { stands({}, name, email); }

    /// By their function: whoever has it is invited. Of a whole country only some.
    void everybody(const QString& function, int each)
    {
        const int step = m_world.municipalities.size() > 80 ? 9 * each : each;
        for (int i = 0; i < m_world.municipalities.size(); i += step)
            stands(m_world.municipalities.at(i).number, function, {});
    }

    void held(MeetingPlan& planned)
    {
        Meeting& meeting = planned.meeting;
        const QStringList notes = meeting.notes.split(u'\n', Qt::SkipEmptyParts);
        const auto add = [&](const QString& title, AgendaSource source, int minutes,
                             const QString& words) {
            AgendaItem item;
            item.source = source;
            item.title = title;
            item.minutes = minutes;
            item.notes = words;
            item.dealtWith = true;
            planned.agenda.append(item);
        };
        add("Nasjonale meldinger", AgendaSource::Standing, 5,
            "Ingen nye føringer siden forrige møte.");
        add("Situasjonen i fylket fra egenvurderingene", AgendaSource::Standing, 5, notes.value(0));
        add("Kommuner som ønsker hjelp, og de som kan avgi personell", AgendaSource::Own, 15,
            notes.mid(1).join(u'\n'));
        add("Helseforetakene", AgendaSource::Standing, 10,
            "Foretaket varsler kommunene før helgen om utskrivningsklare pasienter.");
        add("Frister og neste møte", AgendaSource::Standing, 5,
            "Egenvurderingen sendes innen fredag kl. 12. Neste møte om en uke.");
        meeting.agenda.clear();
        meeting.notes.clear();
        meeting.invitedAt = meeting.startsAt.addDays(-5);
        meeting.invitations = 1;
        meeting.statusThen = meetingStatusJson(statusAt(meeting.startsAt));
    }

    MeetingStatus statusAt(const QDateTime& when) const
    {
        MeetingStatus status;
        status.at = when;
        qsizetype r = 0;
        for (qsizetype i = 0; i < m_world.rounds.size(); ++i) {
            if (at(m_world.rounds.at(i).monday, 0) <= when)
                r = i;
        }
        status.round = askedIn(m_world.rounds.at(r)).label;
        QSet<QString> answered;
        for (const SelfAssessment& row : m_plan.assessments.at(r)) {
            if (row.reportedAt > when || row.service != ServiceArea::Overall)
                continue;
            answered.insert(row.municipality);
            status.counts.add(row.status, true);
            if (row.status == StaffingStatus::Critical)
                status.critical.append({ row.municipality, nameOf(row.municipality) });
        }
        for (const Municipality& each : m_world.municipalities) {
            if (answered.contains(each.number))
                continue;
            status.counts.add(StaffingStatus::NotReported);
            status.silent.append({ each.number, each.name });
        }
        const QDate day = when.toLocalTime().date();
        QList<Transfer> transfers;
        for (const TransferPlan& lent : m_plan.transfers) {
            transfers.append(lent.transfer);
            status.inService +=
                lent.transfer.cargo == Cargo::Staff && isInService(lent.transfer.state) ? 1 : 0;
        }
        for (const Need& need : m_plan.needs) {
            if (need.state != NeedState::Open || need.until < day || need.from > day.addDays(7))
                continue;
            ++status.openNeeds;
            status.openHeads += need.heads;
            status.missingHeads += missingHeads(need, transfers, day);
        }
        return status;
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

void addSeries(const World& world, Plan& plan)
{
    SeriesMaker(world, plan).make();
}

} // namespace samvirke::demonstration

#include "core/reports/agenda_proposal.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/domain/rounds.h"
#include "core/domain/succession.h"
#include "core/reports/meeting_status.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int namedAtMost = 6; // more than this is no longer a line of an agenda

/// Whether two items are about the same matter. What a person wrote is known by its words.
bool sameMatter(const AgendaItem& a, const AgendaItem& b)
{
    if (!a.need.isEmpty() || !b.need.isEmpty())
        return a.need == b.need;
    if (!a.transfer.isEmpty() || !b.transfer.isEmpty())
        return a.transfer == b.transfer;
    const bool collected =
        a.source == AgendaSource::Overdue || a.source == AgendaSource::ActionsDue;
    if (collected && a.source == b.source)
        return true; // one item for all of them: the names in it move on
    if (a.source == AgendaSource::NewCritical && b.source == a.source)
        return a.municipality == b.municipality;
    return folded(a.title) == folded(b.title);
}

bool isOn(const QList<AgendaItem>& agenda, const AgendaItem& item)
{
    return std::any_of(agenda.begin(), agenda.end(),
        [&](const AgendaItem& each) { return sameMatter(each, item); });
}

Text someOf(const QStringList& names)
{
    if (names.size() <= namedAtMost)
        return names.join(QStringLiteral(", "));
    return Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 and %n more"),
        int(names.size()) - namedAtMost,
        { QStringList(names.mid(0, namedAtMost)).join(QStringLiteral(", ")) });
}

class Proposer {
public:
    explicit Proposer(const AgendaInput& input) : m_in(input) { }

    QList<ProposedItem> make()
    {
        standing();
        newlyCritical();
        unmet();
        expiring();
        overdue();
        actionsDue();
        leftOver();
        return m_out;
    }

private:
    QString name(const QString& number) const { return m_in.names.value(number, number); }

    void add(AgendaItem item, const Text& title, const Text& reason)
    {
        item.title = title.translated();
        if (isOn(m_in.already, item))
            return;
        for (const ProposedItem& each : std::as_const(m_out)) {
            if (sameMatter(each.item, item))
                return;
        }
        m_out.append({ std::move(item), title, reason });
    }

    static AgendaItem item(AgendaSource source)
    {
        AgendaItem out;
        out.source = source;
        return out;
    }

    void standing()
    {
        for (const QString& title : m_in.standing)
            add(item(AgendaSource::Standing), title,
                Text::of(QT_TRANSLATE_NOOP("core", "Stands on every agenda of the series.")));
    }

    void newlyCritical()
    {
        for (const MunicipalityPicture& each : m_in.picture.municipalities) {
            if (each.status != StaffingStatus::Critical
                || m_in.criticalBefore.contains(each.number))
                continue;
            AgendaItem out = item(AgendaSource::NewCritical);
            const Text title =
                Text::of(QT_TRANSLATE_NOOP("core", "%1: critical staffing"), { each.name });
            out.municipality = each.number;
            const Text since = m_in.lastMeeting.isValid()
                ? Text::of(QT_TRANSLATE_NOOP("core",
                               "Reported critical %1; was not critical at the last meeting (%2)."),
                    { timeText(each.reportedAt), timeText(m_in.lastMeeting) })
                : Text::of(QT_TRANSLATE_NOOP("core", "Reported critical %1."),
                    { timeText(each.reportedAt) });
            add(out, title, since);
        }
    }

    void unmet()
    {
        QList<std::pair<const Need*, int>> open;
        for (const Need& need : m_in.needs) {
            if (const int missing = missingHeads(need, m_in.transfers, m_in.today))
                open.append({ &need, missing });
        }
        std::stable_sort(open.begin(), open.end(), [&](const auto& a, const auto& b) {
            if (a.first->severity != b.first->severity)
                return a.first->severity > b.first->severity;
            return compareNorwegian(name(a.first->municipality), name(b.first->municipality)) < 0;
        });
        for (const auto& [need, missing] : std::as_const(open)) {
            AgendaItem out = item(AgendaSource::Unmet);
            const Text title = Text::of(QT_TRANSLATE_NOOP("core", "%1 asks for %2 × %3"),
                { name(need->municipality), QString::number(need->heads),
                    professionLabel(need->profession) });
            out.municipality = need->municipality;
            out.need = need->id;
            add(out, title,
                Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2 without cover, %3, %4."),
                    { QString::number(missing), QString::number(need->heads),
                        periodText(need->from, need->until), label(need->severity) }));
        }
    }

    void expiring()
    {
        QList<const Transfer*> ending;
        for (const Transfer& transfer : m_in.transfers) {
            if (endsWithoutSuccessor(transfer, m_in.transfers, m_in.needs, m_in.today))
                ending.append(&transfer);
        }
        std::stable_sort(ending.begin(), ending.end(),
            [](const Transfer* a, const Transfer* b) { return a->until < b->until; });
        for (const Transfer* transfer : std::as_const(ending)) {
            AgendaItem out = item(AgendaSource::Expiring);
            const Text title = Text::of(QT_TRANSLATE_NOOP("core", "%1: the loan from %2 ends %3"),
                { name(transfer->to), name(transfer->owner), shortDateText(transfer->until) });
            out.municipality = transfer->to;
            out.transfer = transfer->id;
            add(out, title,
                Text::of(
                    QT_TRANSLATE_NOOP("core", "%1 until %2; nobody is agreed for the days after."),
                    { cargoText(*transfer), dateText(transfer->until) }));
        }
    }

    void overdue()
    {
        const ReportingRound& round = m_in.picture.round;
        if (round.id.isEmpty() || !isOpen(round) || !round.due.isValid() || round.due > m_in.now)
            return;
        QStringList late;
        for (const MunicipalityPicture& each : m_in.picture.municipalities) {
            if (each.answer == AnswerKind::NotAnswered)
                late.append(each.name);
        }
        if (late.isEmpty())
            return;
        std::sort(late.begin(), late.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        add(item(AgendaSource::Overdue),
            Text::of(QT_TRANSLATE_NOOP("core", "Answers that are missing: %1"), { someOf(late) }),
            Text::counted(
                QT_TRANSLATE_N_NOOP("core", "%n have not answered for %1; the time limit was %2."),
                int(late.size()), { roundLabel(round), timeText(round.due) }));
    }

    void actionsDue()
    {
        QList<const ActionItem*> due;
        for (const ActionItem& action : m_in.actions) {
            if (isDue(action, m_in.today))
                due.append(&action);
        }
        if (due.isEmpty())
            return;
        std::stable_sort(due.begin(), due.end(),
            [](const ActionItem* a, const ActionItem* b) { return a->due < b->due; });
        QStringList lines;
        for (const ActionItem* action : std::as_const(due))
            lines.append(QStringLiteral("%1 (%2, %3)")
                             .arg(action->text, name(action->owner), shortDateText(action->due)));
        add(item(AgendaSource::ActionsDue),
            Text::of(QT_TRANSLATE_NOOP("core", "Follow-up of actions that are due")),
            Text::counted(QT_TRANSLATE_N_NOOP("core", "%n action(s) due: %1."), int(due.size()),
                { someOf(lines) }));
    }

    /// What was not dealt with last time.
    void leftOver()
    {
        for (const AgendaItem& old : m_in.lastAgenda) {
            if (old.dealtWith || !old.notes.isEmpty() || old.source == AgendaSource::Standing)
                continue;
            if (!old.need.isEmpty() || !old.transfer.isEmpty()
                || old.source == AgendaSource::Overdue || old.source == AgendaSource::ActionsDue)
                continue; // still open ones are proposed above, with what holds now
            if (old.source == AgendaSource::NewCritical && !isCritical(old.municipality))
                continue;
            AgendaItem out = old;
            out.id.clear();
            out.meeting.clear();
            out.position = 0;
            out.notes.clear();
            add(out, old.title,
                Text::of(QT_TRANSLATE_NOOP("core", "Was not dealt with at the last meeting (%1)."),
                    { timeText(m_in.lastMeeting) }));
        }
    }

    bool isCritical(const QString& number) const
    {
        return std::any_of(m_in.picture.municipalities.begin(), m_in.picture.municipalities.end(),
            [&](const MunicipalityPicture& each) {
                return each.number == number && each.status == StaffingStatus::Critical;
            });
    }

    const AgendaInput& m_in;
    QList<ProposedItem> m_out;
};

} // namespace

QList<ProposedItem> proposedAgenda(const AgendaInput& input)
{
    return Proposer(input).make();
}

QList<AgendaItem> withItems(QList<AgendaItem> agenda, const QList<AgendaItem>& more)
{
    // Standing items that are new come in the order of the series: the first ones before, the last
    // one after what is open.
    QList<AgendaItem> open;
    QList<AgendaItem> standing;
    for (const AgendaItem& each : more)
        (each.source == AgendaSource::Standing ? standing : open).append(each);
    agenda += standing;
    const bool closes = agenda.size() > 1 && agenda.last().source == AgendaSource::Standing;
    const qsizetype at = closes ? agenda.size() - 1 : agenda.size();
    for (qsizetype i = 0; i < open.size(); ++i)
        agenda.insert(at + i, open.at(i));
    for (qsizetype i = 0; i < agenda.size(); ++i)
        agenda[i].position = int(i) + 1;
    return agenda;
}

bool isDue(const ActionItem& action, QDate day)
{
    return !action.doneAt.isValid() && action.due.isValid() && action.due <= day;
}

} // namespace samvirke

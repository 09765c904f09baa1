// What needs a call or a step today. One matter is one line, and each line says the next step.
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/reports/call_signals.h"
#include "core/reports/indexed_figures.h"
#include "core/reports/overview_report.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int endingWithinDays = 5;
constexpr int answerWithinDays = 2;

class Caller {
public:
    Caller(const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers)
        : m_input(input), m_picture(picture), m_answers(answers)
    {
        for (const Municipality& m : input.municipalities)
            m_names.insert(m.number, m.name);
    }

    QList<CallItem> items()
    {
        criticalAndTriggers();
        m_items += groupSignals(m_input, m_picture);
        uncoveredNeeds();
        uncoveredMaterial();
        endingTransfers();
        overdueAnswers();
        dueActions();
        m_items += historySignals(m_input, m_picture, m_answers);
        silent();
        return m_items;
    }

private:
    QString name(const QString& number) const { return m_names.value(number, number); }

    void add(CallItem::Kind kind, Text headline, Text detail, Entity entity, const QString& target,
        const QStringList& municipalities)
    {
        m_items.append(
            { kind, std::move(headline), std::move(detail), entity, target, municipalities });
    }

    static Text named(const QList<Trigger>& triggers)
    {
        QList<Text> said;
        for (const Trigger trigger : triggers)
            said.append(label(trigger));
        return Text::joined(said, QStringLiteral(", "));
    }

    void criticalAndTriggers()
    {
        QList<const MunicipalityPicture*> withTrigger;
        for (const MunicipalityPicture& m : m_picture.municipalities) {
            if (m.status != StaffingStatus::Critical || m.openNeeds > 0) {
                if (!m.triggers.isEmpty())
                    withTrigger.append(&m);
                continue;
            }
            const Text next = Text::of(QT_TRANSLATE_NOOP("core", "Call and ask what would help."));
            add(CallItem::Kind::CriticalWithoutNeed,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: critical, no need registered"), { m.name }),
                m.triggers.isEmpty()
                    ? next
                    : Text::of(QT_TRANSLATE_NOOP("core", "%1. %2"), { named(m.triggers), next }),
                Entity::Municipality, m.number, { m.number });
        }
        for (const MunicipalityPicture* m : std::as_const(withTrigger)) {
            add(CallItem::Kind::TriggerNamed,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"), { m->name, named(m->triggers) }),
                m->openNeeds > 0
                    ? Text::counted(QT_TRANSLATE_N_NOOP("core",
                                        "%n open need(s). Call and ask if they are enough."),
                        m->openNeeds)
                    : Text::of(QT_TRANSLATE_NOOP("core", "Call and ask what would help.")),
                Entity::Municipality, m->number, { m->number });
        }
    }

    bool runsToday(QDate from, QDate until) const
    {
        return from <= m_input.today && until >= m_input.today;
    }

    void uncoveredNeeds()
    {
        struct Gap {
            const Need* need;
            int missing;
        };
        QList<Gap> gaps;
        for (const Need& need : m_input.needs) {
            const int missing = need.heads - coveredHeads(need, m_input.transfers, m_input.today);
            if (need.state == NeedState::Open && runsToday(need.from, need.until) && missing > 0)
                gaps.append({ &need, missing });
        }
        std::stable_sort(gaps.begin(), gaps.end(), [&](const Gap& a, const Gap& b) {
            if (a.need->severity != b.need->severity)
                return a.need->severity > b.need->severity;
            if (a.missing != b.missing)
                return a.missing > b.missing;
            return compareNorwegian(name(a.need->municipality), name(b.need->municipality)) < 0;
        });
        for (const Gap& gap : std::as_const(gaps)) {
            const Need& need = *gap.need;
            add(CallItem::Kind::NeedUncovered,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 not covered today (%4)"),
                    { name(need.municipality), QString::number(gap.missing),
                        QString::number(need.heads), professionLabel(need.profession) }),
                Text::of(QT_TRANSLATE_NOOP("core", "%1, %2, %3. Look for a match."),
                    { label(need.service), label(need.severity),
                        periodText(need.from, need.until) }),
                Entity::Need, need.id, { need.municipality });
        }
    }

    void uncoveredMaterial()
    {
        struct Gap {
            const MaterialNeed* need;
            int missing;
        };
        QList<Gap> gaps;
        for (const MaterialNeed& need : m_input.materialNeeds) {
            const int missing =
                need.quantity - coveredUnits(need, m_input.transfers, m_input.today);
            if (isWantedOn(need, m_input.today) && missing > 0)
                gaps.append({ &need, missing });
        }
        std::stable_sort(gaps.begin(), gaps.end(), [&](const Gap& a, const Gap& b) {
            if (a.need->severity != b.need->severity)
                return a.need->severity > b.need->severity;
            return compareNorwegian(name(a.need->municipality), name(b.need->municipality)) < 0;
        });
        for (const Gap& gap : std::as_const(gaps)) {
            const MaterialNeed& need = *gap.need;
            add(CallItem::Kind::MaterialUncovered,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: lacks %2"),
                    { name(need.municipality), materialText(need.kind, gap.missing) }),
                Text::of(QT_TRANSLATE_NOOP("core", "%1, of %2 asked for. Look for an offer."),
                    { label(need.severity), numberText(need.quantity) }),
                Entity::MaterialNeed, need.id, { need.municipality });
        }
    }

    void endingTransfers()
    {
        QList<const Transfer*> ending;
        for (const Transfer& transfer : m_input.transfers) {
            // What is used up does not end.
            if (isInService(transfer.state) && transfer.cargo != Cargo::Consumed
                && transfer.until.isValid()
                && m_input.today.daysTo(transfer.until) <= endingWithinDays)
                ending.append(&transfer);
        }
        std::stable_sort(ending.begin(), ending.end(),
            [](const Transfer* a, const Transfer* b) { return a->until < b->until; });
        for (const Transfer* transfer : std::as_const(ending)) {
            if (transfer->cargo != Cargo::Staff) {
                add(CallItem::Kind::TransferEnding,
                    Text::of(QT_TRANSLATE_NOOP("core", "%1: %2 from %3 until %4"),
                        { name(transfer->to), cargoText(*transfer), name(transfer->owner),
                            dateText(transfer->until) }),
                    transfer->until < m_input.today
                        ? Text::of(QT_TRANSLATE_NOOP(
                            "core", "The last day has passed. Record the return."))
                        : Text::of(QT_TRANSLATE_NOOP("core", "Agree on how it comes back.")),
                    Entity::Transfer, transfer->id, { transfer->to, transfer->owner });
                continue;
            }
            const auto need = std::find_if(m_input.needs.begin(), m_input.needs.end(),
                [&](const Need& n) { return n.id == transfer->need; });
            const bool needGoesOn = need != m_input.needs.end() && need->state == NeedState::Open
                && need->until > transfer->until;
            Text detail;
            if (transfer->until < m_input.today)
                detail = Text::of(
                    QT_TRANSLATE_NOOP("core", "The last day has passed. Record the return."));
            else if (needGoesOn)
                detail = Text::of(
                    QT_TRANSLATE_NOOP("core",
                        "The need lasts until %1. Ask for an extension or find a successor."),
                    { dateText(need->until) });
            else
                detail = Text::of(QT_TRANSLATE_NOOP("core", "Agree on the hand-over."));
            add(CallItem::Kind::TransferEnding,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: staff from %2 until %3"),
                    { name(transfer->to), name(transfer->owner), dateText(transfer->until) }),
                detail, Entity::Transfer, transfer->id, { transfer->to, transfer->owner });
        }
    }

    void overdueAnswers()
    {
        QHash<Id, const LedgerEntry*> last;
        for (const LedgerEntry& entry : m_input.ledger) {
            const LedgerEntry*& known = last[entry.transfer];
            if (!known || entry.at >= known->at)
                known = &entry;
        }
        struct Waiting {
            const Transfer* transfer;
            QDate since;
        };
        QList<Waiting> waiting;
        for (const Transfer& transfer : m_input.transfers) {
            if (transfer.state != TransferState::Asked
                && transfer.state != TransferState::ExtensionAsked)
                continue;
            const LedgerEntry* entry = last.value(transfer.id);
            if (!entry || entry->to != transfer.state)
                continue;
            const QDate since = entry->at.toLocalTime().date();
            if (since.isValid() && since.daysTo(m_input.today) > answerWithinDays)
                waiting.append({ &transfer, since });
        }
        std::stable_sort(waiting.begin(), waiting.end(),
            [](const Waiting& a, const Waiting& b) { return a.since < b.since; });
        for (const Waiting& item : std::as_const(waiting)) {
            const Transfer& transfer = *item.transfer;
            add(CallItem::Kind::AnswerOverdue,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: no answer since %2"),
                    { name(transfer.owner), dateText(item.since) }),
                Text::of(QT_TRANSLATE_NOOP("core", "Asked for %1 to %2. Call again."),
                    { transfer.cargo == Cargo::Staff ? professionLabel(transfer.profession)
                                                     : cargoText(transfer),
                        name(transfer.to) }),
                Entity::Transfer, transfer.id, { transfer.owner, transfer.to });
        }
    }

    void dueActions()
    {
        QList<const ActionItem*> due;
        for (const ActionItem& action : m_input.actions) {
            if (!action.doneAt.isValid() && action.due.isValid() && action.due <= m_input.today)
                due.append(&action);
        }
        std::stable_sort(due.begin(), due.end(),
            [](const ActionItem* a, const ActionItem* b) { return a->due < b->due; });
        for (const ActionItem* action : std::as_const(due)) {
            Text detail = action->due < m_input.today
                ? Text::of(QT_TRANSLATE_NOOP("core", "Was due %1."), { dateText(action->due) })
                : Text::of(QT_TRANSLATE_NOOP("core", "Due today."));
            if (!action->owner.isEmpty())
                detail = Text::joined({ detail, name(action->owner) });
            add(CallItem::Kind::ActionDue, action->text, detail, Entity::ActionItem, action->id,
                m_names.contains(action->owner) ? QStringList{ action->owner } : QStringList());
        }
    }

    /// Who has not answered, once the deadline is here: nobody is reminded before it.
    void silent()
    {
        const QDateTime due = m_picture.round.due;
        if (m_picture.round.id.isEmpty()
            || (due.isValid() && due.toLocalTime().date() > m_input.today))
            return;
        QStringList numbers;
        QStringList shown;
        for (const MunicipalityPicture& m : m_picture.municipalities) {
            if (m.answer != AnswerKind::NotAnswered)
                continue;
            numbers.append(m.number);
            if (shown.size() < namesInOneLine)
                shown.append(m.name);
        }
        if (numbers.isEmpty())
            return;
        const int others = int(numbers.size() - shown.size());
        const QString names = shown.join(QStringLiteral(", "));
        const Text headline = others > 0
            ? Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 and %n other(s) have not answered"),
                others, { names })
            : Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 have not answered"),
                int(numbers.size()), { names });
        add(CallItem::Kind::Silent, headline,
            due.isValid()
                ? Text::of(QT_TRANSLATE_NOOP("core", "The deadline is %1. Send a reminder."),
                    { timeText(due) })
                : Text::of(QT_TRANSLATE_NOOP("core", "Send a reminder.")),
            Entity::Municipality, numbers.first(), numbers);
    }

    const PictureInput& m_input;
    const CountyPicture& m_picture;
    const AnswerIndex& m_answers;
    QHash<QString, QString> m_names;
    QList<CallItem> m_items;
};

} // namespace

QList<CallItem> callList(const PictureInput& input, const CountyPicture& picture)
{
    return callList(input, picture, indexOf(input));
}

QList<CallItem> callList(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers)
{
    return Caller(input, picture, answers).items();
}

} // namespace samvirke

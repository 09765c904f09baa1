#include "core/session/table_files.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/exchange/rows_file.h"
#include "core/session/agreements.h"
#include "core/session/measures.h"
#include "core/session/service.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

/// A column: its heading and whether it counts.
struct Heading {
    Text text;
    bool numeric = false;
};

Text say(const char* source)
{
    return Text::of(source);
}

template <class E> QString word(E value)
{
    return label(value).translated();
}

class Tables {
public:
    explicit Tables(const Session& session) : m_session(session), m_desk(session) { }

    OutRows rows(TableKind kind)
    {
        m_out.title = word(kind);
        switch (kind) {
        case TableKind::Transfers:
            transfers();
            break;
        case TableKind::Ledger:
            ledger();
            break;
        case TableKind::Requests:
            requests();
            break;
        case TableKind::Meetings:
            meetings();
            break;
        case TableKind::Participants:
            participants();
            break;
        case TableKind::Decisions:
            decisions();
            break;
        case TableKind::Actions:
            actions();
            break;
        case TableKind::Log:
            log();
            break;
        case TableKind::Contacts:
            contacts();
            break;
        case TableKind::Agreements:
            agreements();
            break;
        case TableKind::Service:
            service();
            break;
        case TableKind::Settlement:
            settlement();
            break;
        case TableKind::Feedback:
            feedback();
            break;
        case TableKind::Measures:
            measures();
            break;
        case TableKind::Inquiries:
            inquiries();
            break;
        case TableKind::SharedAnswers:
            sharedAnswers();
            break;
        }
        const CaseFileInfo& info = m_session.info();
        if (info.exercise)
            m_out.mark = say(QT_TRANSLATE_NOOP("core", "EXERCISE")).translated();
        else if (info.demonstration)
            m_out.mark =
                say(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented")).translated();
        return m_out;
    }

private:
    void begin(const QList<Heading>& headings)
    {
        for (const Heading& heading : headings) {
            m_out.header.append(heading.text.translated());
            m_out.numeric.append(heading.numeric);
        }
    }

    static Heading from() { return { say(QT_TRANSLATE_NOOP("core", "From")) }; }
    static Heading until() { return { say(QT_TRANSLATE_NOOP("core", "Until")) }; }
    static Heading number() { return { say(QT_TRANSLATE_NOOP("core", "Municipality number")) }; }
    static Heading municipality() { return { say(QT_TRANSLATE_NOOP("core", "Municipality")) }; }
    static Heading note() { return { say(QT_TRANSLATE_NOOP("core", "Note")) }; }
    static Heading state() { return { say(QT_TRANSLATE_NOOP("core", "State")) }; }
    static Heading owner() { return { say(QT_TRANSLATE_NOOP("core", "Owner")) }; }
    static Heading what() { return { say(QT_TRANSLATE_NOOP("core", "What")) }; }
    static Heading quantity() { return { say(QT_TRANSLATE_NOOP("core", "Number")), true }; }
    static Heading to() { return { say(QT_TRANSLATE_NOOP("core", "Receives")) }; }
    static Heading meeting() { return { say(QT_TRANSLATE_NOOP("core", "Meeting")) }; }
    static Heading role() { return { say(QT_TRANSLATE_NOOP("core", "Role")) }; }
    static Heading sharesOut() { return { say(QT_TRANSLATE_NOOP("core", "Shares out staff")) }; }
    static Heading concerns() { return { say(QT_TRANSLATE_NOOP("core", "Concerns")) }; }
    static QString given(YesNo answer)
    {
        return answer == YesNo::NotGiven ? QString() : word(answer);
    }
    /// A need or a transfer, without persons.
    QString subject(const Id& need, const Id& transfer) const
    {
        if (const auto of = m_session.transfer(transfer))
            return QStringLiteral("%1 → %2: %3").arg(name(of->owner), name(of->to), whatIn(*of));
        if (const auto of = m_session.need(need))
            return QStringLiteral("%1: %2 × %3")
                .arg(name(of->municipality))
                .arg(of->heads)
                .arg(professionLabel(of->profession).translated());
        return {};
    }
    static Heading text() { return { say(QT_TRANSLATE_NOOP("core", "Text")) }; }

    QString name(const QString& number) const
    {
        return number.isEmpty() ? QString() : m_session.ownerName(number);
    }

    static QString whatIn(const Transfer& transfer)
    {
        return (transfer.cargo == Cargo::Staff ? professionLabel(transfer.profession)
                                               : materialLabel(transfer.material))
            .translated();
    }

    static QString stateIn(TransferState state, const Transfer& transfer)
    {
        return stateText(state, transfer.cargo).translated();
    }

    /// As on the page of the transfers: a person is named from consent on.
    QString employee(const Transfer& transfer) const
    {
        if (transfer.member.isEmpty())
            return {};
        const auto member =
            mayNameEmployee(transfer.state) ? m_session.poolMember(transfer.member) : std::nullopt;
        return member ? member->name : QString();
    }

    void transfers()
    {
        begin({ owner(), to(), what(), quantity(), { say(QT_TRANSLATE_NOOP("core", "Employee")) },
            { say(QT_TRANSLATE_NOOP("core", "Service")) }, from(), until(), state(),
            { say(QT_TRANSLATE_NOOP("core", "Level")) },
            { say(QT_TRANSLATE_NOOP("core", "Kilometres")), true }, note() });
        for (const Transfer& one : m_session.transfers()) {
            const bool staff = one.cargo == Cargo::Staff;
            m_out.rows.append({ name(one.owner), name(one.to), whatIn(one),
                QString::number(staff ? one.heads : one.quantity), employee(one),
                staff ? word(one.service) : QString(), dateText(one.from),
                one.cargo == Cargo::Consumed ? QString() : dateText(one.until),
                stateIn(one.state, one), word(one.level),
                one.km > 0 ? QString::number(qRound(one.km)) : QString(), one.note });
        }
    }

    void ledger()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Time")) }, owner(), to(), what(), from(), until(),
            { say(QT_TRANSLATE_NOOP("core", "State before")) },
            { say(QT_TRANSLATE_NOOP("core", "State after")) },
            { say(QT_TRANSLATE_NOOP("core", "Who")) },
            { say(QT_TRANSLATE_NOOP("core", "By what means")) },
            { say(QT_TRANSLATE_NOOP("core", "Reason of a no")) }, note() });
        QHash<Id, Transfer> transfers;
        for (const Transfer& one : m_session.transfers())
            transfers.insert(one.id, one);
        for (const LedgerEntry& line : m_session.ledger({})) {
            const Transfer one = transfers.value(line.transfer);
            m_out.rows.append({ timeText(line.at), name(one.owner), name(one.to),
                cargoText(one).translated(), dateText(one.from), dateText(one.until),
                stateIn(line.from, one), stateIn(line.to, one), line.who, word(line.how),
                line.reason == RefusalReason::NotGiven ? QString() : word(line.reason),
                line.note });
        }
    }

    /// What was asked, not the text: it stands with the transfer.
    void requests()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Asked")) }, owner(), to(), what(), from(), until(),
            { say(QT_TRANSLATE_NOOP("core", "How")) },
            { say(QT_TRANSLATE_NOOP("core", "Answer hoped for by")) },
            { say(QT_TRANSLATE_NOOP("core", "Reminded")) }, state() });
        QHash<Id, Transfer> transfers;
        for (const Transfer& one : m_session.transfers())
            transfers.insert(one.id, one);
        for (const StaffRequest& request :
            m_session.inside().store->all<StaffRequest>("ORDER BY at, id")) {
            const Transfer one = transfers.value(request.transfer);
            m_out.rows.append({ timeText(request.at), name(request.owner), name(one.to),
                cargoText(one).translated(), dateText(one.from), dateText(one.until),
                word(request.how), timeText(request.answerBy), timeText(request.remindedAt),
                stateIn(one.state, one) });
        }
    }

    void meetings()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Begins")) },
            { say(QT_TRANSLATE_NOOP("core", "Ends")) }, { say(QT_TRANSLATE_NOOP("core", "Kind")) },
            { say(QT_TRANSLATE_NOOP("core", "Title")) },
            { say(QT_TRANSLATE_NOOP("core", "Place")) },
            { say(QT_TRANSLATE_NOOP("core", "Agenda")) },
            { say(QT_TRANSLATE_NOOP("core", "Minutes")) } });
        QHash<Id, QStringList> agenda;
        QHash<Id, QStringList> notes;
        for (const AgendaItem& item :
            m_session.inside().store->all<AgendaItem>("ORDER BY meeting, position, id")) {
            agenda[item.meeting].append(item.title);
            if (!item.notes.isEmpty())
                notes[item.meeting].append(item.title + QStringLiteral(": ") + item.notes);
        }
        for (const Meeting& one : m_session.meetings()) {
            QStringList items = agenda.value(one.id);
            QStringList said = notes.value(one.id);
            if (!one.agenda.isEmpty())
                items.append(one.agenda);
            if (!one.notes.isEmpty())
                said.append(one.notes);
            m_out.rows.append(
                { timeText(one.startsAt), one.endsAt.isValid() ? timeText(one.endsAt) : QString(),
                    word(one.kind), one.title, one.place, items.join(u'\n'), said.join(u'\n') });
        }
    }

    QString meetingName(const Id& id)
    {
        if (m_meetings.isEmpty()) {
            for (const Meeting& one : m_session.meetings())
                m_meetings.insert(one.id,
                    one.title.isEmpty()
                        ? word(one.kind) + u' ' + timeText(one.startsAt)
                        : one.title + QStringLiteral(", ") + timeText(one.startsAt));
        }
        return m_meetings.value(id);
    }

    void participants()
    {
        begin({ meeting(), number(), municipality(), { say(QT_TRANSLATE_NOOP("core", "Function")) },
            { say(QT_TRANSLATE_NOOP("core", "Name")) },
            { say(QT_TRANSLATE_NOOP("core", "Was there")) } });
        for (const Meeting& of : m_session.meetings()) {
            for (const Participant& one : m_session.participants(of.id))
                m_out.rows.append({ meetingName(of.id), one.municipality, name(one.municipality),
                    one.function, one.name, word(one.attended ? YesNo::Yes : YesNo::No) });
        }
    }

    void decisions()
    {
        begin({ meeting(), role(), sharesOut(), municipality(), text(), concerns() });
        for (const Decision& one : m_session.decisions({}))
            m_out.rows.append({ meetingName(one.meeting), word(one.role), given(one.sharesOut),
                name(one.municipality), one.text, subject(one.need, one.transfer) });
    }

    void actions()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Due")) }, text(),
            { say(QT_TRANSLATE_NOOP("core", "Who does it")) },
            { say(QT_TRANSLATE_NOOP("core", "Done")) },
            { say(QT_TRANSLATE_NOOP("core", "Reminded")) }, meeting(), concerns() });
        for (const ActionItem& one : m_session.actionItems())
            m_out.rows.append({ dateText(one.due), one.text, name(one.owner), timeText(one.doneAt),
                timeText(one.remindedAt), meetingName(one.meeting),
                subject(one.need, one.transfer) });
    }

    void log()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Time")) }, role(), sharesOut(), municipality(),
            text(), concerns(), { say(QT_TRANSLATE_NOOP("core", "Corrects the entry of")) },
            { say(QT_TRANSLATE_NOOP("core", "Written by")) } });
        const QList<LogEntry> all = m_session.log();
        QHash<Id, QDateTime> times;
        for (const LogEntry& one : all)
            times.insert(one.id, one.at);
        for (const LogEntry& one : all)
            m_out.rows.append({ timeText(one.at), word(one.role), given(one.sharesOut),
                name(one.municipality), one.text, subject(one.need, one.transfer),
                one.corrects.isEmpty() ? QString() : timeText(times.value(one.corrects)),
                one.actor });
    }

    void contacts()
    {
        begin({ number(), municipality(), { say(QT_TRANSLATE_NOOP("core", "Function")) },
            { say(QT_TRANSLATE_NOOP("core", "Name")) },
            { say(QT_TRANSLATE_NOOP("core", "Telephone")) },
            { say(QT_TRANSLATE_NOOP("core", "E-mail")) } });
        QList<Contact> all = m_session.contacts({});
        std::stable_sort(all.begin(), all.end(), [this](const Contact& a, const Contact& b) {
            return compareNorwegian(name(a.municipality), name(b.municipality)) < 0;
        });
        for (const Contact& one : all)
            m_out.rows.append({ one.municipality, name(one.municipality), one.function, one.name,
                one.telephone, one.email });
    }

    /// When both sides signed, without who did.
    void agreements()
    {
        begin({ owner(), to(), what(), quantity(), from(), until(), state(),
            { say(QT_TRANSLATE_NOOP("core", "Agreement")) },
            { say(QT_TRANSLATE_NOOP("core", "Sent")) },
            { say(QT_TRANSLATE_NOOP("core", "Signed by the lending side")) },
            { say(QT_TRANSLATE_NOOP("core", "Signed by the receiving side")) },
            { say(QT_TRANSLATE_NOOP("core", "What the lending side's inhabitants go without")) },
            { say(QT_TRANSLATE_NOOP("core", "Who answers for that")) } });
        for (const Agreement& one : Agreements(m_session).all()) {
            const Transfer lent = m_session.transfer(one.transfer).value_or(Transfer());
            m_out.rows.append(
                { name(lent.owner), name(lent.to), whatIn(lent), QString::number(lent.heads),
                    dateText(lent.from), dateText(lent.until), stateIn(lent.state, lent),
                    word(stageOf(one)), timeText(one.sentAt), timeText(one.lenderSignedAt),
                    timeText(one.receiverSignedAt), one.lenderLoses, one.answersForLoss });
        }
    }

    void service()
    {
        begin({ owner(), to(), what(), { say(QT_TRANSLATE_NOOP("core", "Day")) },
            { say(QT_TRANSLATE_NOOP("core", "Event")) }, text() });
        for (const ServiceEvent& one : samvirke::Service(m_session).events()) {
            const Transfer lent = m_session.transfer(one.transfer).value_or(Transfer());
            m_out.rows.append({ name(lent.owner), name(lent.to), whatIn(lent), dateText(one.day),
                word(one.kind), one.text });
        }
    }

    void feedback()
    {
        begin({ owner(), to(), what(), { say(QT_TRANSLATE_NOOP("core", "Who answers")) },
            { say(QT_TRANSLATE_NOOP("core", "Was it as agreed?")) },
            { say(QT_TRANSLATE_NOOP("core", "What helped?")) },
            { say(QT_TRANSLATE_NOOP("core", "What should be otherwise next time?")) },
            { say(QT_TRANSLATE_NOOP("core", "Function")) },
            { say(QT_TRANSLATE_NOOP("core", "Time")) } });
        for (const TransferFeedback& one : samvirke::Service(m_session).feedback()) {
            const Transfer lent = m_session.transfer(one.transfer).value_or(Transfer());
            m_out.rows.append(
                { name(lent.owner), name(lent.to), whatIn(lent), word(one.side), word(one.asAgreed),
                    one.whatHelped, one.whatToChange, one.givenByRole, timeText(one.givenAt) });
        }
    }

    /// An amount that is not known is an empty cell.
    void settlement()
    {
        begin({ owner(), to(), what(), { say(QT_TRANSLATE_NOOP("core", "Cost")) },
            { say(QT_TRANSLATE_NOOP("core", "Quantity")), true },
            { say(QT_TRANSLATE_NOOP("core", "Unit")) },
            { say(QT_TRANSLATE_NOOP("core", "Amount")), true },
            { say(QT_TRANSLATE_NOOP("core", "Paid by")) }, note() });
        for (const SettlementLine& one : samvirke::Service(m_session).settlement()) {
            const Transfer lent = m_session.transfer(one.transfer).value_or(Transfer());
            m_out.rows.append({ name(lent.owner), name(lent.to), whatIn(lent), word(one.kind),
                numberText(one.quantity, 1), one.unit,
                one.amount ? numberText(*one.amount, 2) : QString(), name(one.paidBy), one.note });
        }
    }

    void measures()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Level")) },
            { say(QT_TRANSLATE_NOOP("core", "Measure")) },
            { say(QT_TRANSLATE_NOOP("core", "What it gives")) },
            { say(QT_TRANSLATE_NOOP("core", "When to use it")) },
            { say(QT_TRANSLATE_NOOP("core", "Whom to call")) },
            { say(QT_TRANSLATE_NOOP("core", "Opening hours")) },
            { say(QT_TRANSLATE_NOOP("core", "Lead time")) },
            { say(QT_TRANSLATE_NOOP("core", "Cost")) },
            { say(QT_TRANSLATE_NOOP("core", "How to go about it")) },
            { say(QT_TRANSLATE_NOOP("core", "Search words")) },
            { say(QT_TRANSLATE_NOOP("core", "Checked by the office")) } });
        for (const MeasureEntry& entry : m_desk.entries()) {
            const Measure& one = entry.measure;
            if (one.hidden)
                continue;
            m_out.rows.append({ word(one.level), one.name, one.gives, one.whenToUse, one.whoToCall,
                one.openingHours, one.leadTime, one.cost, one.howToApply,
                one.keywords.join(QStringLiteral(", ")),
                word(entry.own ? YesNo::Yes : YesNo::No) });
        }
    }

    /// Without the names of those who asked: the table leaves the house.
    void inquiries()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Time")) }, municipality(),
            { say(QT_TRANSLATE_NOOP("core", "Function")) },
            { say(QT_TRANSLATE_NOOP("core", "By what means")) },
            { say(QT_TRANSLATE_NOOP("core", "Question")) },
            { say(QT_TRANSLATE_NOOP("core", "Answer")) },
            { say(QT_TRANSLATE_NOOP("core", "Role")) },
            { say(QT_TRANSLATE_NOOP("core", "Answered")) },
            { say(QT_TRANSLATE_NOOP("core", "Answered by")) },
            { say(QT_TRANSLATE_NOOP("core", "Minutes to the answer")), true },
            { say(QT_TRANSLATE_NOOP("core", "Measures")) },
            { say(QT_TRANSLATE_NOOP("core", "Follow-up")) },
            { say(QT_TRANSLATE_NOOP("core", "Followed up")) } });
        QHash<QString, QString> names;
        for (const MeasureEntry& entry : m_desk.entries())
            names.insert(entry.measure.code, entry.measure.name);
        for (const Inquiry& one : m_desk.inquiries()) {
            QStringList pointedTo;
            for (const QString& code : one.measures)
                pointedTo.append(names.value(code, code));
            m_out.rows.append({ timeText(one.at), name(one.municipality), one.callerFunction,
                word(one.how), one.question, one.answer, word(one.role), timeText(one.answeredAt),
                one.answeredBy,
                isOpen(one) ? QString() : QString::number(one.at.secsTo(one.answeredAt) / 60),
                pointedTo.join(QStringLiteral(", ")), dateText(one.followUp),
                timeText(one.followedUpAt) });
        }
    }

    void sharedAnswers()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Question")) },
            { say(QT_TRANSLATE_NOOP("core", "Answer")) },
            { say(QT_TRANSLATE_NOOP("core", "Search words")) },
            { say(QT_TRANSLATE_NOOP("core", "Last changed")) } });
        for (const SharedAnswer& one : m_desk.sharedAnswers())
            m_out.rows.append({ one.question, one.answer, one.keywords.join(QStringLiteral(", ")),
                timeText(one.changedAt) });
    }

    const Session& m_session;
    const Measures m_desk;
    OutRows m_out;
    QHash<Id, QString> m_meetings;
};

} // namespace

template <> const QList<Word<TableKind>>& words()
{
    static const QList<Word<TableKind>> all{
        { TableKind::Transfers, "transfers", QT_TRANSLATE_NOOP("core", "Transfers") },
        { TableKind::Ledger, "ledger", QT_TRANSLATE_NOOP("core", "Record of answers") },
        { TableKind::Requests, "requests", QT_TRANSLATE_NOOP("core", "Requests to owners") },
        { TableKind::Meetings, "meetings", QT_TRANSLATE_NOOP("core", "Meetings") },
        { TableKind::Participants, "participants", QT_TRANSLATE_NOOP("core", "Participants") },
        { TableKind::Decisions, "decisions", QT_TRANSLATE_NOOP("core", "Decisions") },
        { TableKind::Actions, "actions", QT_TRANSLATE_NOOP("core", "Action items") },
        { TableKind::Log, "log", QT_TRANSLATE_NOOP("core", "Log") },
        { TableKind::Contacts, "contacts", QT_TRANSLATE_NOOP("core", "Contacts") },
        { TableKind::Agreements, "agreements",
            QT_TRANSLATE_NOOP("core", "Agreements about transfers") },
        { TableKind::Service, "service", QT_TRANSLATE_NOOP("core", "Events in service") },
        { TableKind::Settlement, "settlement", QT_TRANSLATE_NOOP("core", "Settlements") },
        { TableKind::Feedback, "feedback", QT_TRANSLATE_NOOP("core", "Answers afterwards") },
        { TableKind::Measures, "measures", QT_TRANSLATE_NOOP("core", "Measures") },
        { TableKind::Inquiries, "inquiries", QT_TRANSLATE_NOOP("core", "Inquiries") },
        { TableKind::SharedAnswers, "shared-answers", QT_TRANSLATE_NOOP("core", "Shared answers") },
    };
    return all;
}

Result<void> writeTable(const Session& session, TableKind kind, const QString& path)
{
    return writeRows(path, Tables(session).rows(kind));
}

} // namespace samvirke

#include "core/session/table_files.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/exchange/rows_file.h"
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
    explicit Tables(const Session& session) : m_session(session) { }

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
        const bool named = transfer.state == TransferState::Consented
            || transfer.state == TransferState::Preparing || isInService(transfer.state)
            || transfer.state == TransferState::Returned
            || transfer.state == TransferState::Settled;
        const auto member = named ? m_session.poolMember(transfer.member) : std::nullopt;
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
        for (const Meeting& one : m_session.meetings())
            m_out.rows.append(
                { timeText(one.startsAt), one.endsAt.isValid() ? timeText(one.endsAt) : QString(),
                    word(one.kind), one.title, one.place, one.agenda, one.notes });
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

    void decisions()
    {
        begin({ meeting(), text() });
        for (const Decision& one : m_session.decisions({}))
            m_out.rows.append({ meetingName(one.meeting), one.text });
    }

    void actions()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Due")) }, text(),
            { say(QT_TRANSLATE_NOOP("core", "Who does it")) },
            { say(QT_TRANSLATE_NOOP("core", "Done")) }, meeting() });
        for (const ActionItem& one : m_session.actionItems())
            m_out.rows.append({ dateText(one.due), one.text, name(one.owner),
                one.doneAt.isValid() ? timeText(one.doneAt) : QString(),
                meetingName(one.meeting) });
    }

    void log()
    {
        begin({ { say(QT_TRANSLATE_NOOP("core", "Time")) },
            { say(QT_TRANSLATE_NOOP("core", "Role")) }, municipality(), text(),
            { say(QT_TRANSLATE_NOOP("core", "Corrects the entry of")) },
            { say(QT_TRANSLATE_NOOP("core", "Written by")) } });
        const QList<LogEntry> all = m_session.log();
        QHash<Id, QDateTime> times;
        for (const LogEntry& one : all)
            times.insert(one.id, one.at);
        for (const LogEntry& one : all)
            m_out.rows.append({ timeText(one.at), word(one.role), name(one.municipality), one.text,
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

    const Session& m_session;
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
        { TableKind::Decisions, "decisions", QT_TRANSLATE_NOOP("core", "Decisions") },
        { TableKind::Actions, "actions", QT_TRANSLATE_NOOP("core", "Action items") },
        { TableKind::Log, "log", QT_TRANSLATE_NOOP("core", "Log") },
        { TableKind::Contacts, "contacts", QT_TRANSLATE_NOOP("core", "Contacts") },
    };
    return all;
}

Result<void> writeTable(const Session& session, TableKind kind, const QString& path)
{
    return writeRows(path, Tables(session).rows(kind));
}

} // namespace samvirke

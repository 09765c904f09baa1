// Lent staff in service: what happens day by day, what it cost, and what both sides say afterwards.
// An event that changes how the transfer stands (arrival, an early end, an extension, the way home)
// moves it along its steps and its period in the same command.
#pragma once

#include "core/domain/service.h"
#include "core/domain/settlement.h"
#include "core/domain/succession.h"
#include "core/session/session.h"

namespace samvirke {

struct ServiceRequest {
    Id transfer;
    ServiceEventKind kind = ServiceEventKind::Note;
    QDate day; ///< of an extension or an early end: the last day of service; else when it was
    QString text;
    QString who; ///< who confirmed it: needed where the transfer takes a step
    AnswerChannel how = AnswerChannel::Telephone;
    QDateTime at; ///< when it was said, UTC; now when invalid
};

struct ServiceDays {
    QDate arrived; ///< by an event, else by the ledger; invalid: not yet
    QDate home;
    QDate sickSince; ///< invalid: fit

    bool operator==(const ServiceDays&) const = default;
};

/// "Arrived 8.3.2021", "Ill from 10.3.2021", "Extended until 28.3.2021"
Text eventText(const ServiceEvent& event);

class Service {
public:
    explicit Service(const Session& session) : m_session(session) { }

    QList<ServiceEvent> events(const Id& transfer = {}) const; ///< by day; of all when empty
    ServiceDays days(const Id& transfer) const;
    QList<ServiceEventKind> possible(const Transfer& transfer) const; ///< what may be recorded now
    /// The transfer would take a step: somebody has to confirm it.
    bool takesStep(const Transfer& transfer, ServiceEventKind kind) const;

    Result<Id> record(const ServiceRequest& request);
    /// Somebody else takes over from a day on: a new draft for the same gap, which asks nobody yet;
    /// gives back its id. The one who is replaced stays in service until it is recorded otherwise.
    Result<Id> replace(const Id& transfer, QDate from, const QString& text);
    /// A note, an illness or a recovery that was written down wrongly. What has moved the transfer
    /// is taken back by undo alone.
    Result<void> removeEvent(const Id& event);

    QList<SettlementLine> settlement(const Id& transfer = {}) const; ///< as they were written
    Result<Id> saveLine(SettlementLine line); ///< one without an id is new
    Result<void> removeLine(const Id& line);
    /// The usual lines without amounts, for a transfer that has none.
    Result<void> beginSettlement(const Id& transfer);

    QList<TransferFeedback> feedback(const Id& transfer = {}) const;
    bool mayAsk(const Transfer& transfer) const; ///< the three questions: when they are home
    Result<Id> giveFeedback(TransferFeedback answer); ///< once for each side
    FeedbackSummary summary() const; ///< of all; what was written, without people

    QList<Transfer> endingWithoutSuccessor(int days = usualWarningDays) const;

private:
    Result<void> move(Transfer transfer, const QList<TransferState>& way,
        const ServiceRequest& request, QDate until);

    const Session& m_session;
};

/// The settlement of one transfer: a document by .pdf, .odt or .txt, a table by .csv or .xlsx.
Result<void> writeSettlement(const Session& session, const Id& transfer, const QString& path);

} // namespace samvirke

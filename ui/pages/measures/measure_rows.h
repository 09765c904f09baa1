// The three tables of the page about measures and the contact point: next steps in their order,
// inquiries with how long they waited, and shared answers.
#pragma once

#include "core/session/measures.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

struct StepRow {
    MeasureEntry entry;
    int place = 0; ///< 1 is the next step; 0: hidden, or tried already
    bool tried = false;
    QStringList because; ///< words of the question

    bool operator==(const StepRow&) const = default;
};

struct InquiryRow {
    Inquiry inquiry;
    QString municipality; ///< name; empty for others
    QString waited; ///< "25 min", so far or in all
    bool followUpDue = false;
    qint64 seconds = 0;

    bool operator==(const InquiryRow&) const = default;
};

/// The steps first, then what was tried, then what is hidden when that is wanted.
QList<StepRow> stepRows(
    const QList<MeasureEntry>& entries, const NextSteps& found, bool withHidden);
QList<InquiryRow> inquiryRows(
    const QList<Inquiry>& inquiries, const Session& session, const QDateTime& now);

QList<TableColumn<StepRow>> stepColumns();
QList<TableColumn<InquiryRow>> inquiryColumns();
QList<TableColumn<SharedAnswer>> sharedColumns();

/// "2 inquiries wait for an answer, the oldest for 2 days"
QString inquiryHeadline(const InquiryFigures& figures);
/// "Half of the answers came within 9 min, the slowest took 24 h. 2 follow-ups are due."
QString inquirySubline(const InquiryFigures& figures);

} // namespace samvirke

// What municipalities ask the office: how long they wait, and what is still to be done.
#pragma once

#include "core/domain/measure.h"
#include "core/domain/need.h"

#include <optional>

namespace samvirke {

struct InquiryFigures {
    int open = 0;
    int answered = 0;
    std::optional<qint64> oldestOpen; ///< seconds that the one open longest has waited
    std::optional<qint64> median; ///< seconds from question to answer
    std::optional<qint64> slowest;
    int followUpsDue = 0; ///< today or before, and not done

    bool operator==(const InquiryFigures&) const = default;
};

bool isOpen(const Inquiry& inquiry);
/// Promised for this day or an earlier one, and not done.
bool followUpIsDue(const Inquiry& inquiry, QDate today);
/// Seconds it took, or has taken so far; never negative.
qint64 secondsWaited(const Inquiry& inquiry, const QDateTime& now);

InquiryFigures figuresOf(const QList<Inquiry>& inquiries, const QDateTime& now);

/// "25 min", "3 h", "4 days": as somebody says how long a person has waited; at least a minute.
Text waitText(qint64 seconds);

QList<FieldProblem> problemsOf(const Inquiry& inquiry);
QList<FieldProblem> problemsOf(const Measure& measure);
QList<FieldProblem> problemsOf(const SharedAnswer& answer);

} // namespace samvirke

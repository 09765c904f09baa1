// The answers of all rounds put in order once, by round and municipality, for every figure that is
// made from them: two years of weekly rounds are tens of thousands of rows.
#pragma once

#include "core/domain/answers.h"
#include "core/domain/municipality.h"

#include <QHash>

#include <vector>

namespace samvirke {

class AnswerIndex {
public:
    /// `rounds` in order of opening; `own`: the office's municipalities, whose answers count.
    AnswerIndex(const QList<Municipality>& own, const QList<ReportingRound>& rounds,
        const QList<SelfAssessment>& answers);

    /// What a municipality's rows of a round say together.
    struct Standing {
        StaffingStatus status = StaffingStatus::NotReported; ///< with what unchanged ones carry
        bool answered = false; ///< something that counts
        bool rated = false;

        bool operator==(const Standing&) const = default;
    };
    /// `round` counts from 0 in the order of opening. Not the office's own: nothing.
    Standing standing(qsizetype round, const QString& municipality) const;

    /// The same of the rows as they were written, of whatever municipality.
    struct Written {
        StaffingStatus status = StaffingStatus::NotReported; ///< by its ratings alone
        bool answered = false; ///< there is a row
        bool saysWorse = false;

        bool operator==(const Written&) const = default;
    };
    Written written(qsizetype round, const QString& municipality) const;

    /// The rows behind standing(): unchanged ones with the status they carry.
    QList<SelfAssessment> rows(qsizetype round, const QString& municipality) const;
    /// What an unchanged answer carries, by its id.
    Carried carriedBy(const Id& answer) const { return m_carried.value(answer); }
    bool hasRows(qsizetype round) const; ///< of anybody

private:
    struct Place {
        Standing standing;
        Written written;
        qsizetype first = 0; ///< in m_order
        qsizetype count = 0;
    };
    const Place* place(qsizetype round, const QString& municipality) const;
    void order(const QList<ReportingRound>& rounds);
    void carry(const QList<ReportingRound>& rounds);
    void judge(Place& place, bool own);
    SelfAssessment counted(const SelfAssessment& row) const;

    QList<SelfAssessment> m_answers; // shared with whoever gave them
    QHash<QString, qsizetype> m_numbers; // municipalities, own or not
    std::vector<Place> m_places; // by round, then municipality
    std::vector<qsizetype> m_order; // rows, by place
    QHash<Id, Carried> m_carried;
};

} // namespace samvirke

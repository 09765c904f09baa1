// One service area's answer: 1 good, 2 challenging, 3 critical, 4 unchanged since last, 5 not
// applicable; 0 or Delete takes the answer away. What each means in the round asked about is its
// tooltip.
#pragma once

#include "core/domain/assessment.h"
#include "ui/widgets/key_choice.h"

namespace samvirke {

class StatusChoice : public KeyChoice {
    Q_OBJECT

public:
    /// `subject` is said before the rating: "Nursing home".
    explicit StatusChoice(const QString& subject, QWidget* parent = nullptr);

    void setDefinitions(const QString& code); ///< of the round (definitions.h)

    AnswerKind answer() const; ///< NotAnswered while nothing is chosen
    StaffingStatus status() const; ///< NotReported unless it is rated
    void setAnswer(AnswerKind answer, StaffingStatus status);
    void setAnswer(const SelfAssessment& row) { setAnswer(row.answer, row.status); }
    void writeTo(SelfAssessment& row) const; ///< answer and status
};

/// How an answer without a rating is drawn: never like a rating.
StatusLook look(AnswerKind answer);

} // namespace samvirke

#include "ui/dialogs/status_choice.h"

#include "core/domain/definitions.h"

namespace samvirke {

namespace {

struct Offer {
    AnswerKind answer;
    StaffingStatus status;
};

constexpr Offer offered[] = { { AnswerKind::Rated, StaffingStatus::Good },
    { AnswerKind::Rated, StaffingStatus::Challenging },
    { AnswerKind::Rated, StaffingStatus::Critical },
    { AnswerKind::Unchanged, StaffingStatus::NotReported },
    { AnswerKind::NotApplicable, StaffingStatus::NotReported } };

} // namespace

StatusLook look(AnswerKind answer)
{
    StatusLook shown = look(
        answer == AnswerKind::Unchanged ? StaffingStatus::OutOfDate : StaffingStatus::NotReported);
    switch (answer) {
    case AnswerKind::Unchanged:
        shown.word = StatusChoice::tr("unchanged");
        shown.shape = Shape::ArrowRight;
        break;
    case AnswerKind::NotApplicable:
        shown.word = StatusChoice::tr("not applicable");
        shown.shape = Shape::Cross;
        break;
    case AnswerKind::NotAnswered:
    case AnswerKind::Rated:
        shown.word = label(answer).translated();
        break;
    }
    return shown;
}

StatusChoice::StatusChoice(const QString& subject, QWidget* parent) : KeyChoice(subject, parent)
{
    QList<Option> options;
    for (const Offer& each : offered)
        options.append({ [each] {
                            return each.answer == AnswerKind::Rated ? look(each.status)
                                                                    : look(each.answer);
                        },
            {} });
    setOptions(options);
    setDefinitions(newestDefinitions());
}

void StatusChoice::setDefinitions(const QString& code)
{
    QStringList meanings;
    for (const Offer& each : offered)
        meanings.append((each.answer == AnswerKind::Rated ? definitionOf(code, each.status)
                                                          : definitionOf(code, each.answer))
                            .translated());
    setMeanings(meanings);
}

AnswerKind StatusChoice::answer() const
{
    return chosenIndex() < 0 ? AnswerKind::NotAnswered : offered[chosenIndex()].answer;
}

StaffingStatus StatusChoice::status() const
{
    return chosenIndex() < 0 ? StaffingStatus::NotReported : offered[chosenIndex()].status;
}

void StatusChoice::setAnswer(AnswerKind answer, StaffingStatus status)
{
    int index = -1;
    for (int i = 0; i < int(std::size(offered)); ++i) {
        if (offered[i].answer == answer
            && (answer != AnswerKind::Rated || offered[i].status == status))
            index = i;
    }
    setIndex(index);
}

void StatusChoice::writeTo(SelfAssessment& row) const
{
    row.answer = answer();
    row.status = status();
}

} // namespace samvirke

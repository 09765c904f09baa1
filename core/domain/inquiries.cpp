#include "core/domain/inquiries.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

FieldProblem problem(const char* field, const char* text)
{
    return { QString::fromLatin1(field), Text::of(text) };
}

} // namespace

bool isOpen(const Inquiry& inquiry)
{
    return !inquiry.answeredAt.isValid();
}

bool followUpIsDue(const Inquiry& inquiry, QDate today)
{
    return inquiry.followUp.isValid() && !inquiry.followedUpAt.isValid()
        && inquiry.followUp <= today;
}

qint64 secondsWaited(const Inquiry& inquiry, const QDateTime& now)
{
    return std::max<qint64>(
        0, inquiry.at.secsTo(inquiry.answeredAt.isValid() ? inquiry.answeredAt : now));
}

InquiryFigures figuresOf(const QList<Inquiry>& inquiries, const QDateTime& now)
{
    InquiryFigures figures;
    QList<qint64> times;
    for (const Inquiry& inquiry : inquiries) {
        const qint64 waited = secondsWaited(inquiry, now);
        if (isOpen(inquiry)) {
            ++figures.open;
            figures.oldestOpen = std::max(figures.oldestOpen.value_or(0), waited);
        } else {
            times.append(waited);
        }
        figures.followUpsDue += followUpIsDue(inquiry, now.toLocalTime().date());
    }
    figures.answered = int(times.size());
    if (times.isEmpty())
        return figures;
    std::sort(times.begin(), times.end());
    const qsizetype middle = times.size() / 2;
    figures.median =
        times.size() % 2 == 1 ? times.at(middle) : (times.at(middle - 1) + times.at(middle)) / 2;
    figures.slowest = times.last();
    return figures;
}

Text waitText(qint64 seconds)
{
    if (seconds < hour)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1 min"),
            { QString::number(std::max<qint64>(1, seconds / minute)) });
    if (seconds < 2 * day)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1 h"), { QString::number(seconds / hour) });
    return Text::counted(QT_TRANSLATE_N_NOOP("core", "%n day(s)"), int(seconds / day));
}

QList<FieldProblem> problemsOf(const Inquiry& inquiry)
{
    QList<FieldProblem> found;
    if (inquiry.question.trimmed().isEmpty())
        found.append(problem("question", QT_TRANSLATE_NOOP("core", "Write what is asked.")));
    if (inquiry.answeredAt.isValid() && inquiry.answer.trimmed().isEmpty())
        found.append(problem("answer", QT_TRANSLATE_NOOP("core", "Write what was answered.")));
    if (inquiry.answeredAt.isValid() && inquiry.answeredAt < inquiry.at)
        found.append(problem(
            "answeredAt", QT_TRANSLATE_NOOP("core", "The answer came before the question.")));
    return found;
}

QList<FieldProblem> problemsOf(const Measure& measure)
{
    QList<FieldProblem> found;
    if (measure.name.trimmed().isEmpty())
        found.append(problem("name", QT_TRANSLATE_NOOP("core", "Give the measure a name.")));
    if (measure.gives.trimmed().isEmpty())
        found.append(problem("gives", QT_TRANSLATE_NOOP("core", "Write what it gives.")));
    return found;
}

QList<FieldProblem> problemsOf(const SharedAnswer& answer)
{
    QList<FieldProblem> found;
    if (answer.question.trimmed().isEmpty())
        found.append(problem("question", QT_TRANSLATE_NOOP("core", "Write what is asked.")));
    if (answer.answer.trimmed().isEmpty())
        found.append(problem("answer", QT_TRANSLATE_NOOP("core", "Write what is answered.")));
    return found;
}

} // namespace samvirke

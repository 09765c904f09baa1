#include "ui/pages/measures/measure_rows.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "ui/theme/looks.h"

#include <QCoreApplication>

#include <limits>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeasureRows)
};

QString stepText(const StepRow& row)
{
    if (row.place > 0)
        return QString::number(row.place);
    return row.tried ? Tr::tr("tried") : Tr::tr("hidden");
}

/// "9.3.", with the year where it is another than this one.
QString dayText(QDate day)
{
    return day.year() == today().year() ? shortDateText(day) : dateText(day);
}

QString cameText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return dayText(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

QString followUpText(const Inquiry& inquiry)
{
    if (!inquiry.followUp.isValid())
        return {};
    return inquiry.followedUpAt.isValid() ? Tr::tr("done") : dayText(inquiry.followUp);
}

QString whoText(const InquiryRow& row)
{
    return row.municipality.isEmpty() ? row.inquiry.callerFunction : row.municipality;
}

} // namespace

QList<StepRow> stepRows(const QList<MeasureEntry>& entries, const NextSteps& found, bool withHidden)
{
    QHash<QString, MeasureEntry> byCode;
    for (const MeasureEntry& one : entries)
        byCode.insert(one.measure.code, one);
    QList<StepRow> rows;
    for (const NextStep& step : found.steps)
        rows.append({ byCode.value(step.code), int(rows.size()) + 1, false, step.because });
    for (const QString& code : found.passedOver)
        rows.append({ byCode.value(code), 0, true, {} });
    for (const MeasureEntry& one : entries) {
        if (one.measure.hidden && withHidden)
            rows.append({ one, 0, false, {} });
    }
    return rows;
}

QList<InquiryRow> inquiryRows(
    const QList<Inquiry>& inquiries, const Session& session, const QDateTime& now)
{
    QList<InquiryRow> rows;
    for (const Inquiry& one : inquiries) {
        const qint64 seconds = secondsWaited(one, now);
        rows.append({ one,
            one.municipality.isEmpty() ? QString() : session.municipalityName(one.municipality),
            waitText(seconds).translated(), followUpIsDue(one, now.toLocalTime().date()),
            seconds });
    }
    return rows;
}

QList<TableColumn<StepRow>> stepColumns()
{
    using Row = StepRow;
    return {
        { [] { return Tr::tr("Step"); }, stepText,
            [](const Row& row) {
                if (row.place > 0)
                    return QVariant(row.place);
                return QVariant(std::numeric_limits<int>::max() - (row.tried ? 1 : 0));
            } },
        { [] { return Tr::tr("Measure"); }, [](const Row& row) { return row.entry.measure.name; },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.entry.measure.whoToCall.simplified())
                                              : QVariant();
            } },
        { [] { return Tr::tr("Level"); },
            [](const Row& row) { return label(row.entry.measure.level).translated(); },
            [](const Row& row) { return QVariant(int(row.entry.measure.level)); } },
        { [] { return Tr::tr("How fast"); },
            [](const Row& row) { return row.entry.measure.leadTime.simplified(); } },
    };
}

QList<TableColumn<InquiryRow>> inquiryColumns()
{
    using Row = InquiryRow;
    return {
        { [] { return Tr::tr("Question"); },
            [](const Row& row) { return row.inquiry.question.simplified(); }, nullptr, false,
            [](const Row& row, int wanted) {
                if (wanted != role::Second)
                    return QVariant();
                return QVariant(isOpen(row.inquiry) ? Tr::tr("not answered yet")
                                                    : row.inquiry.answer.simplified());
            } },
        { [] { return Tr::tr("Who"); }, whoText, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second && !row.municipality.isEmpty()
                    ? QVariant(row.inquiry.callerFunction)
                    : QVariant();
            } },
        { [] { return Tr::tr("Came"); }, [](const Row& row) { return cameText(row.inquiry.at); },
            [](const Row& row) { return QVariant(row.inquiry.at); } },
        { [] { return Tr::tr("Waited"); },
            [](const Row& row) {
                return isOpen(row.inquiry) ? Tr::tr("open, %1").arg(row.waited) : row.waited;
            },
            // Open ones come first, the longest wait before all.
            [](const Row& row) {
                return QVariant(isOpen(row.inquiry) ? -row.seconds - 1 : row.seconds);
            },
            false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone
                    ? QVariant(int(isOpen(row.inquiry) ? Tone::Attention : Tone::Done))
                    : QVariant();
            } },
        { [] { return Tr::tr("Follow-up"); },
            [](const Row& row) { return followUpText(row.inquiry); },
            [](const Row& row) { return QVariant(row.inquiry.followUp); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone && row.followUpDue ? QVariant(int(Tone::Attention))
                                                               : QVariant();
            } },
    };
}

QList<TableColumn<SharedAnswer>> sharedColumns()
{
    using Row = SharedAnswer;
    return {
        { [] { return Tr::tr("Question"); },
            [](const Row& row) { return row.question.simplified(); }, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.answer.simplified()) : QVariant();
            } },
        { [] { return Tr::tr("Search words"); },
            [](const Row& row) { return row.keywords.join(QStringLiteral(", ")); } },
        { [] { return Tr::tr("Last changed"); },
            [](const Row& row) { return dateText(row.changedAt.toLocalTime().date()); },
            [](const Row& row) { return QVariant(row.changedAt); } },
    };
}

QString inquiryHeadline(const InquiryFigures& figures)
{
    if (figures.open == 0)
        return figures.answered == 0 ? Tr::tr("What is missing? Find the next steps")
                                     : Tr::tr("No inquiry waits for an answer");
    return Tr::tr("%n inquiry(s) wait for an answer, the oldest %1", nullptr, figures.open)
        .arg(waitText(figures.oldestOpen.value_or(0)).translated());
}

QString inquirySubline(const InquiryFigures& figures)
{
    QStringList said;
    if (figures.median)
        said.append(Tr::tr("Half of the answers within %1, the slowest %2")
                        .arg(waitText(*figures.median).translated(),
                            waitText(*figures.slowest).translated()));
    said.append(figures.followUpsDue == 0
            ? Tr::tr("no follow-up is due")
            : Tr::tr("%n follow-up(s) are due", nullptr, figures.followUpsDue));
    return said.join(QStringLiteral(" · "));
}

} // namespace samvirke

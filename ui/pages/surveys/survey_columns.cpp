#include "ui/pages/surveys/survey_columns.h"

#include "core/base/norwegian.h"
#include "ui/theme/looks.h"

#include <QCoreApplication>

#include <cmath>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SurveyColumns)
};

QString shortTime(const QDateTime& at)
{
    return at.isValid() ? dateText(at.toLocalTime().date()) : QString();
}

QString stateWord(const SurveyReport& report)
{
    if (report.expired)
        return Tr::tr("out of date");
    if (!isOpen(report.survey))
        return Tr::tr("closed");
    if (report.overdue)
        return report.silent() > 0 ? Tr::tr("time limit passed") : Tr::tr("all have answered");
    return Tr::tr("open");
}

Tone toneOf(const SurveyReport& report)
{
    if (report.expired || !isOpen(report.survey))
        return Tone::Done;
    return report.overdue && report.silent() > 0 ? Tone::Attention : Tone::Active;
}

Tone toneOf(const SurveyRow& row)
{
    switch (row.standing) {
    case AnswerStanding::NotAnswered:
        return Tone::Draft;
    case AnswerStanding::Part:
        return Tone::Attention;
    case AnswerStanding::Late:
        return Tone::Waiting;
    case AnswerStanding::Complete:
        break;
    }
    return Tone::Firm;
}

} // namespace

QString surveyStateText(const SurveyReport& report)
{
    const Survey& survey = report.survey;
    if (report.expired)
        return Tr::tr("out of date since %1").arg(timeText(survey.expires));
    if (!isOpen(survey))
        return Tr::tr("closed %1").arg(timeText(survey.closed));
    return report.overdue ? Tr::tr("answers were due %1").arg(timeText(survey.due))
                          : Tr::tr("open, answers due %1").arg(timeText(survey.due));
}

QString giverText(const SurveyRow& row)
{
    QStringList parts{ row.givenBy, row.givenByRole };
    if (row.channel != ReportChannel::NotGiven)
        parts.append(label(row.channel).translated());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<AnswerBar> barsOf(const QuestionReport& report)
{
    QList<AnswerBar> bars;
    for (const ValueCount& value : report.values)
        bars.append({ upperFirst(value.value.translated()), value.count(),
            percentOf(value.count(), report.answered), true,
            value.municipalities.join(QStringLiteral(", ")) });
    if (report.question.kind == QuestionKind::Text)
        bars.append({ upperFirst(label(AnswerGiven::Answered).translated()), report.answered, {},
            true, {} });
    bars.append({ upperFirst(label(AnswerGiven::NotApplicable).translated()), report.notApplicable,
        {}, false, {} });
    bars.append({ upperFirst(label(AnswerGiven::NotAnswered).translated()), report.notAnswered, {},
        false, {} });
    return bars;
}

QList<FigureRow> figuresOf(const QuestionReport& report)
{
    QList<FigureRow> rows;
    const auto add = [&](const QString& value, const QString& count, const QString& share,
                         const QString& who) {
        const int place = int(rows.size());
        rows.append({ QString::number(place), value, count, share, who, place });
    };
    for (const SaidText& said : report.texts)
        add(said.text, {}, {}, said.municipality);
    for (const AnswerBar& bar : barsOf(report))
        add(bar.label, QString::number(bar.count),
            bar.percent ? Tr::tr("%1 %").arg(*bar.percent) : QString(), bar.who);
    if (report.spread.count > 0) {
        const auto number = [](double value) {
            return numberText(value, std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
        };
        add(Tr::tr("Sum"), number(report.spread.sum), {}, {});
        add(Tr::tr("Median"), number(report.spread.median), {}, {});
        add(Tr::tr("Least"), number(report.spread.least), {}, {});
        add(Tr::tr("Most"), number(report.spread.most), {}, {});
    }
    for (const ValueCount& together : report.combinations)
        add(Tr::tr("Together: %1").arg(together.value.translated()),
            QString::number(together.count()),
            Tr::tr("%1 %").arg(percentOf(together.count(), report.answered).value_or(0)),
            together.municipalities.join(QStringLiteral(", ")));
    return rows;
}

QList<TableColumn<SurveyReport>> surveyColumns()
{
    using Row = SurveyReport;
    return {
        { [] { return Tr::tr("Survey"); }, [](const Row& row) { return row.survey.title; }, nullptr,
            false,
            [](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(row.survey.title) : QVariant();
            } },
        { [] { return Tr::tr("State"); }, stateWord, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row))) : QVariant();
            } },
        { [] { return Tr::tr("Due"); }, [](const Row& row) { return shortTime(row.survey.due); },
            [](const Row& row) { return QVariant(row.survey.due); } },
        { [] { return Tr::tr("Answered"); },
            [](const Row& row) {
                return Tr::tr("%1 of %2 (%3 %)")
                    .arg(row.answered)
                    .arg(row.asked)
                    .arg(percentOf(row.answered, row.asked).value_or(0));
            },
            [](const Row& row) { return QVariant(row.answered); }, true },
    };
}

QList<TableColumn<FigureRow>> figureColumns()
{
    using Row = FigureRow;
    return {
        { [] { return Tr::tr("Answer"); }, [](const Row& row) { return row.value; },
            [](const Row& row) { return QVariant(row.place); }, false,
            [](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(row.value) : QVariant();
            } },
        { [] { return Tr::tr("Municipalities"); }, [](const Row& row) { return row.count; },
            [](const Row& row) { return QVariant(row.place); }, true },
        { [] { return Tr::tr("Share"); }, [](const Row& row) { return row.share; },
            [](const Row& row) { return QVariant(row.place); }, true },
        { [] { return Tr::tr("Who"); }, [](const Row& row) { return row.who; }, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(row.who) : QVariant();
            } },
    };
}

QList<TableColumn<SurveyRow>> replyColumns(const int* question)
{
    using Row = SurveyRow;
    return {
        { [] { return Tr::tr("Municipality"); }, [](const Row& row) { return row.name; } },
        { [] { return Tr::tr("State"); },
            [](const Row& row) { return label(row.standing).translated(); },
            [](const Row& row) { return QVariant(int(row.standing)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row))) : QVariant();
            } },
        { [] { return Tr::tr("Sent"); },
            [](const Row& row) {
                return row.firstAt.isValid() ? timeText(row.firstAt) : QString();
            },
            [](const Row& row) { return QVariant(row.firstAt); } },
        { [] { return Tr::tr("Answer"); },
            [question](const Row& row) { return row.values.value(*question).translated(); },
            nullptr, false,
            [question](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole
                    ? QVariant(row.values.value(*question).translated())
                    : QVariant();
            } },
    };
}

} // namespace samvirke

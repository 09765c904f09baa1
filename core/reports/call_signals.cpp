// What the rounds say between the lines, as calls: each with its reason in words.
#include "core/reports/call_signals.h"
#include "core/base/norwegian.h"
#include "core/reports/indexed_figures.h"

namespace samvirke {

namespace {

constexpr int silentFrom = 2; // rounds
constexpr int worseFrom = 3;

Text usualText(double usual)
{
    if (usual < 0.5)
        return Text::of(QT_TRANSLATE_NOOP("core", "It is usually good there."));
    if (usual < 1.0)
        return Text::of(
            QT_TRANSLATE_NOOP("core", "It is usually between good and challenging there."));
    return Text::of(QT_TRANSLATE_NOOP("core", "It is usually challenging there."));
}

CallItem about(
    CallItem::Kind kind, Text headline, Text detail, const MunicipalityPicture& municipality)
{
    return { kind, std::move(headline), std::move(detail), Entity::Municipality,
        municipality.number, { municipality.number } };
}

} // namespace

QList<CallItem> groupSignals(const PictureInput& input, const CountyPicture& picture)
{
    QList<CallItem> items;
    for (const GroupInDifficulty& group : groupsInDifficulty(input.municipalities, picture)) {
        items.append({ CallItem::Kind::GroupInDifficulty,
            Text::of(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 in difficulty together, %4 critical"),
                { group.name, QString::number(group.numbers.size()), QString::number(group.rated),
                    QString::number(group.critical) }),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Neighbours cannot help each other then. Call the hospital, too.")),
            Entity::Municipality, group.numbers.first(), group.numbers });
    }
    return items;
}

QList<CallItem> historySignals(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers)
{
    // Nobody is silent in a round before its deadline.
    const QDateTime due = picture.round.due;
    const int notYet = due.isValid() && due.toLocalTime().date() > input.today ? 1 : 0;
    QList<CallItem> worse;
    QList<CallItem> unusual;
    QList<CallItem> needs;
    QStringList silent;
    const QHash<QString, Insight> all = insights(input, picture, answers);
    for (const MunicipalityPicture& each : picture.municipalities) {
        const Insight insight = all.value(each.number);
        if (insight.worseRounds >= worseFrom)
            worse.append(about(CallItem::Kind::WorseRunning,
                Text::counted(QT_TRANSLATE_N_NOOP("core", "%1: worse %n round(s) running"),
                    insight.worseRounds, { each.name }),
                Text::of(QT_TRANSLATE_NOOP("core", "Call before it becomes critical.")), each));
        else if (insight.isAcute() && insight.roundsInState == 1)
            unusual.append(about(CallItem::Kind::UnlikeItself,
                Text::of(QT_TRANSLATE_NOOP("core", "%1: %2, unlike itself"),
                    { each.name, label(each.status) }),
                usualText(*insight.usual), each));
        if (each.status == StaffingStatus::Good && each.openNeeds > 0)
            needs.append(about(CallItem::Kind::NeedWhileGood,
                Text::counted(QT_TRANSLATE_N_NOOP("core", "%1: rated good, yet %n open need(s)"),
                    each.openNeeds, { each.name }),
                Text::of(QT_TRANSLATE_NOOP("core", "Call and ask which of the two holds.")), each));
        if (insight.silentRounds - notYet >= silentFrom)
            silent.append(each.number);
    }
    QList<CallItem> items = worse + unusual + needs;
    if (!silent.isEmpty()) {
        QStringList names;
        for (const MunicipalityPicture& each : picture.municipalities) {
            if (silent.contains(each.number) && names.size() < namesInOneLine)
                names.append(each.name);
        }
        const int others = int(silent.size() - names.size());
        const QString said = names.join(QStringLiteral(", "));
        items.append({ CallItem::Kind::SilentRounds,
            others > 0 ? Text::counted(
                QT_TRANSLATE_N_NOOP("core", "%1 and %n other(s): silent for two rounds or more"),
                others, { said })
                       : Text::of(QT_TRANSLATE_NOOP("core", "%1: silent for two rounds or more"),
                           { said }),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Silence is no good sign. Call instead of writing again.")),
            Entity::Municipality, silent.first(), silent });
    }
    return items;
}

} // namespace samvirke

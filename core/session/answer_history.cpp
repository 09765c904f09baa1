#include "core/session/answer_history.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/domain/survey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace samvirke {

namespace {

template <class E> std::optional<Text> wordOf(const QString& text)
{
    const auto value = fromCode<E>(text);
    return value ? std::optional<Text>(label(*value)) : std::nullopt;
}

Text listText(const QString& json, const std::function<Text(const QString&)>& word)
{
    QList<Text> texts;
    for (const QJsonValue& each : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(word(each.toString()));
    return texts.isEmpty() ? Text(QStringLiteral("–")) : Text::joined(texts, QStringLiteral(", "));
}

Text valueText(const QString& field, const QString& value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    std::optional<Text> word;
    if (field == QLatin1String("status"))
        word = wordOf<StaffingStatus>(value);
    else if (field == QLatin1String("answer"))
        word = wordOf<AnswerKind>(value);
    else if (field == QLatin1String("given"))
        word = wordOf<AnswerGiven>(value);
    else if (field == QLatin1String("trend"))
        word = wordOf<Trend>(value);
    else if (field == QLatin1String("outlook"))
        word = wordOf<Outlook>(value);
    else if (field == QLatin1String("cause"))
        word = wordOf<Cause>(value);
    else if (field == QLatin1String("plan"))
        word = wordOf<YesNo>(value);
    else if (field == QLatin1String("channel"))
        word = wordOf<ReportChannel>(value);
    else if (field == QLatin1String("triggers"))
        return listText(
            value, [](const QString& code) { return wordOf<Trigger>(code).value_or(code); });
    else if (field == QLatin1String("professions"))
        return listText(value, professionLabel);
    else if (field == QLatin1String("choices"))
        return listText(
            value, [](const QString& code) { return wordOf<YesNoPartly>(code).value_or(code); });
    else if (field == QLatin1String("number"))
        return QString(value).replace(u'.', u',');
    else if (field == QLatin1String("reportedAt") || field == QLatin1String("asOf"))
        return timeText(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
    else if (field == QLatin1String("absencePercent") || field == QLatin1String("missingFte"))
        return numberText(value.toDouble(), 1);
    return word.value_or(Text(value));
}

} // namespace

Text changeText(const FieldChange& change)
{
    const Text after = valueText(change.field, change.after);
    if (change.before.isEmpty())
        return Text::joined({ fieldText(change.field), after }, QStringLiteral(": "));
    return Text::joined({ fieldText(change.field),
                            Text::joined({ valueText(change.field, change.before), after },
                                QStringLiteral(" → ")) },
        QStringLiteral(": "));
}

QList<AnswerVersion> versionsFrom(QList<AnswerEntry> entries)
{
    // Nothing is said twice: the keys, and what follows from another field.
    static const QStringList silent{ "id", "round", "municipality", "service", "firstReportedAt",
        "survey", "question" };
    std::stable_sort(
        entries.begin(), entries.end(), [](const AnswerEntry& a, const AnswerEntry& b) {
            if (a.entry.at != b.entry.at)
                return a.entry.at > b.entry.at;
            return a.order < b.order;
        });
    QList<AnswerVersion> versions;
    for (const AnswerEntry& each : std::as_const(entries)) {
        const JournalEntry& entry = each.entry;
        const Text what = commandText(entry.command);
        if (versions.isEmpty() || versions.last().at != entry.at
            || versions.last().actor != entry.actor || versions.last().what != what)
            versions.append({ entry.at, entry.actor, what, false, {} });
        AnswerVersion& version = versions.last();
        QList<Text> said;
        const bool first =
            std::any_of(entry.changes.begin(), entry.changes.end(), [](const FieldChange& change) {
                return change.field == QLatin1String("municipality");
            });
        version.correction = version.correction || !first;
        for (const FieldChange& change : entry.changes) {
            const bool plain = change.after == QLatin1String("notGiven")
                || change.after == QLatin1String("rated")
                || change.after == QLatin1String("answered");
            if (silent.contains(change.field) || (change.before.isEmpty() && plain))
                continue;
            said.append(changeText(change));
        }
        if (!said.isEmpty())
            version.changes.append(Text::joined(
                { each.of, Text::joined(said, QStringLiteral("; ")) }, QStringLiteral(" – ")));
    }
    return versions;
}

} // namespace samvirke

#include "core/exchange/measure_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initMeasureResource()
{
    Q_INIT_RESOURCE(reference);
}

namespace samvirke {

namespace {

struct Field {
    const char* key; ///< in the file
    const char* member; ///< of Measure, as FieldProblem names it
    QString Measure::*text;
};

const QList<Field>& fields()
{
    static const QList<Field> all{
        { "name", "name", &Measure::name },
        { "gives", "gives", &Measure::gives },
        { "when", "whenToUse", &Measure::whenToUse },
        { "call", "whoToCall", &Measure::whoToCall },
        { "hours", "openingHours", &Measure::openingHours },
        { "lead", "leadTime", &Measure::leadTime },
        { "cost", "cost", &Measure::cost },
        { "apply", "howToApply", &Measure::howToApply },
    };
    return all;
}

QStringList listOf(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& one : value.toArray())
        out.append(one.toString());
    return out;
}

} // namespace

Result<QList<CatalogueMeasure>> loadMeasures()
{
    initMeasureResource();
    QFile file(QStringLiteral(":/samvirke/reference/measures.json"));
    const QJsonArray all = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).array()
        : QJsonArray();
    QList<CatalogueMeasure> out;
    QHash<EscalationLevel, int> places;
    for (const QJsonValue& value : all) {
        const QJsonObject one = value.toObject();
        const auto level = fromCode<EscalationLevel>(one.value("level").toString());
        Measure shared;
        shared.code = one.value("code").toString();
        if (!level || shared.code.isEmpty())
            break;
        shared.level = *level;
        shared.position = ++places[*level];
        shared.keywords = listOf(one.value("keywords"));
        shared.professions = listOf(one.value("professions"));
        CatalogueMeasure measure;
        const QStringList toCheck = listOf(one.value("check"));
        for (const Field& field : fields()) {
            if (toCheck.contains(QLatin1String(field.key)))
                measure.toCheck.append(QString::fromLatin1(field.member));
        }
        for (const char* language : { "nb", "nn" }) {
            const QJsonObject texts = one.value(QLatin1String(language)).toObject();
            Measure said = shared;
            for (const Field& field : fields())
                said.*field.text = texts.value(QLatin1String(field.key)).toString();
            measure.in.insert(QString::fromLatin1(language), said);
        }
        out.append(measure);
    }
    if (out.isEmpty() || out.size() != all.size())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The built-in file %1 is damaged in line %2. Install the program "
                                 "again."),
            { QStringLiteral("measures.json"), QString::number(out.size() + 1) }));
    return out;
}

} // namespace samvirke

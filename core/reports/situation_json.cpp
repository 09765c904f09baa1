// Frozen figures as JSON and back.
#include "core/reports/situation_figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samvirke {

namespace {

QString timeOut(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

template <class E> E wordIn(const QJsonValue& value, E otherwise)
{
    return fromCode<E>(value.toString()).value_or(otherwise);
}

template <class T, class Write> QJsonArray listOut(const QList<T>& list, const Write& write)
{
    QJsonArray out;
    for (const T& one : list)
        out.append(write(one));
    return out;
}

template <class T, class Read> QList<T> listIn(const QJsonValue& value, const Read& read)
{
    QList<T> out;
    for (const QJsonValue& one : value.toArray())
        out.append(read(one.toObject()));
    return out;
}

QJsonObject out(const MunicipalityFigure& one)
{
    QJsonObject services;
    for (const auto& [service, status] : one.services)
        services.insert(code(service), code(status));
    QJsonArray triggers;
    for (const Trigger trigger : one.triggers)
        triggers.append(code(trigger));
    return { { "number", one.number }, { "name", one.name }, { "status", code(one.status) },
        { "before", code(one.before) }, { "answer", code(one.answer) },
        { "outlook", code(one.outlook) }, { "cause", code(one.cause) }, { "plan", code(one.plan) },
        { "triggers", triggers }, { "services", services },
        { "reportedAt", timeOut(one.reportedAt) } };
}

MunicipalityFigure municipalityIn(const QJsonObject& o)
{
    MunicipalityFigure one;
    one.number = o.value("number").toString();
    one.name = o.value("name").toString();
    one.status = wordIn(o.value("status"), StaffingStatus::NotReported);
    one.before = wordIn(o.value("before"), StaffingStatus::NotReported);
    one.answer = wordIn(o.value("answer"), AnswerKind::NotAnswered);
    one.outlook = wordIn(o.value("outlook"), Outlook::NotGiven);
    one.cause = wordIn(o.value("cause"), Cause::NotGiven);
    one.plan = wordIn(o.value("plan"), YesNo::NotGiven);
    for (const QJsonValue& trigger : o.value("triggers").toArray()) {
        if (const auto known = fromCode<Trigger>(trigger.toString()))
            one.triggers.append(*known);
    }
    const QJsonObject services = o.value("services").toObject();
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        const auto found = services.constFind(QLatin1String(word.code));
        if (found != services.constEnd())
            one.services.append({ word.value, wordIn(*found, StaffingStatus::NotReported) });
    }
    one.reportedAt = timeIn(o.value("reportedAt"));
    return one;
}

QJsonObject out(const StatusCounts& counts)
{
    return { { "good", counts.good }, { "challenging", counts.challenging },
        { "critical", counts.critical }, { "notReported", counts.notReported },
        { "outOfDate", counts.outOfDate }, { "unrated", counts.unrated } };
}

StatusCounts countsIn(const QJsonObject& o)
{
    StatusCounts counts;
    counts.good = o.value("good").toInt();
    counts.challenging = o.value("challenging").toInt();
    counts.critical = o.value("critical").toInt();
    counts.notReported = o.value("notReported").toInt();
    counts.outOfDate = o.value("outOfDate").toInt();
    counts.unrated = o.value("unrated").toInt();
    return counts;
}

} // namespace

QByteArray figuresJson(const SituationFigures& figures)
{
    const StatusCounts counts = figures.counts();
    QJsonObject o;
    o.insert("round", figures.round);
    o.insert("smallBelow", figures.smallBelow);
    o.insert("takenAt", timeOut(figures.takenAt));
    o.insert("latestAnswer", timeOut(figures.latestAnswer));
    // Derived, for whoever reads the file without this program.
    o.insert("asked", counts.total());
    o.insert("answered", counts.answered());
    o.insert("counts", out(counts));
    o.insert("since", figures.since);
    o.insert("sinceAt", timeOut(figures.sinceAt));
    o.insert("municipalities",
        listOut(figures.municipalities, [](const MunicipalityFigure& one) { return out(one); }));
    o.insert("needs", listOut(figures.needs, [](const NeedFigure& one) {
        return QJsonObject{ { "profession", one.profession }, { "needs", one.needs },
            { "heads", one.heads }, { "covered", one.covered } };
    }));
    o.insert("material", listOut(figures.material, [](const MaterialFigure& one) {
        return QJsonObject{ { "kind", one.kind }, { "needs", one.needs },
            { "quantity", one.quantity }, { "covered", one.covered } };
    }));
    o.insert("transfers", listOut(figures.transfers, [](const TransferFigure& one) {
        return QJsonObject{ { "level", code(one.level) }, { "state", code(one.state) },
            { "transfers", one.transfers }, { "heads", one.heads } };
    }));
    o.insert("meetings", listOut(figures.meetings, [](const MeetingFigure& one) {
        return QJsonObject{ { "at", timeOut(one.at) }, { "kind", code(one.kind) } };
    }));
    o.insert("state", listOut(figures.state, [](const StateFigure& one) {
        return QJsonObject{ { "what", one.what }, { "unit", one.unit },
            { "available", one.available }, { "allocated", one.allocated },
            { "shares", listOut(one.shares, [](const StateShareFigure& share) {
                 return QJsonObject{ { "municipality", share.municipality }, { "name", share.name },
                     { "allocated", share.allocated }, { "waiting", share.waiting } };
             }) } };
    }));
    o.insert("rounds", listOut(figures.rounds, [](const RoundFigure& one) {
        return QJsonObject{ { "round", one.round }, { "counts", out(one.counts) } };
    }));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

SituationFigures figuresFromJson(const QByteArray& json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    SituationFigures figures;
    figures.round = o.value("round").toString();
    figures.smallBelow = o.value("smallBelow").toInt();
    figures.takenAt = timeIn(o.value("takenAt"));
    figures.latestAnswer = timeIn(o.value("latestAnswer"));
    figures.since = o.value("since").toInt();
    figures.sinceAt = timeIn(o.value("sinceAt"));
    figures.municipalities = listIn<MunicipalityFigure>(o.value("municipalities"), municipalityIn);
    figures.needs = listIn<NeedFigure>(o.value("needs"), [](const QJsonObject& one) {
        return NeedFigure{ one.value("profession").toString(), one.value("needs").toInt(),
            one.value("heads").toInt(), one.value("covered").toInt() };
    });
    figures.material = listIn<MaterialFigure>(o.value("material"), [](const QJsonObject& one) {
        return MaterialFigure{ one.value("kind").toString(), one.value("needs").toInt(),
            one.value("quantity").toInt(), one.value("covered").toInt() };
    });
    figures.transfers = listIn<TransferFigure>(o.value("transfers"), [](const QJsonObject& one) {
        return TransferFigure{ wordIn(one.value("level"), EscalationLevel::InterMunicipal),
            wordIn(one.value("state"), TransferState::Asked), one.value("transfers").toInt(),
            one.value("heads").toInt() };
    });
    figures.meetings = listIn<MeetingFigure>(o.value("meetings"), [](const QJsonObject& one) {
        return MeetingFigure{ timeIn(one.value("at")),
            wordIn(one.value("kind"), MeetingKind::MunicipalMeeting) };
    });
    figures.state = listIn<StateFigure>(o.value("state"), [](const QJsonObject& one) {
        return StateFigure{ one.value("what").toString(), one.value("unit").toString(),
            one.value("available").toInt(), one.value("allocated").toInt(),
            listIn<StateShareFigure>(one.value("shares"), [](const QJsonObject& share) {
                return StateShareFigure{ share.value("municipality").toString(),
                    share.value("name").toString(), share.value("allocated").toInt(),
                    share.value("waiting").toInt() };
            }) };
    });
    figures.rounds = listIn<RoundFigure>(o.value("rounds"), [](const QJsonObject& one) {
        return RoundFigure{ one.value("round").toString(),
            countsIn(one.value("counts").toObject()) };
    });
    return figures;
}

} // namespace samvirke

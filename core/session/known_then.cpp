// The county as it was known at a moment: today's rows, with the journal walked back until then.
#include "core/session/past.h"
#include "core/session/session_p.h"

#include "core/reports/picture.h"
#include "core/store/tables.h"

#include <algorithm>
#include <map>

namespace samvirke {

namespace {

using Key = std::pair<Entity, QString>;

/// Rows that were otherwise at the moment; nothing: they were not there.
using PastRows = std::map<Key, std::optional<store::Row>>;

const QSet<Entity>& whatCounts()
{
    static const QSet<Entity> kinds{ Entity::SelfAssessment, Entity::ReportingRound, Entity::Need,
        Entity::MaterialNeed, Entity::Transfer, Entity::LedgerEntry, Entity::ActionItem };
    return kinds;
}

Result<PastRows> pastRows(const store::Store& store, const QDateTime& moment)
{
    PastRows past;
    const auto back = [&](const store::RowEntry& entry, const QByteArray& command) -> Result<void> {
        // What a demonstration invents was never entered: it goes by the times it tells of.
        if (command == "makeDemonstration")
            return {};
        const store::TableShape& shape = *entry.shape;
        const Key key(shape.entity, entry.entityId);
        auto at = past.find(key);
        if (at == past.end())
            at = past.emplace(key, store.row(shape, entry.entityId)).first;
        std::optional<store::Row>& row = at->second;
        switch (entry.kind) {
        case store::RowChangeKind::Inserted:
            row.reset();
            return {};
        case store::RowChangeKind::Removed:
            row.emplace();
            for (const store::ColumnShape& column : shape.columns)
                row->append(column.blank);
            break;
        case store::RowChangeKind::Updated:
            if (!row)
                return {};
            break;
        }
        for (const store::FieldCells& field : entry.content.fields)
            (*row)[field.column] = field.before;
        return {};
    };
    if (auto walked =
            store.journal().eachBackwardsUntil(moment.toMSecsSinceEpoch(), whatCounts(), back);
        !walked)
        return fail(walked.error());
    return past;
}

template <class T> T valueOf(store::Database& database, const store::Row& row)
{
    QByteArray sql = "SELECT ?";
    for (qsizetype i = 1; i < row.size(); ++i)
        sql += ", ?";
    store::Query query(database, sql);
    for (qsizetype i = 0; i < row.size(); ++i)
        query.bind(int(i) + 1, row[i]);
    query.next();
    return store::table<T>().valueOf(query);
}

template <class T> void putBack(store::Database& database, const PastRows& past, QList<T>& things)
{
    const Entity entity = store::table<T>().shape.entity;
    things.removeIf([&](const T& thing) { return past.contains({ entity, thing.id }); });
    for (const auto& [key, row] : past) {
        if (key.first == entity && row)
            things.append(valueOf<T>(database, *row));
    }
}

} // namespace

namespace {

/// A person says the time to the minute, and means all of that minute.
QDateTime endOf(const QDateTime& moment)
{
    return moment.addSecs(59).addMSecs(999);
}

/// Rounds that had opened, in order; of the answers those that had been given in them.
void leaveOutLater(
    QList<ReportingRound>& rounds, QList<SelfAssessment>& answers, const QDateTime& end)
{
    rounds.removeIf([&](const ReportingRound& each) { return each.opens > end; });
    std::stable_sort(rounds.begin(), rounds.end(),
        [](const ReportingRound& a, const ReportingRound& b) { return a.opens < b.opens; });
    QSet<Id> opened;
    for (const ReportingRound& each : std::as_const(rounds))
        opened.insert(each.id);
    answers.removeIf([&](const SelfAssessment& each) {
        return !opened.contains(each.round) || each.firstReportedAt > end || each.reportedAt > end;
    });
}

} // namespace

KnownThen Session::knownThen(const Id& round, const QDateTime& moment) const
{
    return knownCase(*this, round, moment).county;
}

KnownCase knownCase(const Session& session, const Id& round, const QDateTime& moment)
{
    const QDateTime end = endOf(moment);
    Session::Private& d = session.inside();
    PictureInput input = d.pictureInput().rows;
    const QList<SelfAssessment> now = input.assessments;
    const auto past = pastRows(*d.store, end);
    if (past) {
        store::Database& database = d.store->database();
        putBack(database, *past, input.assessments);
        putBack(database, *past, input.rounds);
        putBack(database, *past, input.needs);
        putBack(database, *past, input.materialNeeds);
        putBack(database, *past, input.transfers);
        putBack(database, *past, input.ledger);
        putBack(database, *past, input.actions);
    }
    input.today = moment.toLocalTime().date();
    leaveOutLater(input.rounds, input.assessments, end);
    const AnswerIndex index = indexOf(input);
    KnownThen known;
    known.picture = countyPicture(input, index, round);
    known.trend = trend(input, index);
    known.transfers = input.transfers;
    known.insights = insights(input, known.picture, index);
    const auto answered = [&](const QList<SelfAssessment>& all) {
        QSet<QString> municipalities;
        for (const SelfAssessment& each : all) {
            if (each.round == known.picture.round.id && each.answer != AnswerKind::NotAnswered)
                municipalities.insert(each.municipality);
        }
        return municipalities;
    };
    known.writtenLater = int((answered(now) - answered(input.assessments)).size());
    return { known, std::move(input) };
}

QList<SelfAssessment> assessmentsThen(
    const Session& session, const QString& municipality, const QDateTime& moment)
{
    const QDateTime end = endOf(moment);
    store::Store& store = *session.inside().store;
    QList<SelfAssessment> answers = session.assessmentsOf(municipality);
    QList<ReportingRound> opened = session.rounds();
    if (const auto past = pastRows(store, end)) {
        putBack(store.database(), *past, answers);
        putBack(store.database(), *past, opened);
    }
    answers.removeIf([&](const SelfAssessment& each) { return each.municipality != municipality; });
    leaveOutLater(opened, answers, end);
    QHash<Id, qsizetype> place;
    for (const ReportingRound& each : std::as_const(opened))
        place.insert(each.id, place.size());
    std::stable_sort(
        answers.begin(), answers.end(), [&](const SelfAssessment& a, const SelfAssessment& b) {
            const qsizetype left = place.value(a.round);
            const qsizetype right = place.value(b.round);
            return left != right ? left > right : code(a.service) < code(b.service);
        });
    return answers;
}

} // namespace samvirke

// The county as it was known at a moment: today's rows, with the journal walked back until then.
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

KnownThen Session::knownThen(const Id& round, const QDateTime& moment) const
{
    // A person says the time to the minute, and means all of that minute.
    const QDateTime end = moment.addSecs(59).addMSecs(999);
    PictureInput input = d->pictureInput();
    const QList<SelfAssessment> now = input.assessments;
    const auto past = pastRows(*d->store, end);
    if (past) {
        store::Database& database = d->store->database();
        putBack(database, *past, input.assessments);
        putBack(database, *past, input.rounds);
        putBack(database, *past, input.needs);
        putBack(database, *past, input.materialNeeds);
        putBack(database, *past, input.transfers);
        putBack(database, *past, input.ledger);
        putBack(database, *past, input.actions);
    }
    input.today = moment.toLocalTime().date();
    input.rounds.removeIf([&](const ReportingRound& each) { return each.opens > end; });
    std::stable_sort(input.rounds.begin(), input.rounds.end(),
        [](const ReportingRound& a, const ReportingRound& b) { return a.opens < b.opens; });
    QSet<Id> opened;
    for (const ReportingRound& each : std::as_const(input.rounds))
        opened.insert(each.id);
    input.assessments.removeIf([&](const SelfAssessment& each) {
        return !opened.contains(each.round) || each.firstReportedAt > end || each.reportedAt > end;
    });
    KnownThen known;
    known.picture = countyPicture(input, round);
    known.trend = samvirke::trend(input);
    known.transfers = input.transfers;
    known.insights = samvirke::insights(input, known.picture);
    const auto answered = [&](const QList<SelfAssessment>& all) {
        QSet<QString> municipalities;
        for (const SelfAssessment& each : all) {
            if (each.round == known.picture.round.id && each.answer != AnswerKind::NotAnswered)
                municipalities.insert(each.municipality);
        }
        return municipalities;
    };
    known.writtenLater = int((answered(now) - answered(input.assessments)).size());
    return known;
}

} // namespace samvirke

// Files in and out: a preview that writes nothing, one command that writes it, and the way back.

#include "core/session/import_match.h"
#include "core/session/session_p.h"
#include "core/session/standing_agreements.h"
#include "core/session/withdrawal.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/exchange/rows_file.h"

#include <QtConcurrent>

namespace samvirke {

namespace {

const char* commandOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assessments:
        return "importAssessments";
    case ImportKind::Pool:
        return "importPool";
    case ImportKind::Needs:
        return "importNeeds";
    case ImportKind::MaterialNeeds:
        return "importMaterialNeeds";
    case ImportKind::MaterialOffers:
        return "importMaterialOffers";
    case ImportKind::StandingAgreements:
        return "importStandingAgreements";
    case ImportKind::StaffBase:
        break;
    }
    return "importStaffBase";
}

// Few enough that somebody who waits sees it move.
constexpr qsizetype rowsAtOnce = 500;

int columnNamed(const store::TableShape& shape, const QByteArray& name)
{
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].name == name)
            return i;
    }
    return -1;
}

} // namespace

Text importCancelled()
{
    return Text::of(QT_TRANSLATE_NOOP("core", "The import was cancelled. Nothing was written."));
}

ImportInput Session::Private::importInput(
    ImportKind kind, const QString& path, const QString& roundLabel) const
{
    ImportInput in;
    in.kind = kind;
    in.path = path;
    in.caseFile = info.path;
    in.touched = touched.value(entityOf(kind));
    for (const Municipality& municipality : own)
        in.own.insert(municipality.number);
    switch (kind) {
    case ImportKind::Assessments: {
        const QDate monday = isoWeekMonday(roundLabel);
        in.round = monday.isValid()             ? isoWeekLabel(monday)
            : roundLabel.simplified().isEmpty() ? isoWeekLabel(today())
                                                : roundLabel.simplified();
        for (const ReportingRound& round : q->rounds()) {
            if (folded(round.label) == folded(in.round)) {
                in.round = round.label;
                in.roundId = round.id;
            }
        }
        if (!in.roundId.isEmpty())
            in.assessments = q->assessments(in.roundId);
        break;
    }
    case ImportKind::Pool:
        in.members = q->poolMembers();
        break;
    case ImportKind::Needs:
        in.needs = q->needs();
        break;
    case ImportKind::MaterialNeeds:
        in.materialNeeds = q->materialNeeds();
        break;
    case ImportKind::MaterialOffers:
        in.materialOffers = q->materialOffers();
        break;
    case ImportKind::StandingAgreements:
        in.standing = StandingAgreements(*q).all();
        break;
    case ImportKind::StaffBase:
        in.staffBase = q->staffBase();
        break;
    }
    return in;
}

Result<ImportPreview> Session::previewImport(const ImportRequest& request) const
{
    ImportInput in = d->importInput(request.kind, request.path, request.round);
    in.file = request.file;
    in.mapping = request.mapping;
    return makePreview(in);
}

QFuture<Result<ImportPreview>> Session::previewImportAsync(const ImportRequest& request)
{
    ImportInput in = d->importInput(request.kind, request.path, request.round);
    in.file = request.file;
    in.mapping = request.mapping;
    return QtConcurrent::run([in] { return makePreview(in); });
}

Result<ImportPreview> Session::previewImport(
    ImportKind kind, const QString& path, const QString& roundLabel) const
{
    return makePreview(d->importInput(kind, path, roundLabel));
}

QFuture<Result<ImportPreview>> Session::previewImportAsync(
    ImportKind kind, const QString& path, const QString& roundLabel)
{
    return QtConcurrent::run(
        [in = d->importInput(kind, path, roundLabel)] { return makePreview(in); });
}

Result<ImportOutcome> Session::commitImport(
    const ImportPreview& preview, bool skipRejected, const GoOn& goOn)
{
    const auto payload = preview.payload;
    if (!payload || payload->caseFile != d->info.path)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This preview was made for another case file.")));
    if (preview.rejected > 0 && !skipRejected)
        return fail(Text::counted(QT_TRANSLATE_N_NOOP("core",
                                      "%n row(s) cannot be imported. Correct the file, or choose "
                                      "to leave these rows out. Nothing was written."),
            preview.rejected));
    const Entity entity = entityOf(preview.kind);
    if (payload->touched != d->touched.value(entity))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The case file has changed since this preview was made. Look at the file again. "
            "Nothing was written.")));
    if (!payload->writes.isEmpty() && !d->info.readOnly) {
        if (auto safe = d->backUpBeforeImport(); !safe)
            return fail(safe.error());
    }
    const store::TableShape& shape = store::shapeOf(entity);
    auto done = together(commandOf(preview.kind), [&]() -> Result<void> {
        QByteArray round;
        if (preview.kind == ImportKind::Assessments && !payload->writes.isEmpty()) {
            const auto id = openRound(preview.round);
            if (!id)
                return fail(id.error());
            if (auto open = d->takesAnswers(*id); !open)
                return open;
            round = id->toUtf8();
        }
        const int roundAt = columnNamed(shape, "round");
        const int reportedAt = columnNamed(shape, "reportedAt");
        const int firstReportedAt = columnNamed(shape, "firstReportedAt");
        const auto newRow = [&](const ImportWrite& write) {
            store::Row row = write.row;
            row[0] = makeId().toLatin1();
            if (roundAt >= 0)
                row[roundAt] = round;
            if (reportedAt >= 0 && std::holds_alternative<std::monostate>(row[reportedAt]))
                row[reportedAt] = qint64(nowUtc().toMSecsSinceEpoch());
            if (firstReportedAt >= 0)
                row[firstReportedAt] = row[reportedAt];
            return row;
        };
        // In the order of the file, new rows that follow each other together.
        const QList<ImportWrite>& writes = payload->writes;
        for (qsizetype i = 0; i < writes.size();) {
            if (goOn && !goOn(int(i), int(writes.size())))
                return fail(importCancelled());
            const qsizetype first = i;
            const qsizetype last =
                goOn ? std::min(first + rowsAtOnce, writes.size()) : writes.size();
            while (i < last && writes[i].isNew)
                ++i;
            auto written = d->store->insertRows(
                shape, i - first, [&](qsizetype n) { return newRow(writes[first + n]); });
            if (written && i < last)
                written = d->store->updateRow(shape, writes[i++].row);
            if (!written)
                return written;
        }
        if (entity == Entity::Need || entity == Entity::MaterialNeed)
            return withdrawAnswersTo(*d, writes);
        return {};
    });
    if (!done)
        return fail(done.error());
    if (payload->mapping)
        rememberMapping(preview.kind, payload->fingerprint, *payload->mapping);
    return ImportOutcome{ preview.created + preview.changed + preview.unchanged + preview.rejected,
        preview.created, preview.changed, preview.unchanged, preview.rejected };
}

Result<void> Session::Private::backUpBeforeImport()
{
    if (!changedSinceBackup)
        return {};
    auto made = store::makeBackup(info.path);
    if (!made)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "Before an import a backup is made, and that failed: %1 Nothing "
                                 "was imported."),
            { made.error().text }));
    changedSinceBackup = false;
    info.lastBackup = made->at;
    Q_EMIT q->infoChanged();
    return {};
}

Result<void> Session::exportRows(ImportKind kind, const QString& path, const Id& round) const
{
    switch (kind) {
    case ImportKind::Assessments: {
        const QList<ReportingRound> all = rounds();
        const Id wanted = !round.isEmpty() ? round : all.isEmpty() ? Id() : all.last().id;
        return writeRows(path, assessmentRows(assessments(wanted), reference()));
    }
    case ImportKind::Pool:
        return writeRows(path, poolRows(poolMembers()));
    case ImportKind::Needs:
        return writeRows(path, needRows(needs(), reference()));
    case ImportKind::MaterialNeeds:
        return writeRows(path, materialNeedRows(materialNeeds(), reference()));
    case ImportKind::MaterialOffers:
        return writeRows(path, materialOfferRows(materialOffers()));
    case ImportKind::StandingAgreements:
        return writeRows(path, standingRows(StandingAgreements(*this).all(), reference()));
    case ImportKind::StaffBase:
        break;
    }
    return writeRows(path, staffBaseRows(staffBase(), reference()));
}

} // namespace samvirke

// Forms out to the municipalities, and a folder of them back in.

#include "core/session/import_match.h"
#include "core/session/session_p.h"

#include "core/base/norwegian.h"
#include "core/base/parts.h"
#include "core/domain/answers.h"
#include "core/domain/rounds.h"
#include "core/exchange/answer_form.h"
#include "core/store/tables.h"

#include <QDir>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

namespace samvirke {

namespace {

constexpr int mostFiles = 2000;

QString fileName(const QString& text)
{
    static const QRegularExpression unsafe(
        "[^\\w-]+", QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    return name.replace(unsafe, "-").left(60);
}

/// The newest answer per service area up to a round, unchanged ones with what they carry.
QList<SelfAssessment> newestUpTo(const QList<ReportingRound>& rounds,
    const QList<SelfAssessment>& answers, const Id& round, Id& newestRound)
{
    QList<SelfAssessment> newest;
    QSet<int> seen;
    const QList<SelfAssessment> counted = withCarried(answers, carriedOver(rounds, answers));
    bool reached = false;
    for (auto each = rounds.crbegin(); each != rounds.crend(); ++each) {
        reached = reached || each->id == round;
        if (!reached)
            continue;
        for (const SelfAssessment& row : counted) {
            if (row.round != each->id || seen.contains(int(row.service)))
                continue;
            seen.insert(int(row.service));
            newest.append(row);
            if (newestRound.isEmpty())
                newestRound = each->id;
        }
    }
    return newest;
}

/// Rejects the rows that an earlier file of the same folder has answered already.
void refuseRepeated(FolderPreview& folder)
{
    QHash<QString, QString> firstFile; // "Heim · Nursing home" → file
    for (FilePreview& file : folder.files) {
        if (!file.problem.isEmpty())
            continue;
        QStringList repeated;
        for (const ImportRow& row : std::as_const(file.preview.rows)) {
            if (row.verdict == RowVerdict::Rejected)
                continue;
            const QString what = row.what.english();
            if (firstFile.contains(what))
                repeated.append(firstFile.value(what));
        }
        if (!repeated.isEmpty()) {
            file.problem = Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The file %1 answers for the same municipality and service area. Keep one of "
                    "them in the folder."),
                { repeated.first() });
            file.preview = {};
            continue;
        }
        for (const ImportRow& row : std::as_const(file.preview.rows)) {
            if (row.verdict != RowVerdict::Rejected)
                firstFile.insert(row.what.english(), file.fileName);
        }
    }
}

Result<FolderPreview> lookAt(const QString& folder, const ImportInput& input, const GoOn& goOn)
{
    const QDir dir(folder);
    if (!dir.exists())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no folder %1."), { folder }));
    // Lock files of an open spreadsheet ("~$…", ".~lock…") are no answers.
    QStringList names;
    for (const QString& name :
        dir.entryList({ "*.xlsx", "*.csv" }, QDir::Files | QDir::Readable, QDir::Name)) {
        if (!name.startsWith(u'~') && !name.startsWith(u'.'))
            names.append(name);
    }
    if (names.isEmpty())
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "There is no CSV or XLSX file in the folder %1."),
                { folder }));
    if (names.size() > mostFiles)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core",
                "There are more than %1 files in the folder. Import them in smaller folders."),
            { QString::number(mostFiles) }));
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    FolderPreview out;
    out.folder = folder;
    out.round = input.round;
    out.files.resize(names.size());
    std::vector<QString> paths;
    for (const QString& name : std::as_const(names))
        paths.push_back(dir.filePath(name));
    FilePreview* const files = out.files.data();
    // A file takes milliseconds to unpack, however few its rows are: all processors read.
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> stopped = false;
    std::mutex asking;
    int looked = 0;
    const int readers = std::clamp(QThread::idealThreadCount(), 1, int(names.size()));
    inParts(readers, readers, [&](int, qsizetype, qsizetype) {
        for (qsizetype i = next++; i < names.size() && !stopped; i = next++) {
            ImportInput one = input;
            one.path = paths[std::size_t(i)];
            files[i].fileName = names.at(i);
            if (auto preview = makePreview(one))
                files[i].preview = std::move(*preview);
            else
                files[i].problem = preview.error().text;
            const std::lock_guard lock(asking);
            if (goOn && !goOn(++looked, int(names.size())))
                stopped = true;
        }
    });
    if (stopped)
        return fail(importCancelled());
    refuseRepeated(out);
    return out;
}

int sum(const QList<FilePreview>& files, int ImportPreview::*member)
{
    int total = 0;
    for (const FilePreview& file : files)
        total += file.problem.isEmpty() ? file.preview.*member : 0;
    return total;
}

} // namespace

int FolderPreview::readable() const
{
    return int(std::count_if(files.begin(), files.end(),
        [](const FilePreview& file) { return file.problem.isEmpty(); }));
}

int FolderPreview::created() const
{
    return sum(files, &ImportPreview::created);
}

int FolderPreview::changed() const
{
    return sum(files, &ImportPreview::changed);
}

int FolderPreview::unchanged() const
{
    return sum(files, &ImportPreview::unchanged);
}

int FolderPreview::rejected() const
{
    return sum(files, &ImportPreview::rejected);
}

Result<FolderPreview> Session::previewFolder(
    const QString& folder, const QString& roundLabel, const GoOn& goOn) const
{
    return lookAt(folder, d->importInput(ImportKind::Assessments, {}, roundLabel), goOn);
}

QFuture<Result<FolderPreview>> Session::previewFolderAsync(
    const QString& folder, const QString& roundLabel)
{
    return QtConcurrent::run([folder, in = d->importInput(ImportKind::Assessments, {}, roundLabel)](
                                 QPromise<Result<FolderPreview>>& promise) {
        auto looked = lookAt(folder, in, [&promise](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
        promise.addResult(std::move(looked));
    });
}

Result<ImportOutcome> Session::commitFolder(
    const FolderPreview& preview, bool skipRejected, const GoOn& goOn)
{
    const int unreadable = int(preview.files.size()) - preview.readable();
    if (unreadable > 0 && !skipRejected)
        return fail(
            Text::counted(QT_TRANSLATE_N_NOOP("core",
                              "%n file(s) cannot be imported. Mend them, or choose to leave "
                              "them out. Nothing was written."),
                unreadable));
    if (!d->info.readOnly && preview.created() + preview.changed() > 0) {
        if (auto safe = d->backUpBeforeImport(); !safe)
            return fail(safe.error());
    }
    ImportOutcome all;
    const auto done = together("importAssessments", [&]() -> Result<void> {
        int seen = 0;
        for (const FilePreview& file : preview.files) {
            if (goOn && !goOn(seen++, int(preview.files.size())))
                return fail(importCancelled());
            if (!file.problem.isEmpty())
                continue;
            const auto one = commitImport(file.preview, skipRejected);
            if (!one)
                return fail(Text::of(
                    QT_TRANSLATE_NOOP("core", "%1: %2"), { file.fileName, one.error().text }));
            all.rows += one->rows;
            all.created += one->created;
            all.changed += one->changed;
            all.unchanged += one->unchanged;
            all.rejected += one->rejected;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return all;
}

Result<QStringList> Session::writeForms(
    const Id& roundId, const QStringList& municipalities, const QString& folder) const
{
    const auto asked = round(roundId);
    if (!asked)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "This reporting round is no longer in the case file.")));
    if (!QDir(folder).exists())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no folder %1."), { folder }));
    const QList<ReportingRound> all = rounds();
    QStringList written;
    for (const Municipality& municipality : std::as_const(d->own)) {
        if (!municipalities.isEmpty() && !municipalities.contains(municipality.number))
            continue;
        AnswerFormInput input;
        input.municipality = municipality;
        input.round = *asked;
        input.office = d->info.office.name;
        input.exercise = d->info.exercise;
        input.language = municipality.languageForm == LanguageForm::Nynorsk ? "nn" : "nb";
        Id last;
        input.last = newestUpTo(all, assessmentsOf(municipality.number), roundId, last);
        if (const auto of = round(last))
            input.lastText = roundLabel(*of).in(input.language);
        const QString path = QDir(folder).filePath(
            QStringLiteral("egenvurdering-%1-%2-%3.xlsx")
                .arg(fileName(asked->label), municipality.number, fileName(municipality.name)));
        if (auto done = writeWorkbook(path, answerForm(input)); !done)
            return fail(done.error());
        written.append(path);
    }
    if (written.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "None of the municipalities named is one of the office's own.")));
    return written;
}

} // namespace samvirke

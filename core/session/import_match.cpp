#include "core/session/import_match.h"

#include "core/base/norwegian.h"
#include "core/base/parts.h"
#include "core/exchange/assessment_import.h"
#include "core/exchange/material_import.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/staff_base_import.h"
#include "core/exchange/standing_import.h"
#include "core/session/import_file.h"
#include "core/session/imported_kinds.h"
#include "core/session/session.h"
#include "core/store/fields.h"
#include "core/store/tables.h"

#include <QFileInfo>

#include <algorithm>

namespace samvirke {

namespace {

/// For each row of the file the thing of the case file that it is about, or -1.
template <class T> QList<int> matched(const QList<ParsedRow<T>>& rows, const QList<T>& known)
{
    QList<int> out(rows.size(), -1);
    if (known.isEmpty())
        return out;
    QList<bool> taken(known.size(), false);
    const ImportedKind<T>& kind = importedKind<T>();
    const auto pass = [&](QString (*key)(const T&), bool over) {
        QHash<QString, QList<int>> byKey; // in reverse, so that the first is taken first
        for (int i = int(known.size()) - 1; i >= 0; --i) {
            if (!taken[i] && (!kind.answers || kind.answers(known[i]) != over))
                byKey[key(known[i])].append(i);
        }
        for (int r = 0; r < rows.size(); ++r) {
            const bool asks = out[r] < 0 && (!over || !kind.answers(rows[r].value));
            const QString wanted = asks ? key(rows[r].value) : QString();
            const auto found = wanted.isEmpty() ? byKey.end() : byKey.find(wanted);
            if (found == byKey.end() || found->isEmpty())
                continue;
            out[r] = found->takeLast();
            taken[out[r]] = true;
        }
    };
    // What is over there as here is the same, before it is what goes on here.
    if (kind.answers)
        pass(kind.closeKey, true);
    pass(kind.closeKey, false);
    if (kind.looseKey)
        pass(kind.looseKey, false);
    return out;
}

// ---- What differs
// --------------------------------------------------------------------------------

Text cellText(const QByteArray& field, const store::Cell& cell)
{
    const QString text = store::textOf(cell);
    if (field == "status") {
        if (const auto status = fromCode<StaffingStatus>(text))
            return label(*status);
    }
    if (field == "fte" && text.isEmpty())
        return fteText({});
    if (field == "from" || field == "until")
        return dateText(QDate::fromString(text, Qt::ISODate));
    return std::holds_alternative<double>(cell) ? QString(text).replace(u'.', u',') : text;
}

/// "good → critical, comment": short values are said, of others only that they differ.
Text differences(const store::TableShape& shape, const store::Row& before, const store::Row& after)
{
    static const QByteArrayList said{ "status", "heads", "from", "until", "absencePercent",
        "missingFte", "maxTravelKm", "quantity", "fte" };
    QList<Text> out;
    for (int i = 0; i < before.size(); ++i) {
        if (store::sameCell(before[i], after[i]))
            continue;
        const QByteArray& field = shape.columns[i].name;
        if (!said.contains(field)) {
            out.append(fieldText(QString::fromLatin1(field)));
            continue;
        }
        const Text change = Text::joined(
            { cellText(field, before[i]), cellText(field, after[i]) }, QStringLiteral(" → "));
        if (field == "status")
            out.prepend(change);
        else
            out.append(Text::joined(
                { fieldText(QString::fromLatin1(field)), change }, QStringLiteral(" ")));
    }
    return Text::joined(out, QStringLiteral(", "));
}

/// Some of a file's rows beside what the case file holds.
struct Compared {
    QList<ImportRow> rows;
    QList<ImportWrite> writes;
    int changed = 0;
    int unchanged = 0;
};

int placeOf(const store::TableShape& shape, const char* column)
{
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].name == column)
            return i;
    }
    return -1;
}

template <class T>
Result<ImportPreview> previewOf(const ImportInput& input, const ReadyTable& ready,
    const Result<Parsed<T>>& parsed, const QList<T>& known)
{
    if (!parsed)
        return fail(parsed.error());
    const store::Table<T>& table = store::table<T>();
    const ImportedKind<T>& kind = importedKind<T>();
    auto payload = std::make_shared<ImportPayload>();
    payload->caseFile = input.caseFile;
    payload->touched = input.touched;
    ImportPreview preview;
    preview.kind = input.kind;
    preview.fileName = QFileInfo(input.path).fileName();
    preview.round = input.round;
    payload->fingerprint = ready.fingerprint;
    payload->mapping = input.mapping;
    preview.notices = ready.notices + parsed->notices;
    preview.unknownColumns = parsed->unknownColumns;

    QList<int> spoken; // columns that the file has a word on
    for (int i = 0; i < table.shape.columns.size(); ++i) {
        if (parsed->fields.contains(QString::fromLatin1(table.shape.columns[i].name)))
            spoken.append(i);
    }
    [[maybe_unused]] const int fteAt = placeOf(table.shape, "fte");
    [[maybe_unused]] const int sourceAt = placeOf(table.shape, "source");
    const QList<int> about = matched(parsed->rows, known);
    const auto compare = [&](qsizetype r, Compared& out) {
        const T& value = parsed->rows[r].value;
        ImportRow row;
        row.row = parsed->rows[r].row;
        row.what = kind.what(value);
        store::Row said = table.rowOf(value);
        if (about[r] < 0) {
            row.verdict = RowVerdict::New;
            row.detail = kind.news(value);
            out.writes.append({ true, std::move(said) });
        } else {
            const store::Row before = table.rowOf(known[about[r]]);
            store::Row after = before;
            if (!kind.saysNothingNew || !kind.saysNothingNew(value)) {
                for (const int i : std::as_const(spoken))
                    after[i] = said[i];
                if constexpr (std::is_same_v<T, StaffBase>) { // a new figure brings its source
                    if (!store::sameCell(before[fteAt], after[fteAt]))
                        after[sourceAt] = said[sourceAt];
                }
            }
            if (std::equal(before.begin(), before.end(), after.begin(), store::sameCell)) {
                row.verdict = RowVerdict::Unchanged;
                row.detail = kind.news(value);
                ++out.unchanged;
            } else {
                row.verdict = RowVerdict::Changed;
                row.detail = differences(table.shape, before, after);
                out.writes.append({ false, std::move(after) });
                ++out.changed;
            }
        }
        out.rows.append(std::move(row));
    };
    const int parts = partsFor(parsed->rows.size());
    std::vector<Compared> compared(static_cast<std::size_t>(parts));
    inParts(parsed->rows.size(), parts, [&](int part, qsizetype from, qsizetype until) {
        Compared& out = compared[std::size_t(part)];
        out.rows.reserve(until - from);
        out.writes.reserve(until - from);
        for (qsizetype r = from; r < until; ++r)
            compare(r, out);
    });
    preview.rows.reserve(parsed->rows.size() + parsed->problems.size());
    payload->writes.reserve(parsed->rows.size());
    for (Compared& some : compared) {
        preview.rows.append(std::move(some.rows));
        payload->writes.append(std::move(some.writes));
        preview.unchanged += some.unchanged;
        preview.changed += some.changed;
    }
    preview.created = int(parsed->rows.size()) - preview.changed - preview.unchanged;
    for (const RowProblem& problem : parsed->problems) {
        ImportRow row;
        row.row = problem.row;
        row.verdict = RowVerdict::Rejected;
        row.column = problem.column;
        row.reason = problem.reason;
        preview.rows.append(row);
        ++preview.rejected;
    }
    if (preview.rejected > 0)
        std::stable_sort(preview.rows.begin(), preview.rows.end(),
            [](const ImportRow& a, const ImportRow& b) { return a.row < b.row; });
    preview.payload = payload;
    return preview;
}

} // namespace

Entity entityOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assessments:
        return Entity::SelfAssessment;
    case ImportKind::Pool:
        return Entity::PoolMember;
    case ImportKind::Needs:
        return Entity::Need;
    case ImportKind::MaterialNeeds:
        return Entity::MaterialNeed;
    case ImportKind::MaterialOffers:
        return Entity::MaterialOffer;
    case ImportKind::StandingAgreements:
        return Entity::StandingAgreement;
    case ImportKind::StaffBase:
        break;
    }
    return Entity::StaffBase;
}

Result<ImportPreview> makePreview(const ImportInput& input)
{
    std::shared_ptr<const ImportFile> file = input.file;
    if (!file) {
        auto read =
            readForImport(input.path, input.kind, input.mapping ? input.mapping->sheet : QString());
        if (!read)
            return fail(read.error());
        file = std::make_shared<const ImportFile>(ImportFile{ std::move(*read) });
    }
    const auto ready = readyTable(*file, { input.kind, {}, {}, {}, input.mapping });
    if (!ready)
        return fail(ready.error());
    const Table& table = ready->table;
    switch (input.kind) {
    case ImportKind::Assessments: {
        const auto parsed = importAssessments(table, reference(), input.own);
        if (parsed && !parsed->formRound.isEmpty()
            && folded(parsed->formRound) != folded(input.round))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "This form was made for the round %1, not for %2. Import it into that round."),
                { parsed->formRound, input.round }));
        return previewOf<SelfAssessment>(input, *ready, parsed, input.assessments);
    }
    case ImportKind::Pool:
        return previewOf<PoolMember>(input, *ready, importPool(table, reference()), input.members);
    case ImportKind::Needs:
        return previewOf<Need>(
            input, *ready, importNeeds(table, reference(), input.own), input.needs);
    case ImportKind::MaterialNeeds:
        return previewOf<MaterialNeed>(
            input, *ready, importMaterialNeeds(table, reference(), input.own), input.materialNeeds);
    case ImportKind::MaterialOffers:
        return previewOf<MaterialOffer>(
            input, *ready, importMaterialOffers(table, reference()), input.materialOffers);
    case ImportKind::StandingAgreements:
        return previewOf<StandingAgreement>(
            input, *ready, importStandingAgreements(table, reference()), input.standing);
    case ImportKind::StaffBase:
        break;
    }
    auto parsed = importStaffBase(table, reference(), input.own);
    if (parsed) {
        for (ParsedRow<StaffBase>& row : parsed->rows) {
            if (row.value.source.isEmpty())
                row.value.source = QFileInfo(input.path).fileName();
        }
    }
    return previewOf<StaffBase>(input, *ready, parsed, input.staffBase);
}

} // namespace samvirke

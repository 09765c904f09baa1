#include "core/exchange/material_import.h"

#include "core/base/norwegian.h"
#include "core/exchange/owner_lookup.h"
#include "core/exchange/row_reader.h"

namespace samvirke {

namespace {

struct Names {
    const char* code;
    QStringList words; ///< the first is the one we write
};

const QList<Names>& materialNames()
{
    static const QList<Names> all{
        { "surgical-mask",
            { "munnbind", "kirurgisk munnbind", "kirurgiske munnbind", "surgical masks",
                "surgical mask" } },
        { "ffp2",
            { "åndedrettsvern FFP2", "andedrettsvern FFP2", "FFP2-maske", "P2-maske", "N95",
                "respirators FFP2" } },
        { "ffp3", { "åndedrettsvern FFP3", "FFP3-maske", "P3-maske", "respirators FFP3" } },
        { "gown",
            { "smittefrakk", "smittefrakker", "smittefrakkar", "vernefrakk", "frakk", "frakker",
                "protective gowns", "gowns" } },
        { "glove",
            { "engangshansker", "eingongshanskar", "hansker", "hanskar", "undersøkelseshansker",
                "disposable gloves", "gloves" } },
        { "visor", { "visir", "ansiktsvisir", "visors" } },
        { "goggles", { "vernebriller", "vernebrille", "protective goggles", "goggles" } },
        { "hand-disinfectant",
            { "hånddesinfeksjon", "handdesinfeksjon", "håndsprit", "handsprit",
                "hand disinfectant" } },
        { "surface-disinfectant",
            { "overflatedesinfeksjon", "flatedesinfeksjon", "surface disinfectant" } },
        { "test-kit",
            { "testsett", "hurtigtest", "hurtigtester", "hurtigtestar", "selvtest", "test kits" } },
        { "oxygen-concentrator",
            { "oksygenkonsentrator", "oksygenkonsentratorer", "oksygenkonsentratorar",
                "oxygen concentrators" } },
        { "infusion-pump",
            { "infusjonspumpe", "infusjonspumper", "sprøytepumpe", "infusion pumps" } },
        { "ventilator", { "respirator", "respiratorer", "respiratorar", "ventilators" } },
        { "hospital-bed",
            { "sykehusseng", "sykehussenger", "sjukehusseng", "sjukehussenger", "pleieseng",
                "pleiesenger", "hospital beds", "senger", "beds" } },
        { "nursing-home-place",
            { "sykehjemsplass", "sykehjemsplasser", "sjukeheimsplass", "sjukeheimsplassar",
                "korttidsplass", "korttidsplasser", "korttidsplassar", "nursing home places" } },
    };
    return all;
}

QString knownMaterials()
{
    QStringList words;
    for (const Names& name : materialNames())
        words.append(name.words.first());
    return words.join(QStringLiteral(", "));
}

/// The kind and the quantity, which both files say in the same way.
template <class T> void readThing(RowReader& row, T& thing)
{
    const QStringView kind = row.cell("kind");
    thing.kind = materialCode(kind);
    if (kind.isEmpty())
        row.wrong("kind", Text::of(QT_TRANSLATE_NOOP("core", "The kind of equipment is missing.")));
    else if (thing.kind.isEmpty())
        row.wrong("kind", RowReader::unknownWord(kind, knownMaterials()));
    thing.quantity = row.wholeNumber("quantity", 1, largestQuantity).value_or(1);
    if (row.cell("quantity").isEmpty())
        row.wrong("quantity", Text::of(QT_TRANSLATE_NOOP("core", "The quantity is missing.")));
    thing.from = row.date("from");
    thing.until = row.date("until");
    thing.note = row.text("note");
}

template <class T> void checkWhole(RowReader& row, const T& thing)
{
    if (!row.isGood())
        return;
    for (const FieldProblem& problem : problemsOf(thing))
        row.wrong(problem.field.toStdString(), problem.text);
}

QStringList readSubstitutes(RowReader& row)
{
    QStringList out;
    const auto isKnown = [](QStringView text) { return !materialCode(text).isEmpty(); };
    for (const QString& part : splitList(row.cell("alsoAccept"), isKnown)) {
        const QString code = materialCode(part);
        if (code.isEmpty())
            row.wrong("alsoAccept", RowReader::unknownWord(part, knownMaterials()));
        else if (!out.contains(code))
            out.append(code);
    }
    return out;
}

MaterialNeed readNeed(RowReader& row)
{
    MaterialNeed need;
    need.municipality = row.ownMunicipality("municipality", "municipalityName");
    readThing(row, need);
    if (row.cell("from").isEmpty())
        row.wrong("from", Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")));
    need.severity = row.word<Severity>("severity").value_or(Severity::Challenging);
    need.contact = row.text("contact");
    need.alsoAccept = readSubstitutes(row);
    need.alsoAccept.removeAll(need.kind);
    need.state = row.word<NeedState>("state").value_or(NeedState::Open);
    checkWhole(row, need);
    return need;
}

MaterialOffer readOffer(FileReader& file, const OwnerLookup& owners, RowReader& row)
{
    MaterialOffer offer;
    const ReadOwner owner = owners.read(file, row);
    offer.owner = owner.owner;
    offer.source = owner.source;
    readThing(row, offer);
    if (!row.cell("place").isEmpty())
        offer.place = row.municipality("place");
    else if (owner.isMunicipality)
        offer.place = owner.owner;
    else
        row.wrong("place",
            Text::of(QT_TRANSLATE_NOOP("core",
                "The place is missing. Write the number of the municipality where the equipment "
                "is.")));
    if (row.cell("from").isEmpty())
        row.wrong("from", Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")));
    offer.lastConfirmed = row.date("lastConfirmed");
    checkWhole(row, offer);
    return offer;
}

const QStringList kindWords{ "utstyr", "type utstyr", "materiell", "vare", "hva", "kva",
    "kind of equipment", "equipment" };
const QStringList quantityWords{ "mengde", "antall", "antal", "tal", "quantity", "number" };
const QStringList fromWords{ "fra", "frå", "fra dato", "frå dato", "trengs fra", "start" };
const QStringList untilWords{ "til", "til dato", "til og med", "slutt", "to" };
const QStringList noteWords{ "merknad", "merknader", "kommentar" };

/// `key`: two rows with the same are refused; empty: none is.
template <class T, class Read, class Key>
Parsed<T> readAll(FileReader& file, const Columns& columns, Read read, Key key, Field keyField)
{
    Parsed<T> parsed;
    parsed.unknownColumns = columns.unknown;
    parsed.fields = columns.places.keys();
    parsed.fields.sort();
    const Table& table = file.table();
    for (int index = columns.headerRow + 1; index < table.rowCount(); ++index) {
        RowReader row(file, index);
        T thing = read(row);
        if (const QString said = row.isGood() ? key(thing) : QString(); !said.isEmpty())
            row.refuseRepeated(said, keyField);
        if (row.isGood())
            parsed.rows.append({ std::move(thing), row.sourceRow() });
        else
            parsed.problems.append(row.problem());
    }
    parsed.notices = file.notices();
    return parsed;
}

} // namespace

const QList<ColumnSpec>& materialNeedFileColumns()
{
    static const QList<ColumnSpec> specs{
        { "municipality",
            { "kommunenummer", "kommunenr", "kommune nr", "knr", "komnr", "municipality number" } },
        { "municipalityName", { "kommune", "kommunenavn", "kommunenamn", "municipality name" } },
        { "kind", kindWords, true },
        { "alsoAccept",
            { "godtas også", "godtek også", "godtar også", "også", "alternativ",
                "accepted substitutes", "also accepted" } },
        { "quantity", quantityWords, true },
        { "from", fromWords, true },
        { "until", untilWords },
        { "severity", { "alvorlighet", "alvor", "alvorsgrad", "alvorlighetsgrad", "hastegrad" } },
        { "contact", { "kontakt", "kontaktperson" } },
        { "note", noteWords },
        { "state", { "tilstand", "state of the need" } },
    };
    return specs;
}

const QList<ColumnSpec>& materialOfferFileColumns()
{
    static const QList<ColumnSpec> specs{
        { "owner",
            { "eier", "eigar", "arbeidsgiver", "arbeidsgivar", "avgivende kommune", "tilbyr",
                "employer" },
            true },
        { "source", { "ressurskilde", "kilde", "kjelde", "ressurskjelde" } },
        { "kind", kindWords, true },
        { "quantity", quantityWords, true },
        { "place", { "sted", "stad", "lager", "lagersted", "lagerstad", "place" } },
        { "from", fromWords, true },
        { "until", untilWords },
        { "lastConfirmed", { "sist bekreftet", "sist stadfesta", "bekreftet", "last confirmed" } },
        { "note", noteWords },
    };
    return specs;
}

QString materialCode(QStringView text)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> out;
        for (const Names& name : materialNames()) {
            const QString code = QString::fromLatin1(name.code);
            out.insert(plainWord(code), code);
            for (const QString& word : name.words)
                out.insert(plainWord(word), code);
        }
        return out;
    }();
    return known.value(plainWord(text));
}

QString writtenMaterial(const QString& code)
{
    for (const Names& name : materialNames()) {
        if (code == QLatin1String(name.code))
            return name.words.first();
    }
    return code;
}

Result<Parsed<MaterialNeed>> importMaterialNeeds(
    const Table& table, const Reference& reference, const QSet<QString>& own)
{
    const auto columns = findColumns(table, materialNeedFileColumns());
    if (!columns)
        return fail(columns.error());
    if (!columns->has("municipality") && !columns->has("municipalityName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality's column is missing. Add a column “kommunenummer” and try again.")));
    FileReader file(table, *columns, reference, own);
    // What is over may have been asked for before, in the same words.
    const auto keyOf = [](const MaterialNeed& need) {
        const bool over = need.state == NeedState::Withdrawn || need.state == NeedState::Closed;
        return over ? QString() : materialNeedKey(need);
    };
    return readAll<MaterialNeed>(file, *columns, readNeed, keyOf,
        file.place("municipality") >= 0 ? "municipality" : "municipalityName");
}

Result<Parsed<MaterialOffer>> importMaterialOffers(const Table& table, const Reference& reference)
{
    const auto columns = findColumns(table, materialOfferFileColumns());
    if (!columns)
        return fail(columns.error());
    FileReader file(table, *columns, reference, {});
    const OwnerLookup owners(reference);
    return readAll<MaterialOffer>(
        file, *columns, [&](RowReader& row) { return readOffer(file, owners, row); },
        materialOfferKey, "owner");
}

QString materialNeedKey(const MaterialNeed& need)
{
    return QStringList{ need.municipality, need.kind, QString::number(need.from.toJulianDay()) }
        .join(u'|');
}

QString materialOfferKey(const MaterialOffer& offer)
{
    return QStringList{ folded(offer.owner), offer.kind, offer.place,
        QString::number(offer.from.toJulianDay()) }
        .join(u'|');
}

} // namespace samvirke

#include "core/exchange/pool_import.h"

#include "core/base/norwegian.h"
#include "core/base/parts.h"
#include "core/exchange/owner_lookup.h"
#include "core/exchange/row_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

class PoolReader {
public:
    PoolReader(FileReader& file, const Reference& reference) : m_file(file), m_owners(reference) { }

    PoolMember read(RowReader& row)
    {
        PoolMember m;
        m.name = row.text("name");
        m.telephone = row.text("telephone");
        m.email = row.text("email");
        if (!m.email.isEmpty() && !m.email.contains(u'@'))
            row.wrong("email",
                Text::of(
                    QT_TRANSLATE_NOOP("core", "“%1” is no e-mail address."), { m.email.left(60) }));
        const ReadOwner owner = m_owners.read(m_file, row);
        m.owner = owner.owner;
        m.source = owner.source;
        m.professions = row.professions("professions");
        if (row.cell("professions").isEmpty())
            row.wrong(
                "professions", Text::of(QT_TRANSLATE_NOOP("core", "The profession is missing.")));
        m.competences = readCompetences(row);
        if (row.cell("home").isEmpty() && owner.isMunicipality)
            m.home = m.owner; // the best that is known; the person may live elsewhere
        else if (row.cell("home").isEmpty())
            row.wrong("home",
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The home is missing. Write the number of a municipality.")));
        else
            m.home = row.municipality("home");
        m.availability = readWindows(row);
        m.maxTravelKm = row.wholeNumber("maxTravelKm", 0, 3000, u"km").value_or(m.maxTravelKm);
        m.acceptsInfectious = row.word<YesNo>("acceptsInfectious") == YesNo::Yes;
        m.lastConfirmed = row.date("lastConfirmed");
        m.note = row.text("note");
        m.team = row.text("team");
        if (row.isGood()) {
            for (const FieldProblem& problem : problemsOf(m))
                row.wrong(problem.field == "availability" ? "from" : problem.field.toStdString(),
                    problem.text);
        }
        return m;
    }

private:
    QList<Competence> readCompetences(RowReader& row)
    {
        static const QRegularExpression withRemark(QStringLiteral("^(.*?)\\s*\\(([^)]*)\\)$"));
        const auto isKnown = [](QStringView text) { return !competenceCode(text).isEmpty(); };
        const QStringView given = row.cell("competences");
        const auto before =
            m_competences.constFind(QString::fromRawData(given.data(), given.size()));
        if (before != m_competences.cend())
            return *before;
        QList<Competence> out;
        bool plain = true; // known words alone: nothing to tell about them
        for (const QString& part : splitList(given, isKnown)) {
            Competence competence;
            QString name = part;
            if (const auto match = withRemark.match(part); match.hasMatch()) {
                plain = false;
                name = match.captured(1);
                readRemark(row, match.captured(2), competence);
            }
            competence.code = competenceCode(name);
            if (competence.code.isEmpty()) {
                plain = false;
                competence.code = name.simplified().left(80);
                m_file.sawUnknownWord(competence.code);
            }
            const bool repeated = std::any_of(out.begin(), out.end(),
                [&](const Competence& c) { return c.code == competence.code; });
            if (!repeated && !competence.code.isEmpty())
                out.append(competence);
        }
        constexpr qsizetype worthKeeping = 5000;
        if (plain && m_competences.size() < worthKeeping)
            m_competences.insert(given.toString(), out);
        return out;
    }

    /// "til 31.12.2021 bekreftet"
    static void readRemark(RowReader& row, QString remark, Competence& competence)
    {
        static const QRegularExpression verified(
            QStringLiteral("\\b(bekreftet|stadfesta|verified)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression until(
            QStringLiteral("^(til og med|t\\.o\\.m\\.|til|until)\\s+"),
            QRegularExpression::CaseInsensitiveOption);
        competence.verified = verified.match(remark).hasMatch();
        remark.remove(verified);
        remark = remark.trimmed();
        remark.remove(until);
        remark.remove(u',');
        if (remark.trimmed().isEmpty())
            return;
        const auto date = readDate(remark.trimmed());
        if (date)
            competence.until = *date;
        else
            row.wrong("competences", date.error().text);
    }

    static QList<Window> readWindows(RowReader& row)
    {
        const QStringList from = dates(row.cell("from"));
        const QStringList until = dates(row.cell("until"));
        if (from.isEmpty())
            row.wrong("from", Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")));
        if (until.isEmpty())
            row.wrong("until", Text::of(QT_TRANSLATE_NOOP("core", "Give the last day.")));
        if (from.isEmpty() || until.isEmpty())
            return {};
        if (from.size() != until.size()) {
            row.wrong("until",
                Text::of(QT_TRANSLATE_NOOP("core",
                    "There are not as many last days as first days. Give one for each period.")));
            return {};
        }
        QList<Window> windows;
        for (qsizetype i = 0; i < from.size(); ++i) {
            const auto first = readDate(from.at(i));
            const auto last = readDate(until.at(i));
            if (!first)
                row.wrong("from", first.error().text);
            if (!last)
                row.wrong("until", last.error().text);
            if (first && last && *last < *first)
                row.wrong("until",
                    Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")));
            if (first && last)
                windows.append({ *first, *last });
        }
        return windows;
    }

    static QStringList dates(QStringView cell)
    {
        QStringList out;
        for (const QStringView part : cell.split(u',')) {
            if (!part.trimmed().isEmpty())
                out.append(part.trimmed().toString());
        }
        return out;
    }

    FileReader& m_file;
    OwnerLookup m_owners;
    QHash<QString, QList<Competence>> m_competences; // of cells with known words alone
};

/// Some of a file's rows, read without regard to the others.
struct PoolRows {
    QList<ParsedRow<PoolMember>> good;
    QList<int> places; ///< of the good ones in the table
    QStringList keys; ///< of the good ones
    QList<RowProblem> problems;
};

PoolRows readRows(FileReader& file, const Reference& reference, int from, int until)
{
    PoolReader reader(file, reference);
    PoolRows out;
    for (int index = from; index < until; ++index) {
        RowReader row(file, index);
        PoolMember member = reader.read(row);
        if (row.isGood()) {
            out.keys.append(poolKey(member));
            out.good.append({ std::move(member), row.sourceRow() });
            out.places.append(index);
        } else {
            out.problems.append(row.problem());
        }
    }
    return out;
}

} // namespace

const QList<ColumnSpec>& poolColumns()
{
    static const QList<ColumnSpec> specs{
        { "name", { "navn", "namn", "person" } },
        { "telephone", { "telefon", "tlf", "mobil", "telefonnummer", "phone" } },
        { "email", { "epost", "e-post", "e-postadresse", "mail" } },
        { "owner",
            { "eier", "eigar", "arbeidsgiver", "arbeidsgivar", "avgivende kommune", "employer" },
            true },
        { "source", { "ressurskilde", "kilde", "kjelde", "ressurskjelde" } },
        { "professions", { "yrkesgruppe", "yrkesgrupper", "yrke", "profesjon", "profession" },
            true },
        { "competences", { "kompetanser", "kompetanse" } },
        { "home", { "bosted", "bustad", "bostedskommune", "bustadkommune", "hjemkommune" } },
        { "from", { "fra", "frå", "fra dato", "frå dato", "tilgjengelig fra", "tilgjengeleg frå" },
            true },
        { "until",
            { "til", "til dato", "til og med", "tilgjengelig til", "tilgjengeleg til", "to" },
            true },
        { "maxTravelKm",
            { "maks reise km", "maks reise", "maks km", "reisegrense km", "reisegrense",
                "max travel km" } },
        { "acceptsInfectious",
            { "smitteoppdrag", "smitte", "tar smitteoppdrag", "accepts infectious" } },
        { "lastConfirmed", { "sist bekreftet", "sist stadfesta", "bekreftet", "last confirmed" } },
        { "note", { "merknad", "merknader", "kommentar" } },
        { "team", { "team", "lag" } },
    };
    return specs;
}

QString poolKey(const PoolMember& member)
{
    if (member.name.trimmed().isEmpty())
        return {};
    QString digits;
    for (const QChar c : member.telephone) {
        if (c.isDigit())
            digits += c;
    }
    return QStringList{ folded(member.owner), folded(member.name), digits.right(8),
        folded(member.email) }
        .join(u'|');
}

Result<Parsed<PoolMember>> importPool(const Table& table, const Reference& reference)
{
    auto columns = findColumns(table, poolColumns());
    if (!columns)
        return fail(columns.error());

    Parsed<PoolMember> parsed;
    parsed.unknownColumns = columns->unknown;
    parsed.fields = columns->places.keys();
    parsed.fields.sort();
    const int first = columns->headerRow + 1;
    const int count = table.rowCount() - first;
    const int parts = partsFor(count);
    std::vector<FileReader> files;
    files.reserve(std::size_t(parts));
    for (int part = 0; part < parts; ++part)
        files.emplace_back(table, *columns, reference, QSet<QString>());
    std::vector<PoolRows> read(files.size());
    inParts(count, parts, [&](int part, qsizetype from, qsizetype until) {
        read[std::size_t(part)] =
            readRows(files[std::size_t(part)], reference, first + int(from), first + int(until));
    });

    FileReader& file = files.front();
    parsed.rows.reserve(count);
    for (PoolRows& some : read) {
        parsed.problems.append(some.problems);
        for (qsizetype i = 0; i < some.good.size(); ++i) {
            RowReader row(file, some.places[i]);
            if (!some.keys[i].isEmpty())
                row.refuseRepeated(some.keys[i], "name");
            if (row.isGood())
                parsed.rows.append(std::move(some.good[i]));
            else
                parsed.problems.append(row.problem());
        }
    }
    std::stable_sort(parsed.problems.begin(), parsed.problems.end(),
        [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
    for (std::size_t part = 1; part < files.size(); ++part)
        file.absorb(files[part]);
    parsed.notices = file.notices();
    return parsed;
}

} // namespace samvirke

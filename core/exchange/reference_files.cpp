#include "core/exchange/reference_files.h"

#include <QFile>

#include <functional>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference);
}

namespace samvirke {

namespace {

using Cells = QList<QStringView>;

/// Hands each line after the header to `take`, which says whether it made sense of it.
Result<void> readLines(
    const QString& name, qsizetype columns, const std::function<bool(const Cells&)>& take)
{
    QFile file(":/samvirke/reference/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The built-in file %1 is missing. Install the program again."),
            { name }));
    const QString all = QString::fromUtf8(file.readAll());
    int line = 0;
    for (const QStringView row : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        if (++line == 1)
            continue;
        const Cells cells = row.split(u';');
        if (cells.size() != columns || !take(cells))
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The built-in file %1 is damaged in line %2. Install the "
                                     "program again."),
                { name, QString::number(line) }));
    }
    return {};
}

QStringList words(QStringView cell)
{
    QStringList out;
    for (const QStringView word : cell.split(u' ', Qt::SkipEmptyParts))
        out.append(word.toString());
    return out;
}

} // namespace

Result<Reference> loadReference()
{
    initReferenceResource();
    Reference reference;
    QHash<QString, qsizetype> places;
    auto& all = reference.municipalities;

    auto read = readLines("municipalities.csv", 11, [&](const Cells& cells) {
        Municipality m;
        bool populationOk = false;
        bool latitudeOk = false;
        bool longitudeOk = false;
        bool centralityOk = false;
        m.number = cells[0].toString();
        m.name = cells[1].toString();
        m.otherName = cells[2].toString();
        m.countyNumber = cells[3].toString();
        m.county = cells[4].toString();
        m.population = cells[5].toInt(&populationOk);
        m.latitude = cells[6].toDouble(&latitudeOk);
        m.longitude = cells[7].toDouble(&longitudeOk);
        m.region = cells[8].toString();
        m.centrality = cells[9].toInt(&centralityOk);
        const auto form = fromCode<LanguageForm>(cells[10].toString());
        m.languageForm = form.value_or(LanguageForm::Neutral);
        places.insert(m.number, all.size());
        all.append(m);
        return m.number.size() == 4 && populationOk && latitudeOk && longitudeOk && centralityOk
            && form;
    });
    if (!read)
        return fail(read.error());

    read = readLines("health_communities.csv", 3, [&](const Cells& cells) {
        const auto place = places.constFind(cells[0].toString());
        if (place == places.cend())
            return false;
        all[*place].healthCommunity = cells[1].toString();
        all[*place].healthTrust = cells[2].toString();
        return true;
    });
    if (!read)
        return fail(read.error());

    read = readLines("neighbours.csv", 2, [&](const Cells& cells) {
        reference.neighbours.append({ cells[0].toString(), cells[1].toString() });
        return places.contains(reference.neighbours.last().a)
            && places.contains(reference.neighbours.last().b);
    });
    if (!read)
        return fail(read.error());

    read = readLines("offices.csv", 2, [&](const Cells& cells) {
        reference.offices.append({ cells[0].toString(), words(cells[1]) });
        return !reference.offices.last().counties.isEmpty();
    });
    if (!read)
        return fail(read.error());

    read = readLines("former_numbers.csv", 4, [&](const Cells& cells) {
        reference.formerNumbers.append(
            { cells[0].toString(), cells[1].toString(), words(cells[2]), cells[3] == u"yes" });
        const QStringList& successors = reference.formerNumbers.last().successors;
        return !successors.isEmpty()
            && std::all_of(successors.begin(), successors.end(),
                [&](const QString& number) { return places.contains(number); });
    });
    if (!read)
        return fail(read.error());
    return reference;
}

} // namespace samvirke

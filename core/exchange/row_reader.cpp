#include "core/exchange/row_reader.h"

#include "core/domain/professions.h"

#include <cmath>

namespace samvirke {

FileReader::FileReader(
    const Table& table, Columns columns, const Reference& reference, const QSet<QString>& own)
    : m_table(table), m_columns(std::move(columns)), m_lookup(reference, own), m_own(own)
{
    for (auto it = m_columns.places.cbegin(); it != m_columns.places.cend(); ++it)
        m_places.emplace_back(it.key().toStdString(), it.value());
}

int FileReader::place(Field field) const
{
    for (const auto& [name, column] : m_places) {
        if (name == field)
            return column;
    }
    return -1;
}

QString FileReader::header(Field field) const
{
    return m_columns.header(QString::fromLatin1(field.data(), qsizetype(field.size())));
}

void FileReader::sawFormer(const MunicipalityLookup::Found& found)
{
    if (found.formerNumber.isEmpty() && found.formerName.isEmpty())
        return;
    auto& seen = m_former[found.formerNumber + u' ' + found.formerName];
    seen.first = found;
    ++seen.second;
}

void FileReader::sawUnknownWord(const QString& word)
{
    constexpr qsizetype enough = 20;
    if (m_unknownWords.size() < enough && !m_unknownWords.contains(word))
        m_unknownWords.append(word);
}

QList<Text> FileReader::notices() const
{
    QList<Text> out;
    for (const auto& [found, rows] : m_former)
        out.append(MunicipalityLookup::notice(found, rows));
    if (!m_unknownWords.isEmpty())
        out.append(Text::of(QT_TRANSLATE_NOOP("core", "Not in our lists, kept as written: %1."),
            { m_unknownWords.join(QStringLiteral(", ")) }));
    return out;
}

void FileReader::absorb(const FileReader& later)
{
    for (auto it = later.m_former.cbegin(); it != later.m_former.cend(); ++it) {
        auto& seen = m_former[it.key()];
        seen.first = it->first;
        seen.second += it->second;
    }
    for (const QString& word : later.m_unknownWords)
        sawUnknownWord(word);
}

int FileReader::firstRowOf(const QString& key, int row)
{
    const auto known = m_firstRows.constFind(key);
    if (known != m_firstRows.cend())
        return *known;
    m_firstRows.insert(key, row);
    return 0;
}

RowReader::RowReader(FileReader& file, int row) : m_file(file), m_row(row) { }

int RowReader::sourceRow() const
{
    return m_file.table().sourceRow(m_row);
}

QStringView RowReader::cell(Field field) const
{
    return m_file.table().cell(m_row, m_file.place(field));
}

RowProblem RowReader::problem() const
{
    return { sourceRow(), m_firstColumn, Text::joined(m_reasons) };
}

void RowReader::wrong(Field field, Text reason)
{
    const QString header = m_file.header(field);
    if (m_reasons.isEmpty())
        m_firstColumn = header;
    else if (header != m_firstColumn)
        reason = Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"), { header, reason });
    m_reasons.append(reason);
}

QString RowReader::municipality(Field numberField, Field nameField)
{
    const auto found = m_file.lookup().find(cell(numberField), cell(nameField));
    const bool inName = cell(numberField).isEmpty() && !cell(nameField).isEmpty();
    if (!found) {
        wrong(
            inName || m_file.place(numberField) < 0 ? nameField : numberField, found.error().text);
        return {};
    }
    m_file.sawFormer(*found);
    return found->municipality->number;
}

QString RowReader::ownMunicipality(Field numberField, Field nameField)
{
    const QString number = municipality(numberField, nameField);
    if (number.isEmpty() || m_file.isOwn(number))
        return number;
    const auto found = m_file.lookup().find(number, {});
    wrong(m_file.place(numberField) >= 0 ? numberField : nameField,
        Text::of(
            QT_TRANSLATE_NOOP("core", "%1 %2 belongs to another office (%3). Leave the row out."),
            { number, found ? found->municipality->name : QString(),
                found ? found->municipality->county : QString() }));
    return {};
}

QString RowReader::text(Field field)
{
    const QStringView given = cell(field);
    if (given.size() > maxTextLength) {
        wrong(field,
            Text::of(QT_TRANSLATE_NOOP(
                         "core", "The text has %1 characters; %2 are the most. Shorten it."),
                { QString::number(given.size()), QString::number(maxTextLength) }));
        return {};
    }
    return given.toString();
}

std::optional<double> RowReader::number(Field field, double least, double most, QStringView unit)
{
    const QStringView given = cell(field);
    if (given.isEmpty())
        return std::nullopt;
    const auto value = readNumber(given, unit);
    if (!value) {
        wrong(field, value.error().text);
        return std::nullopt;
    }
    if (*value < least || *value > most) {
        wrong(field,
            Text::of(QT_TRANSLATE_NOOP("core", "%1 is out of range. Write a number from %2 to %3."),
                { given.left(40).toString(), writtenNumber(least), writtenNumber(most) }));
        return std::nullopt;
    }
    return *value;
}

std::optional<int> RowReader::wholeNumber(Field field, int least, int most, QStringView unit)
{
    const auto value = number(field, least, most, unit);
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value)) {
        wrong(field,
            Text::of(QT_TRANSLATE_NOOP("core", "%1 is no whole number."),
                { cell(field).left(40).toString() }));
        return std::nullopt;
    }
    return int(*value);
}

QDate RowReader::date(Field field)
{
    if (cell(field).isEmpty())
        return {};
    const auto value = readDate(cell(field));
    if (!value)
        wrong(field, value.error().text);
    return value.value_or(QDate());
}

QDateTime RowReader::dateTime(Field field)
{
    if (cell(field).isEmpty())
        return {};
    const auto value = readDateTime(cell(field));
    if (!value)
        wrong(field, value.error().text);
    return value.value_or(QDateTime());
}

QStringList RowReader::professions(Field field)
{
    const QStringView given = cell(field);
    if (given.isEmpty())
        return {};
    auto& known = m_file.knownProfessions();
    const auto before = known.constFind(QString::fromRawData(given.data(), given.size()));
    if (before != known.cend())
        return *before;
    QStringList out;
    const auto isKnown = [](QStringView text) { return !professionCode(text).isEmpty(); };
    bool good = true;
    for (const QString& part : splitList(given, isKnown)) {
        const QString code = professionCode(part);
        good = good && !code.isEmpty();
        if (code.isEmpty())
            wrong(field,
                Text::of(QT_TRANSLATE_NOOP("core",
                             "“%1” is no profession we know. Write its code (SP) or its name "
                             "(sykepleier)."),
                    { part.left(60) }));
        else if (!out.contains(code))
            out.append(code);
    }
    if (good)
        known.insert(given.toString(), out);
    return out;
}

QStringList RowReader::competences(Field field)
{
    constexpr qsizetype longest = 80;
    QStringList out;
    const auto isKnown = [](QStringView text) { return !competenceCode(text).isEmpty(); };
    for (const QString& part : splitList(cell(field), isKnown)) {
        QString code = competenceCode(part);
        if (code.isEmpty() && part.size() > longest) {
            wrong(field,
                Text::of(QT_TRANSLATE_NOOP("core",
                             "“%1…” is too long for a competence. Separate them by commas."),
                    { part.left(40) }));
            continue;
        }
        if (code.isEmpty()) {
            code = part.simplified();
            m_file.sawUnknownWord(code);
        }
        if (!out.contains(code))
            out.append(code);
    }
    return out;
}

void RowReader::refuseRepeated(const QString& key, Field field)
{
    const int first = m_file.firstRowOf(key, sourceRow());
    if (first > 0)
        wrong(field,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "Row %1 already says this of the same one. Keep one of the two rows."),
                { QString::number(first) }));
}

Text RowReader::unknownWord(QStringView text, const QString& choices)
{
    return Text::of(QT_TRANSLATE_NOOP("core", "“%1” is not understood. Write one of: %2."),
        { text.left(60).toString(), choices });
}

} // namespace samvirke

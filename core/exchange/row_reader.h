// One row of a table under its columns: cells by field, and what is wrong with them collected as
// one problem for the row.
#pragma once

#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/municipality_lookup.h"
#include "core/exchange/parsed.h"
#include "core/exchange/vocabulary.h"

#include <QMap>
#include <QSet>

#include <string>
#include <string_view>

namespace samvirke {

/// The name of a field; rows are many, so it is compared and never copied.
using Field = std::string_view;

/// What the rows of one file have in common: columns, municipalities, and what a person should
/// know.
class FileReader {
public:
    FileReader(
        const Table& table, Columns columns, const Reference& reference, const QSet<QString>& own);

    const Table& table() const { return m_table; }
    const Columns& columns() const { return m_columns; }
    const MunicipalityLookup& lookup() const { return m_lookup; }
    int place(Field field) const; ///< column, -1 when there is none
    QString header(Field field) const;
    bool isOwn(const QString& number) const { return m_own.isEmpty() || m_own.contains(number); }

    void sawFormer(const MunicipalityLookup::Found& found); ///< counted for a notice
    void sawUnknownWord(const QString& word); ///< kept as written; told in a notice
    QList<Text> notices() const;

    /// Lists that stand in many rows are read once.
    QHash<QString, QStringList>& knownProfessions() { return m_professions; }

    /// Takes over what a reader of later rows of the same file counted for the notices.
    void absorb(const FileReader& later);

    /// 0 for a key that is new, else the row it was first seen in.
    int firstRowOf(const QString& key, int row);

private:
    const Table& m_table;
    Columns m_columns;
    MunicipalityLookup m_lookup;
    QSet<QString> m_own;
    QMap<QString, QPair<MunicipalityLookup::Found, int>> m_former;
    QStringList m_unknownWords;
    QHash<QString, int> m_firstRows;
    QHash<QString, QStringList> m_professions;
    std::vector<std::pair<std::string, int>> m_places;
};

class RowReader {
public:
    RowReader(FileReader& file, int row);

    int sourceRow() const;
    QStringView cell(Field field) const;
    bool isGood() const { return m_reasons.isEmpty(); }
    RowProblem problem() const;

    void wrong(Field field, Text reason);

    /// The number of a municipality from one or two columns; empty and wrong() when there is none.
    QString municipality(Field numberField, Field nameField = {});
    /// The same, and it must be one of the office's own.
    QString ownMunicipality(Field numberField, Field nameField = {});

    QString text(Field field);
    std::optional<double> number(Field field, double least, double most, QStringView unit = {});
    std::optional<int> wholeNumber(Field field, int least, int most, QStringView unit = {});
    QDate date(Field field);
    QDateTime dateTime(Field field);
    QStringList professions(Field field);
    QStringList competences(Field field);

    /// One word of a vocabulary; nothing for an empty cell.
    template <class E> std::optional<E> word(Field field)
    {
        const QStringView text = cell(field);
        if (text.isEmpty())
            return std::nullopt;
        const auto value = readWord<E>(text);
        if (!value)
            wrong(field, unknownWord(text, writtenWords<E>()));
        return value;
    }

    template <class E> QList<E> wordList(Field field)
    {
        QList<E> out;
        const auto isKnown = [](QStringView text) { return readWord<E>(text).has_value(); };
        for (const QString& part : splitList(cell(field), isKnown)) {
            const auto value = readWord<E>(part);
            if (!value)
                wrong(field, unknownWord(part, writtenWords<E>()));
            else if (!out.contains(*value))
                out.append(*value);
        }
        return out;
    }

    /// The row repeats what `key` stands for.
    void refuseRepeated(const QString& key, Field field);

    static Text unknownWord(QStringView text, const QString& choices);

private:
    FileReader& m_file;
    int m_row;
    QString m_firstColumn;
    QList<Text> m_reasons;
};

} // namespace samvirke

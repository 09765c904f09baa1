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

namespace samvirke {

/// What the rows of one file have in common: columns, municipalities, and what a person should
/// know.
class FileReader {
public:
    FileReader(
        const Table& table, Columns columns, const Reference& reference, const QSet<QString>& own);

    const Table& table() const { return m_table; }
    const Columns& columns() const { return m_columns; }
    const MunicipalityLookup& lookup() const { return m_lookup; }
    bool isOwn(const QString& number) const { return m_own.isEmpty() || m_own.contains(number); }

    void sawFormer(const MunicipalityLookup::Found& found); ///< counted for a notice
    void sawUnknownWord(const QString& word); ///< kept as written; told in a notice
    QList<Text> notices() const;

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
};

class RowReader {
public:
    RowReader(FileReader& file, int row);

    int sourceRow() const;
    QStringView cell(const QString& field) const;
    bool isGood() const { return m_reasons.isEmpty(); }
    RowProblem problem() const;

    void wrong(const QString& field, Text reason);

    /// The number of a municipality from one or two columns; empty and wrong() when there is none.
    QString municipality(const QString& numberField, const QString& nameField = {});
    /// The same, and it must be one of the office's own.
    QString ownMunicipality(const QString& numberField, const QString& nameField = {});

    QString text(const QString& field);
    std::optional<double> number(
        const QString& field, double least, double most, QStringView unit = {});
    std::optional<int> wholeNumber(
        const QString& field, int least, int most, QStringView unit = {});
    QDate date(const QString& field);
    QDateTime dateTime(const QString& field);
    QStringList professions(const QString& field);
    QStringList competences(const QString& field);

    /// One word of a vocabulary; nothing for an empty cell.
    template <class E> std::optional<E> word(const QString& field)
    {
        const QStringView text = cell(field);
        if (text.isEmpty())
            return std::nullopt;
        const auto value = readWord<E>(text);
        if (!value)
            wrong(field, unknownWord(text, writtenWords<E>()));
        return value;
    }

    template <class E> QList<E> wordList(const QString& field)
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
    void refuseRepeated(const QString& key, const QString& field);

    static Text unknownWord(QStringView text, const QString& choices);

private:
    FileReader& m_file;
    int m_row;
    QString m_firstColumn;
    QList<Text> m_reasons;
};

} // namespace samvirke

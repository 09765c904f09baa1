// An aggregate's columns, declared once: select, insert, update, delete and the journal's fields
// all come from the declaration. A Table<T> knows the value's type; its TableShape does not, and is
// what the journal and undo work with.
#pragma once

#include "core/domain/journal_entry.h"
#include "core/domain/pool.h"
#include "core/domain/situation_report.h"
#include "core/domain/text_section.h"
#include "core/store/database.h"

#include <cstring>
#include <type_traits>

namespace samvirke::store {

/// The cells of one row in the order of the shape's columns; the key comes first.
using Row = QList<Cell>;

struct ColumnShape {
    QByteArray name; ///< also the field's name in the journal
    bool personal = false; ///< sealed in the journal, removed when the person is erased
    Cell blank; ///< what an absent field of the journal means
};

struct TableShape {
    Entity entity = Entity::Need;
    QByteArray name;
    QList<ColumnShape> columns;
    bool appendOnly = false;
    QByteArray selectSql; ///< all columns, no WHERE
    QByteArray findSql; ///< by key
    QByteArray insertSql;
    QByteArray updateSql; ///< all columns; the last parameter is the key
    QByteArray removeSql;

    bool hasPersonal() const;
};

TableShape makeShape(
    Entity entity, const QByteArray& name, const QList<ColumnShape>& columns, bool appendOnly);

template <class T> struct Column {
    ColumnShape shape;
    Cell (*get)(const T&) = nullptr;
    void (*set)(T&, const Query&, int) = nullptr;
};

template <class T> struct Table {
    TableShape shape;
    QList<Column<T>> columns;

    Row rowOf(const T& value) const
    {
        Row row;
        row.reserve(columns.size());
        for (const Column<T>& column : columns)
            row.append(column.get(value));
        return row;
    }

    T valueOf(const Query& query) const
    {
        T value;
        for (int i = 0; i < columns.size(); ++i)
            columns[i].set(value, query, i);
        return value;
    }
};

enum class Mark {
    None,
    Personal,
    Reference, ///< a text whose emptiness stands as NULL, so that foreign keys hold
};

// How the types of members stand in a column.
namespace codec {

Cell put(const QString& text);
Cell put(int number);
Cell put(bool flag);
Cell put(double number);
Cell put(const std::optional<double>& number);
Cell put(QDate date);
Cell put(const QDateTime& at);
Cell put(const QStringList& list);
Cell put(const QList<Competence>& list);
Cell put(const QList<Window>& list);
Cell put(const QList<ReportSection>& list);
Cell put(const QList<TextSection>& list);
template <class E>
requires std::is_enum_v<E> Cell put(E value)
{
    for (const Word<E>& word : words<E>()) {
        if (word.value == value) // a literal: no copy
            return QByteArray::fromRawData(word.code, qsizetype(std::strlen(word.code)));
    }
    return QByteArray("");
}
template <class E>
requires std::is_enum_v<E> Cell put(const QList<E>& list)
{
    QStringList codes;
    for (const E value : list)
        codes.append(code(value));
    return put(codes);
}

void take(QString& text, const Query& query, int column);
void take(int& number, const Query& query, int column);
void take(bool& flag, const Query& query, int column);
void take(double& number, const Query& query, int column);
void take(std::optional<double>& number, const Query& query, int column);
void take(QDate& date, const Query& query, int column);
void take(QDateTime& at, const Query& query, int column);
void take(QStringList& list, const Query& query, int column);
void take(QList<Competence>& list, const Query& query, int column);
void take(QList<Window>& list, const Query& query, int column);
void take(QList<ReportSection>& list, const Query& query, int column);
void take(QList<TextSection>& list, const Query& query, int column);
template <class E>
requires std::is_enum_v<E>
void take(E& value, const Query& query, int column)
{
    // By the bytes: this is the innermost part of reading twenty thousand assessments.
    const QByteArrayView found = query.view(column);
    for (const Word<E>& word : words<E>()) {
        if (found == QByteArrayView(word.code)) {
            value = word.value;
            return;
        }
    }
}

template <class E>
requires std::is_enum_v<E>
void take(QList<E>& list, const Query& query, int column)
{
    QStringList codes;
    take(codes, query, column);
    list.clear();
    for (const QString& each : codes) {
        if (const auto value = fromCode<E>(each))
            list.append(*value);
    }
}

template <class M> struct IsList : std::false_type {
};
template <class V> struct IsList<QList<V>> : std::true_type {
};

/// What a column of this type holds when there is nothing to say.
template <class M> Cell blankOf()
{
    if constexpr (std::is_same_v<M, QString>)
        return QByteArray("");
    else if constexpr (std::is_same_v<M, int> || std::is_same_v<M, bool>)
        return qint64(0);
    else if constexpr (std::is_same_v<M, double>)
        return 0.0;
    else if constexpr (IsList<M>::value)
        return QByteArray("[]");
    else
        return {}; // codes always stand; dates, times and optional numbers are NULL
}

} // namespace codec

template <class> struct MemberOf;
template <class T, class M> struct MemberOf<M T::*> {
    using Owner = T;
    using Type = M;
};

/// One column of the table, for one member of the value.
template <auto member, Mark mark = Mark::None> auto column(const char* name)
{
    using T = typename MemberOf<decltype(member)>::Owner;
    using M = typename MemberOf<decltype(member)>::Type;
    Column<T> out;
    out.shape.name = name;
    out.shape.personal = mark == Mark::Personal;
    if constexpr (mark == Mark::Reference) {
        out.get = [](const T& value) {
            return (value.*member).isEmpty() ? Cell() : codec::put(value.*member);
        };
    } else {
        out.shape.blank = codec::blankOf<M>();
        out.get = [](const T& value) { return codec::put(value.*member); };
    }
    out.set = [](T& value, const Query& query, int at) { codec::take(value.*member, query, at); };
    return out;
}

template <class T>
Table<T> makeTable(
    Entity entity, const QByteArray& name, QList<Column<T>> columns, bool appendOnly = false)
{
    QList<ColumnShape> shapes;
    for (const Column<T>& one : columns)
        shapes.append(one.shape);
    return { makeShape(entity, name, shapes, appendOnly), std::move(columns) };
}

} // namespace samvirke::store

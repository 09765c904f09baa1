#include "core/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samvirke::store {

bool TableShape::hasPersonal() const
{
    return std::any_of(
        columns.begin(), columns.end(), [](const ColumnShape& c) { return c.personal; });
}

TableShape makeShape(
    Entity entity, const QByteArray& name, const QList<ColumnShape>& columns, bool appendOnly)
{
    QByteArrayList names;
    QByteArrayList marks;
    QByteArrayList sets;
    for (const ColumnShape& column : columns) {
        names.append(quoted(column.name));
        marks.append("?");
        sets.append(quoted(column.name) + " = ?");
    }
    const QByteArray key = " WHERE " + names.first() + " = ?";
    TableShape shape;
    shape.entity = entity;
    shape.name = name;
    shape.columns = columns;
    shape.appendOnly = appendOnly;
    shape.selectSql = "SELECT " + names.join(", ") + " FROM " + name;
    shape.findSql = shape.selectSql + key;
    shape.insertSql =
        "INSERT INTO " + name + " (" + names.join(", ") + ") VALUES (" + marks.join(", ") + ")";
    shape.updateSql = "UPDATE " + name + " SET " + sets.join(", ") + key;
    shape.removeSql = "DELETE FROM " + name + key;
    return shape;
}

namespace codec {

namespace {

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayAt(const Query& query, int column)
{
    const QByteArrayView text = query.view(column);
    if (text.size() <= 2)
        return {};
    return QJsonDocument::fromJson(text.toByteArray()).array();
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Cell put(const QString& text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

Cell put(int number)
{
    return qint64(number);
}

Cell put(bool flag)
{
    return qint64(flag ? 1 : 0);
}

Cell put(double number)
{
    return number;
}

Cell put(const std::optional<double>& number)
{
    return number ? Cell(*number) : Cell();
}

Cell put(QDate date)
{
    return date.isValid() ? Cell(isoDate(date).toLatin1()) : Cell();
}

Cell put(const QDateTime& at)
{
    return at.isValid() ? Cell(qint64(at.toMSecsSinceEpoch())) : Cell();
}

Cell put(const QStringList& list)
{
    return list.isEmpty() ? QByteArray("[]") : compact(QJsonArray::fromStringList(list));
}

Cell put(const QList<Competence>& list)
{
    QJsonArray array;
    for (const Competence& one : list) {
        QJsonObject object{ { "code", one.code } };
        if (one.until.isValid())
            object.insert("until", isoDate(one.until));
        if (one.verified)
            object.insert("verified", true);
        array.append(object);
    }
    return compact(array);
}

Cell put(const QList<Window>& list)
{
    QJsonArray array;
    for (const Window& one : list)
        array.append(QJsonArray{ isoDate(one.from), isoDate(one.until) });
    return compact(array);
}

void take(QString& text, const Query& query, int column)
{
    text = query.text(column);
}

void take(int& number, const Query& query, int column)
{
    number = int(query.integer(column));
}

void take(bool& flag, const Query& query, int column)
{
    flag = query.integer(column) != 0;
}

void take(double& number, const Query& query, int column)
{
    number = query.real(column);
}

void take(std::optional<double>& number, const Query& query, int column)
{
    if (query.isNull(column))
        number.reset();
    else
        number = query.real(column);
}

void take(QDate& date, const Query& query, int column)
{
    date = query.isNull(column) ? QDate() : dateFrom(query.text(column));
}

void take(QDateTime& at, const Query& query, int column)
{
    at = query.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(query.integer(column), Qt::UTC);
}

void take(QStringList& list, const Query& query, int column)
{
    list.clear();
    for (const QJsonValue& value : arrayAt(query, column))
        list.append(value.toString());
}

void take(QList<Competence>& list, const Query& query, int column)
{
    list.clear();
    for (const QJsonValue& value : arrayAt(query, column)) {
        const QJsonObject object = value.toObject();
        list.append({ object.value("code").toString(), dateFrom(object.value("until").toString()),
            object.value("verified").toBool() });
    }
}

void take(QList<Window>& list, const Query& query, int column)
{
    list.clear();
    for (const QJsonValue& value : arrayAt(query, column)) {
        const QJsonArray pair = value.toArray();
        list.append({ dateFrom(pair.at(0).toString()), dateFrom(pair.at(1).toString()) });
    }
}

} // namespace codec

} // namespace samvirke::store

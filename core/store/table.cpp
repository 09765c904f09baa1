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

// Lists are written by hand, as QJsonDocument writes them compactly: an import writes two for each
// of a hundred thousand people.
void appendText(QByteArray& out, const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate(); });
    if (plain) {
        out += '"' + text.toUtf8() + '"';
        return;
    }
    const QByteArray one = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    out += QByteArrayView(one).sliced(1, one.size() - 2);
}

void appendDate(QByteArray& out, QDate date)
{
    const auto digits = [&](int number, int count) {
        for (int unit = count == 4 ? 1000 : 10; unit > 0; unit /= 10)
            out += char('0' + number / unit % 10);
    };
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return; // as Qt::ISODate
    digits(year, 4);
    out += '-';
    digits(month, 2);
    out += '-';
    digits(day, 2);
}

void appendQuoted(QByteArray& out, QDate date)
{
    out += '"';
    if (date.isValid())
        appendDate(out, date);
    out += '"';
}

/// "[one,two]": `write` appends one.
template <class T, class Write> QByteArray listOf(const QList<T>& list, Write write)
{
    if (list.isEmpty())
        return QByteArrayLiteral("[]");
    QByteArray out;
    out.reserve(16 + 40 * list.size());
    for (const T& one : list) {
        out += out.isEmpty() ? '[' : ',';
        write(out, one);
    }
    out += ']';
    return out;
}

QJsonArray arrayAt(const Query& query, int column)
{
    const QByteArrayView text = query.view(column);
    if (text.size() <= 2)
        return {};
    return QJsonDocument::fromJson(text.toByteArray()).array();
}

QDate dateFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Cell put(const QString& text)
{
    return text.isEmpty() ? QByteArrayLiteral("") : text.toUtf8();
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
    if (!date.isValid())
        return {};
    QByteArray out;
    out.reserve(10);
    appendDate(out, date);
    return out;
}

Cell put(const QDateTime& at)
{
    return at.isValid() ? Cell(qint64(at.toMSecsSinceEpoch())) : Cell();
}

Cell put(const QStringList& list)
{
    return listOf(list, appendText);
}

Cell put(const QList<Competence>& list)
{
    return listOf(list, [](QByteArray& out, const Competence& one) {
        out += "{\"code\":";
        appendText(out, one.code);
        if (one.until.isValid()) {
            out += ",\"until\":";
            appendQuoted(out, one.until);
        }
        if (one.verified)
            out += ",\"verified\":true";
        out += '}';
    });
}

Cell put(const QList<Window>& list)
{
    return listOf(list, [](QByteArray& out, const Window& one) {
        out += '[';
        appendQuoted(out, one.from);
        out += ',';
        appendQuoted(out, one.until);
        out += ']';
    });
}

Cell put(const QList<ReportSection>& list)
{
    return sectionsJson(list);
}

Cell put(const QList<TextSection>& list)
{
    QJsonArray out;
    for (const TextSection& one : list)
        out.append(QJsonArray{ one.key, one.heading, one.text });
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
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

void take(QList<ReportSection>& list, const Query& query, int column)
{
    list = sectionsFromJson(query.view(column).toByteArray());
}

void take(QList<TextSection>& list, const Query& query, int column)
{
    list.clear();
    for (const QJsonValue& value : arrayAt(query, column)) {
        const QJsonArray parts = value.toArray();
        list.append({ parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString() });
    }
}

} // namespace codec

} // namespace samvirke::store

#include "core/store/fields.h"

#include "core/store/seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samvirke::store {

namespace {

// Written by hand: an import of a hundred thousand rows writes as many of these, and building a
// QJsonDocument for each takes most of its time.
void appendText(QByteArray& out, const QByteArray& utf8)
{
    static const char hex[] = "0123456789abcdef";
    const bool plain = std::none_of(
        utf8.begin(), utf8.end(), [](char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; });
    out += '"';
    if (plain) {
        out += utf8;
        out += '"';
        return;
    }
    for (const char c : utf8) {
        const auto byte = uchar(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCell(QByteArray& out, const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        out += QByteArray::number(*number);
    else if (const auto* real = std::get_if<double>(&cell))
        out += QByteArray::number(*real, 'g', 17);
    else if (const auto* text = std::get_if<QByteArray>(&cell))
        appendText(out, *text);
    else
        out += "null";
}

Cell cellFrom(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isDouble()) {
        const QVariant number = value.toVariant();
        if (number.typeId() == QMetaType::LongLong)
            return number.toLongLong();
        return number.toDouble();
    }
    return {};
}

QByteArray writePart(const TableShape& shape, const Row* before, const Row* after, bool personal)
{
    constexpr qsizetype usual = 512;
    QByteArray out;
    for (int i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape& column = shape.columns[i];
        if (column.personal != personal)
            continue;
        if (out.isEmpty())
            out.reserve(usual);
        if (before && after) {
            if (sameCell((*before)[i], (*after)[i]))
                continue;
        } else if (sameCell(before ? (*before)[i] : (*after)[i], column.blank)) {
            continue;
        }
        out += out.isEmpty() ? '{' : ',';
        appendText(out, column.name);
        out += ':';
        if (before && after) {
            out += '[';
            appendCell(out, (*before)[i]);
            out += ',';
            appendCell(out, (*after)[i]);
            out += ']';
        } else {
            appendCell(out, before ? (*before)[i] : (*after)[i]);
        }
    }
    return out.isEmpty() ? out : out + '}';
}

void readPart(const TableShape& shape, RowChangeKind kind, const QJsonObject& object, bool personal,
    RowFields& out)
{
    for (int i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape& column = shape.columns[i];
        if (column.personal != personal)
            continue;
        const QJsonValue value = object.value(QLatin1String(column.name));
        if (value.isUndefined())
            continue;
        switch (kind) {
        case RowChangeKind::Inserted:
            out.fields.append({ i, column.blank, cellFrom(value) });
            break;
        case RowChangeKind::Removed:
            out.fields.append({ i, cellFrom(value), column.blank });
            break;
        case RowChangeKind::Updated: {
            const QJsonArray pair = value.toArray();
            out.fields.append({ i, cellFrom(pair.at(0)), cellFrom(pair.at(1)) });
            break;
        }
        }
    }
}

} // namespace

QByteArray nameOf(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Inserted:
        return "inserted";
    case RowChangeKind::Updated:
        return "updated";
    case RowChangeKind::Removed:
        break;
    }
    return "removed";
}

std::optional<RowChangeKind> rowChangeKind(const QByteArray& name)
{
    for (const RowChangeKind kind :
        { RowChangeKind::Inserted, RowChangeKind::Updated, RowChangeKind::Removed }) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool sameCell(const Cell& a, const Cell& b)
{
    if (a.index() == b.index())
        return a == b;
    const auto numeric = [](const Cell& cell) -> std::optional<double> {
        if (const auto* number = std::get_if<qint64>(&cell))
            return double(*number);
        if (const auto* real = std::get_if<double>(&cell))
            return *real;
        return std::nullopt;
    };
    return numeric(a) && numeric(b) && *numeric(a) == *numeric(b);
}

bool isSealed(const QByteArray& json)
{
    return json.contains("\"sealed\":");
}

bool needsSecret(const TableShape& shape, const Row* before, const Row* after)
{
    for (int i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape& column = shape.columns[i];
        if (!column.personal)
            continue;
        const Cell& was = before ? (*before)[i] : column.blank;
        const Cell& is = after ? (*after)[i] : column.blank;
        if (!sameCell(was, is))
            return true;
    }
    return false;
}

QByteArray writeFields(
    const TableShape& shape, const Row* before, const Row* after, const QByteArray& secret)
{
    QByteArray out = writePart(shape, before, after, false);
    const QByteArray personal = writePart(shape, before, after, true);
    if (personal.isEmpty())
        return out.isEmpty() ? QByteArray("{}") : out;
    if (out.isEmpty())
        out = "{";
    else
        out[out.size() - 1] = ',';
    return out + "\"sealed\":\"" + sealed(personal, secret) + "\"}";
}

RowFields readFields(
    const TableShape& shape, RowChangeKind kind, const QByteArray& json, const QByteArray& secret)
{
    RowFields out;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    readPart(shape, kind, object, false, out);
    const QJsonValue box = object.value("sealed");
    if (box.isString()) {
        if (const auto plain = unsealed(box.toString().toLatin1(), secret))
            readPart(shape, kind, QJsonDocument::fromJson(*plain).object(), true, out);
        else
            out.erased = true;
    }
    return out;
}

} // namespace samvirke::store

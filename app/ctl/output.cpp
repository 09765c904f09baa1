#include "app/ctl/output.h"

#include "app/ctl/command_line.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace samvirke::ctl {

namespace {

bool looksLikeNumber(const QString& cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c == u',' || c == u'%' || c == u'\u00a0' || c == u'-';
    });
}

} // namespace

void fails(const QString& why)
{
    throw Failure(1, why);
}

void wrong(const QString& why)
{
    throw Failure(2, why);
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void printLine(const QString& line)
{
    print(line + '\n');
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void complain(const QString& text)
{
    const QByteArray bytes = ("samvirkectl: " + text.simplified() + '\n').toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

int finished(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    complain(say(QT_TRANSLATE_NOOP("ctl", "The output could not be written.")));
    return 1;
}

void Table::print() const
{
    if (m_rows.isEmpty())
        return;
    const qsizetype columns = m_header.size();
    QList<qsizetype> width(columns, 0);
    QList<bool> right(columns, true);
    for (qsizetype c = 0; c < columns; ++c) {
        width[c] = m_header.at(c).size();
        for (const QStringList& row : m_rows) {
            width[c] = std::max(width.at(c), row.value(c).size());
            right[c] = right.at(c) && (row.value(c).isEmpty() || looksLikeNumber(row.value(c)));
        }
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype c = 0; c < columns; ++c) {
            const QString cell = cells.value(c);
            text +=
                (right.at(c) ? cell.rightJustified(width.at(c)) : cell.leftJustified(width.at(c)))
                + "  ";
        }
        while (text.endsWith(u' '))
            text.chop(1);
        printLine(text);
    };
    line(m_header);
    for (const QStringList& row : m_rows)
        line(row);
}

QString shortId(const Id& id)
{
    return id.right(8);
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonTime(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace samvirke::ctl

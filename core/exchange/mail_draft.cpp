#include "core/exchange/mail_draft.h"

#include "core/base/clock.h"
#include "core/base/whole_file.h"

#include <QLocale>
#include <QSaveFile>

namespace samvirke {

namespace {

/// An address cannot bring a header line of its own.
QString oneLine(const QString& text)
{
    return text.simplified();
}

QByteArray encodedWords(const QString& text)
{
    // RFC 2047: at most 75 characters a word, and no word ends inside a letter.
    QByteArray out;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?utf-8?B?" + part.toUtf8().toBase64() + "?=";
        part.clear();
    };
    for (const char32_t letter : oneLine(text).toUcs4()) {
        const QString next = QString::fromUcs4(&letter, 1);
        if ((part + next).toUtf8().size() > 42)
            flush();
        part += next;
    }
    flush();
    return out;
}

QByteArray bodyLines(const QString& text)
{
    const QByteArray encoded =
        QString(text).replace("\r\n", "\n").replace("\n", "\r\n").toUtf8().toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        out += encoded.mid(i, 76) + "\r\n";
    return out;
}

QByteArray percent(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray listed(const QStringList& addresses)
{
    QByteArrayList out;
    for (const QString& address : addresses)
        out.append(oneLine(address).remove(u',').toUtf8());
    return out.join(",\r\n ");
}

QByteArray linked(const QStringList& addresses)
{
    QByteArrayList out;
    for (const QString& address : addresses)
        out.append(percent(oneLine(address)).replace("%40", "@"));
    return out.join(',');
}

} // namespace

QByteArray mailDraftBytes(const MailDraft& draft)
{
    QByteArray out = "X-Unsent: 1\r\n"; // opens as a draft, ready to be sent
    out += "Date: " + nowUtc().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    out += "Subject: " + encodedWords(draft.subject) + "\r\n";
    if (!draft.to.isEmpty())
        out += "To: " + listed(draft.to) + "\r\n";
    if (!draft.blindCopies.isEmpty() || draft.to.isEmpty())
        out += "Bcc: " + listed(draft.blindCopies) + "\r\n";
    out += "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n";
    return out + bodyLines(draft.body);
}

Result<void> writeMailDraft(const QString& path, const MailDraft& draft)
{
    QSaveFile file(path);
    const QByteArray bytes = mailDraftBytes(draft);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, file.errorString() }));
    return {};
}

QUrl mailtoLink(const MailDraft& draft)
{
    const QString body = QString(draft.body).replace("\n", "\r\n");
    const QByteArray copies = draft.to.isEmpty() || !draft.blindCopies.isEmpty()
        ? "bcc=" + linked(draft.blindCopies) + '&'
        : QByteArray();
    return QUrl::fromEncoded("mailto:" + linked(draft.to) + '?' + copies
        + "subject=" + percent(oneLine(draft.subject)) + "&body=" + percent(body));
}

} // namespace samvirke

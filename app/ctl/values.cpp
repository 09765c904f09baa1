#include "app/ctl/values.h"

#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace samvirke::ctl {

namespace {

QString codeFrom(const QList<CodeWord>& all, const QString& text)
{
    QStringList known;
    for (const CodeWord& word : all) {
        const QString itsCode = QString::fromLatin1(word.code);
        if (text.compare(itsCode, Qt::CaseInsensitive) == 0
            || folded(text) == folded(Text::of(word.label).translated()))
            return itsCode;
        known.append(itsCode);
    }
    unknownWord(text, known);
}

} // namespace

std::unique_ptr<Session> openToRead(const QString& path)
{
    return orFail(Session::open(path, OpenMode::ReadOnly));
}

std::unique_ptr<Session> openToWrite(const QString& path)
{
    std::unique_ptr<Session> session = orFail(Session::open(path, OpenMode::Write));
    if (session->info().readOnly)
        fails(session->info().readOnlyReason.translated());
    return session;
}

QDate dateFrom(const QString& text)
{
    for (const char* const form : { "yyyy-MM-dd", "d.M.yyyy" }) {
        if (const QDate date = QDate::fromString(text.trimmed(), form); date.isValid())
            return date;
    }
    wrong(say(
        QT_TRANSLATE_NOOP("ctl", "“%1” is not a date. Write 08.03.2021 or 2021-03-08."), { text }));
}

QDateTime timeFrom(const QString& text)
{
    for (const char* const form : { "d.M.yyyy H:mm", "yyyy-MM-ddTH:mm", "yyyy-MM-dd H:mm",
             "yyyy-MM-ddTHH:mm:ss", "d.M.yyyy", "yyyy-MM-dd" }) {
        if (const QDateTime time = QDateTime::fromString(text.trimmed(), form); time.isValid())
            return time.toUTC();
    }
    const QDateTime zoned = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (zoned.isValid())
        return zoned.toUTC();
    wrong(say(
        QT_TRANSLATE_NOOP("ctl", "“%1” is not a time. Write 08.03.2021 13:42 or 2021-03-08T13:42."),
        { text }));
}

int numberFrom(const QString& text, int least, int most)
{
    bool understood = false;
    const int number = text.trimmed().toInt(&understood);
    if (!understood || number < least || number > most)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is not a number from %2 to %3."),
            { text, QString::number(least), QString::number(most) }));
    return number;
}

QStringList listFrom(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(',')) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

QString withLineBreaks(const QString& text)
{
    return QString(text).replace("\\n", "\n");
}

namespace {

/// Numbers. The office's own come first: some names are borne by two municipalities.
QStringList municipalitiesCalled(const Session& session, const QString& text)
{
    const auto called = [&](const QList<Municipality>& all) {
        QStringList found;
        for (const Municipality& one : all) {
            if (folded(one.name) == folded(text) || folded(one.otherName) == folded(text))
                found.append(one.number);
        }
        return found;
    };
    if (text.trimmed().isEmpty())
        return {};
    const QStringList own = called(session.municipalities());
    return own.isEmpty() ? called(reference().municipalities) : own;
}

/// A number or a name that is no municipality any more: says what it is part of now.
void refuseFormer(const QString& text)
{
    QStringList now;
    for (const FormerNumber& former : reference().formerNumbers) {
        if (former.number != text.trimmed() && folded(former.name) != folded(text))
            continue;
        for (const QString& successor : former.successors) {
            const Municipality* const known = reference().byNumber(successor);
            const QString named = known ? known->number + u' ' + known->name : successor;
            if (!now.contains(named))
                now.append(named);
        }
    }
    if (!now.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl",
                      "%1 is no longer a municipality of its own. Give the one of today: %2."),
            { text.trimmed(), now.join(QStringLiteral(", ")) }));
}

} // namespace

QString municipalityFrom(const Session& session, const QString& text)
{
    if (session.municipality(text.trimmed()))
        return text.trimmed();
    const QStringList found = municipalitiesCalled(session, text);
    if (found.isEmpty()) {
        refuseFormer(text);
        wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is not a municipality. Give its number or name."),
            { text }));
    }
    if (found.size() > 1)
        wrong(say(
            QT_TRANSLATE_NOOP("ctl", "Several municipalities are called %1. Give the number: %2."),
            { text, found.join(", ") }));
    return found.first();
}

QString ownerFrom(const Session& session, const QString& text)
{
    if (text.trimmed().isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Say who the employer is.")));
    if (session.municipality(text.trimmed()))
        return text.trimmed();
    const QStringList found = municipalitiesCalled(session, text);
    if (found.isEmpty())
        refuseFormer(text);
    return found.size() == 1 ? found.first() : text.trimmed();
}

QString professionFrom(const QString& text)
{
    return codeFrom(professions(), text);
}

QStringList professionsFrom(const QString& text)
{
    QStringList codes;
    for (const QString& part : listFrom(text))
        codes.append(professionFrom(part));
    return codes;
}

QStringList competencesFrom(const QString& text)
{
    QStringList codes;
    for (const QString& part : listFrom(text))
        codes.append(codeFrom(competences(), part));
    return codes;
}

ReportingRound roundFrom(const Session& session, const QString& label)
{
    const QDate monday = isoWeekMonday(label);
    const QString wanted = monday.isValid() ? isoWeekLabel(monday) : label;
    for (const ReportingRound& round : session.rounds()) {
        if (folded(round.label) == folded(wanted) || round.id == label)
            return round;
    }
    fails(say(QT_TRANSLATE_NOOP("ctl", "There is no reporting round %1 in this file."), { label }));
}

Variant variantFrom(const Session& session, const QString& text)
{
    const QList<Variant> all = session.variants();
    for (const Variant& variant : all) {
        if (variant.id == text || folded(nameOf(variant).translated()) == folded(text.trimmed()))
            return variant;
    }
    return thingFrom(all, text);
}

void unknownWord(const QString& text, const QStringList& known)
{
    wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is not known here. Use one of: %2."),
        { text, known.join(", ") }));
}

void noSuchThing(const QString& key)
{
    fails(say(QT_TRANSLATE_NOOP("ctl", "Nothing here has the key %1."), { key }));
}

void severalThings(const QString& key)
{
    fails(say(
        QT_TRANSLATE_NOOP("ctl", "More than one has a key with %1. Write more of it."), { key }));
}

void printMade(const Id& id, const QString& what, bool json)
{
    if (json)
        printJson({ { "id", id } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1: %2"), { what, shortId(id) }));
}

} // namespace samvirke::ctl

#include "core/domain/impartiality.h"

#include "core/base/norwegian.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace samvirke {

namespace {

QDateTime endOf(const RoleEvent& event, const QDateTime& now)
{
    return event.until.isValid() ? event.until : std::max(now, event.from);
}

bool meet(const RoleEvent& a, const RoleEvent& b, const QDateTime& now)
{
    return a.from <= endOf(b, now).addDays(roleDays) && b.from <= endOf(a, now).addDays(roleDays);
}

bool isOlder(const RoleEvent& a, const RoleEvent& b)
{
    return std::tie(a.from, a.id) < std::tie(b.from, b.id);
}

/// Any of these words; one with a star only begins so.
QRegularExpression anyOf(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(word.endsWith(u'*') ? word.chopped(1) + QStringLiteral("\\w*") : word);
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(parts.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::optional<ImpartialityNote> impartialityNote(
    const QString& municipality, const QList<RoleEvent>& events, const QDateTime& now)
{
    QList<RoleEvent> recent;
    for (const RoleEvent& event : events) {
        if (event.municipality == municipality && endOf(event, now).addDays(roleDays) >= now)
            recent.append(event);
    }
    std::sort(recent.begin(), recent.end(), isOlder);
    ImpartialityNote note;
    note.municipality = municipality;
    for (const RoleEvent& event : std::as_const(recent)) {
        const bool supervision = event.role == Role::Supervision;
        if (event.role == Role::Guidance)
            note.guidance.append(event);
        if (!supervision && !event.shares)
            continue;
        bool met = false;
        for (const RoleEvent& other : std::as_const(recent)) {
            const bool opposite = supervision ? other.role != Role::Supervision && other.shares
                                              : other.role == Role::Supervision;
            if (!opposite || !meet(event, other, now))
                continue;
            met = true;
            const QDateTime since = std::max(event.from, other.from);
            if (!note.since.isValid() || since < note.since)
                note.since = since;
        }
        if (met)
            (supervision ? note.supervision : note.sharing).append(event);
    }
    if (note.supervision.isEmpty())
        return std::nullopt;
    return note;
}

bool redistributes(const QString& text, bool aboutStaff)
{
    // "spørsmål" asks for nobody, "kan ikke avgi" gives nobody.
    static const QRegularExpression moves = anyOf({ "spurt", "spør", "spurde", "spurd", "bedt om",
        "ber om", "bad om", "ba om", "bede om", "anmod*", "oppmod*", "forespurt*", "forespør*",
        "førespurd*", "førespurn*", "foreslå*", "foreslo*", "føreslå*", "føreslo*", "forslag*",
        "framlegg*", "enige", "einige", "enig", "einig", "avtalt", "avtalte", "avtala", "avtale",
        "avtaler", "avtalar", "avtalen", "reserver*", "holder av", "holde av", "holdt av",
        "held av", "halde av", "setter av", "sette av", "set av", "satt av", "sett av", "kan avgi",
        "skal avgi", "vil avgi", "å avgi", "avgir", "kan låne", "skal låne", "vil låne", "å låne",
        "låner", "ask", "asks", "asked", "asking", "request*", "propos*", "agree*", "reserv*",
        "set aside", "sets aside", "lends" });
    static const QRegularExpression staff = anyOf({ "lån*", "utlån*", "innlån*", "personell*",
        "personale*", "helsepersonell*", "bemanning*", "ansatt*", "tilsett*", "vikar*", "mannskap*",
        "folk", "sykepleier*", "sjukepleiar*", "helsesykepleier*", "helsesjukepleiar*",
        "vernepleier*", "vernepleiar*", "hjelpepleier*", "hjelpepleiar*", "helsefagarbeid*",
        "jordmor*", "jordmødre*", "lege", "leger", "legar", "fastlege*", "assistent*", "student*",
        "staff", "personnel", "nurse*", "doctor*", "crew" });
    return moves.match(text).hasMatch() && (aboutStaff || staff.match(text).hasMatch());
}

bool sharesOut(YesNo said, const QString& text, bool aboutStaff)
{
    switch (said) {
    case YesNo::Yes:
        return true;
    case YesNo::No:
        return false;
    case YesNo::NotGiven:
        break;
    }
    return redistributes(text, aboutStaff);
}

bool speaksOf(const ImpartialityNote& note, const RoleEvent& event)
{
    return note.supervision.contains(event) || note.sharing.contains(event)
        || note.guidance.contains(event);
}

Text noteText(const ImpartialityNote& note, const QString& municipalityName)
{
    return Text::of(
        QT_TRANSLATE_NOOP("core",
            "Supervision and redistribution meet about %1: %2 in supervision, %3 where staff or "
            "resources are moved to or from it, since %4."),
        { municipalityName, QString::number(note.supervision.size()),
            QString::number(note.sharing.size()), dateText(note.since.toLocalTime().date()) });
}

Text noteAdvice()
{
    return Text::of(QT_TRANSLATE_NOOP("core",
        "The governor supervises and hears complaints, too, and can become disqualified by taking "
        "a leading part in moving resources. Let somebody else take one of the two roles, write "
        "down who does which and why, and consider whether the Board of Health Supervision or the "
        "Directorate of Health should be asked. Nothing is blocked; the assessment is the "
        "office's."));
}

Text eventText(const RoleEvent& event)
{
    QList<Text> parts{ dateText(event.from.toLocalTime().date()), label(event.role) };
    if (!event.text.isEmpty())
        parts.append(event.text);
    return Text::joined(parts, QStringLiteral(" · "));
}

} // namespace samvirke

#include "core/domain/standing_agreement.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

bool isNumber(const QString& party)
{
    return party.size() == 4
        && std::all_of(party.begin(), party.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QList<FieldProblem> problemsOf(const StandingAgreement& agreement)
{
    QList<FieldProblem> out;
    if (agreement.title.trimmed().isEmpty())
        out.append({ QStringLiteral("title"),
            Text::of(QT_TRANSLATE_NOOP("core", "Say what the agreement is called.")) });
    QSet<QString> parties;
    for (const QString& party : agreement.parties) {
        if (!party.trimmed().isEmpty())
            parties.insert(party.trimmed().toLower());
    }
    if (parties.size() < 2)
        out.append({ QStringLiteral("parties"),
            Text::of(QT_TRANSLATE_NOOP("core", "An agreement has two parties or more.")) });
    if (agreement.validFrom.isValid() && agreement.validUntil.isValid()
        && agreement.validUntil < agreement.validFrom)
        out.append({ QStringLiteral("validUntil"),
            Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")) });
    return out;
}

bool holdsOn(const StandingAgreement& agreement, QDate day)
{
    return (!agreement.validFrom.isValid() || agreement.validFrom <= day)
        && (!agreement.validUntil.isValid() || day <= agreement.validUntil);
}

bool isBetween(const StandingAgreement& agreement, const QString& a, const QString& b)
{
    return a != b && agreement.parties.contains(a) && agreement.parties.contains(b);
}

bool isAbout(const StandingAgreement& agreement, const QString& profession, ServiceArea service)
{
    return (agreement.professions.isEmpty() || agreement.professions.contains(profession))
        && (agreement.services.isEmpty() || agreement.services.contains(service)
            || agreement.services.contains(ServiceArea::Overall));
}

bool expiresSoon(const StandingAgreement& agreement, QDate day, int days)
{
    return agreement.validUntil.isValid() && holdsOn(agreement, day)
        && day.daysTo(agreement.validUntil) < days;
}

QList<std::pair<QString, QString>> agreedPairs(
    const QList<StandingAgreement>& agreements, QDate day)
{
    QList<std::pair<QString, QString>> out;
    for (const StandingAgreement& one : agreements) {
        if (!holdsOn(one, day))
            continue;
        for (qsizetype i = 0; i < one.parties.size(); ++i) {
            for (qsizetype k = i + 1; k < one.parties.size(); ++k) {
                const QString& a = one.parties.at(i);
                const QString& b = one.parties.at(k);
                if (a != b && isNumber(a) && isNumber(b))
                    out.append({ std::min(a, b), std::max(a, b) });
            }
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

QList<WithoutAgreement> withoutAgreement(const QStringList& municipalities,
    const QHash<QString, QStringList>& neighboursOf, const QList<StandingAgreement>& agreements,
    QDate day)
{
    QHash<QString, QStringList> agreedWith;
    for (const auto& [a, b] : agreedPairs(agreements, day)) {
        agreedWith[a].append(b);
        agreedWith[b].append(a);
    }
    QList<WithoutAgreement> out;
    for (const QString& number : municipalities) {
        const QStringList near = neighboursOf.value(number);
        const QStringList with = agreedWith.value(number);
        // An island has it from whoever it agreed with.
        const bool has = near.isEmpty() ? !with.isEmpty()
                                        : std::any_of(with.begin(), with.end(),
                                            [&](const QString& one) { return near.contains(one); });
        if (!has)
            out.append({ number, near.isEmpty(), with });
    }
    return out;
}

} // namespace samvirke

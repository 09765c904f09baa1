#include "ui/pages/agreements/standing_columns.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/theme/looks.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StandingColumns)
};

std::function<QString()> heading(const char* source)
{
    return [source] { return QCoreApplication::translate("StandingColumns", source); };
}

StandingState stateOf(const StandingAgreement& agreement, QDate today)
{
    if (agreement.validFrom.isValid() && today < agreement.validFrom)
        return StandingState::NotYet;
    if (!holdsOn(agreement, today))
        return StandingState::Ended;
    return expiresSoon(agreement, today) ? StandingState::EndsSoon : StandingState::Holds;
}

Tone toneOf(StandingState state)
{
    switch (state) {
    case StandingState::Holds:
        return Tone::Active;
    case StandingState::EndsSoon:
        return Tone::Attention;
    case StandingState::NotYet:
        return Tone::Waiting;
    case StandingState::Ended:
        break;
    }
    return Tone::Refused;
}

} // namespace

QString stateWord(StandingState state)
{
    switch (state) {
    case StandingState::Holds:
        return Tr::tr("holds");
    case StandingState::EndsSoon:
        return Tr::tr("ends soon");
    case StandingState::NotYet:
        return Tr::tr("not yet");
    case StandingState::Ended:
        break;
    }
    return Tr::tr("ended");
}

QString validText(const StandingAgreement& agreement)
{
    if (agreement.validFrom.isValid() && agreement.validUntil.isValid())
        return periodText(agreement.validFrom, agreement.validUntil);
    if (agreement.validUntil.isValid())
        return Tr::tr("until %1").arg(dateText(agreement.validUntil));
    return agreement.validFrom.isValid() ? Tr::tr("from %1").arg(dateText(agreement.validFrom))
                                         : Tr::tr("until further notice");
}

StandingRow standingRow(const Session& session, const StandingAgreement& agreement, QDate today)
{
    StandingRow row;
    row.agreement = agreement;
    QStringList names;
    for (const QString& party : agreement.parties)
        names.append(session.ownerName(party));
    row.parties = names.join(QStringLiteral(", "));
    QStringList about;
    for (const QString& code : agreement.professions)
        about.append(professionLabel(code).translated());
    for (const ServiceArea service : agreement.services)
        about.append(label(service).translated());
    row.about =
        about.isEmpty() ? Tr::tr("All staff in all services") : about.join(QStringLiteral(", "));
    row.state = stateOf(agreement, today);
    return row;
}

QList<TableColumn<StandingRow>> standingColumns()
{
    using Row = StandingRow;
    return {
        { heading(QT_TRANSLATE_NOOP("StandingColumns", "Agreement")),
            [](const Row& row) { return row.agreement.title; }, nullptr, false,
            [](const Row& row, int wanted) {
                if (wanted == Qt::ToolTipRole)
                    return QVariant(
                        QStringList{ row.agreement.title, row.parties, row.about }.join(u'\n'));
                return wanted == role::Second
                    ? QVariant(QStringLiteral("%1 · %2").arg(row.parties, row.about))
                    : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("StandingColumns", "Valid")),
            [](const Row& row) { return validText(row.agreement); },
            [](const Row& row) {
                return QVariant(row.agreement.validUntil.isValid() ? row.agreement.validUntil
                                                                   : QDate(9999, 12, 31));
            } },
        { heading(QT_TRANSLATE_NOOP("StandingColumns", "State")),
            [](const Row& row) { return stateWord(row.state); },
            [](const Row& row) { return QVariant(int(row.state)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row.state))) : QVariant();
            } },
    };
}

} // namespace samvirke

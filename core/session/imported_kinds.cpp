#include "core/session/imported_kinds.h"

#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/professions.h"
#include "core/exchange/assessment_import.h"
#include "core/exchange/material_import.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/staff_base_import.h"
#include "core/exchange/standing_import.h"
#include "core/session/session.h"

namespace samvirke {

namespace {

const QString between = QStringLiteral(" · ");

Text nameOf(const QString& municipality)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const Municipality& one : reference().municipalities)
            all.insert(one.number, one.name);
        return all;
    }();
    return names.value(municipality, municipality);
}

Text whatOf(const SelfAssessment& row)
{
    return Text::joined({ nameOf(row.municipality), label(row.service) }, between);
}

Text newsOf(const SelfAssessment& row)
{
    return answerText(row);
}

Text whatOf(const PoolMember& row)
{
    const Text who = row.name.isEmpty() ? Text::of(QT_TRANSLATE_NOOP("core", "Anonymous capacity"))
                                        : Text(row.name);
    return Text::joined(
        { who, professionLabel(row.professions.value(0)), nameOf(row.owner) }, between);
}

Text newsOf(const PoolMember& row)
{
    if (row.availability.isEmpty())
        return {};
    return periodText(row.availability.first().from, row.availability.first().until);
}

QString looseKey(const PoolMember& row)
{
    QStringList parts{ folded(row.owner), row.professions.value(0), folded(row.name) };
    if (row.name.isEmpty()) {
        const Window first = row.availability.value(0);
        parts << row.home << first.from.toString(Qt::ISODate) << first.until.toString(Qt::ISODate);
    }
    return parts.join('\n');
}

Text whatOf(const Need& row)
{
    return Text::joined(
        { nameOf(row.municipality), label(row.service), professionLabel(row.profession) }, between);
}

Text newsOf(const Need& row)
{
    return Text(
        QString::number(row.heads) + QStringLiteral(" × ") + periodText(row.from, row.until));
}

QString looseKey(const Need& row)
{
    return QStringList{ row.municipality, code(row.service), row.profession,
        row.from.toString(Qt::ISODate) }
        .join('\n');
}

Text whatOf(const MaterialNeed& row)
{
    return Text::joined({ nameOf(row.municipality), materialLabel(row.kind) }, between);
}

Text newsOf(const MaterialNeed& row)
{
    return materialText(row.kind, row.quantity);
}

QString looseKey(const MaterialNeed& row)
{
    return row.municipality + u'\n' + row.kind;
}

Text whatOf(const MaterialOffer& row)
{
    return Text::joined({ nameOf(row.owner), materialLabel(row.kind) }, between);
}

Text newsOf(const MaterialOffer& row)
{
    return materialText(row.kind, row.quantity);
}

QString looseKey(const MaterialOffer& row)
{
    return QStringList{ folded(row.owner), row.kind, row.place }.join('\n');
}

Text whatOf(const StaffBase& row)
{
    return Text::joined(
        { nameOf(row.municipality), staffGroupLabel(row.group), Text(QString::number(row.year)) },
        between);
}

Text newsOf(const StaffBase& row)
{
    return fteText(row.fte);
}

Text whatOf(const StandingAgreement& row)
{
    QList<Text> parties;
    for (const QString& party : row.parties)
        parties.append(nameOf(party));
    return Text::joined({ row.title, Text::joined(parties, QStringLiteral(", ")) }, between);
}

Text newsOf(const StandingAgreement& row)
{
    if (!row.validUntil.isValid())
        return Text::of(QT_TRANSLATE_NOOP("core", "until further notice"));
    return row.validFrom.isValid()
        ? Text(periodText(row.validFrom, row.validUntil))
        : Text::of(QT_TRANSLATE_NOOP("core", "until %1"), { dateText(row.validUntil) });
}

/// One whose days or archive number have changed.
QString looseKey(const StandingAgreement& row)
{
    StandingAgreement bare;
    bare.title = row.title;
    bare.parties = row.parties;
    return standingKey(bare);
}

// A need that was withdrawn or closed stays so; the same asked for again is a new one.
template <class T> bool isAlive(const T& row)
{
    return row.state == NeedState::Open || row.state == NeedState::Covered;
}

// "Unchanged since last" takes nothing away that has been said in the round already.
bool isUnchanged(const SelfAssessment& row)
{
    return row.answer == AnswerKind::Unchanged;
}

// What one source does not know takes nothing away that another does.
bool isUnknown(const StaffBase& row)
{
    return !row.fte;
}

} // namespace

template <> const ImportedKind<SelfAssessment>& importedKind()
{
    static const ImportedKind<SelfAssessment> kind{ whatOf, newsOf, assessmentKey, nullptr, nullptr,
        isUnchanged };
    return kind;
}

template <> const ImportedKind<PoolMember>& importedKind()
{
    static const ImportedKind<PoolMember> kind{ whatOf, newsOf, poolKey, looseKey, nullptr,
        nullptr };
    return kind;
}

template <> const ImportedKind<Need>& importedKind()
{
    static const ImportedKind<Need> kind{ whatOf, newsOf, needKey, looseKey, isAlive, nullptr };
    return kind;
}

template <> const ImportedKind<MaterialNeed>& importedKind()
{
    static const ImportedKind<MaterialNeed> kind{ whatOf, newsOf, materialNeedKey, looseKey,
        isAlive, nullptr };
    return kind;
}

template <> const ImportedKind<MaterialOffer>& importedKind()
{
    static const ImportedKind<MaterialOffer> kind{ whatOf, newsOf, materialOfferKey, looseKey,
        nullptr, nullptr };
    return kind;
}

template <> const ImportedKind<StaffBase>& importedKind()
{
    static const ImportedKind<StaffBase> kind{ whatOf, newsOf, staffBaseKey, nullptr, nullptr,
        isUnknown };
    return kind;
}

template <> const ImportedKind<StandingAgreement>& importedKind()
{
    static const ImportedKind<StandingAgreement> kind{ whatOf, newsOf, standingKey, looseKey,
        nullptr, nullptr };
    return kind;
}

} // namespace samvirke

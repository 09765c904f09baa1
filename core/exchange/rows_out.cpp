#include "core/exchange/rows_out.h"

#include "core/base/norwegian.h"
#include "core/exchange/assessment_import.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/material_import.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/staff_base_import.h"
#include "core/exchange/standing_import.h"
#include "core/exchange/vocabulary.h"

#include <QSet>

namespace samvirke {

namespace {

const QString separator = QStringLiteral(", ");

OutRows begin(const QString& title, const QList<ColumnSpec>& specs, const QSet<QString>& numbers)
{
    OutRows out;
    out.title = title;
    for (const ColumnSpec& spec : specs) {
        out.header.append(spec.names.first());
        out.numeric.append(numbers.contains(spec.field));
    }
    return out;
}

/// Cells by field, put in the order of the columns.
QStringList inOrder(const QList<ColumnSpec>& specs, const QHash<QString, QString>& cells)
{
    QStringList row;
    for (const ColumnSpec& spec : specs)
        row.append(cells.value(spec.field));
    return row;
}

QHash<QString, QString> namesOf(const Reference& reference)
{
    QHash<QString, QString> names;
    for (const Municipality& m : reference.municipalities)
        names.insert(m.number, m.name);
    return names;
}

QString number(std::optional<double> value)
{
    return value ? writtenNumber(*value) : QString();
}

template <class T, class Write> QString list(const QList<T>& values, Write write)
{
    QStringList out;
    for (const T& value : values)
        out.append(write(value));
    return out.join(separator);
}

QString competence(const Competence& value)
{
    QStringList remark;
    if (value.until.isValid())
        remark.append("til " + dateText(value.until));
    if (value.verified)
        remark.append("bekreftet");
    const QString word = writtenCompetence(value.code);
    return remark.isEmpty() ? word : word + " (" + remark.join(u' ') + u')';
}

QString yes(bool value)
{
    return writtenWord(value ? YesNo::Yes : YesNo::No);
}

} // namespace

OutRows assessmentRows(const QList<SelfAssessment>& assessments, const Reference& reference)
{
    const QList<ColumnSpec>& specs = assessmentColumns();
    OutRows out = begin("egenvurderinger", specs, { "absencePercent", "missingFte" });
    const QHash<QString, QString> names = namesOf(reference);
    for (const SelfAssessment& a : assessments) {
        out.rows.append(inOrder(specs,
            { { "municipality", a.municipality },
                { "municipalityName", names.value(a.municipality) },
                { "service", writtenWord(a.service) },
                { "status",
                    a.answer == AnswerKind::Rated ? writtenWord(a.status) : writtenWord(a.answer) },
                { "concreteNeed", a.concreteNeed }, { "canOffer", a.canOffer },
                { "asOf", writtenDateTime(a.asOf) }, { "givenBy", a.givenBy },
                { "givenByRole", a.givenByRole }, { "channel", writtenWord(a.channel) },
                { "trend", writtenWord(a.trend) }, { "outlook", writtenWord(a.outlook) },
                { "cause", writtenWord(a.cause) }, { "absencePercent", number(a.absencePercent) },
                { "missingFte", number(a.missingFte) },
                { "professions", list(a.professions, writtenProfession) },
                { "triggers", list(a.triggers, [](Trigger t) { return writtenWord(t); }) },
                { "measures", a.measures }, { "plan", writtenWord(a.plan) },
                { "comment", a.comment }, { "reportedAt", writtenDateTime(a.reportedAt) } }));
    }
    return out;
}

OutRows needRows(const QList<Need>& needs, const Reference& reference)
{
    const QList<ColumnSpec>& specs = needColumns();
    OutRows out = begin("behov", specs, { "heads" });
    const QHash<QString, QString> names = namesOf(reference);
    for (const Need& n : needs) {
        out.rows.append(inOrder(specs,
            { { "municipality", n.municipality },
                { "municipalityName", names.value(n.municipality) },
                { "service", writtenWord(n.service) },
                { "profession", writtenProfession(n.profession) },
                { "alsoAccept", list(n.alsoAccept, writtenProfession) },
                { "required", list(n.required, writtenCompetence) },
                { "preferred", list(n.preferred, writtenCompetence) },
                { "heads", QString::number(n.heads) }, { "from", dateText(n.from) },
                { "until", dateText(n.until) }, { "severity", writtenWord(n.severity) },
                { "infectious", yes(n.infectious) }, { "lodging", yes(n.lodging) },
                { "shifts", n.shifts }, { "localMeasures", n.localMeasures },
                { "contact", n.contact }, { "note", n.note }, { "team", n.team },
                { "state", writtenWord(n.state) },
                { "tried", list(n.tried, [](TriedMeasure t) { return writtenWord(t); }) },
                { "gateReason", n.gateReason }, { "tasks", n.tasks }, { "leads", n.leads },
                { "trains", n.trains }, { "employerConsents", writtenWord(n.employerConsents) },
                { "familyHousing", writtenWord(n.familyHousing) } }));
    }
    return out;
}

OutRows poolRows(const QList<PoolMember>& members)
{
    const QList<ColumnSpec>& specs = poolColumns();
    OutRows out = begin("beredskapspool", specs, { "maxTravelKm" });
    for (const PoolMember& m : members) {
        out.rows.append(inOrder(specs,
            { { "name", m.name }, { "telephone", m.telephone }, { "email", m.email },
                { "owner", m.owner }, { "source", writtenWord(m.source) },
                { "professions", list(m.professions, writtenProfession) },
                { "competences", list(m.competences, competence) }, { "home", m.home },
                { "from", list(m.availability, [](const Window& w) { return dateText(w.from); }) },
                { "until",
                    list(m.availability, [](const Window& w) { return dateText(w.until); }) },
                { "maxTravelKm", QString::number(m.maxTravelKm) },
                { "acceptsInfectious", yes(m.acceptsInfectious) },
                { "lastConfirmed", dateText(m.lastConfirmed) }, { "note", m.note },
                { "team", m.team } }));
    }
    return out;
}

OutRows materialNeedRows(const QList<MaterialNeed>& needs, const Reference& reference)
{
    const QList<ColumnSpec>& specs = materialNeedFileColumns();
    OutRows out = begin("utstyrsbehov", specs, { "quantity" });
    const QHash<QString, QString> names = namesOf(reference);
    for (const MaterialNeed& n : needs) {
        out.rows.append(inOrder(specs,
            { { "municipality", n.municipality },
                { "municipalityName", names.value(n.municipality) },
                { "kind", writtenMaterial(n.kind) },
                { "alsoAccept", list(n.alsoAccept, writtenMaterial) },
                { "quantity", QString::number(n.quantity) }, { "from", dateText(n.from) },
                { "until", dateText(n.until) }, { "severity", writtenWord(n.severity) },
                { "contact", n.contact }, { "note", n.note }, { "state", writtenWord(n.state) } }));
    }
    return out;
}

OutRows materialOfferRows(const QList<MaterialOffer>& offers)
{
    const QList<ColumnSpec>& specs = materialOfferFileColumns();
    OutRows out = begin("utstyrstilbud", specs, { "quantity" });
    for (const MaterialOffer& o : offers) {
        out.rows.append(inOrder(specs,
            { { "owner", o.owner }, { "source", writtenWord(o.source) },
                { "kind", writtenMaterial(o.kind) }, { "quantity", QString::number(o.quantity) },
                { "place", o.place }, { "from", dateText(o.from) }, { "until", dateText(o.until) },
                { "lastConfirmed", dateText(o.lastConfirmed) }, { "note", o.note } }));
    }
    return out;
}

OutRows standingRows(const QList<StandingAgreement>& agreements, const Reference& reference)
{
    const QList<ColumnSpec>& specs = standingColumnsOfFile();
    OutRows out = begin("beredskapsavtaler", specs, {});
    for (const StandingAgreement& one : agreements) {
        out.rows.append(inOrder(specs,
            { { "title", one.title }, { "parties", writtenParties(one.parties, reference) },
                { "professions", list(one.professions, writtenProfession) },
                { "services", list(one.services, [](ServiceArea s) { return writtenWord(s); }) },
                { "scope", one.scope }, { "triggers", one.triggers },
                { "validFrom", dateText(one.validFrom) },
                { "validUntil", dateText(one.validUntil) }, { "contact", one.contact },
                { "reference", one.reference }, { "note", one.note } }));
    }
    return out;
}

OutRows staffBaseRows(const QList<StaffBase>& rows, const Reference& reference)
{
    const QList<ColumnSpec>& specs = staffBaseColumns();
    OutRows out = begin("grunnbemanning", specs, { "year", "fte" });
    const QHash<QString, QString> names = namesOf(reference);
    for (const StaffBase& row : rows) {
        out.rows.append(inOrder(specs,
            { { "municipality", row.municipality },
                { "municipalityName", names.value(row.municipality) },
                { "year", QString::number(row.year) }, { "group", row.group },
                { "groupName", writtenStaffGroup(row.group) }, { "fte", number(row.fte) },
                { "source", row.source } }));
    }
    return out;
}

} // namespace samvirke

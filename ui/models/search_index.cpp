#include "ui/models/search_index.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

SearchHit hit(Entity entity, const Id& id, const QString& kind, const QString& title,
    const QString& detail, const QString& more = {})
{
    return { entity, id, kind, title, detail,
        folded(title + u' ' + detail + u' ' + kind + u' ' + more) };
}

int rank(const SearchHit& hit, const QString& text)
{
    const QString title = folded(hit.title);
    if (title.startsWith(text))
        return 0;
    if (title.contains(u' ' + text))
        return 1;
    return title.contains(text) ? 2 : 3;
}

} // namespace

QList<SearchHit> searchIndex(const Session& session)
{
    QList<SearchHit> index;
    const QString municipality = QCoreApplication::translate("search", "Municipality");
    for (const Municipality& each : session.municipalities())
        index.append(hit(Entity::Municipality, each.number, municipality, each.name,
            QStringLiteral("%1 · %2").arg(each.number, each.county), each.otherName));
    const QString need = QCoreApplication::translate("search", "Need");
    for (const Need& each : session.needs()) {
        index.append(hit(Entity::Need, each.id, need,
            QStringLiteral("%1 · %2 %3")
                .arg(session.municipalityName(each.municipality))
                .arg(each.heads)
                .arg(professionLabel(each.profession).translated()),
            QStringLiteral("%1 · %2").arg(
                label(each.service).translated(), periodText(each.from, each.until)),
            each.note + u' ' + each.contact));
    }
    const QString member = QCoreApplication::translate("search", "Pool");
    for (const PoolMember& each : session.poolMembers()) {
        QStringList professions;
        for (const QString& code : each.professions)
            professions.append(professionLabel(code).translated());
        const QString owner = session.ownerName(each.owner);
        index.append(
            hit(Entity::PoolMember, each.id, member, each.name.isEmpty() ? owner : each.name,
                QStringLiteral("%1 · %2").arg(professions.join(QStringLiteral(", ")), owner),
                each.telephone + u' ' + each.email));
    }
    for (const MaterialNeed& each : session.materialNeeds())
        index.append(hit(Entity::MaterialNeed, each.id, need,
            QStringLiteral("%1 · %2").arg(session.municipalityName(each.municipality),
                materialText(each.kind, each.quantity).translated()),
            label(each.severity).translated(), each.note + u' ' + each.contact));
    const QString offer = QCoreApplication::translate("search", "Offer");
    for (const MaterialOffer& each : session.materialOffers())
        index.append(hit(Entity::MaterialOffer, each.id, offer,
            QStringLiteral("%1 · %2").arg(
                session.ownerName(each.owner), materialText(each.kind, each.quantity).translated()),
            session.municipalityName(each.place), each.note));
    const QString survey = QCoreApplication::translate("search", "Survey");
    for (const Survey& each : session.surveys()) {
        QStringList questions;
        for (const SurveyQuestion& question : session.surveyQuestions(each.id))
            questions.append(question.text);
        index.append(hit(Entity::Survey, each.id, survey, each.title, each.asker,
            questions.join(u' ') + u' ' + each.purpose));
    }
    const QString transfer = QCoreApplication::translate("search", "Transfer");
    for (const Transfer& each : session.transfers()) {
        index.append(hit(Entity::Transfer, each.id, transfer,
            QStringLiteral("%1 → %2").arg(
                session.ownerName(each.owner), session.municipalityName(each.to)),
            QStringLiteral("%1 · %2 · %3")
                .arg(each.cargo == Cargo::Staff ? professionLabel(each.profession).translated()
                                                : cargoText(each).translated(),
                    periodText(each.from, each.until),
                    stateText(each.state, each.cargo).translated()),
            each.note));
    }
    const QString meeting = QCoreApplication::translate("search", "Meeting");
    for (const Meeting& each : session.meetings()) {
        index.append(hit(Entity::Meeting, each.id, meeting,
            each.title.isEmpty() ? label(each.kind).translated() : each.title,
            QStringLiteral("%1 · %2").arg(timeText(each.startsAt), label(each.kind).translated()),
            each.notes + u' ' + each.agenda));
    }
    const QString log = QCoreApplication::translate("search", "Log");
    for (const LogEntry& each : session.log()) {
        QString detail = timeText(each.at);
        if (!each.municipality.isEmpty())
            detail += QStringLiteral(" · ") + session.municipalityName(each.municipality);
        index.append(
            hit(Entity::LogEntry, each.id, log, QString(each.text).replace(u'\n', u' '), detail));
    }
    return index;
}

QList<SearchHit> found(const QList<SearchHit>& index, const QString& text, int atMost)
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<QList<SearchHit>> byRank(4);
    for (const SearchHit& each : index) {
        const bool all = std::all_of(words.begin(), words.end(),
            [&each](const QString& one) { return each.folded.contains(one); });
        if (all)
            byRank[rank(each, wanted)].append(each);
    }
    QList<SearchHit> hits;
    for (const QList<SearchHit>& some : std::as_const(byRank))
        hits.append(some);
    return hits.mid(0, atMost);
}

} // namespace samvirke

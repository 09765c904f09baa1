#include "ui/pages/municipality/municipality_lists.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/professions.h"
#include "core/session/past.h"
#include "core/session/standing_agreements.h"
#include "ui/dialogs/status_choice.h"
#include "ui/pages/municipality/municipality_words.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/settings.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityLists)
};

constexpr int logAtMost = 8;

void say(Card& card, const QString& text)
{
    card.addText(text, Label::Ink::Muted);
}

} // namespace

void fillAnswer(Card& card, const Session& session, const QList<SelfAssessment>& ofOneMunicipality,
    const QList<ReportingRound>& rounds, bool now)
{
    card.clear();
    const QHash<Id, Carried> carried = carriedOver(rounds, ofOneMunicipality);
    if (ofOneMunicipality.isEmpty()) {
        say(card, Tr::tr("It has not answered yet."));
        return;
    }
    const Id newest = ofOneMunicipality.first().round;
    QList<SelfAssessment> answers;
    for (const SelfAssessment& each : ofOneMunicipality) {
        if (each.round == newest)
            answers.append(each);
    }
    std::stable_sort(
        answers.begin(), answers.end(), [](const SelfAssessment& a, const SelfAssessment& b) {
            return int(a.service) < int(b.service);
        });
    const auto round = std::find_if(rounds.begin(), rounds.end(),
        [&](const ReportingRound& each) { return each.id == newest; });
    say(card,
        Tr::tr("%1, answered %2")
            .arg(round == rounds.end() ? QString() : roundText(*round, true),
                timeText(answers.first().reportedAt)));

    for (const SelfAssessment& answer : std::as_const(answers)) {
        for (const Trigger trigger : answer.triggers)
            card.addLine(label(trigger).translated(), label(answer.service).translated(), {},
                [] { return look(StaffingStatus::Critical); });
    }
    QStringList giver{ answers.first().givenBy, answers.first().givenByRole };
    if (answers.first().channel != ReportChannel::NotGiven)
        giver.append(label(answers.first().channel).translated());
    giver.removeAll(QString());
    if (!giver.isEmpty())
        say(card, Tr::tr("Answered by: %1").arg(giver.join(QStringLiteral(", "))));
    if (answers.first().asOf.isValid())
        say(card, Tr::tr("The situation as of %1").arg(timeText(answers.first().asOf)));
    const QList<StaffBase> staff = session.staffBase(answers.first().municipality);
    for (const SelfAssessment& answer : std::as_const(answers)) {
        QStringList detail{ answerSummary(answer) };
        const Carried last = carried.value(answer.id);
        if (answer.answer == AnswerKind::Unchanged && last.givenAt.isValid())
            detail.append(Tr::tr("Last rated %1, %2")
                              .arg(label(last.status).translated(),
                                  dateText(last.givenAt.toLocalTime().date())));
        if (const auto share = shareOf(answer, staff))
            detail.append(shareText(*share).translated());
        if (const ShareDoubt doubt = doubtOf(answer, staff); doubt != ShareDoubt::None)
            detail.append(doubtText(doubt).translated());
        if (!answer.concreteNeed.isEmpty())
            detail.append(Tr::tr("Needs: %1").arg(answer.concreteNeed));
        if (!answer.canOffer.isEmpty())
            detail.append(Tr::tr("Can offer: %1").arg(answer.canOffer));
        if (!answer.comment.isEmpty())
            detail.append(QStringLiteral("“%1”").arg(answer.comment));
        if (!answer.measures.isEmpty())
            detail.append(Tr::tr("Tried: %1").arg(answer.measures));
        if (answer.plan != YesNo::NotGiven)
            detail.append(
                Tr::tr("Plan for keeping critical staff: %1").arg(label(answer.plan).translated()));
        card.addLine(label(answer.service).translated(), detail.join(u'\n'), {}, [answer] {
            return answer.answer == AnswerKind::Rated ? look(answer.status) : look(answer.answer);
        });
    }
    if (!now)
        return; // what was corrected since was not known
    const QList<AnswerVersion> versions =
        session.answerVersions(answers.first().municipality, newest);
    for (const AnswerVersion& version : versions) {
        if (!version.correction)
            continue;
        QStringList changes;
        for (const Text& change : version.changes)
            changes.append(change.translated());
        card.addLine(Tr::tr("Changed %1 by %2").arg(timeText(version.at), version.actor),
            changes.join(u'\n'));
    }
}

void fillNeeds(Card& card, const Session& session, const QString& municipality, const Lead& lead,
    const KnownCase* then)
{
    card.clear();
    int over = 0;
    bool any = false;
    const QList<Need> needs = then ? then->rows.needs : session.needs();
    const QList<StaffBase> staff = session.staffBase(municipality);
    for (const Need& need : needs) {
        if (need.municipality != municipality)
            continue;
        if (need.state != NeedState::Open && need.state != NeedState::Covered) {
            ++over;
            continue;
        }
        any = true;
        QStringList detail{ periodText(need.from, need.until), label(need.severity).translated(),
            label(need.state).translated() };
        if (need.state == NeedState::Open)
            detail.append(shareText(shareOf(need, staff)).translated());
        card.addLine(
            Tr::tr("%1 × %2, %3")
                .arg(need.heads)
                .arg(professionLabel(need.profession).translated(),
                    label(need.service).translated()),
            detail.join(QStringLiteral(" · ")), [lead, id = need.id] { lead(Entity::Need, id); },
            [severity = need.severity] { return look(severity); });
    }
    const QList<MaterialNeed> material = then ? then->rows.materialNeeds : session.materialNeeds();
    for (const MaterialNeed& need : material) {
        if (need.municipality != municipality)
            continue;
        if (need.state != NeedState::Open && need.state != NeedState::Covered) {
            ++over;
            continue;
        }
        any = true;
        card.addLine(
            materialText(need.kind, need.quantity).translated(),
            QStringLiteral("%1 · %2 · %3")
                .arg(
                    isReturned(need.kind) ? periodText(need.from, need.until) : dateText(need.from),
                    label(need.severity).translated(), label(need.state).translated()),
            [lead, id = need.id] { lead(Entity::MaterialNeed, id); },
            [severity = need.severity] { return look(severity); });
    }
    if (!any)
        say(card, Tr::tr("No need is registered."));
    if (over > 0)
        say(card, Tr::tr("%n earlier need(s) closed or withdrawn", nullptr, over));
}

void fillTransfers(Card& card, const Session& session, const QString& municipality,
    const Lead& lead, const KnownCase* then)
{
    card.clear();
    int over = 0;
    bool any = false;
    const QList<Transfer> transfers = then ? then->rows.transfers : session.transfers();
    const QList<Transfer> ending = then
        ? QList<Transfer>()
        : Service(session).endingWithoutSuccessor(settings::endWarningDays());
    for (const Transfer& transfer : ending) {
        if (transfer.to == municipality)
            card.addLine(
                Tr::tr("Ends %1, and nobody follows").arg(dateText(transfer.until)),
                staffText(session, transfer),
                [lead, id = transfer.id] { lead(Entity::Transfer, id); },
                [] { return look(Tone::Attention); });
    }
    for (const bool comes : { true, false }) {
        for (const Transfer& transfer : transfers) {
            if ((comes ? transfer.to : transfer.owner) != municipality)
                continue;
            if (isFinal(transfer.state)) {
                ++over;
                continue;
            }
            any = true;
            card.addLine(
                comes
                    ? Tr::tr("From %1: %2")
                          .arg(session.ownerName(transfer.owner), staffText(session, transfer))
                    : Tr::tr("To %1: %2")
                          .arg(session.municipalityName(transfer.to), staffText(session, transfer)),
                QStringLiteral("%1 · %2").arg(periodText(transfer.from, transfer.until),
                    stateText(transfer.state, transfer.cargo).translated()),
                [lead, id = transfer.id] { lead(Entity::Transfer, id); },
                [state = transfer.state] { return look(state); });
        }
    }
    if (!any)
        say(card, Tr::tr("No transfer is under way, in or out."));
    if (over > 0)
        say(card, Tr::tr("%n earlier transfer(s)", nullptr, over));
}

void fillNeighbours(Card& card, const Session& session, const QString& municipality,
    const Lead& lead, const KnownCase* then)
{
    card.clear();
    QHash<QString, StaffingStatus> statuses;
    const CountyPicture picture = then ? then->county.picture : session.picture();
    for (const MunicipalityPicture& each : picture.municipalities)
        statuses.insert(each.number, each.status);
    const QStringList neighbours = session.neighboursOf(municipality);
    for (const QString& number : neighbours) {
        const bool own = statuses.contains(number);
        card.addLine(session.municipalityName(number),
            own ? label(statuses.value(number)).translated() : Tr::tr("another office's"),
            own ? std::function<void()>([lead, number] { lead(Entity::Municipality, number); })
                : std::function<void()>(),
            own ? std::function<StatusLook()>(
                [status = statuses.value(number)] { return look(status); })
                : std::function<StatusLook()>());
    }
    if (neighbours.isEmpty())
        say(card, Tr::tr("No land border with another municipality."));
    if (then)
        return;
    for (const StandingAgreement& one : StandingAgreements(session).of(municipality)) {
        if (!holdsOn(one, today()))
            continue;
        QStringList others;
        for (const QString& party : one.parties) {
            if (party != municipality)
                others.append(session.ownerName(party));
        }
        card.addLine(Tr::tr("Standing agreement with %1").arg(others.join(QStringLiteral(", "))),
            one.title, [lead, id = one.id] { lead(Entity::StandingAgreement, id); });
    }
    for (const WithoutAgreement& one : StandingAgreements(session).withoutAny(today())) {
        if (one.municipality == municipality)
            say(card, Tr::tr("No standing agreement with any neighbour is registered."));
    }
}

void fillLog(Card& card, const Session& session, const QString& municipality, const Lead& lead)
{
    card.clear();
    int shown = 0;
    int more = 0;
    const QList<LogEntry> entries = session.log();
    for (const LogEntry& entry : entries) {
        if (entry.municipality != municipality)
            continue;
        if (shown >= logAtMost) {
            ++more;
            continue;
        }
        ++shown;
        card.addLine(entry.text.simplified(),
            QStringLiteral("%1 · %2 · %3")
                .arg(timeText(entry.at), label(entry.role).translated(), entry.actor),
            [lead, id = entry.id] { lead(Entity::LogEntry, id); });
    }
    if (shown == 0)
        say(card, Tr::tr("Nothing in the log."));
    if (more > 0)
        say(card, Tr::tr("and %n earlier one(s) in the log", nullptr, more));
}

} // namespace samvirke

#include "ui/pages/transfers/transfer_words.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include "ui/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

constexpr int answerWithinHours = 48; // then a friendly reminder is due

const Need* needOf(const Transfer& transfer, const QList<Need>& needs)
{
    const auto found = std::find_if(needs.begin(), needs.end(),
        [&](const Need& need) { return !transfer.need.isEmpty() && need.id == transfer.need; });
    return found == needs.end() ? nullptr : &*found;
}

bool overlaps(const Transfer& a, const Transfer& b)
{
    return a.from <= b.until && b.from <= a.until;
}

} // namespace

TransferGroup groupOf(TransferState state)
{
    switch (state) {
    case TransferState::Draft:
    case TransferState::Asked:
    case TransferState::Offered:
        return TransferGroup::Waiting;
    case TransferState::Agreed:
    case TransferState::Consented:
    case TransferState::Preparing:
        return TransferGroup::Agreed;
    case TransferState::InService:
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
        return TransferGroup::InService;
    case TransferState::Declined:
    case TransferState::Returned:
    case TransferState::Settled:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        break;
    }
    return TransferGroup::Done;
}

QString groupLabel(TransferGroup group)
{
    switch (group) {
    case TransferGroup::Waiting:
        return Tr::tr("Waiting for an answer");
    case TransferGroup::Agreed:
        return Tr::tr("Agreed");
    case TransferGroup::InService:
        return Tr::tr("In service");
    case TransferGroup::Done:
        break;
    }
    return Tr::tr("Done");
}

const QList<TransferGroup>& transferGroups()
{
    static const QList<TransferGroup> all{ TransferGroup::Waiting, TransferGroup::Agreed,
        TransferGroup::InService, TransferGroup::Done };
    return all;
}

TransferFigures figuresOf(
    const QList<Transfer>& transfers, const QList<Need>& needs, QDate today, int days)
{
    TransferFigures figures;
    for (const Transfer& transfer : transfers) {
        figures.underWay += isFinal(transfer.state) ? 0 : 1;
        figures.inService += isInService(transfer.state) ? 1 : 0;
        figures.waiting += transfer.state == TransferState::Asked
                || transfer.state == TransferState::ExtensionAsked
            ? 1
            : 0;
        figures.agreed += groupOf(transfer.state) == TransferGroup::Agreed ? 1 : 0;
        figures.toSettle += transfer.state == TransferState::Returned ? 1 : 0;
        figures.endsWithoutSuccessor +=
            endsWithoutSuccessor(transfer, transfers, needs, today, days) ? 1 : 0;
    }
    return figures;
}

QString transfersHeadline(const TransferFigures& figures, int days)
{
    if (figures.underWay == 0)
        return Tr::tr("No transfer is under way");
    QStringList parts;
    if (figures.inService > 0)
        parts.append(Tr::tr("%n in service", nullptr, figures.inService));
    if (figures.waiting > 0)
        parts.append(Tr::tr("%n wait(s) for an answer", nullptr, figures.waiting));
    if (figures.endsWithoutSuccessor > 0)
        parts.append(
            (days == usualWarningDays ? Tr::tr("%n end(s) within a week without a successor",
                 nullptr, figures.endsWithoutSuccessor)
                                      : Tr::tr("%n end(s) soon without a successor", nullptr,
                                          figures.endsWithoutSuccessor)));
    const QString start = Tr::tr("%n transfer(s) under way", nullptr, figures.underWay);
    return parts.isEmpty() ? start
                           : start + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString transfersSubline(const TransferFigures& figures, int total)
{
    QStringList parts;
    if (figures.agreed > 0)
        parts.append(Tr::tr("%n agreed and not yet begun", nullptr, figures.agreed));
    if (figures.toSettle > 0)
        parts.append(Tr::tr("%n returned and to be settled", nullptr, figures.toSettle));
    parts.append(Tr::tr("%n in all, finished ones included", nullptr, total));
    return parts.join(QStringLiteral(" · "));
}

QString staffText(const Session& session, const Transfer& transfer)
{
    if (transfer.cargo != Cargo::Staff)
        return cargoText(transfer).translated();
    const QString profession = professionLabel(transfer.profession).translated();
    if (mayNameEmployee(transfer.state) && !transfer.member.isEmpty()) {
        const std::optional<PoolMember> member = session.poolMember(transfer.member);
        if (member && !member->name.isEmpty())
            return QStringLiteral("%1, %2").arg(member->name, profession);
    }
    return QStringLiteral("%1 × %2").arg(transfer.heads).arg(profession);
}

namespace {

QString materialSentence(const Session& session, const Transfer& transfer)
{
    const bool lent = transfer.cargo == Cargo::Lent;
    QString form;
    switch (transfer.state) {
    case TransferState::Draft:
        form = Tr::tr("%1 could be asked for %2 to %3, %4. Nobody has been asked yet.");
        break;
    case TransferState::Asked:
        form = Tr::tr("%1 has been asked for %2 to %3, %4. The answer is awaited.");
        break;
    case TransferState::Offered:
        form = Tr::tr("%1 offers %2 to %3, %4. Both sides have yet to agree.");
        break;
    case TransferState::Declined:
        form = Tr::tr("The answer was no: %1 was asked for %2 to %3, %4.");
        break;
    case TransferState::Agreed:
    case TransferState::Consented:
        form = Tr::tr("%1 and %3 agree on %2, %4.");
        break;
    case TransferState::Preparing:
        form = Tr::tr("%1 sends %2 to %3, %4. The transport is being prepared.");
        break;
    case TransferState::InService:
        form = lent ? Tr::tr("%1 lends %2 to %3, %4. In use there now.")
                    : Tr::tr("%1 has given %2 to %3, %4. Delivered; to be settled.");
        break;
    case TransferState::ExtensionAsked:
        form = Tr::tr("%1 lends %2 to %3, %4. An extension has been asked for.");
        break;
    case TransferState::Ending:
        form = Tr::tr("%1 lends %2 to %3, %4. It is on its way back.");
        break;
    case TransferState::Returned:
        form = Tr::tr("%1 lent %2 to %3, %4. Returned; to be settled.");
        break;
    case TransferState::Settled:
        form = lent ? Tr::tr("%1 lent %2 to %3, %4. Returned and settled.")
                    : Tr::tr("%1 gave %2 to %3, %4. Delivered and settled.");
        break;
    case TransferState::Withdrawn:
        form = Tr::tr("Withdrawn: %1 sends nothing here. It was about %2 to %3, %4.");
        break;
    case TransferState::Invalid:
        form = Tr::tr("Marked as invalid: %1, %2 to %3, %4.");
        break;
    }
    return form.arg(session.ownerName(transfer.owner), cargoText(transfer).translated(),
        session.municipalityName(transfer.to), periodText(transfer.from, transfer.until));
}

} // namespace

QString transferSentence(const Session& session, const Transfer& transfer)
{
    if (transfer.cargo != Cargo::Staff)
        return materialSentence(session, transfer);
    QString form;
    switch (transfer.state) {
    case TransferState::Draft:
        form = Tr::tr("%1 could be asked to lend %2 to %3 (%4), %5. Nobody has been asked yet.");
        break;
    case TransferState::Asked:
        form = Tr::tr("%1 has been asked to lend %2 to %3 (%4), %5. The answer is awaited.");
        break;
    case TransferState::Offered:
        form = Tr::tr("%1 offers %2 to %3 (%4), %5. Both owners have yet to agree.");
        break;
    case TransferState::Declined:
        form = Tr::tr("The answer was no: %1 was asked for %2 to %3 (%4), %5.");
        break;
    case TransferState::Agreed:
        form = Tr::tr("%1 and %3 agree on %2 (%4), %5. The employee has not yet answered.");
        break;
    case TransferState::Consented:
        form = Tr::tr("%1 lends %2 to %3 (%4), %5. Owners and employee have said yes.");
        break;
    case TransferState::Preparing:
        form =
            Tr::tr("%1 lends %2 to %3 (%4), %5. Travel, lodging and training are being prepared.");
        break;
    case TransferState::InService:
        form = Tr::tr("%1 lends %2 to %3 (%4), %5. In service now.");
        break;
    case TransferState::ExtensionAsked:
        form = Tr::tr("%1 lends %2 to %3 (%4), %5. An extension has been asked for.");
        break;
    case TransferState::Ending:
        form = Tr::tr("%1 lends %2 to %3 (%4), %5. The hand-over has begun.");
        break;
    case TransferState::Returned:
        form = Tr::tr("%1 lent %2 to %3 (%4), %5. Home again; to be settled.");
        break;
    case TransferState::Settled:
        form = Tr::tr("%1 lent %2 to %3 (%4), %5. Home again and settled.");
        break;
    case TransferState::Withdrawn:
        form = Tr::tr("Withdrawn: %1 lends nobody here. It was about %2 to %3 (%4), %5.");
        break;
    case TransferState::Invalid:
        form = Tr::tr("Marked as invalid: %1, %2 to %3 (%4), %5.");
        break;
    }
    return form.arg(session.ownerName(transfer.owner), staffText(session, transfer),
        session.municipalityName(transfer.to), label(transfer.service).translated(),
        periodText(transfer.from, transfer.until));
}

TransferSurroundings surroundingsOf(const Session& session)
{
    TransferSurroundings around;
    around.transfers = session.transfers();
    around.needs = session.needs();
    around.today = today();
    around.warningDays = settings::endWarningDays();
    for (const MunicipalityPicture& each : session.picture().municipalities)
        around.statuses.insert(each.number, each.status);
    for (const LedgerEntry& entry : session.ledger({}))
        around.lastStep[entry.transfer] = std::max(around.lastStep.value(entry.transfer), entry.at);
    for (const ServiceEvent& event : Service(session).events()) {
        if (event.kind == ServiceEventKind::Sick)
            around.sickSince.insert(event.transfer, event.day);
        else if (event.kind == ServiceEventKind::FitAgain)
            around.sickSince.remove(event.transfer);
    }
    for (const Agreement& agreement : Agreements(session).all())
        around.agreements.insert(agreement.transfer, agreement);
    return around;
}

QStringList transferWarnings(
    const Session& session, const Transfer& transfer, const TransferSurroundings& around)
{
    QStringList warnings;
    const TransferGroup group = groupOf(transfer.state);
    if (isInService(transfer.state) && transfer.cargo != Cargo::Consumed
        && transfer.until < around.today)
        warnings.append(Tr::tr("The agreed period is over. Record the return, or agree on an "
                               "extension and change the period."));
    else if (endsWithoutSuccessor(
                 transfer, around.transfers, around.needs, around.today, around.warningDays))
        warnings.append(Tr::tr("Ends %1, and nobody follows.").arg(dateText(transfer.until)));

    if (group == TransferGroup::Waiting || group == TransferGroup::Agreed) {
        if (transfer.from < around.today)
            warnings.append((transfer.cargo == Cargo::Staff
                    ? Tr::tr("The period began %1, and the service has not.")
                    : Tr::tr("Needed from %1, and not delivered yet."))
                                .arg(dateText(transfer.from)));
        const QDateTime last = around.lastStep.value(transfer.id);
        if (transfer.state == TransferState::Asked && last.isValid()
            && last.secsTo(nowUtc()) > answerWithinHours * 3600)
            warnings.append(
                Tr::tr("Asked %1 and not answered. A reminder may help.").arg(timeText(last)));
        if (around.statuses.value(transfer.owner, StaffingStatus::NotReported)
            == StaffingStatus::Critical)
            warnings.append((transfer.cargo == Cargo::Staff
                    ? Tr::tr("%1 rates its own staffing as critical now. Ask whether it can "
                             "still spare anyone.")
                    : Tr::tr("%1 rates its own staffing as critical now. Ask whether it can "
                             "still spare it."))
                                .arg(session.ownerName(transfer.owner)));
    }
    if (isInService(transfer.state) && around.sickSince.contains(transfer.id))
        warnings.append(Tr::tr("Ill from %1.").arg(dateText(around.sickSince.value(transfer.id))));
    if (isInService(transfer.state) && transfer.cargo == Cargo::Staff) {
        const auto agreement = around.agreements.constFind(transfer.id);
        if (agreement != around.agreements.cend() && stageOf(*agreement) != AgreementStage::Signed)
            warnings.append(Tr::tr("In service, and the agreement is not signed by both sides."));
    }
    if (!isFinal(transfer.state)) {
        const Need* need = needOf(transfer, around.needs);
        const std::optional<MaterialNeed> lack = transfer.materialNeed.isEmpty()
            ? std::nullopt
            : session.materialNeed(transfer.materialNeed);
        if ((need != nullptr && need->state == NeedState::Withdrawn)
            || (lack && lack->state == NeedState::Withdrawn))
            warnings.append(Tr::tr("The need behind it was withdrawn."));
    }
    if (bindsStaff(transfer.state) && !transfer.member.isEmpty()) {
        for (const Transfer& other : around.transfers) {
            if (other.id != transfer.id && other.member == transfer.member
                && bindsStaff(other.state) && overlaps(other, transfer))
                warnings.append(Tr::tr("The same pool member is bound to %1, %2.")
                                    .arg(session.municipalityName(other.to),
                                        periodText(other.from, other.until)));
        }
    }
    return warnings;
}

QString stepText(const LedgerEntry& entry, Cargo cargo)
{
    return QStringLiteral("%1 → %2").arg(
        stateText(entry.from, cargo).translated(), stateText(entry.to, cargo).translated());
}

QString answerText(const LedgerEntry& entry)
{
    QStringList parts{ entry.who, label(entry.how).translated().toLower() };
    if (entry.to == TransferState::Declined)
        parts.append(label(entry.reason).translated());
    return parts.join(QStringLiteral(" · "));
}

QString whoQuestion(TransferState to)
{
    switch (to) {
    case TransferState::Asked:
        return Tr::tr("Who was asked?");
    case TransferState::Offered:
    case TransferState::Declined:
        return Tr::tr("Who answered?");
    case TransferState::Agreed:
        return Tr::tr("Who agreed?");
    case TransferState::Consented:
        return Tr::tr("Who passed on the consent?");
    case TransferState::Preparing:
        return Tr::tr("Who prepares?");
    case TransferState::InService:
    case TransferState::Ending:
    case TransferState::Returned:
    case TransferState::Settled:
        return Tr::tr("Who confirmed it?");
    case TransferState::ExtensionAsked:
        return Tr::tr("Who asked for it?");
    case TransferState::Withdrawn:
    case TransferState::Invalid:
    case TransferState::Draft:
        break;
    }
    return Tr::tr("Who decided it?");
}

} // namespace samvirke

#include "ui/dialogs/transfer_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/nearness.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/period_edit.h"

#include <QSpinBox>

namespace samvirke {

namespace {

QString needText(const Need& need)
{
    return QStringLiteral("%1 × %2, %3, %4")
        .arg(need.heads)
        .arg(professionLabel(need.profession).translated(), label(need.service).translated(),
            periodText(need.from, need.until));
}

} // namespace

TransferDialog::TransferDialog(Session& session, const Transfer& transfer, QWidget* parent)
    : FormDialog(transfer.id.isEmpty() ? tr("Start a transfer") : tr("Change the transfer"),
        transfer.id.isEmpty() ? tr("Start as a draft") : tr("Save"), parent),
      m_session(session), m_transfer(transfer),
      m_opened(session.transfer(transfer.id).value_or(transfer)), m_heads(new QSpinBox),
      m_period(new PeriodEdit), m_note(makeTextEdit(tr("Note"), 3))
{
    setObjectName(QStringLiteral("transferDialog"));
    if (m_transfer.id.isEmpty()) {
        form().addWide(
            new Label(tr("A draft asks nobody and promises nothing. The owner is asked in the next "
                         "step and answers freely."),
                Type::Body, Label::Ink::Muted));
        addParties();
    } else {
        form().addWide(new Label(transferSentence(session, transfer)));
    }
    const bool material = transfer.cargo != Cargo::Staff;
    m_heads->setRange(1, material ? largestQuantity : 999);
    m_heads->setGroupSeparatorShown(material);
    m_heads->setValue(material ? transfer.quantity : transfer.heads);
    m_heads->setObjectName(QStringLiteral("heads"));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setPeriod(transfer.from.isValid() ? transfer.from : today(),
        transfer.until.isValid() ? transfer.until : today().addDays(13));
    m_note->setPlainText(transfer.note);
    m_note->setObjectName(QStringLiteral("note"));
    form().addField(
        material ? tr("Quantity") : tr("Number of people"), m_heads, QStringLiteral("heads"));
    form().addField(tr("Period"), m_period, QStringLiteral("until"),
        groupOf(transfer.state) == TransferGroup::Waiting ? QString()
            : material ? tr("Change it only when both sides have agreed to it")
                       : tr("Change it only when owner and employee have agreed to it"));
    form().addField(tr("Note"), m_note, QStringLiteral("note"));
    (m_to != nullptr ? static_cast<QWidget*>(m_to) : m_heads)->setFocus();
}

void TransferDialog::addParties()
{
    m_to = new MunicipalityBox(tr("To"), m_session.municipalities());
    m_need = new QComboBox;
    m_owner = new MunicipalityBox(tr("Owner"), reference().municipalities);
    m_source = new ChoiceBox<PoolSource>(tr("Source"));
    m_member = new QComboBox;
    m_service = new ChoiceBox<ServiceArea>(tr("Service"));
    m_profession = new QComboBox;
    for (const CodeWord& word : professions())
        m_profession->addItem(Text::of(word.label).translated(), QString::fromLatin1(word.code));
    m_owner->setFreeText(true);
    m_to->setObjectName(QStringLiteral("to"));
    m_owner->setObjectName(QStringLiteral("owner"));
    m_profession->setObjectName(QStringLiteral("profession"));

    form().addField(tr("To"), m_to, QStringLiteral("to"));
    form().addField(tr("Need"), m_need, QStringLiteral("need"));
    form().addField(tr("Owner"), m_owner, QStringLiteral("owner"),
        tr("A municipality, or the name of a health trust or another owner"));
    form().addField(tr("Source"), m_source, QStringLiteral("source"));
    form().addField(tr("Pool member"), m_member, QStringLiteral("member"));
    form().addField(tr("Service"), m_service, QStringLiteral("service"));
    form().addField(tr("Profession"), m_profession, QStringLiteral("profession"));

    if (!m_transfer.to.isEmpty())
        m_to->setText(m_transfer.to);
    if (!m_transfer.owner.isEmpty())
        m_owner->setText(m_transfer.owner);
    m_source->setValue(m_transfer.source);
    m_service->setValue(m_transfer.service);
    if (const int at = m_profession->findData(
            m_transfer.profession.isEmpty() ? QStringLiteral("SP") : m_transfer.profession);
        at >= 0)
        m_profession->setCurrentIndex(at);
    offerNeeds();
    offerMembers();
    connect(m_to, &MunicipalityBox::edited, this, &TransferDialog::offerNeeds);
    connect(m_owner, &MunicipalityBox::edited, this, &TransferDialog::offerMembers);
    connect(m_profession, &QComboBox::currentIndexChanged, this, &TransferDialog::offerMembers);
    connect(m_need, &QComboBox::currentIndexChanged, this, &TransferDialog::takeOver);
}

// The open needs of the receiving municipality; a transfer may also be agreed outside of them.
void TransferDialog::offerNeeds()
{
    const QString to = m_to->number();
    const QSignalBlocker quiet(m_need);
    m_need->clear();
    m_need->addItem(tr("None of the registered needs"), QString());
    const QList<Need> needs = m_session.needs();
    for (const Need& need : needs) {
        if (need.municipality == to && need.state == NeedState::Open)
            m_need->addItem(needText(need), need.id);
    }
    if (const int at = m_need->findData(m_transfer.need); at > 0)
        m_need->setCurrentIndex(at);
}

void TransferDialog::takeOver()
{
    const std::optional<Need> need = m_session.need(m_need->currentData().toString());
    if (!need)
        return;
    m_service->setValue(need->service);
    if (const int at = m_profession->findData(need->profession); at >= 0)
        m_profession->setCurrentIndex(at);
    m_heads->setValue(need->heads);
    m_period->setPeriod(std::max(need->from, std::min(today(), need->until)), need->until);
}

void TransferDialog::offerMembers()
{
    const QString owner = m_owner->text();
    const QString profession = m_profession->currentData().toString();
    const Id before = m_member->currentData().toString();
    m_member->clear();
    m_member->addItem(tr("Nobody yet: the owner decides who to ask"), QString());
    const QList<PoolMember> members = m_session.poolMembers();
    for (const PoolMember& member : members) {
        if (member.owner == owner && member.professions.contains(profession))
            m_member->addItem(
                member.name.isEmpty() ? tr("An unnamed capacity") : member.name, member.id);
    }
    m_member->setCurrentIndex(
        std::max(0, m_member->findData(before.isEmpty() ? m_transfer.member : before)));
}

QList<FieldProblem> TransferDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (m_to != nullptr) {
        if (m_to->number().isEmpty())
            wrong.append({ QStringLiteral("to"),
                Text(tr("Choose the municipality that is to receive the staff.")) });
        if (m_owner->text().isEmpty())
            wrong.append({ QStringLiteral("owner"), Text(tr("Write who could lend the staff.")) });
        else if (m_owner->text() == m_to->number())
            wrong.append(
                { QStringLiteral("owner"), Text(tr("A municipality does not lend to itself.")) });
        if (!m_member->currentData().toString().isEmpty() && m_heads->value() > 1)
            wrong.append({ QStringLiteral("heads"),
                Text(tr("A named pool member is one person. Start one transfer for each.")) });
    }
    if (!m_period->from().isValid() || m_period->until() < m_period->from())
        wrong.append({ QStringLiteral("until"), Text(tr("The last day is before the first.")) });
    return wrong;
}

Transfer TransferDialog::changedTransfer() const
{
    Transfer changed = m_transfer;
    (changed.cargo == Cargo::Staff ? changed.heads : changed.quantity) = m_heads->value();
    changed.from = m_period->from();
    changed.until = m_period->until();
    changed.note = m_note->toPlainText().trimmed();
    if (m_to == nullptr)
        return changed;
    changed.to = m_to->number();
    changed.need = m_need->currentData().toString();
    changed.owner = m_owner->text();
    changed.source = m_source->value();
    changed.member = m_member->currentData().toString();
    changed.service = m_service->value();
    changed.profession = m_profession->currentData().toString();
    const std::optional<PoolMember> member = m_session.poolMember(changed.member);
    const Nearness how = nearness(m_session, changed.owner, changed.source,
        member ? member->home : changed.owner, changed.to);
    changed.level = how.level;
    changed.km = how.km;
    return changed;
}

Result<void> TransferDialog::write()
{
    if (m_to == nullptr) {
        if (auto same = unchangedSince(m_opened, m_session.transfer(m_transfer.id)); !same) {
            m_transfer = m_opened;
            return same;
        }
        return m_session.changeTransfer(changedTransfer());
    }
    const Transfer changed = changedTransfer();
    const Result<Id> started = m_session.startTransfer(changed);
    if (!started)
        return fail(started.error());
    m_transfer.id = *started;
    return {};
}

} // namespace samvirke

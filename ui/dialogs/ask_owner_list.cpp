#include "ui/dialogs/ask_owner_list.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int ownerRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;

QString lineOf(const OwnerChoice& owner)
{
    QStringList parts{ owner.name };
    if (owner.km > 0)
        parts.append(AskOwnerList::tr("%1 km").arg(numberText(owner.km)));
    if (owner.inPool > 0)
        parts.append(AskOwnerList::tr("%n in the pool", nullptr, owner.inPool));
    // Facts for the one who asks; nobody is left out by them.
    if (owner.asked)
        parts.append(AskOwnerList::tr("asked already"));
    else if (owner.status == StaffingStatus::Critical)
        parts.append(AskOwnerList::tr("strained itself"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AskOwnerList::AskOwnerList(QWidget* parent) : QListWidget(parent)
{
    setSpacing(2); // ticks that touch are hard to tell apart
    setAccessibleName(tr("Whom to ask"));
    setObjectName(QStringLiteral("owners"));
    setWordWrap(true);
    connect(this, &QListWidget::itemChanged, this, &AskOwnerList::tickedChanged);
}

void AskOwnerList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::instance().font(Type::Strong));
}

void AskOwnerList::setOwners(const QList<OwnerChoice>& owners, const QList<AskedOwner>& begun)
{
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const OwnerChoice& owner, bool on) {
        auto* item = new QListWidgetItem(lineOf(owner), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setData(ownerRole, owner.owner);
        item->setData(levelRole, int(owner.level));
        return item;
    };
    const auto isBegun = [&](const OwnerChoice& owner) {
        return std::any_of(begun.begin(), begun.end(),
            [&](const AskedOwner& asked) { return asked.owner == owner.owner; });
    };
    QListWidgetItem* first = nullptr;
    if (!begun.isEmpty()) {
        addHeading(tr("Proposed"));
        for (const OwnerChoice& owner : owners) {
            if (isBegun(owner)) {
                QListWidgetItem* item = add(owner, true);
                first = first ? first : item;
            }
        }
    }
    std::optional<EscalationLevel> level;
    for (const OwnerChoice& owner : owners) {
        if (isBegun(owner))
            continue;
        if (level != owner.level) {
            level = owner.level;
            QString word = upperFirst(label(owner.level).translated());
            addHeading(word);
        }
        QListWidgetItem* item = add(owner, false);
        first = first ? first : item;
    }
    setCurrentItem(first);
}

QStringList AskOwnerList::ticked() const
{
    QStringList owners;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked && item(i)->data(ownerRole).isValid())
            owners.append(item(i)->data(ownerRole).toString());
    }
    return owners;
}

QString AskOwnerList::current() const
{
    return currentItem() ? currentItem()->data(ownerRole).toString() : QString();
}

EscalationLevel AskOwnerList::farthest() const
{
    EscalationLevel farthest = EscalationLevel::Local;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked && item(i)->data(levelRole).isValid())
            farthest = std::max(farthest, EscalationLevel(item(i)->data(levelRole).toInt()));
    }
    return farthest;
}

QListWidgetItem* AskOwnerList::itemOf(const QString& owner) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(ownerRole).toString() == owner && !owner.isEmpty())
            return item(i);
    }
    return nullptr;
}

void AskOwnerList::tick(const QString& owner, bool on)
{
    if (QListWidgetItem* item = itemOf(owner)) {
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        setCurrentItem(item);
    }
}

} // namespace samvirke

#include "ui/pages/meetings/subject_box.h"

#include "ui/pages/meetings/meeting_words.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int isNeed = Qt::UserRole + 1;

} // namespace

SubjectBox::SubjectBox(const QString& accessibleName, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    addItem(tr("Nothing in particular"), QString());
}

void SubjectBox::offer(const Session& session)
{
    const QString chosen = currentData().toString();
    while (count() > 1)
        removeItem(count() - 1);
    const QList<Need> needs = session.needs();
    for (const Need& need : needs) {
        if (need.state != NeedState::Open)
            continue;
        addItem(subjectText(session, need.id, {}), need.id);
        setItemData(count() - 1, true, isNeed);
    }
    const QList<Transfer> transfers = session.transfers();
    for (const Transfer& transfer : transfers) {
        if (!isFinal(transfer.state))
            addItem(subjectText(session, {}, transfer.id), transfer.id);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

void SubjectBox::choose(const Id& subject)
{
    setCurrentIndex(subject.isEmpty() ? 0 : std::max(0, findData(subject)));
}

Id SubjectBox::need() const
{
    return currentData(isNeed).toBool() ? currentData().toString() : Id();
}

Id SubjectBox::transfer() const
{
    return currentData(isNeed).toBool() ? Id() : currentData().toString();
}

} // namespace samvirke

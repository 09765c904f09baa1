// Whom to ask, to tick: those of the proposal or the drafts first, then by nearness, alphabetical
// within. Where a person begins, and no ranking.
#pragma once

#include "core/session/asking.h"

#include <QListWidget>

namespace samvirke {

class AskOwnerList : public QListWidget {
    Q_OBJECT

public:
    explicit AskOwnerList(QWidget* parent = nullptr);

    /// `begun`: drafts and stints to ask for, ticked.
    void setOwners(const QList<OwnerChoice>& owners, const QList<AskedOwner>& begun);

    QStringList ticked() const; ///< in order
    QString current() const; ///< empty on a heading
    EscalationLevel farthest() const; ///< of those that are ticked
    void tick(const QString& owner, bool on = true);

Q_SIGNALS:
    void tickedChanged();

private:
    void addHeading(const QString& text);
    QListWidgetItem* itemOf(const QString& owner) const;
};

} // namespace samvirke

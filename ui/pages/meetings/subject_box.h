// What a decision or an action item concerns: an open need, a transfer under way, or nothing in
// particular.
#pragma once

#include "core/session/session.h"

#include <QComboBox>

namespace samvirke {

class SubjectBox : public QComboBox {
    Q_OBJECT

public:
    explicit SubjectBox(const QString& accessibleName, QWidget* parent = nullptr);

    void offer(const Session& session); ///< reads again, keeps the choice
    void choose(const Id& subject); ///< a need or transfer; nothing in particular when not offered
    Id need() const; ///< empty when the choice is no need
    Id transfer() const;
};

} // namespace samvirke

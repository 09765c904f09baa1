// "Shares out staff": a tick beside the choice of role. It follows a guess from the words that are
// typed until the person has touched it; then what the person said stays.
#pragma once

#include "core/domain/words.h"

#include <QCheckBox>

namespace samvirke {

class SharesTick : public QCheckBox {
    Q_OBJECT

public:
    explicit SharesTick(QWidget* parent = nullptr);

    void guess(bool shares); ///< nothing happens once a person has said it
    void setRole(Role role); ///< supervision shares out nothing: no tick is offered then
    /// What was said earlier, of an entry that is corrected; NotGiven: the guess goes on.
    void setSaid(YesNo said);
    void forget(); ///< for the next entry
    YesNo said() const; ///< as it stands: Yes or No, whoever ticked

private:
    bool m_touched = false;
    bool m_supervision = false;
};

} // namespace samvirke

#include "ui/widgets/shares_tick.h"

namespace samvirke {

SharesTick::SharesTick(QWidget* parent) : QCheckBox(tr("Shares out staff"), parent)
{
    setToolTip(tr("Staff is asked for, proposed, agreed on or set aside. Follows what you write "
                  "until you tick it yourself."));
    connect(this, &QCheckBox::clicked, this, [this] { m_touched = true; });
}

void SharesTick::guess(bool shares)
{
    if (!m_touched)
        setChecked(shares);
}

void SharesTick::setRole(Role role)
{
    m_supervision = role == Role::Supervision;
    setEnabled(!m_supervision);
}

void SharesTick::setSaid(YesNo said)
{
    m_touched = said != YesNo::NotGiven;
    setChecked(said == YesNo::Yes);
}

void SharesTick::forget()
{
    setSaid(YesNo::NotGiven);
}

YesNo SharesTick::said() const
{
    return !m_supervision && isChecked() ? YesNo::Yes : YesNo::No;
}

} // namespace samvirke

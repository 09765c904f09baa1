#include "ui/widgets/remembered.h"

#include "ui/settings.h"

#include <QAbstractButton>
#include <QComboBox>

namespace samvirke {

void rememberChoice(QComboBox& box, const QString& name)
{
    const QVariant kept = settings::choice(name);
    if (kept.isValid()) {
        for (int i = 0; i < box.count(); ++i) {
            if (box.itemData(i).toString() == kept.toString())
                box.setCurrentIndex(i);
        }
    }
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box,
        [&box, name] { settings::setChoice(name, box.currentData().toString()); });
}

void rememberChecked(QAbstractButton& button, const QString& name)
{
    const QVariant kept = settings::choice(name);
    if (kept.isValid())
        button.setChecked(kept.toBool());
    QObject::connect(&button, &QAbstractButton::toggled, &button,
        [name](bool on) { settings::setChoice(name, on); });
}

} // namespace samvirke

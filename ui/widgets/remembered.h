// Choices that are as a person left them when the program starts again: filters, views, layers.
// What is searched for in words is not kept: a row that is missing for it would be missed.
#pragma once

#include <QString>

class QAbstractButton;
class QComboBox;

namespace samvirke {

/// Restores the choice kept under this name, if the box still has it, and keeps what is chosen from
/// now on. Call it when the box has its choices and before anybody listens to it, or let those
/// listen first who must hear of the restored one. `name`: "needs/state".
void rememberChoice(QComboBox& box, const QString& name);

/// The same for a check box or a button that stays down.
void rememberChecked(QAbstractButton& button, const QString& name);

} // namespace samvirke

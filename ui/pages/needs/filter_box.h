// A combo box that filters a table by what occurs in it.
#pragma once

#include <QComboBox>
#include <QMap>

namespace samvirke {

QComboBox* makeFilterBox(const QString& accessibleName);

/// `all` is the first choice, with empty data; then the words in Norwegian order, each with its
/// value as data. What was chosen stays chosen; nothing is signalled when it can.
void fillFilterBox(QComboBox* box, const QString& all, const QMap<QString, QString>& values);

} // namespace samvirke

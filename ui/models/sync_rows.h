// Brings a table up to date row by row, so that the selection and the scroll position hold.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QSet>

namespace samvirke {

template <class T>
void syncRows(
    ValueTableModel<T>& model, const QList<T>& rows, const std::function<Id(const T&)>& keyOf)
{
    QSet<Id> wanted;
    for (const T& row : rows)
        wanted.insert(keyOf(row));
    QList<Id> gone;
    for (const T& row : model.rows()) {
        if (!wanted.contains(keyOf(row)))
            gone.append(keyOf(row));
    }
    for (const Id& key : gone)
        model.remove(key);
    for (const T& row : rows) {
        const int at = model.rowOf(keyOf(row));
        if (at < 0 || !(model.at(at) == row))
            model.upsert(row);
    }
}

} // namespace samvirke

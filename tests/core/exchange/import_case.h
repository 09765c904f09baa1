// A CSV text as a table, and what went wrong in it in one string, for tables of cases.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/parsed.h"

namespace samvirke {

inline Table csvTable(const QString& text)
{
    const auto table = readCsv(text.toUtf8());
    return table ? *table : Table();
}

template <class T> QString problemsIn(const Parsed<T>& parsed)
{
    QStringList out;
    for (const RowProblem& problem : parsed.problems)
        out.append(
            QString("%1 [%2] %3").arg(problem.row).arg(problem.column, problem.reason.english()));
    return out.join('\n');
}

template <class T> QString noticesIn(const Parsed<T>& parsed)
{
    QStringList out;
    for (const Text& notice : parsed.notices)
        out.append(notice.english());
    return out.join('\n');
}

} // namespace samvirke

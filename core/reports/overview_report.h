// The county's picture for others, in one or two pages: what a round said, where each municipality
// stands, who has not answered. Values only; core/print makes a document of them. It names no
// persons, and of every figure it says from how many answers it comes.
#pragma once

#include "core/reports/picture.h"

namespace samvirke {

struct ReportTable {
    QList<Text> header;
    QList<QList<Text>> rows;

    bool operator==(const ReportTable&) const = default;
};

struct ReportSection {
    Text heading;
    QList<Text> lines;
    ReportTable table; ///< no header: no table

    bool operator==(const ReportSection&) const = default;
};

struct Report {
    Text title;
    Text subtitle; ///< who made it, and when
    Text mark; ///< "EXERCISE" or "Invented demonstration data", on every page; may be empty
    QList<ReportSection> sections;

    bool operator==(const Report&) const = default;
};

struct OverviewInput {
    QString office;
    bool exercise = false;
    bool demonstration = false;
    QDateTime madeAt; ///< UTC
    CountyPicture picture;
};

Report overviewReport(const OverviewInput& input);

} // namespace samvirke

// The pages of the main window in the order of the navigation: the only place that knows them all.
#pragma once

#include "ui/pages/page.h"
#include "ui/theme/icons.h"

namespace samvirke {

enum class PageKind {
    Overview,
    Rounds,
    Surveys,
    Reports,
    Map,
    Municipalities,
    Needs,
    Pool,
    Matching,
    Material,
    Measures,
    State, ///< resources of the state
    Transfers,
    Agreements,
    Meetings,
    Log
};

/// Pages that stand together in the navigation.
enum class PageGroup { Situation, Help, Record };

const QList<PageKind>& pageKinds();
PageGroup pageGroup(PageKind kind);
QString pageTitle(PageKind kind);
Icon pageIcon(PageKind kind);
/// The key that leads there, "Ctrl+1"; empty for the pages after the tenth.
QString pageKey(PageKind kind);
QString pageShotName(PageKind kind); ///< "needs": in file names of pictures
Page* makePage(PageKind kind, Session& session, QWidget* parent);

/// Where a thing is seen.
PageKind pageOf(Entity entity);

} // namespace samvirke

// The picture maker: every page, dialog and the first-start screen as PNG files from the
// demonstration county, at a fixed time. Also the list from which the tests walk over everything on
// screen.
#pragma once

#include "core/session/session.h"
#include "ui/shot_sets.h"

#include <QString>

#include <functional>

class QWidget;

namespace samvirke {

struct Shot {
    QString name; ///< becomes the file name: "need-dialog"
    std::function<QWidget*(Session&)> make; ///< the caller owns the widget
};

/// Adds a dialog (or another widget) to the pictures and to the walk of the tests. Pages of the
/// main window are there by themselves. Call it from registerStaffingShots() or
/// registerAgreementShots().
void addShot(const QString& name, std::function<QWidget*(Session&)> make);

const QList<Shot>& shots();

/// Registers all dialogs once. The two functions below stand in ui/dialogs/staffing_shots.cpp and
/// ui/dialogs/agreement_shots.cpp, with the dialogs they show.
void registerShots();
void registerStaffingShots(); ///< needs, pool, matching
void registerMaterialShots(); ///< equipment; in ui/dialogs/material_shots.cpp
void registerAskingShots(); ///< requests and answers; in ui/dialogs/asking_shots.cpp
void registerGuardShots(); ///< legal cards, state resources; in ui/dialogs/guard_shots.cpp
void registerMessageShots(); ///< EDXL-RM; in ui/dialogs/message_shots.cpp
void registerRoundShots(); ///< rounds; in ui/dialogs/round_shots.cpp
void registerSurveyShots(); ///< ad hoc surveys; in ui/dialogs/survey_shots.cpp
void registerMeasureShots(); ///< measures and inquiries; in ui/dialogs/measure_shots.cpp
void registerReportShots(); ///< situation reports; in ui/dialogs/report_shots.cpp
void registerProjectorShots(); ///< every slide; in ui/projector/projector_shots.cpp
void registerAgreementShots(); ///< municipality, transfers, meetings, log

/// Which pictures are taken.
struct ShotWishes {
    QStringList only; ///< those whose name begins with one of these; none: all
    QList<ShotSet> sets = usualShotSets();
    QString before; ///< a folder of older pictures, or none
};

/// Writes the pictures to `folder`. With older ones, each that has become another also stands
/// beside the older in the folder's "changed". Gives back how many were taken.
Result<int> writeShots(const QString& folder, const ShotWishes& wishes = {});

/// Writes the pictures of the guide (resources/help/pictures): every page in bokmål and nynorsk,
/// small and in few colours. Gives back how many.
Result<int> writeHelpPictures(const QString& folder);

} // namespace samvirke

#include "core/reports/map_drawing.h"

namespace samvirke {

MapStyle paperStyle()
{
    const auto look = [](const char* fill, const char* ink, const char* border, MapSign sign,
                          StaffingStatus status, bool dashed = false, const char* hatch = "") {
        return MapLook{ QString::fromLatin1(fill), QString::fromLatin1(ink),
            QString::fromLatin1(border), QString::fromLatin1(hatch), dashed, sign,
            label(status).translated() };
    };
    MapStyle style;
    style.looks = {
        { StaffingStatus::Good,
            look("#e1f0ea", "#123a2e", "#7fa893", MapSign::Disc, StaffingStatus::Good) },
        { StaffingStatus::Challenging,
            look("#f4c64a", "#382800", "#a87c00", MapSign::Triangle, StaffingStatus::Challenging) },
        { StaffingStatus::Critical,
            look("#8c192d", "#ffffff", "#6b0f20", MapSign::Square, StaffingStatus::Critical) },
        { StaffingStatus::NotReported,
            look("#ffffff", "#4a5560", "#77828c", MapSign::Question, StaffingStatus::NotReported,
                true) },
        { StaffingStatus::OutOfDate,
            look("#ffffff", "#4a5560", "#77828c", MapSign::Clock, StaffingStatus::OutOfDate, true,
                "#c9d0d6") },
    };
    style.background = QStringLiteral("#ffffff");
    style.text = QStringLiteral("#16202a");
    style.muted = QStringLiteral("#4a5560");
    style.halo = QStringLiteral("#ffffff");
    style.line = QStringLiteral("#1f4e8c");
    style.community = QStringLiteral("#5b2a86");
    style.focus = QStringLiteral("#1f4e8c");
    return style;
}

} // namespace samvirke

#include "ui/theme/colours.h"

namespace samvirke {

const Colours& coloursOf(Scheme scheme)
{
    static const Colours light{
        .window = QColor(0xf4f6f8),
        .surface = QColor(0xffffff),
        .raised = QColor(0xeef2f6),
        .text = QColor(0x141b26),
        .muted = QColor(0x505b6b),
        .border = QColor(0xd8dee6),
        .outline = QColor(0x7f8b9c),
        .accent = QColor(0x0d3b78),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xdfe9f6),
        .onAccentSoft = QColor(0x0b3468),
        .focus = QColor(0x1f6fd1),
        .notice = QColor(0xfff4d1),
        .onNotice = QColor(0x4a3500),
        .noticeBorder = QColor(0xd9a81f),
        .error = QColor(0x9b1230),
    };
    static const Colours dark{
        .window = QColor(0x10161e),
        .surface = QColor(0x18212c),
        .raised = QColor(0x212c3a),
        .text = QColor(0xedf1f6),
        .muted = QColor(0xa9b4c3),
        .border = QColor(0x2d3949),
        .outline = QColor(0x718096),
        .accent = QColor(0x8ebcf5),
        .onAccent = QColor(0x0a1b33),
        .accentSoft = QColor(0x203a5c),
        .onAccentSoft = QColor(0xd6e6fc),
        .focus = QColor(0x6fb0ff),
        .notice = QColor(0x3a2f10),
        .onNotice = QColor(0xf7dd94),
        .noticeBorder = QColor(0xa88325),
        .error = QColor(0xff9aab),
    };
    // What is chosen stands inverse, white with black writing; so the ring of the focus is a blue
    // that is three times as light as the ground and three times as dark as a selection.
    static const Colours highContrast{
        .window = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .raised = QColor(0x262626),
        .text = QColor(0xffffff),
        .muted = QColor(0xf2f2f2),
        .border = QColor(0x9a9a9a),
        .outline = QColor(0xffffff),
        .accent = QColor(0xffe14d),
        .onAccent = QColor(Qt::black),
        .accentSoft = QColor(0xffffff),
        .onAccentSoft = QColor(Qt::black),
        .focus = QColor(0x0a74ff),
        .notice = QColor(Qt::black),
        .onNotice = QColor(0xffe14d),
        .noticeBorder = QColor(0xffe14d),
        .error = QColor(0xffa3b1),
    };
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::Light:
    case Scheme::System:
        return light;
    }
    return light;
}

bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrast;
}

} // namespace samvirke

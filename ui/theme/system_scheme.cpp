#include "ui/theme/system_scheme.h"

#include "ui/theme/contrast.h"

namespace samvirke {

Scheme schemeOf(const QPalette& system, const QString& iconTheme)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    // Black on Windows' ordinary light grey reaches 18. Where white is the ordinary ground, a
    // button still has a face of its own.
    const bool stark = contrast(ground, ink) > 19.5 && ground == system.color(QPalette::Base)
        && ground == system.color(QPalette::Button);
    const bool named = iconTheme.contains(QLatin1String("HighContrast"), Qt::CaseInsensitive)
        || iconTheme.contains(QLatin1String("ContrastHigh"), Qt::CaseInsensitive);
    if (stark || named)
        return Scheme::HighContrast;
    return luminance(ground) < luminance(ink) ? Scheme::Dark : Scheme::Light;
}

} // namespace samvirke

// In what the picture maker shows a page: language, colours, size of text and of window; and two
// pictures of one page beside each other, as it was and as it is.
#pragma once

#include "ui/theme/colours.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace samvirke {

struct ShotSet {
    QString language = QStringLiteral("nb"); ///< nb, nn or en
    Scheme scheme = Scheme::Light;
    int textPercent = 100; ///< 100, 150 or 200
    QSize size = QSize(1280, 720);
    bool dialogs = true; ///< or the pages of the main window alone

    /// Ends the file names: "light-1280x720", "nn-dark-150-1920x1080".
    QString name() const;
};

/// Reads a name as above. What is left out is as usual: bokmål, light, 100, 1280x720. Nothing where
/// a part is unknown or said twice.
std::optional<ShotSet> shotSetFromName(const QString& name);

/// What is looked at after each change.
QList<ShotSet> usualShotSets();

/// Each language in each scheme with each size of text, at 1280x720.
QList<ShotSet> everyShotSet();

/// The older picture at the left and the newer at the right, with a line between them.
QImage sideBySide(const QImage& before, const QImage& after);

} // namespace samvirke

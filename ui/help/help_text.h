// The illustrated guide that comes with the program: one text for each language, a chapter for each
// page, all of it offline.
#pragma once

#include <QList>
#include <QString>

namespace samvirke {

struct HelpChapter {
    QString name; ///< as in file names of pictures: "needs"
    QString title;
    QString text; ///< Markdown, the title included
};

/// In the order of the text. A chapter begins with a line "# Title {name}". An unknown language
/// reads as bokmål.
QList<HelpChapter> helpChapters(const QString& language);

} // namespace samvirke

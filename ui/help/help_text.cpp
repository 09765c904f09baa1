#include "ui/help/help_text.h"

#include <QFile>
#include <QRegularExpression>

namespace samvirke {

QList<HelpChapter> helpChapters(const QString& language)
{
    QFile file(QStringLiteral(":/help/help_%1.md").arg(language));
    if (!file.exists())
        file.setFileName(QStringLiteral(":/help/help_nb.md"));
    QList<HelpChapter> chapters;
    if (!file.open(QIODevice::ReadOnly))
        return chapters;
    static const QRegularExpression heading(QStringLiteral("^# (.+) \\{([a-z-]+)\\}$"));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (const auto match = heading.match(line); match.hasMatch())
            chapters.append(
                { match.captured(2), match.captured(1), QStringLiteral("# ") + match.captured(1) });
        else if (!chapters.isEmpty())
            chapters.last().text += u'\n' + line;
    }
    return chapters;
}

} // namespace samvirke

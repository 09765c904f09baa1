#include "ui/shot_sets.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace samvirke {

namespace {

const QStringList languages{ QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en") };
constexpr int percents[] = { 100, 150, 200 };
constexpr QSize small(1280, 720);
constexpr QSize large(1920, 1080);

struct NamedScheme {
    QLatin1String name;
    Scheme scheme;
};

constexpr NamedScheme schemes[] = { { QLatin1String("light"), Scheme::Light },
    { QLatin1String("dark"), Scheme::Dark }, { QLatin1String("contrast"), Scheme::HighContrast } };

} // namespace

QString ShotSet::name() const
{
    QStringList parts;
    if (language != languages.first())
        parts.append(language);
    for (const NamedScheme& known : schemes) {
        if (known.scheme == scheme)
            parts.append(known.name);
    }
    if (textPercent != 100)
        parts.append(QString::number(textPercent));
    parts.append(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    return parts.join(u'-');
}

std::optional<ShotSet> shotSetFromName(const QString& name)
{
    static const QRegularExpression sized(QStringLiteral("^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})$"));
    enum Part { Language, Colours, Text, Window };
    ShotSet set;
    QList<Part> said;
    for (const QString& part : name.split(u'-')) {
        const auto scheme = std::find_if(std::begin(schemes), std::end(schemes),
            [&](const NamedScheme& known) { return part == known.name; });
        const QRegularExpressionMatch size = sized.match(part);
        Part what = Text;
        if (languages.contains(part)) {
            what = Language;
            set.language = part;
        } else if (scheme != std::end(schemes)) {
            what = Colours;
            set.scheme = scheme->scheme;
        } else if (size.hasMatch()) {
            what = Window;
            set.size = QSize(size.captured(1).toInt(), size.captured(2).toInt());
        } else if (std::find(std::begin(percents), std::end(percents), part.toInt())
            != std::end(percents)) {
            set.textPercent = part.toInt();
        } else {
            return {};
        }
        if (said.contains(what))
            return {};
        said.append(what);
    }
    return set;
}

QList<ShotSet> usualShotSets()
{
    const QString nb = languages.first();
    return {
        { nb, Scheme::Light, 100, small, true },
        { nb, Scheme::Light, 100, large, true },
        { nb, Scheme::Dark, 100, small, true },
        { nb, Scheme::Dark, 100, large, true },
        { nb, Scheme::HighContrast, 100, small, true },
        { nb, Scheme::Light, 150, large, false },
        { QStringLiteral("nn"), Scheme::Dark, 150, small, false },
        { QStringLiteral("nn"), Scheme::Light, 100, small, false },
        { QStringLiteral("en"), Scheme::Light, 100, small, false },
    };
}

QList<ShotSet> everyShotSet()
{
    QList<ShotSet> every;
    for (const QString& language : languages) {
        for (const NamedScheme& known : schemes) {
            for (const int percent : percents)
                every.append({ language, known.scheme, percent, small, true });
        }
    }
    return every;
}

QImage sideBySide(const QImage& before, const QImage& after)
{
    constexpr int gap = 8;
    QImage both(before.width() + gap + after.width(), std::max(before.height(), after.height()),
        QImage::Format_RGB32);
    both.fill(Qt::red);
    QPainter painter(&both);
    painter.drawImage(0, 0, before);
    painter.drawImage(before.width() + gap, 0, after);
    return both;
}

} // namespace samvirke

#include "ui/projector/screens.h"

#include <QGuiApplication>
#include <QScreen>

namespace samvirke {

namespace {

constexpr QChar separator(u'\t');

QString modelOf(const ScreenFacts& screen)
{
    return screen.model.isEmpty() ? screen.name : screen.model;
}

class MachineScreens : public Screens {
public:
    explicit MachineScreens(QObject* parent) : Screens(parent)
    {
        connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
            follow(screen);
            Q_EMIT changed();
        });
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::changed);
        const QList<QScreen*> screens = QGuiApplication::screens();
        for (QScreen* screen : screens)
            follow(screen);
    }

    QList<ScreenFacts> all() const override
    {
        QList<ScreenFacts> out;
        const QList<QScreen*> screens = QGuiApplication::screens();
        for (const QScreen* screen : screens) {
            const QString model =
                QStringLiteral("%1 %2").arg(screen->manufacturer(), screen->model()).simplified();
            out.append({ screen->name(), model, screen->serialNumber(), screen->geometry() });
        }
        return out;
    }

private:
    void follow(QScreen* screen)
    {
        connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
    }
};

} // namespace

QString screenTitle(const ScreenFacts& screen)
{
    return QStringLiteral("%1, %2 × %3")
        .arg(modelOf(screen))
        .arg(screen.geometry.width())
        .arg(screen.geometry.height());
}

QString screenKey(const ScreenFacts& screen)
{
    return QStringList{ screen.serial, screen.model, screen.name,
        QString::number(screen.geometry.width()), QString::number(screen.geometry.height()) }
        .join(separator);
}

int findScreen(const QList<ScreenFacts>& screens, const QString& key)
{
    const QStringList wanted = key.split(separator);
    if (wanted.size() != 5)
        return -1;
    const auto first = [&screens](auto fits) {
        for (int i = 0; i < screens.size(); ++i) {
            if (fits(screens.at(i)))
                return i;
        }
        return -1;
    };
    if (!wanted.at(0).isEmpty()) {
        // Serial numbers tell two of the same kind apart; another number is another screen.
        return first([&](const ScreenFacts& each) {
            return each.serial == wanted.at(0) && each.model == wanted.at(1);
        });
    }
    if (!wanted.at(1).isEmpty()) {
        const int there = first([&](const ScreenFacts& each) {
            return each.model == wanted.at(1) && each.name == wanted.at(2);
        });
        // Plugged in elsewhere: it is still the only one of its kind.
        return there >= 0
            ? there
            : first([&](const ScreenFacts& each) { return each.model == wanted.at(1); });
    }
    return first([&](const ScreenFacts& each) {
        return each.name == wanted.at(2) && QString::number(each.geometry.width()) == wanted.at(3)
            && QString::number(each.geometry.height()) == wanted.at(4);
    });
}

Screens* Screens::ofMachine(QObject* parent)
{
    return new MachineScreens(parent);
}

} // namespace samvirke

// The screens of the machine as values, where the projection is to stand among them, and the seam
// by which a test plugs them in and out.
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

namespace samvirke {

struct ScreenFacts {
    QString name; ///< of the plug: "HDMI-1"; another one after it is plugged in elsewhere
    QString model; ///< "EPSON EB-2250U"; may be empty
    QString serial; ///< may be empty
    QRect geometry; ///< in the desktop's coordinates

    bool operator==(const ScreenFacts&) const = default;
};

/// "EPSON EB-2250U, 1280 × 720": as a person tells screens apart.
QString screenTitle(const ScreenFacts& screen);

/// For the settings: a line of text and back.
QString screenKey(const ScreenFacts& screen);
/// The screen that was remembered: by serial number, else by model and plug, else by plug and size;
/// -1 when it is not there.
int findScreen(const QList<ScreenFacts>& screens, const QString& key);

class Screens : public QObject {
    Q_OBJECT

public:
    explicit Screens(QObject* parent = nullptr) : QObject(parent) { }

    virtual QList<ScreenFacts> all() const = 0;

Q_SIGNALS:
    void changed(); ///< one was plugged in or out, or has another size

public:
    /// Those of the machine.
    static Screens* ofMachine(QObject* parent);
};

} // namespace samvirke

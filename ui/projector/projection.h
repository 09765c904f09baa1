// What is projected: which slide, which sheet, where, and whether the facilitator has frozen or
// blanked it. It follows the open case file by itself. Window and panel only show it; the main
// window tells it what the facilitator looks at.
#pragma once

#include "core/session/person_gate.h"
#include "ui/projector/screens.h"
#include "ui/projector/slide.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace samvirke {

class ProjectorWindow;

class Projection : public QObject {
    Q_OBJECT

public:
    enum class Pace { Follow, Turn }; ///< the facilitator, or by itself
    enum class Stand {
        Off,
        FullScreen,
        Window, ///< an ordinary window, e.g. to share in a video meeting
        Waiting, ///< for its screen, which was unplugged
    };

    /// `desk`: the window at which the facilitator sits. Takes the screens of the machine unless a
    /// test gives others.
    explicit Projection(QWidget* desk, Screens* screens = nullptr);
    ~Projection() override;

    /// Another case file; none ends the projection.
    void setSession(Session* session);
    /// Everything is said anew, in another language.
    void retranslate();

    // ---- Where
    bool isRunning() const { return m_stand != Stand::Off; }
    Stand stand() const { return m_stand; }
    void start(); ///< on the remembered screen, else on another than the facilitator's
    void stop();
    void toggle();
    struct Place {
        QString key; ///< of a screen, or settings::projectorInWindow
        QString title;
    };
    QList<Place> places() const;
    QString chosenPlace() const { return m_place; } ///< key
    void setPlace(const QString& key); ///< and remembers it
    void nextPlace();
    ProjectorWindow* window() { return m_window.get(); }
    QRect screenInUse() const { return m_geometry; } ///< empty unless FullScreen

    // ---- What
    Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    int interval() const; ///< seconds
    void setInterval(int seconds);
    SlideKind kind() const { return m_kind; }
    void showSlide(SlideKind kind);
    void next(); ///< sheet, then slide
    void previous();
    bool isFrozen() const { return m_frozen; }
    bool isBlank() const { return m_blank; }
    void setFrozen(bool frozen);
    void setBlank(bool blank);

    /// The facilitator went to a page with a fitting slide; nothing happens when pages turn by
    /// themselves.
    void followSlide(SlideKind kind);
    void followRound(const Id& round); ///< the newest when empty
    /// The facilitator looks back at what was known at a moment (UTC); invalid: no longer.
    void followMoment(const QDateTime& moment);
    /// Asked when the facilitator zooms: the municipality in view; empty when there is none.
    void setInView(std::function<QString()> ask);
    bool isZoomed() const { return m_kind == SlideKind::Municipality; }
    void setZoomed(bool zoomed);
    void inViewChanged(); ///< while zoomed, the other municipality is shown

    /// What is on the wall now: the frozen one while frozen, also when it is blank.
    const Slide& slide() const;
    const WallFacts& facts() const { return m_facts; }
    void setWallSize(const QSizeF& size);
    QSizeF wallSize() const { return m_wallSize; }

Q_SIGNALS:
    void slideChanged(); ///< paint it
    void stateChanged(); ///< show how the controls stand
    /// Something that the facilitator has to know: no municipality is in view, the screen is gone.
    void said(const QString& text);

private Q_SLOTS:
    void turn();

private:
    void readFacts();
    void followChanges(const ChangeSet& changes);
    void followMeeting(const WallMeeting& before);
    void makeSheets();
    void show(SlideKind kind, int sheet);
    void place(bool fallBack);
    void screensChanged();
    int otherThanDesk(const QList<ScreenFacts>& screens) const;
    void tick();

    QWidget* m_desk;
    Screens* m_screens;
    Session* m_session = nullptr;
    std::unique_ptr<PersonGate> m_gate;
    std::unique_ptr<ProjectorWindow> m_window;
    std::function<QString()> m_inView;

    Stand m_stand = Stand::Off;
    QString m_place;
    QRect m_geometry;
    Pace m_pace = Pace::Follow;
    bool m_frozen = false;
    bool m_blank = false;
    SlideKind m_kind = SlideKind::County;
    SlideKind m_beforeZoom = SlideKind::County;
    Id m_round;
    QDateTime m_moment;
    QString m_zoom; // number
    QSizeF m_wallSize{ 1280, 720 };
    WallFacts m_facts;
    QList<Slide> m_sheets;
    int m_sheet = 0;
    Slide m_kept; // while frozen
    QTimer m_soon; // several changes are read once
    QTimer m_clock;
    QTimer m_turning;
};

} // namespace samvirke

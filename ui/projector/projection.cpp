#include "ui/projector/projection.h"

#include "core/base/clock.h"
#include "ui/projector/projector_window.h"
#include "ui/settings.h"

#include <QWidget>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int clockSteps = 5000; // how often the time left is looked at, in ms
constexpr int shortestTurn = 5; // seconds

/// Between slides that have something to say, forward or backward.
SlideKind neighbour(SlideKind from, int step, const WallFacts& facts)
{
    const QList<SlideKind>& all = slideKinds();
    const qsizetype count = all.size();
    qsizetype at = all.indexOf(from);
    for (qsizetype tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        if (hasNews(all.at(at), facts))
            return all.at(at);
    }
    return from;
}

} // namespace

Projection::Projection(QWidget* desk, Screens* screens)
    : QObject(desk), m_desk(desk), m_screens(screens ? screens : Screens::ofMachine(this)),
      m_place(settings::projectorScreen())
{
    if (screens)
        screens->setParent(this);
    connect(m_screens, &Screens::changed, this, &Projection::screensChanged);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Projection::readFacts);
    m_clock.setInterval(clockSteps);
    connect(&m_clock, &QTimer::timeout, this, &Projection::tick);
    m_turning.setInterval(settings::projectorInterval() * 1000);
    connect(&m_turning, &QTimer::timeout, this, &Projection::turn);
}

Projection::~Projection() = default;

void Projection::setSession(Session* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_gate.reset();
    m_round.clear();
    m_moment = {};
    m_zoom.clear();
    m_kind = SlideKind::County;
    m_sheet = 0;
    // What was frozen belongs to the other file.
    m_frozen = false;
    if (!session) {
        stop();
        m_facts = {};
        m_sheets.clear();
        return;
    }
    connect(session, &Session::changed, this, &Projection::followChanges);
    if (isRunning())
        readFacts();
}

void Projection::retranslate()
{
    m_gate.reset();
    m_frozen = false;
    if (isRunning())
        readFacts();
    Q_EMIT stateChanged();
}

void Projection::followChanges(const ChangeSet& changes)
{
    if (PersonGate::isConcernedBy(changes))
        m_gate.reset();
    if (isRunning())
        m_soon.start();
}

void Projection::readFacts()
{
    m_soon.stop();
    if (!m_session)
        return;
    if (!m_gate)
        m_gate = std::make_unique<PersonGate>(*m_session);
    const WallMeeting before = m_facts.meeting;
    m_facts = gatherFacts(*m_session, *m_gate, m_round, m_zoom, m_moment);
    makeSheets();
    followMeeting(before);
}

/// A decision is seen as it is taken, until the meeting goes on to its next item.
void Projection::followMeeting(const WallMeeting& before)
{
    const WallMeeting& now = m_facts.meeting;
    if (m_pace != Pace::Follow || now.when != WallMeeting::When::Running
        || now.startsAt != before.startsAt)
        return;
    if (m_kind == SlideKind::Agenda && now.decisions.size() > before.decisions.size())
        show(SlideKind::Decisions, 0);
    else if (m_kind == SlideKind::Decisions && now.current != before.current)
        show(SlideKind::Agenda, 0);
}

void Projection::tick()
{
    // Only what goes with the clock; the figures' own moment stays that of their reading.
    if (!m_session || !m_gate || !isRunning())
        return;
    const WallMeeting meeting = gatherMeeting(*m_session, *m_gate);
    if (meeting != m_facts.meeting || m_kind == SlideKind::Agenda) {
        m_facts.meeting = meeting;
        m_facts.now = nowUtc();
        makeSheets();
    }
}

void Projection::makeSheets()
{
    const QList<Slide> before = m_sheets;
    m_sheets = makeSlides(m_kind, m_facts, m_wallSize);
    m_sheet = std::clamp(m_sheet, 0, int(m_sheets.size()) - 1);
    if (m_sheets != before && !m_frozen)
        Q_EMIT slideChanged();
}

const Slide& Projection::slide() const
{
    static const Slide none;
    if (m_frozen)
        return m_kept;
    return m_sheets.isEmpty() ? none : m_sheets.at(m_sheet);
}

void Projection::show(SlideKind kind, int sheet)
{
    m_kind = kind;
    m_sheets = makeSlides(kind, m_facts, m_wallSize);
    const int last = int(m_sheets.size()) - 1;
    m_sheet = sheet < 0 ? last : std::min(sheet, last);
    if (m_turning.isActive())
        m_turning.start(); // whoever turns a page himself has it for the whole time
    if (!m_frozen)
        Q_EMIT slideChanged();
    Q_EMIT stateChanged();
}

void Projection::showSlide(SlideKind kind)
{
    if (kind == SlideKind::Municipality)
        setZoomed(true);
    else
        show(kind, 0);
}

void Projection::next()
{
    if (m_sheet + 1 < m_sheets.size())
        show(m_kind, m_sheet + 1);
    else
        show(neighbour(isZoomed() ? m_beforeZoom : m_kind, 1, m_facts), 0);
}

void Projection::previous()
{
    if (m_sheet > 0)
        show(m_kind, m_sheet - 1);
    else
        show(neighbour(isZoomed() ? m_beforeZoom : m_kind, -1, m_facts), -1);
}

void Projection::turn()
{
    if (!m_frozen && !m_blank && m_stand != Stand::Waiting)
        next();
}

void Projection::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    if (pace == Pace::Turn && isRunning())
        m_turning.start();
    else
        m_turning.stop();
    Q_EMIT stateChanged();
}

int Projection::interval() const
{
    return m_turning.interval() / 1000;
}

void Projection::setInterval(int seconds)
{
    seconds = std::max(shortestTurn, seconds);
    settings::setProjectorInterval(seconds);
    m_turning.setInterval(seconds * 1000);
    Q_EMIT stateChanged();
}

void Projection::setFrozen(bool frozen)
{
    if (frozen == m_frozen || !isRunning())
        return;
    if (frozen)
        m_kept = slide();
    m_frozen = frozen;
    Q_EMIT slideChanged();
    Q_EMIT stateChanged();
}

void Projection::setBlank(bool blank)
{
    if (blank == m_blank || !isRunning())
        return;
    m_blank = blank;
    Q_EMIT slideChanged();
    Q_EMIT stateChanged();
}

void Projection::followSlide(SlideKind kind)
{
    if (m_pace != Pace::Follow)
        return;
    if (!isRunning())
        m_kind = kind == SlideKind::Municipality ? m_kind : kind; // it begins there
    else if (kind == SlideKind::Municipality)
        setZoomed(true);
    else if (kind != m_kind)
        show(kind, 0);
}

void Projection::followRound(const Id& round)
{
    if (round == m_round)
        return;
    m_round = round;
    if (isRunning())
        readFacts();
}

void Projection::followMoment(const QDateTime& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    if (isRunning())
        readFacts();
}

void Projection::setInView(std::function<QString()> ask)
{
    m_inView = std::move(ask);
}

void Projection::setZoomed(bool zoomed)
{
    if (!isRunning())
        return;
    if (!zoomed) {
        if (isZoomed())
            show(m_beforeZoom, 0);
        return;
    }
    const QString number = m_inView ? m_inView() : QString();
    if (number.isEmpty()) {
        Q_EMIT said(tr("Choose a municipality on the overview or the map first."));
        Q_EMIT stateChanged();
        return;
    }
    if (!isZoomed())
        m_beforeZoom = m_kind;
    m_zoom = number;
    m_kind = SlideKind::Municipality;
    m_sheet = 0;
    readFacts();
    show(SlideKind::Municipality, 0);
}

void Projection::inViewChanged()
{
    if (isRunning() && isZoomed() && m_inView && !m_inView().isEmpty() && m_inView() != m_zoom)
        setZoomed(true);
}

void Projection::setWallSize(const QSizeF& size)
{
    if (size == m_wallSize || size.isEmpty())
        return;
    m_wallSize = size;
    if (m_session && isRunning())
        makeSheets();
    Q_EMIT slideChanged();
}

// ---- Where

QList<Projection::Place> Projection::places() const
{
    QList<Place> out;
    const QList<ScreenFacts> screens = m_screens->all();
    for (const ScreenFacts& each : screens)
        out.append({ screenKey(each), screenTitle(each) });
    out.append({ settings::projectorInWindow, tr("A window, to share in a video meeting") });
    return out;
}

int Projection::otherThanDesk(const QList<ScreenFacts>& screens) const
{
    const QPoint desk = m_desk->geometry().center();
    const auto at = std::find_if(screens.begin(), screens.end(),
        [&desk](const ScreenFacts& each) { return each.geometry.contains(desk); });
    // Nothing is said of a desk that stands on no screen: the first one is taken for it.
    const int own = at == screens.end() ? 0 : int(at - screens.begin());
    for (int i = 0; i < screens.size(); ++i) {
        if (i != own)
            return i;
    }
    return -1;
}

void Projection::start()
{
    if (!m_session || isRunning())
        return;
    m_place = settings::projectorScreen();
    m_frozen = false;
    m_blank = false;
    m_stand = Stand::Window;
    m_window = std::make_unique<ProjectorWindow>(*this);
    place(true);
    readFacts();
    m_clock.start();
    if (m_pace == Pace::Turn)
        m_turning.start();
    Q_EMIT slideChanged();
    Q_EMIT stateChanged();
}

void Projection::stop()
{
    if (!isRunning())
        return;
    m_stand = Stand::Off;
    m_geometry = {};
    m_frozen = false;
    m_blank = false;
    m_clock.stop();
    m_turning.stop();
    // Later: it may be the window itself that asks for it.
    m_window->hide();
    m_window.release()->deleteLater();
    Q_EMIT stateChanged();
}

void Projection::toggle()
{
    if (isRunning())
        stop();
    else
        start();
}

void Projection::setPlace(const QString& key)
{
    m_place = key;
    settings::setProjectorScreen(m_place);
    if (isRunning())
        place(false);
    Q_EMIT stateChanged();
}

void Projection::nextPlace()
{
    const QList<Place> all = places();
    const auto now = std::find_if(
        all.begin(), all.end(), [this](const Place& each) { return each.key == m_place; });
    const qsizetype at = now == all.end() ? all.size() - 1 : now - all.begin();
    setPlace(all.at((at + 1) % all.size()).key);
}

void Projection::place(bool fallBack)
{
    const QList<ScreenFacts> screens = m_screens->all();
    int at = findScreen(screens, m_place);
    const bool window = m_place == settings::projectorInWindow;
    if (at < 0 && !window && fallBack) {
        // Never chosen, or another room's projector: the screen at which nobody sits.
        at = otherThanDesk(screens);
        m_place = at < 0 ? settings::projectorInWindow : screenKey(screens.at(at));
    }
    if (at >= 0) {
        m_place = screenKey(screens.at(at)); // it may hang on another plug now
        m_stand = Stand::FullScreen;
        m_geometry = screens.at(at).geometry;
        m_window->fill(screens.at(at));
    } else if (m_place == settings::projectorInWindow) {
        m_stand = Stand::Window;
        m_geometry = {};
        m_window->standFree();
    } else {
        m_stand = Stand::Waiting;
        m_geometry = {};
        m_window->hide();
    }
}

void Projection::screensChanged()
{
    if (!isRunning()) {
        Q_EMIT stateChanged();
        return;
    }
    const Stand before = m_stand;
    place(false);
    if (m_stand == Stand::Waiting && before != Stand::Waiting)
        Q_EMIT said(tr("The screen was unplugged. The projection goes on there as soon as it is "
                       "plugged in again; or choose another place below."));
    else if (before == Stand::Waiting && m_stand == Stand::FullScreen)
        Q_EMIT said(tr("The screen is back, and so is the projection."));
    Q_EMIT stateChanged();
}

} // namespace samvirke

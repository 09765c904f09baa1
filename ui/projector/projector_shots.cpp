// Every slide of the projector, and the facilitator's panel, for the pictures and the tests that
// walk over everything on screen.
#include "core/base/clock.h"
#include "core/session/meetings.h"
#include "core/session/person_gate.h"
#include "ui/projector/projection.h"
#include "ui/projector/projector_panel.h"
#include "ui/projector/slide_paint.h"
#include "ui/settings.h"
#include "ui/shots.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace samvirke {

namespace {

/// A slide of the size that the picture has.
class Canvas : public QWidget {
public:
    Canvas(SlideKind kind, int sheet, WallFacts facts)
        : m_kind(kind), m_sheet(sheet), m_facts(std::move(facts))
    {
        setAccessibleName(slideTitle(kind));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QList<Slide> sheets = makeSlides(m_kind, m_facts, size());
        paintSlide(painter, sheets.at(qMin<qsizetype>(m_sheet, sheets.size() - 1)), size(),
            Theme::instance().shownScheme());
    }

private:
    SlideKind m_kind;
    int m_sheet;
    WallFacts m_facts;
};

/// The municipality that needs help most: there is something to be seen of it.
QString gravest(const Session& session)
{
    const CountyPicture picture = session.picture();
    return picture.municipalities.isEmpty() ? QString() : picture.municipalities.first().number;
}

/// A meeting that goes on: the newest one of those in which most was decided, as it was then.
void letMeetingRun(WallMeeting& running, const Session& session, const PersonGate& gate)
{
    for (const Meeting& meeting : session.meetings()) {
        const QList<Decision> decisions = session.decisions(meeting.id);
        if (decisions.size() <= running.decisions.size())
            continue;
        running = {};
        running.when = WallMeeting::When::Running;
        running.title = gate.pass(meeting.title);
        running.startsAt = nowUtc().addSecs(-15 * 60);
        running.endsAt = nowUtc().addSecs(30 * 60);
        for (const AgendaItem& item : agendaOf(session, meeting.id))
            running.items.append({ gate.pass(item.title), 10, running.items.isEmpty() });
        running.current = running.items.size() > 1 ? 1 : -1;
        running.currentSince = nowUtc().addSecs(-4 * 60);
        for (const Decision& decision : decisions)
            running.decisions.append(gate.pass(decision.text));
    }
}

WallFacts factsOf(const Session& session, SlideKind kind)
{
    const PersonGate gate(session);
    WallFacts facts = gatherFacts(
        session, gate, {}, kind == SlideKind::Municipality ? gravest(session) : QString());
    if (kind == SlideKind::Agenda || kind == SlideKind::Decisions)
        letMeetingRun(facts.meeting, session, gate);
    return facts;
}

} // namespace

void registerProjectorShots()
{
    for (const SlideKind kind : slideKinds()) {
        addShot(QStringLiteral("projector-") + slideShotName(kind),
            [kind](Session& session) { return new Canvas(kind, 0, factsOf(session, kind)); });
    }
    addShot(QStringLiteral("projector-county-names"), [](Session& session) {
        return new Canvas(SlideKind::County, 1, factsOf(session, SlideKind::County));
    });
    addShot(QStringLiteral("projector-known"), [](Session& session) {
        const PersonGate gate(session);
        return new Canvas(SlideKind::Needs, 0,
            gatherFacts(
                session, gate, {}, {}, QDateTime(QDate(2021, 2, 25), QTime(11, 0), Qt::UTC)));
    });
    addShot(QStringLiteral("projector-exercise"), [](Session& session) {
        WallFacts facts = factsOf(session, SlideKind::Changed);
        facts.exercise = true;
        facts.demonstration = false;
        return new Canvas(SlideKind::Changed, 0, facts);
    });
    addShot(QStringLiteral("projector-panel"), [](Session& session) {
        auto* host = new QWidget;
        auto* projection = new Projection(host);
        projection->setSession(&session);
        auto* layout = new QVBoxLayout(host);
        layout->addStretch(1);
        layout->addWidget(new ProjectorPanel(*projection));
        projection->setPlace(settings::projectorInWindow);
        projection->start();
        return host;
    });
}

} // namespace samvirke

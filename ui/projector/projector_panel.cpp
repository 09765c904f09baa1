#include "ui/projector/projector_panel.h"

#include "ui/projector/projection.h"
#include "ui/projector/projector_actions.h"
#include "ui/projector/slide_view.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace samvirke {

namespace {

const QList<int>& intervals() // seconds
{
    static const QList<int> all{ 10, 20, 30, 60 };
    return all;
}

constexpr int following = 0; // the data of the choice that is no interval

} // namespace

ProjectorPanel::ProjectorPanel(Projection& projection, QWidget* parent)
    : QFrame(parent), m_projection(projection),
      m_preview(new SlideView(projection, SlideView::Use::Desk)),
      m_state(new Label({}, Type::Strong)), m_slides(new QComboBox), m_places(new QComboBox),
      m_pace(new QComboBox)
{
    setLookOf(this, "panel");
    setObjectName(QStringLiteral("projector-panel"));
    setAccessibleName(tr("Projector"));
    m_preview->setFixedSize(m_preview->sizeHint());
    m_state->setWordWrap(false);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::m, space::s, space::m, space::s);
    all->setSpacing(space::l);
    all->addWidget(m_preview);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::s);
    all->addLayout(rows, 1);
    rows->addWidget(m_state);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::s);
    rows->addLayout(choices);
    makeChoices();
    choices->addWidget(m_slides);
    choices->addWidget(m_pace);
    choices->addWidget(m_places);
    choices->addStretch(1);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::s);
    rows->addLayout(steps);
    rows->addStretch(1);

    m_previous = makeStep(tr("Previous"), Qt::Key_PageUp, projector_keys::previous());
    m_next = makeStep(tr("Next"), Qt::Key_PageDown, projector_keys::next());
    m_blank = makeStep(tr("Blank"), Qt::Key_B, projector_keys::blank());
    m_freeze = makeStep(tr("Freeze"), Qt::Key_F, projector_keys::freeze());
    m_zoom = makeStep(tr("Zoom"), Qt::Key_Z, projector_keys::zoom());
    m_stop = makeStep(tr("Stop"), Qt::Key_Escape, projector_keys::toggle());
    for (QPushButton* button : { m_previous, m_next, m_blank, m_freeze, m_zoom, m_stop })
        steps->addWidget(button);
    steps->addStretch(1);
    for (QPushButton* button : { m_blank, m_freeze, m_zoom })
        button->setCheckable(true);

    connect(m_previous, &QPushButton::clicked, &projection, &Projection::previous);
    connect(m_next, &QPushButton::clicked, &projection, &Projection::next);
    connect(m_blank, &QPushButton::clicked, &projection, &Projection::setBlank);
    connect(m_freeze, &QPushButton::clicked, &projection, &Projection::setFrozen);
    connect(m_zoom, &QPushButton::clicked, &projection, &Projection::setZoomed);
    connect(m_stop, &QPushButton::clicked, &projection, &Projection::stop);
    connect(m_slides, &QComboBox::activated, this,
        [this] { m_projection.showSlide(SlideKind(m_slides->currentData().toInt())); });
    connect(m_places, &QComboBox::activated, this,
        [this] { m_projection.setPlace(m_places->currentData().toString()); });
    connect(m_pace, &QComboBox::activated, this, [this] {
        const int seconds = m_pace->currentData().toInt();
        if (seconds != following)
            m_projection.setInterval(seconds);
        m_projection.setPace(
            seconds == following ? Projection::Pace::Follow : Projection::Pace::Turn);
    });
    connect(&projection, &Projection::stateChanged, this, &ProjectorPanel::renew);
    connect(&projection, &Projection::slideChanged, this, &ProjectorPanel::renew);
    renew();
}

QPushButton* ProjectorPanel::makeStep(
    const QString& word, const QKeySequence& key, const QKeySequence& anywhere)
{
    const QString name = key.toString(QKeySequence::NativeText);
    QPushButton* button = makeButton(QStringLiteral("%1  %2").arg(word, name));
    button->setAccessibleName(word);
    button->setToolTip(tr("%1 here, %2 from anywhere in the window")
                           .arg(name, anywhere.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void ProjectorPanel::makeChoices()
{
    m_slides->setAccessibleName(tr("Slide"));
    for (const SlideKind kind : slideKinds())
        m_slides->addItem(slideTitle(kind), int(kind));
    m_pace->setAccessibleName(tr("How slides are turned"));
    m_pace->addItem(tr("Follows you"), following);
    for (const int seconds : intervals())
        m_pace->addItem(tr("Turns every %n s", nullptr, seconds), seconds);
    m_places->setAccessibleName(tr("Screen of the projector"));
    for (QComboBox* box : { m_slides, m_pace, m_places })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ProjectorPanel::renew()
{
    setVisible(m_projection.isRunning());
    if (!m_projection.isRunning())
        return;
    const QSignalBlocker slides(m_slides);
    m_slides->setCurrentIndex(m_slides->findData(int(m_projection.kind())));
    m_pace->setCurrentIndex(m_pace->findData(
        m_projection.pace() == Projection::Pace::Follow ? following : m_projection.interval()));
    m_places->clear();
    for (const Projection::Place& place : m_projection.places())
        m_places->addItem(place.title, place.key);
    m_places->setCurrentIndex(m_places->findData(m_projection.chosenPlace()));
    m_places->setPlaceholderText(tr("Waiting for the screen"));
    m_blank->setChecked(m_projection.isBlank());
    m_freeze->setChecked(m_projection.isFrozen());
    m_zoom->setChecked(m_projection.isZoomed());

    QString state;
    switch (m_projection.stand()) {
    case Projection::Stand::Off:
        break;
    case Projection::Stand::FullScreen:
        state = tr("Projected on the whole screen");
        break;
    case Projection::Stand::Window:
        state = tr("Projected in a window");
        break;
    case Projection::Stand::Waiting:
        state = tr("The screen is not plugged in: nobody sees this now");
        break;
    }
    if (m_projection.isBlank())
        state = tr("The room sees a blank screen");
    else if (m_projection.isFrozen())
        state = tr("Frozen: the room does not see what you do");
    const Slide& slide = m_projection.slide();
    if (slide.sheets > 1 && !m_projection.isBlank())
        state += QStringLiteral(" · ") + tr("sheet %1 of %2").arg(slide.sheet).arg(slide.sheets);
    m_state->setText(state);
}

} // namespace samvirke

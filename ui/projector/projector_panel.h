// What the facilitator has at the lower edge of the main window while something is projected: a
// small picture of it, where it stands, and every step with its key.
#pragma once

#include <QFrame>
#include <QKeySequence>

class QComboBox;
class QPushButton;

namespace samvirke {

class Label;
class Projection;
class SlideView;

class ProjectorPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProjectorPanel(Projection& projection, QWidget* parent = nullptr);

    SlideView& preview() { return *m_preview; }

private:
    QPushButton* makeStep(
        const QString& word, const QKeySequence& key, const QKeySequence& anywhere);
    void makeChoices();
    void renew();

    Projection& m_projection;
    SlideView* m_preview;
    Label* m_state;
    QComboBox* m_slides;
    QComboBox* m_places;
    QComboBox* m_pace;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_blank;
    QPushButton* m_freeze;
    QPushButton* m_zoom;
    QPushButton* m_stop;
};

} // namespace samvirke

// The slide of a projection, painted: over a whole window, or as the small picture at the desk. A
// screen reader hears all that stands on it.
#pragma once

#include <QWidget>

namespace samvirke {

class Projection;

class SlideView : public QWidget {
    Q_OBJECT

public:
    enum class Use { Wall, Desk };

    SlideView(Projection& projection, Use use, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();

    Projection& m_projection;
    Use m_use;
};

} // namespace samvirke

// A paint device that keeps every text that is drawn on it, as an eye would read it.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

namespace samvirke::testing {

class TextCatcher : public QPaintDevice {
public:
    explicit TextCatcher(const QSize& size) : m_size(size), m_engine(*this) { }

    QStringList texts() const { return m_texts; }
    QString all() const { return m_texts.join(u'\n'); }
    /// Pixels of the smallest text that was drawn.
    int smallest() const { return m_smallest; }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextCatcher& catcher) : QPaintEngine(AllFeatures), m_catcher(catcher) { }

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override { }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
        void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
        void drawPath(const QPainterPath&) override { }
        void drawTextItem(const QPointF&, const QTextItem& item) override
        {
            m_catcher.m_texts.append(item.text());
            const int pixels = item.font().pixelSize();
            if (!item.text().trimmed().isEmpty()
                && (m_catcher.m_smallest == 0 || pixels < m_catcher.m_smallest))
                m_catcher.m_smallest = pixels;
        }
        Type type() const override { return User; }

    private:
        TextCatcher& m_catcher;
    };

    QSize m_size;
    QStringList m_texts;
    int m_smallest = 0;
    mutable Engine m_engine;
};

} // namespace samvirke::testing

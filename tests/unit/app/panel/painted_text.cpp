#include "tests/unit/app/panel/painted_text.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <map>

namespace precedence::tests {
namespace {

/// Paints everything but texts into a picture, and looks up what is there where a text would stand.
class TextReader : public QPaintEngine {
public:
    TextReader(QImage& picture, std::vector<PaintedText>& texts)
        : QPaintEngine(AllFeatures)
        , m_picture(picture)
        , m_texts(texts) {}

    bool begin(QPaintDevice* /*device*/) override { return m_painter.begin(&m_picture); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& next) override {
        m_painter.setPen(next.pen());
        m_painter.setBrush(next.brush());
        m_painter.setBrushOrigin(next.brushOrigin());
        m_painter.setTransform(next.transform());
        m_painter.setOpacity(next.opacity());
        m_painter.setCompositionMode(next.compositionMode());
        m_painter.setRenderHints(next.renderHints());
        m_clip = next.isClipEnabled() ? next.transform().map(next.clipRegion()) : QRegion();
    }
    void drawPath(const QPainterPath& path) override {
        clip();
        m_painter.drawPath(path);
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        clip();
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count);
    }
    void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override {
        clip();
        m_painter.drawPixmap(to, pixmap, from);
    }
    void drawImage(const QRectF& to, const QImage& image, const QRectF& from, Qt::ImageConversionFlags flags) override {
        clip();
        m_painter.drawImage(to, image, from, flags);
    }
    void drawTiledPixmap(const QRectF& rect, const QPixmap& pixmap, const QPointF& offset) override {
        clip();
        m_painter.drawTiledPixmap(rect, pixmap, offset);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRect seen = m_painter.transform().mapRect(place).toAlignedRect().intersected(m_picture.rect());
        if (!item.text().trimmed().isEmpty() && !seen.isEmpty())
            m_texts.push_back({item.text(), m_painter.pen().color(), most(seen)});
    }

private:
    void clip() {
        const QTransform transform = m_painter.transform();
        m_painter.resetTransform();
        const QRegion ofWidget = systemClip();
        if (ofWidget.isEmpty() && m_clip.isEmpty())
            m_painter.setClipping(false);
        else
            m_painter.setClipRegion(ofWidget.isEmpty() ? m_clip
                                    : m_clip.isEmpty() ? ofWidget
                                                       : ofWidget.intersected(m_clip));
        m_painter.setTransform(transform);
    }
    /// The colour of most of it: lines and icons beside a text are not what it stands on.
    [[nodiscard]] QColor most(const QRect& rect) const {
        std::map<QRgb, int> counts;
        QRgb best = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                const QRgb pixel = m_picture.pixel(x, y);
                if (++counts[pixel] > counts[best])
                    best = pixel;
            }
        }
        return QColor::fromRgb(best);
    }

    QImage& m_picture;
    std::vector<PaintedText>& m_texts;
    QPainter m_painter;
    QRegion m_clip;
};

class TextDevice : public QPaintDevice {
public:
    TextDevice(const QSize& size, std::vector<PaintedText>& texts)
        : m_picture(size, QImage::Format_RGB32)
        , m_reader(m_picture, texts) {
        m_picture.fill(Qt::magenta);
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_reader; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth: return m_picture.width();
        case PdmHeight: return m_picture.height();
        case PdmWidthMM: return m_picture.widthMM();
        case PdmHeightMM: return m_picture.heightMM();
        case PdmNumColors: return m_picture.colorCount();
        case PdmDepth: return m_picture.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_picture.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QImage m_picture;
    mutable TextReader m_reader;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget) {
    std::vector<PaintedText> texts;
    TextDevice device(widget.size(), texts);
    QPainter painter(&device);
    widget.render(&painter);
    painter.end();
    return texts;
}

} // namespace precedence::tests

#include "app/icons.h"

#include "model/network/metric.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

// A resource in a static library is linked and registered only where somebody names it, outside any namespace.
static void registerIconMasks() {
    Q_INIT_RESOURCE(icon_masks);
}

namespace precedence {
namespace {

constexpr std::array kSizes = {16, 20, 24, 32, 40, 48, 64, 96};

QLatin1String fileOf(IconName name) {
    switch (name) {
    case IconName::Wired: return QLatin1String("wired");
    case IconName::Wireless: return QLatin1String("wireless");
    case IconName::Mobile: return QLatin1String("mobile");
    case IconName::Tunnel: return QLatin1String("tunnel");
    case IconName::Virtual: return QLatin1String("virtual");
    case IconName::Bluetooth: return QLatin1String("bluetooth");
    case IconName::Loopback: return QLatin1String("loopback");
    case IconName::Other: return QLatin1String("other");
    case IconName::RemoteAccess: return QLatin1String("remote-access");
    case IconName::Priority: return QLatin1String("priority");
    case IconName::Routes: return QLatin1String("routes");
    case IconName::Why: return QLatin1String("why");
    case IconName::History: return QLatin1String("history");
    case IconName::Learn: return QLatin1String("learn");
    case IconName::Lab: return QLatin1String("lab");
    case IconName::Bindings: return QLatin1String("bindings");
    case IconName::Up: return QLatin1String("up");
    case IconName::Down: return QLatin1String("down");
    case IconName::Top: return QLatin1String("top");
    case IconName::Bottom: return QLatin1String("bottom");
    case IconName::Undo: return QLatin1String("undo");
    case IconName::Redo: return QLatin1String("redo");
    case IconName::Pin: return QLatin1String("pin");
    case IconName::Plus: return QLatin1String("plus");
    case IconName::Close: return QLatin1String("close");
    case IconName::Warning: return QLatin1String("warning");
    case IconName::Info: return QLatin1String("info");
    case IconName::Error: return QLatin1String("error");
    case IconName::Check: return QLatin1String("check");
    case IconName::Shield: return QLatin1String("shield");
    case IconName::Copy: return QLatin1String("copy");
    case IconName::Search: return QLatin1String("search");
    case IconName::ChevronRight: return QLatin1String("chevron-right");
    case IconName::ChevronDown: return QLatin1String("chevron-down");
    case IconName::Grip: return QLatin1String("grip");
    case IconName::Internet: return QLatin1String("internet");
    case IconName::Computer: return QLatin1String("computer");
    case IconName::Text: return QLatin1String("text");
    }
    return QLatin1String("other");
}

/// The smallest rendering that is not smaller than what is wanted.
QImage mask(QLatin1String file, int deviceSize) {
    registerIconMasks();
    const auto fitting = std::find_if(kSizes.begin(), kSizes.end(), [&](int size) { return size >= deviceSize; });
    const int size = fitting == kSizes.end() ? kSizes.back() : *fitting;
    const QImage image(QStringLiteral(":/icons/%1-%2.png").arg(file).arg(size));
    if (image.isNull() || size == deviceSize)
        return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(deviceSize, deviceSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QPixmap tinted(IconName name, int deviceSize, const QColor& colour) {
    const QString key =
        QStringLiteral("icon-%1-%2-%3").arg(static_cast<int>(name)).arg(deviceSize).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = mask(fileOf(name), deviceSize);
    if (!image.isNull()) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(IconName name, std::optional<QColor> colour)
        : m_name(name)
        , m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(square, iconPixmap(m_name, side, colour(mode), ratio));
    }
    // The size comes in device pixels already.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
        return tinted(m_name, std::min(size.width(), size.height()), colour(mode));
    }
    QIconEngine* clone() const override { return std::make_unique<TintedIcon>(*this).release(); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            if (m_colour)
                return QColor(m_colour->red(), m_colour->green(), m_colour->blue(), 110);
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return m_colour.value_or(palette.color(QPalette::Active, QPalette::HighlightedText));
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return m_colour.value_or(palette.color(QPalette::Active, QPalette::ButtonText));
    }

    IconName m_name;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon icon(IconName name) {
    return QIcon(std::make_unique<TintedIcon>(name, std::nullopt).release());
}

QIcon icon(IconName name, const QColor& colour) {
    return QIcon(std::make_unique<TintedIcon>(name, colour).release());
}

IconName iconOf(Medium medium) {
    switch (medium) {
    case Medium::Unknown: return IconName::Other;
    case Medium::Wired: return IconName::Wired;
    case Medium::Wireless: return IconName::Wireless;
    case Medium::MobileBroadband: return IconName::Mobile;
    case Medium::Bluetooth: return IconName::Bluetooth;
    case Medium::RemoteAccess: return IconName::RemoteAccess;
    case Medium::Tunnel: return IconName::Tunnel;
    case Medium::Virtual: return IconName::Virtual;
    case Medium::Loopback: return IconName::Loopback;
    }
    return IconName::Other;
}

QPixmap iconPixmap(IconName name, int size, const QColor& colour, qreal devicePixelRatio) {
    QPixmap pixmap = tinted(name, static_cast<int>(std::lround(size * devicePixelRatio)), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon programIcon() {
    registerIconMasks();
    QIcon result;
    for (const int size : kSizes)
        result.addFile(QStringLiteral(":/icons/precedence-%1.png").arg(size), QSize(size, size));
    return result;
}

} // namespace precedence

#include "app/colours.h"
#include "app/icons.h"
#include "model/network/metric.h"

#include <QApplication>
#include <QImage>
#include <gtest/gtest.h>

#include <set>

namespace precedence {
namespace {

/// How much of the picture is drawn, in whole pixels.
double ink(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y).alphaF();
    }
    return sum;
}

TEST(Icons, everyIconIsDrawnAtEverySizeAndInsideItsEdges) {
    for (int name = 0; name < kIcons; ++name) {
        for (const int size : {16, 20, 24, 28, 32, 40, 48, 64, 96, 128}) {
            const QImage image = iconPixmap(static_cast<IconName>(name), size, Qt::black, 1.0).toImage();
            ASSERT_EQ(image.size(), QSize(size, size)) << name;
            const double share = ink(image) / (size * size);
            EXPECT_GT(share, 0.03) << name << " at " << size;
            EXPECT_LT(share, 0.5) << name << " at " << size;
        }
    }
}

TEST(Icons, noTwoIconsAreTheSame) {
    std::set<QByteArray> seen;
    for (int name = 0; name < kIcons; ++name) {
        const QImage image = iconPixmap(static_cast<IconName>(name), 32, Qt::black, 1.0).toImage();
        seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(kIcons));
}

TEST(Icons, haveTheColourThatIsAskedForAndNoOther) {
    const QImage image =
        iconPixmap(IconName::Wired, 32, QColor(0xc0, 0x20, 0x40), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    bool solid = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            solid = true;
            EXPECT_EQ(pixel.rgb(), QColor(0xc0, 0x20, 0x40).rgb());
        }
    }
    EXPECT_TRUE(solid);
}

TEST(Icons, areSharpOnADenseScreen) {
    const QPixmap pixmap = iconPixmap(IconName::Routes, 24, Qt::black, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(24, 24));
    EXPECT_EQ(icon(IconName::Routes).pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
}

TEST(Icons, followThePaletteOfTheProgram) {
    const QPalette before = QApplication::palette();
    const QIcon kept = icon(IconName::Search);
    QApplication::setPalette(lightPalette());
    const QImage light = kept.pixmap(24).toImage();
    QApplication::setPalette(darkPalette());
    EXPECT_NE(kept.pixmap(24).toImage(), light);
    QApplication::setPalette(before);
}

TEST(Icons, disabledIconsLookDisabled) {
    for (const QIcon& one : {icon(IconName::Undo), icon(IconName::Undo, Qt::red)})
        EXPECT_NE(one.pixmap(24, QIcon::Disabled).toImage(), one.pixmap(24, QIcon::Normal).toImage());
}

TEST(Icons, aCopyPaintsTheSame) {
    const QIcon one = icon(IconName::Pin);
    QIcon copy = one;
    copy.addPixmap(QPixmap()); // makes the copy a real one
    EXPECT_EQ(copy.pixmap(24).toImage(), one.pixmap(24).toImage());
}

TEST(Icons, everyMediumHasItsOwn) {
    std::set<IconName> seen;
    for (int medium = 0; medium <= static_cast<int>(Medium::Loopback); ++medium)
        seen.insert(iconOf(static_cast<Medium>(medium)));
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(Medium::Loopback) + 1);
}

TEST(ProgramIcon, isThereInEverySize) {
    const QIcon program = programIcon();
    for (const int size : {16, 32, 48, 96}) {
        const QPixmap pixmap = program.pixmap(size);
        ASSERT_EQ(pixmap.size(), QSize(size, size));
        EXPECT_GT(ink(pixmap.toImage()), size * size * 0.8);
    }
}

} // namespace
} // namespace precedence

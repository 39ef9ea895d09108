#include "app/colours.h"
#include "app/panel_style.h"
#include "app/theme.h"

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QStyle>
#include <QWidget>
#include <gtest/gtest.h>

#include <memory>

namespace precedence {
namespace {

QApplication& application() {
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

TEST(SystemIsDark, itsPaletteTells) {
    EXPECT_TRUE(systemIsDark(darkPalette(), std::nullopt));
    EXPECT_FALSE(systemIsDark(lightPalette(), std::nullopt));
}

TEST(SystemIsDark, whatItSaysOutrightCountsMore) {
    EXPECT_TRUE(systemIsDark(lightPalette(), true));
    EXPECT_FALSE(systemIsDark(darkPalette(), false));
}

TEST(Theme, aChoiceIsTakenByEveryWidget) {
    const Theme theme(application(), ThemeChoice::Dark);
    const QWidget widget;
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(widget.palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    EXPECT_NE(qobject_cast<PanelStyle*>(QApplication::style()), nullptr);
}

TEST(Theme, tellsOnceWhenItChanges) {
    Theme theme(application(), ThemeChoice::Light);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    theme.choose(ThemeChoice::Dark);
    theme.choose(ThemeChoice::Dark);
    EXPECT_EQ(told, 1);
    theme.choose(ThemeChoice::Light);
    EXPECT_EQ(told, 2);
    EXPECT_FALSE(theme.isDark());
}

TEST(Theme, withoutAChoiceItTakesWhatTheDesktopSaysOutright) {
    Theme theme(application(), ThemeChoice::System);
    theme.setDesktopPrefersDark(true);
    EXPECT_TRUE(theme.isDark());
    theme.setDesktopPrefersDark(false);
    EXPECT_FALSE(theme.isDark());
    theme.choose(ThemeChoice::Dark);
    theme.setDesktopPrefersDark(false);
    EXPECT_TRUE(theme.isDark()) << "a choice goes before the desktop";
}

TEST(Theme, withoutAChoiceItTakesThatOfTheSystem) {
    Theme theme(application(), ThemeChoice::Dark);
    theme.choose(ThemeChoice::System);
    EXPECT_FALSE(theme.isDark()) << "the screen of this test is a light one";
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
}

TEST(Theme, aChangeOfTheSystemLeavesAChoiceAloneAndSettles) {
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::System}) {
        const Theme theme(application(), choice);
        const bool before = theme.isDark();
        int told = 0;
        QObject::connect(&theme, &Theme::changed, &theme, [&] { ++told; });
        QWidget widget;
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&widget, &event);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        EXPECT_EQ(theme.isDark(), before);
        EXPECT_EQ(told, 0);
    }
}

TEST(PanelStyle, theSliderOfAScrollBarStandsOutInLightAndDark) {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Theme theme(application(), choice);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 400);
        const QImage image = bar.grab().toImage();
        const int middle = image.width() / 2;
        EXPECT_GE(contrast(image.pixelColor(middle, 100), image.pixelColor(middle, 300)), 3.0);
    }
}

TEST(PanelStyle, aScrollBarWithNowhereToGoHasNoSlider) {
    const Theme theme(application(), ThemeChoice::Light);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 0);
    bar.resize(bar.sizeHint().width(), 400);
    const QImage image = bar.grab().toImage();
    for (int y = 100; y < 300; ++y)
        EXPECT_EQ(image.pixelColor(image.width() / 2, y), lightPalette().color(QPalette::Window));
}

} // namespace
} // namespace precedence

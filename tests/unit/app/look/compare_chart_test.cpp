#include "app/charts/compare_chart.h"
#include "app/colours.h"

#include <QApplication>
#include <QImage>
#include <gtest/gtest.h>

namespace precedence {
namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

CompareBar wifi() {
    return {.adapter = words("Wi-Fi"),
        .family = words("IPv4"),
        .hue = 0,
        .now = {.route = 0, .ofInterface = 35, .automatic = true},
        .after = CompareCost{.route = 0, .ofInterface = 4},
        .inUse = true};
}

CompareBar onlySum() {
    return {.adapter = words("Cellular"), .family = words("IPv6"), .hue = 4, .now = {.sum = 75}};
}

TEST(CompareCost, addsItsPartsInSixtyFourBits) {
    EXPECT_EQ((CompareCost{.route = 4294967295U, .ofInterface = 4294967295U}.total()), 8589934590U);
    EXPECT_EQ((CompareCost{.sum = 75}.total()), 75U);
    EXPECT_FALSE((CompareCost{.ofInterface = 55, .sum = 75}.hasParts()));
    EXPECT_TRUE((CompareCost{.route = 20, .ofInterface = 55, .sum = 75}.hasParts()));
}

TEST(CompareBars, labelsShowTheSumAndWhatWaits) {
    EXPECT_EQ(compareLabel(wifi()), words("0 + 35 = 35 \u2192 4"));
    EXPECT_EQ(compareLabel(onlySum()), words("75"));
}

TEST(CompareBars, theTableHasARowForEachBarAndAsManyCellsInEach) {
    const auto table = compareTable({wifi(), onlySum()});
    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table[1].size(), table[0].size());
    EXPECT_EQ(table[2].size(), table[0].size());
    EXPECT_EQ(table[1].at(5), words("35"));
    EXPECT_EQ(table[1].at(6), words("4"));
    EXPECT_EQ(table[2].at(2), words("not known"));
    EXPECT_EQ(compareText({wifi()}).count(QLatin1Char('\n')), 2);
}

TEST(CompareBars, theDescriptionSaysEachBar) {
    EXPECT_EQ(compareDescription({wifi()}),
        words("Wi-Fi, IPv4 costs 35: route 0 + interface 35, automatic. After the waiting changes it costs 4. The "
              "internet goes through it now."));
    EXPECT_EQ(compareDescription({}), words("No adapter has a default route."));
}

TEST(CompareBars, theScaleHoldsNowAndAfter) {
    CompareBar bar = wifi();
    bar.after = CompareCost{.route = 0, .ofInterface = 190};
    EXPECT_EQ(compareScale({bar}), 200U);
}

int pixels(const CompareChart& chart, const QColor& colour) {
    const QImage image = chart.picture().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

class CompareChartLook : public testing::Test {
protected:
    CompareChartLook() {
        chart.setPalette(lightPalette());
        chart.resize(600, 300);
        chart.show();
        QCoreApplication::processEvents();
    }
    const Colours& colours = coloursOf(lightPalette());
    CompareChart chart;
};

TEST_F(CompareChartLook, automaticIsHatchedAndManualIsFull) {
    CompareBar bar = wifi();
    bar.after.reset();
    bar.hue = 3;
    chart.setBars({bar});
    const int hatched = pixels(chart, colours.hues[3]);
    bar.now.automatic = false;
    chart.setBars({bar});
    EXPECT_GT(pixels(chart, colours.hues[3]), 2 * hatched);
}

TEST_F(CompareChartLook, whatWaitsIsAnOutlineAndGoesAway) {
    chart.setBars({wifi()});
    EXPECT_GT(pixels(chart, colours.waiting), 100);
    CompareBar bar = wifi();
    bar.after.reset();
    chart.setBars({bar});
    EXPECT_EQ(pixels(chart, colours.waiting), 0);
}

TEST_F(CompareChartLook, followsThePalette) {
    chart.setBars({wifi()});
    chart.setPalette(darkPalette());
    const QImage dark = chart.picture().toImage();
    EXPECT_EQ(dark.pixelColor(0, dark.height() - 1), darkPalette().color(QPalette::Base));
}

TEST_F(CompareChartLook, thePictureIsTwiceAsLarge) {
    chart.setBars({wifi()});
    EXPECT_EQ(chart.picture().size(), QSize(1200, 600));
}

TEST_F(CompareChartLook, takesNothingAndMuchAndSaysSo) {
    chart.setBars({});
    EXPECT_EQ(chart.accessibleDescription(), words("No adapter has a default route."));
    std::vector<CompareBar> many(60, wifi());
    many.back().now = {.route = 4294967295U, .ofInterface = 4294967295U};
    chart.setBars(many);
    EXPECT_GT(chart.minimumHeight(), 60 * 20);
    chart.setBars({});
    EXPECT_EQ(pixels(chart, colours.waiting), 0);
}

} // namespace
} // namespace precedence

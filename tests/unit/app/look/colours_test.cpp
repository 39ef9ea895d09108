#include "app/adapter_hues.h"
#include "app/colours.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace precedence {
namespace {

constexpr double kReadable = 4.5;
constexpr double kVisible = 3.0;

class EveryPalette : public testing::TestWithParam<bool> {
protected:
    QPalette palette = GetParam() ? darkPalette() : lightPalette();
    const Colours& colours = coloursOf(palette);

    QColor of(QPalette::ColorRole role) const { return palette.color(QPalette::Active, role); }
    /// Where rows and plain text stand.
    std::vector<QColor> surfaces() const {
        return {of(QPalette::Base), of(QPalette::AlternateBase), of(QPalette::Window), colours.selection,
            colours.selectionInactive, colours.hover, colours.noticeFill};
    }
};

TEST_P(EveryPalette, knowsWhetherItIsDark) {
    EXPECT_EQ(isDark(palette), GetParam());
}

TEST_P(EveryPalette, textIsReadableOnEverySurface) {
    for (const QColor& surface : surfaces()) {
        for (const QColor& text : {of(QPalette::WindowText), of(QPalette::Text), of(QPalette::ButtonText),
                 colours.secondary, colours.waiting, colours.inUse, colours.error})
            EXPECT_GE(contrast(text, surface), kReadable)
                << text.name().toStdString() << " on " << surface.name().toStdString();
    }
}

TEST_P(EveryPalette, textIsReadableOnWhatIsMadeForIt) {
    const std::vector<std::pair<QColor, QColor>> pairs = {
        {of(QPalette::ButtonText), of(QPalette::Button)},
        {of(QPalette::ButtonText), hoveredButton(palette)},
        {colours.secondary, of(QPalette::Button)},
        {colours.secondary, hoveredButton(palette)},
        {of(QPalette::ToolTipText), of(QPalette::ToolTipBase)},
        {of(QPalette::HighlightedText), of(QPalette::Highlight)},
        {of(QPalette::PlaceholderText), of(QPalette::Base)},
        {of(QPalette::Link), of(QPalette::Base)},
        {of(QPalette::Link), of(QPalette::Window)},
        {of(QPalette::Link), colours.noticeFill},
        {of(QPalette::LinkVisited), of(QPalette::Base)},
        {colours.waiting, colours.waitingFill},
        {of(QPalette::WindowText), colours.waitingFill},
        {colours.secondary, colours.waitingFill},
        {colours.inUse, colours.inUseFill},
        {of(QPalette::WindowText), colours.inUseFill},
        {colours.error, colours.errorFill},
        {of(QPalette::WindowText), colours.errorFill},
    };
    for (const auto& [text, surface] : pairs)
        EXPECT_GE(contrast(text, surface), kReadable)
            << text.name().toStdString() << " on " << surface.name().toStdString();
}

TEST_P(EveryPalette, graphicsAreVisibleOnEverySurface) {
    std::vector<QColor> graphics(colours.hues.begin(), colours.hues.end());
    graphics.push_back(colours.routePart);
    graphics.push_back(colours.focus);
    for (const QColor& surface :
        {of(QPalette::Base), of(QPalette::Window), colours.selection, colours.hover, colours.selectionInactive}) {
        for (const QColor& graphic : graphics)
            EXPECT_GE(contrast(graphic, surface), kVisible)
                << graphic.name().toStdString() << " on " << surface.name().toStdString();
    }
}

TEST_P(EveryPalette, barsAndMarksStandOutFromWhatIsUnderThem) {
    std::vector<std::pair<QColor, QColor>> pairs = {
        {colours.routePart, colours.track},
        {colours.waiting, colours.track},
        {of(QPalette::Highlight), of(QPalette::Base)},
        {of(QPalette::Highlight), of(QPalette::Window)},
        {of(QPalette::HighlightedText), of(QPalette::Highlight)},
        {colours.focus, of(QPalette::Button)},
        {colours.routePart, of(QPalette::Button)},
        {colours.waiting, colours.waitingFill},
        {colours.inUse, colours.inUseFill},
        {colours.error, colours.errorFill},
    };
    for (const QColor& hue : colours.hues) {
        pairs.emplace_back(hue, colours.track);
        pairs.emplace_back(hue, of(QPalette::AlternateBase));
        pairs.emplace_back(hue, mixed(hue, of(QPalette::Base), 0.2)); // the lines of the chart's hatch
    }
    for (const auto& [graphic, ground] : pairs)
        EXPECT_GE(contrast(graphic, ground), kVisible)
            << graphic.name().toStdString() << " on " << ground.name().toStdString();
}

using Linear = std::array<double, 3>;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

std::array<double, 3> lab(const Linear& colour) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const auto [r, g, b] = colour;
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// How far apart two colours look to an eye of this kind: CIE 1976, after Machado, Oliveira and Fernandes (2009).
double distance(const QColor& one, const QColor& other, const std::array<Linear, 3>& eye) {
    const auto seen = [&eye](const QColor& colour) {
        const Linear light = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
        Linear result = {};
        for (std::size_t row = 0; row < 3; ++row)
            result.at(row) = eye.at(row)[0] * light[0] + eye.at(row)[1] * light[1] + eye.at(row)[2] * light[2];
        return lab(result);
    };
    const auto a = seen(one);
    const auto b = seen(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST_P(EveryPalette, huesStayApartForEveryEye) {
    constexpr double kApart = 16;
    const std::array<std::array<Linear, 3>, 4> eyes = {{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    for (const auto& eye : eyes) {
        for (std::size_t one = 0; one < colours.hues.size(); ++one) {
            for (std::size_t other = one + 1; other < colours.hues.size(); ++other)
                EXPECT_GE(distance(colours.hues.at(one), colours.hues.at(other), eye), kApart)
                    << one << " and " << other << " for eye " << &eye - eyes.data();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Colours, EveryPalette, testing::Bool(),
    [](const auto& palette) { return std::string(palette.param ? "dark" : "light"); });

TEST(Contrast, isThatOfTheGuidelines) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Mixed, goesFromOneColourToTheOther) {
    EXPECT_EQ(mixed(Qt::black, Qt::white, 0.0), QColor(Qt::white));
    EXPECT_EQ(mixed(Qt::black, Qt::white, 1.0), QColor(Qt::black));
    EXPECT_NEAR(mixed(Qt::black, Qt::white, 0.25).red(), 191, 1);
}

TEST(AdapterColour, anyNumberIsGood) {
    const QPalette palette = lightPalette();
    EXPECT_EQ(adapterColour(palette, 0), adapterColour(palette, kAdapterHues));
    EXPECT_EQ(adapterColour(palette, -1), adapterColour(palette, kAdapterHues - 1));
}

TEST(AdapterHues, eightAdaptersHaveEightHues) {
    AdapterHues hues;
    std::vector<std::string> ids;
    ids.reserve(kAdapterHues);
    for (int i = 0; i < kAdapterHues; ++i)
        ids.push_back("adapter-" + std::to_string(i));
    hues.include(ids);
    std::set<int> seen;
    for (const std::string& id : ids)
        seen.insert(hues.hue(id));
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(kAdapterHues));
}

TEST(AdapterHues, theOrderOfNamingDoesNotMatter) {
    std::vector<std::string> ids = {"wlan0", "eth0", "wg0", "usb0", "tun0"};
    AdapterHues forwards;
    forwards.include(ids);
    std::reverse(ids.begin(), ids.end());
    AdapterHues backwards;
    backwards.include(ids);
    for (const std::string& id : ids)
        EXPECT_EQ(forwards.hue(id), backwards.hue(id)) << id;
}

TEST(AdapterHues, anAdapterKeepsItsHueWhileOthersComeAndGo) {
    AdapterHues hues;
    hues.include({"eth0", "wlan0"});
    const int before = hues.hue("wlan0");
    for (int i = 0; i < 20; ++i)
        hues.include({"tun" + std::to_string(i)});
    hues.include({"wlan0"});
    EXPECT_EQ(hues.hue("wlan0"), before);
}

TEST(AdapterHues, anAdapterThatIsThereKeepsItsHueThroughAThousandOthers) {
    AdapterHues hues;
    hues.include({"eth0", "wlan0"});
    const int before = hues.hue("wlan0");
    for (int i = 0; i < 1000; ++i) {
        hues.include({"wlan0", "usb" + std::to_string(i)});
        ASSERT_EQ(hues.hue("wlan0"), before);
    }
}

TEST(AdapterHues, aNinthAdapterSharesAHue) {
    AdapterHues hues;
    for (int i = 0; i < 40; ++i)
        hues.include({std::to_string(i)});
    EXPECT_THAT(hues.hue("39"), testing::AllOf(testing::Ge(0), testing::Lt(kAdapterHues)));
    EXPECT_THAT(hues.hue("never seen"), testing::AllOf(testing::Ge(0), testing::Lt(kAdapterHues)));
}

} // namespace
} // namespace precedence

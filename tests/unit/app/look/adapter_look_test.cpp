#include "app/delegates/adapter_look.h"

#include <QApplication>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

const QRect kCell(100, 200, 400, 56);

RowFonts fonts() {
    return RowFonts::of(QApplication::font());
}

QString words(const char* text) {
    return QString::fromUtf8(text);
}

const TextPiece* pieceOf(const CellLayout& layout, const QString& text) {
    const auto found = std::find_if(
        layout.texts.begin(), layout.texts.end(), [&](const TextPiece& piece) { return piece.text == text; });
    return found == layout.texts.end() ? nullptr : &*found;
}

AdapterNameLook wifi() {
    return {.rank = words("1"),
        .icon = IconName::Wireless,
        .name = words("Wi-Fi"),
        .detail = words("Intel AX211"),
        .warning = words("A second default gateway.")};
}

MetricCellLook changing() {
    return {.now = words("35"),
        .after = words("4"),
        .mode = words("manual"),
        .note = words("internet next"),
        .noteTone = Tone::Waiting};
}

std::vector<QRect> placesOf(const CellLayout& layout) {
    std::vector<QRect> places;
    for (const TextPiece& piece : layout.texts)
        places.push_back(piece.rect);
    for (const IconPiece& piece : layout.icons)
        places.push_back(piece.rect);
    if (layout.dot)
        places.push_back(layout.dot->rect);
    std::erase_if(places, [](const QRect& place) { return place.isEmpty(); });
    return places;
}

TEST(AdapterRow, isTwoLinesHighAndGrowsWithTheFont) {
    EXPECT_EQ(adapterRowHeight(fonts()), 56);
    QFont large = QApplication::font();
    large.setPointSizeF(30);
    const RowFonts fonts = RowFonts::of(large);
    EXPECT_GE(adapterRowHeight(fonts), fonts.height(TextRole::Strong) + fonts.height(TextRole::Small));
}

TEST(AdapterRow, fontsMadeFromPixelsKeepTheirProportions) {
    QFont pixels = QApplication::font();
    pixels.setPixelSize(40);
    EXPECT_EQ(RowFonts::of(pixels).small.pixelSize(), 36);
}

TEST(AdapterRow, nothingInACellOverlapsOrLeavesIt) {
    const std::vector<AdapterCellLook> looks = {wifi(), changing(),
        LinkLook{words("866 Mbit/s"), BarLook{.route = 10, .ofInterface = 25, .scale = 50}},
        GroupLook{words("Not connected (6)"), true}};
    for (const AdapterCellLook& look : looks) {
        for (const int width : {60, 120, 200, 219, 220, 400, 900}) {
            const QRect cell(100, 200, width, 56);
            const auto places = placesOf(layoutAdapterCell(look, cell, fonts()));
            ASSERT_FALSE(places.empty());
            for (std::size_t one = 0; one < places.size(); ++one) {
                for (std::size_t other = one + 1; other < places.size(); ++other)
                    EXPECT_FALSE(places[one].intersects(places[other])) << look.index() << " at " << width;
                if (width >= 200) {
                    EXPECT_TRUE(cell.contains(places[one])) << look.index() << " at " << width;
                }
            }
        }
    }
}

TEST(AdapterRow, everythingFitsInTheWidthThatItAsksFor) {
    for (const AdapterCellLook& look : {AdapterCellLook(changing()), AdapterCellLook(LinkLook{words("866 Mbit/s")}),
             AdapterCellLook(GroupLook{words("Not connected (6)")}), AdapterCellLook(wifi())}) {
        const RowFonts all = fonts();
        const QRect cell(0, 0, std::max(220, adapterCellWidth(look, all)), 56);
        for (const TextPiece& piece : layoutAdapterCell(look, cell, all).texts)
            EXPECT_LE(all.width(piece.role, piece.text), piece.rect.width()) << piece.text.toStdString();
    }
}

TEST(NameCell, namesAlignWhateverTheRank) {
    AdapterNameLook tied = wifi();
    tied.rank = words("3 =");
    AdapterNameLook unranked = wifi();
    unranked.rank.clear();
    unranked.movable = false;
    const int left = pieceOf(layoutAdapterCell(wifi(), kCell, fonts()), words("Wi-Fi"))->rect.left();
    EXPECT_EQ(pieceOf(layoutAdapterCell(tied, kCell, fonts()), words("Wi-Fi"))->rect.left(), left);
    EXPECT_EQ(pieceOf(layoutAdapterCell(unranked, kCell, fonts()), words("Wi-Fi"))->rect.left(), left);
}

TEST(NameCell, aNarrowOneLeavesTheGripAwayForTheName) {
    const CellLayout narrow = layoutAdapterCell(wifi(), QRect(0, 0, 158, 56), fonts());
    EXPECT_TRUE(std::none_of(
        narrow.icons.begin(), narrow.icons.end(), [](const IconPiece& piece) { return piece.icon == IconName::Grip; }));
    EXPECT_GE(pieceOf(narrow, words("Wi-Fi"))->rect.width(), 70);
}

TEST(NameCell, whatIsNotConnectedHasNoColour) {
    AdapterNameLook off = wifi();
    off.connected = false;
    off.hue = 3;
    for (const IconPiece& piece : layoutAdapterCell(off, kCell, fonts()).icons)
        EXPECT_EQ(piece.hue, -1);
}

TEST(NameCell, theWarningStandsAtTheNameAndNeverOutside) {
    EXPECT_FALSE(layoutAdapterCell(wifi(), kCell, fonts()).warning.isEmpty());
    AdapterNameLook wide = wifi();
    wide.name = QString(400, QLatin1Char('W'));
    EXPECT_TRUE(kCell.contains(layoutAdapterCell(wide, kCell, fonts()).warning));
    AdapterNameLook none = wifi();
    none.warning.clear();
    EXPECT_TRUE(layoutAdapterCell(none, kCell, fonts()).warning.isEmpty());
}

TEST(MetricCell, numbersOfAColumnEndAtTheSamePlace) {
    const auto right = [](const char* number) {
        const MetricCellLook look{.now = words(number), .mode = words("auto"), .digits = 4};
        return pieceOf(layoutAdapterCell(look, kCell, fonts()), words(number))->rect.right();
    };
    EXPECT_EQ(right("5"), right("35"));
    EXPECT_EQ(right("35"), right("5256"));
}

TEST(MetricCell, aWaitingChangeShowsNowAndAfterInThisOrder) {
    const CellLayout layout = layoutAdapterCell(changing(), kCell, fonts());
    const TextPiece* now = pieceOf(layout, words("35"));
    const TextPiece* after = pieceOf(layout, words("4"));
    const TextPiece* mode = pieceOf(layout, words("manual"));
    ASSERT_TRUE(now && after && mode);
    EXPECT_LT(now->rect.right(), after->rect.left());
    EXPECT_LT(after->rect.right(), mode->rect.left());
    EXPECT_EQ(now->tone, Tone::Secondary);
    EXPECT_EQ(after->tone, Tone::Waiting);
}

TEST(MetricCell, whatIsAndWhatWillBeDifferInShape) {
    MetricCellLook look = changing();
    EXPECT_FALSE(layoutAdapterCell(look, kCell, fonts()).dot->full);
    look.noteTone = Tone::InUse;
    EXPECT_TRUE(layoutAdapterCell(look, kCell, fonts()).dot->full);
    look.noteTone = Tone::Secondary;
    EXPECT_FALSE(layoutAdapterCell(look, kCell, fonts()).dot.has_value());
}

BarPiece barOf(const BarLook& look) {
    return *layoutAdapterCell(LinkLook{words("1 Gbit/s"), look}, kCell, fonts()).bar;
}

TEST(Bar, itsPartsHaveTheirShareOfTheScale) {
    const BarPiece bar = barOf({.route = 25, .ofInterface = 50, .after = 50, .scale = 100});
    EXPECT_NEAR(bar.route.width(), bar.track.width() * 0.25, 1);
    EXPECT_NEAR(bar.ofInterface.width(), bar.track.width() * 0.5, 1);
    EXPECT_NEAR(bar.after.width(), bar.track.width() * 0.5, 1);
    EXPECT_EQ(bar.ofInterface.left(), bar.route.left() + bar.route.width());
    EXPECT_FALSE(bar.broken);
}

TEST(Bar, whatIsLongerThanTheScaleIsBrokenAndStaysInside) {
    const BarPiece bar = barOf({.route = 4294967295U, .ofInterface = 4294967295U, .scale = 60});
    EXPECT_TRUE(bar.broken);
    EXPECT_TRUE(bar.track.contains(bar.route));
    EXPECT_TRUE(bar.ofInterface.isEmpty() || bar.track.contains(bar.ofInterface));
}

TEST(Bar, aCostIsNeverInvisibleAndNoCostIsNone) {
    EXPECT_GE(barOf({.ofInterface = 1, .scale = 1000000}).ofInterface.width(), 2);
    EXPECT_TRUE(barOf({.scale = 0}).ofInterface.isEmpty());
}

TEST(GroupCell, onlyTheCellWithTheWordsHasTheChevron) {
    EXPECT_EQ(layoutAdapterCell(GroupLook{words("Not connected (6)")}, kCell, fonts()).icons.size(), 1U);
    EXPECT_TRUE(layoutAdapterCell(GroupLook{}, kCell, fonts()).icons.empty());
}

} // namespace
} // namespace precedence

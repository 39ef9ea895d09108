#include "app/colours.h"
#include "app/delegates/adapter_row_delegate.h"
#include "app/delegates/cell_painting.h"
#include "app/delegates/figures.h"
#include "app/delegates/route_row_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <gtest/gtest.h>

namespace precedence {
namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

/// What one cell looks like, as the view would ask for it.
class Painted {
public:
    explicit Painted(QStyle::State state, const QPalette& palette = lightPalette())
        : m_image(400, 56, QImage::Format_RGB32) {
        m_option.rect = m_image.rect();
        m_option.state = state;
        m_option.palette = palette;
        m_option.font = QApplication::font();
    }

    QImage adapter(const AdapterCellLook& look) {
        return painted(AdapterRowDelegate([look](const QModelIndex&) { return look; }));
    }
    QImage route(const RouteCellLook& look) {
        return painted(RouteRowDelegate([look](const QModelIndex&) { return look; }));
    }

private:
    QImage painted(const QAbstractItemDelegate& delegate) {
        m_image.fill(Qt::magenta);
        QStandardItemModel model(1, 1);
        QPainter painter(&m_image);
        delegate.paint(&painter, m_option, model.index(0, 0));
        painter.end();
        return m_image;
    }

    QImage m_image;
    QStyleOptionViewItem m_option;
};

bool has(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

const MetricCellLook kMetric{
    .now = words("35"), .mode = words("auto"), .note = words("internet now"), .noteTone = Tone::InUse};

TEST(AdapterRowDelegate, paintsItsWholeCellInEveryState) {
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const QStyle::State state : {QStyle::State(), QStyle::State(QStyle::State_Selected),
                 QStyle::State_Selected | QStyle::State_Active, QStyle::State(QStyle::State_MouseOver)})
            EXPECT_FALSE(has(Painted(QStyle::State_Enabled | state, palette).adapter(kMetric), Qt::magenta));
    }
}

TEST(AdapterRowDelegate, aSelectionIsATintOnWhichMeaningKeepsItsColour) {
    const QPalette palette = lightPalette();
    const Colours& colours = coloursOf(palette);
    const QImage image =
        Painted(QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active).adapter(kMetric);
    EXPECT_TRUE(has(image, colours.selection));
    EXPECT_TRUE(has(image, colours.inUse));
    EXPECT_TRUE(has(image, colours.focus)) << "the bar at its left";
    EXPECT_TRUE(
        has(Painted(QStyle::State_Enabled | QStyle::State_Selected).adapter(kMetric), colours.selectionInactive));
}

TEST(AdapterRowDelegate, theCurrentCellHasARing) {
    const QImage plain = Painted(QStyle::State_Enabled).adapter(kMetric);
    EXPECT_NE(Painted(QStyle::State_Enabled | QStyle::State_HasFocus).adapter(kMetric), plain);
    EXPECT_FALSE(has(plain, coloursOf(lightPalette()).focus));
}

TEST(AdapterRowDelegate, rowsAndFoldsHaveTheirOwnHeights) {
    QStandardItemModel model(2, 1);
    const AdapterRowDelegate delegate([](const QModelIndex& index) -> AdapterCellLook {
        return index.row() == 0 ? AdapterCellLook(kMetric) : AdapterCellLook(GroupLook{words("Not connected (6)")});
    });
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    EXPECT_EQ(delegate.sizeHint(option, model.index(0, 0)).height(), 56);
    EXPECT_EQ(delegate.sizeHint(option, model.index(1, 0)).height(), 32);
}

TEST(RouteRowDelegate, rowsAreOfOneHeight) {
    EXPECT_EQ(routeRowHeight(RowFonts::of(QApplication::font())), 28);
    EXPECT_FALSE(has(Painted(QStyle::State_Enabled).route({.text = words("0.0.0.0/0")}), Qt::magenta));
}

TEST(RouteCell, numbersEndAtTheRightAndTextsBeginAtTheLeft) {
    const RowFonts fonts = RowFonts::of(QApplication::font());
    const QRect cell(0, 0, 100, 28);
    EXPECT_EQ(layoutRouteCell({.text = words("25"), .number = true}, cell, fonts).texts.at(0).align, Qt::AlignRight);
    EXPECT_EQ(layoutRouteCell({.text = words("on-link")}, cell, fonts).texts.at(0).align, Qt::AlignLeft);
    const CellLayout waiting =
        layoutRouteCell({.text = words("20"), .before = words("256"), .number = true}, cell, fonts);
    EXPECT_EQ(waiting.texts.at(1).rect.right(), cell.right() - kCellPadding);
    EXPECT_EQ(waiting.texts.at(1).tone, Tone::Waiting);
    EXPECT_LE(waiting.texts.at(0).rect.right(), waiting.texts.at(1).rect.left());
}

TEST(RouteCell, aNarrowCellNeverDrawsOutside) {
    const RowFonts fonts = RowFonts::of(QApplication::font());
    for (int width = 0; width < 120; width += 7) {
        const QRect cell(50, 0, width, 28);
        const CellLayout layout =
            layoutRouteCell({.text = words("4294967295"), .before = words("4294967294"), .number = true}, cell, fonts);
        for (const TextPiece& piece : layout.texts) {
            EXPECT_TRUE(piece.rect.isEmpty() || cell.contains(piece.rect)) << width;
        }
    }
}

TEST(ToolTip, saysWhatIsElidedAndWhatAWarningMeans) {
    const RowFonts fonts = RowFonts::of(QApplication::font());
    const QString name(60, QLatin1Char('W'));
    const CellLayout layout = layoutAdapterCell(
        AdapterNameLook{.name = name, .detail = words("short"), .warning = words("A second default gateway.")},
        QRect(0, 0, 400, 56), fonts);
    EXPECT_EQ(toolTipAt(layout, fonts, layout.texts.front().rect.center()), name);
    EXPECT_EQ(toolTipAt(layout, fonts, layout.texts.back().rect.center()), QString());
    EXPECT_EQ(toolTipAt(layout, fonts, layout.warning.center()), words("A second default gateway."));
}

TEST(Figures, takeTheSamePlaceInEveryNumber) {
    const QFontMetricsF metrics(QApplication::font());
    EXPECT_EQ(figuresWidth(metrics, words("1111")), figuresWidth(metrics, words("8888")));
    EXPECT_EQ(figuresWidth(metrics, QString()), 0);
}

} // namespace
} // namespace precedence

#include "app/colours.h"
#include "app/hatch.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/announcer.h"
#include "app/widgets/change_chip.h"
#include "app/widgets/drop_line.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/lab_strip.h"
#include "app/widgets/late_page.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <set>

namespace precedence {
namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

TEST(ElidedLabel, knowsWhetherItIsElidedAndKeepsTheWholeText) {
    ElidedLabel label(words("Realtek Gaming 2.5GbE Family Controller"));
    label.resize(label.sizeHint());
    EXPECT_FALSE(label.isElided());
    label.resize(80, label.height());
    EXPECT_TRUE(label.isElided());
    EXPECT_EQ(label.accessibleName(), words("Realtek Gaming 2.5GbE Family Controller"));
    EXPECT_LT(label.minimumSizeHint().width(), 80);
}

TEST(ElidedLabel, textFromOutsideIsNeverMarkup) {
    ElidedLabel label(words("<b>Wi-Fi</b>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_GE(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(words("<b>Wi-Fi</b>")));
}

TEST(ChangeChip, itsButtonSaysWhichChangeItDiscards) {
    ChangeChip chip(words("Wi-Fi, IPv4: 35 \u2192 4"));
    EXPECT_EQ(chip.accessibleName(), words("Wi-Fi, IPv4: 35 \u2192 4"));
    auto* button = chip.findChild<QToolButton*>();
    EXPECT_TRUE(button->accessibleName().contains(words("Wi-Fi, IPv4: 35 \u2192 4")));
    int discarded = 0;
    QObject::connect(&chip, &ChangeChip::discarded, &chip, [&] { ++discarded; });
    button->click();
    EXPECT_EQ(discarded, 1);
    chip.setState(words("Wi-Fi, IPv4: 35 \u2192 5"), Tone::Error);
    EXPECT_TRUE(button->accessibleName().contains(words("\u2192 5")));
}

TEST(ChangeChip, canBeReachedByKeyboard) {
    const ChangeChip chip(words("Wi-Fi, IPv4: 35 \u2192 4"));
    EXPECT_TRUE(chip.findChild<QToolButton*>()->focusPolicy() & Qt::TabFocus);
}

TEST(ChangeChip, followsAChangeOfPalette) {
    ChangeChip chip(words("Wi-Fi, IPv4: 35 \u2192 4"));
    chip.setPalette(lightPalette());
    const auto text = [&] { return chip.findChild<QLabel*>()->palette().color(QPalette::WindowText); };
    EXPECT_EQ(text(), coloursOf(lightPalette()).waiting);
    chip.setPalette(darkPalette());
    EXPECT_EQ(text(), coloursOf(darkPalette()).waiting);
}

TEST(EmptyState, saysWhatAndWhyAndOffersOneWayOn) {
    EmptyState state({.icon = IconName::Error,
        .sentence = words("This computer could not be read."),
        .reason = words("NetworkManager did not answer."),
        .action = words("Try again"),
        .failed = true});
    EXPECT_EQ(state.accessibleName(), words("This computer could not be read."));
    EXPECT_EQ(state.accessibleDescription(), words("NetworkManager did not answer."));
    int chosen = 0;
    QObject::connect(&state, &EmptyState::actionChosen, &state, [&] { ++chosen; });
    state.findChild<QPushButton*>()->click();
    EXPECT_EQ(chosen, 1);
    state.setContent({.sentence = words("Reading this computer")});
    EXPECT_TRUE(state.findChild<QPushButton*>()->isHidden());
}

TEST(EmptyState, wrapsInsteadOfCutting) {
    EmptyState state({.sentence = words("This text has no routes."),
        .reason = QString(60, QLatin1Char('w')).replace(9, 1, QLatin1Char(' ')) +
                  words(" and it was read as a list of adapters with nothing else in it at all.")});
    state.resize(260, 400);
    state.show();
    QCoreApplication::processEvents();
    for (const QLabel* label : state.findChildren<QLabel*>()) {
        if (label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
}

TEST(FlowLayout, breaksLinesAndAsksForTheirHeight) {
    QWidget page;
    auto* flow = new FlowLayout(&page, 8);
    for (int i = 0; i < 5; ++i) {
        auto* part = new QWidget(&page);
        part->setMinimumSize(100, 20);
        flow->addWidget(part);
    }
    EXPECT_EQ(flow->heightForWidth(5 * 108), 20);
    EXPECT_EQ(flow->heightForWidth(220), 3 * 20 + 2 * 8);
    EXPECT_EQ(flow->heightForWidth(10), 5 * 20 + 4 * 8);
    page.resize(220, 100);
    flow->setGeometry(page.rect());
    EXPECT_EQ(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 28));
}

TEST(FlowLayout, itemsCanBeTakenAndWrongPlacesAreNothing) {
    QWidget page;
    auto* flow = new FlowLayout(&page);
    flow->addWidget(new QWidget(&page));
    EXPECT_EQ(flow->itemAt(-1), nullptr);
    EXPECT_EQ(flow->takeAt(1), nullptr);
    const std::unique_ptr<QLayoutItem> taken(flow->takeAt(0));
    EXPECT_NE(taken, nullptr);
    EXPECT_EQ(flow->count(), 0);
}

TEST(LabStrip, saysItsSentenceOnPlainGround) {
    LabStrip strip(words("Lab: simulated computer. Nothing here is real."));
    strip.setPalette(lightPalette());
    strip.resize(700, strip.sizeHint().height());
    EXPECT_EQ(strip.accessibleName(), words("Lab: simulated computer. Nothing here is real."));
    const QImage image = strip.grab().toImage();
    std::set<QRgb> hatched;
    for (int x = 600; x < 690; ++x)
        hatched.insert(image.pixel(x, image.height() / 2));
    EXPECT_GT(hatched.size(), 1U) << "the end of the strip has stripes";
    for (int x = 0; x < 12; ++x)
        EXPECT_EQ(image.pixelColor(x, image.height() / 2), coloursOf(lightPalette()).waitingFill);
}

TEST(HatchBrush, tilesJoinAtEveryScale) {
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        const QBrush brush = hatchBrush(Qt::black, Qt::white, ratio);
        const QImage tile = brush.texture().toImage();
        ASSERT_EQ(tile.width(), tile.height());
        EXPECT_NEAR(tile.width() * brush.transform().m11(), 6.0, 0.6);
    }
}

// That it is said at all is proved where there are screen readers, in tests/desktop.
TEST(Announcer, isANotificationThatBearsTheSentence) {
    QWidget page;
    Announcer announcer(&page);
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&announcer);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Notification);
    announcer.say(words("Wi-Fi before Ethernet."));
    EXPECT_EQ(seen->text(QAccessible::Name), words("Wi-Fi before Ethernet."));
    announcer.say(QString());
    EXPECT_EQ(seen->text(QAccessible::Name), words("Wi-Fi before Ethernet.")) << "nothing is said of nothing";
}

TEST(AccessibleRole, isTheOneThatWasGivenAndOtherWidgetsKeepTheirs) {
    QWidget chart;
    setAccessibleRole(chart, QAccessible::Chart);
    QPushButton button;
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&chart)->role(), QAccessible::Chart);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
}

class TwoFields : public LatePage {
public:
    using LatePage::LatePage;
    int built = 0;

protected:
    void build() override {
        ++built;
        auto* layout = new QVBoxLayout(this);
        for (const char* name : {"first", "second"}) {
            auto* field = new QLineEdit(this);
            field->setObjectName(words(name));
            layout->addWidget(field);
        }
    }
};

TEST(LatePage, makesWhatItHoldsOnceAndWhenItIsFirstShown) {
    QWidget window;
    TwoFields page(&window);
    page.hide();
    window.show();
    EXPECT_EQ(page.built, 0);
    page.show();
    EXPECT_TRUE(page.findChild<QLineEdit*>()->isVisible());
    page.hide();
    page.show();
    EXPECT_EQ(page.built, 1);
}

TEST(LatePage, theKeysGoThroughItAtItsPlace) {
    QWidget window;
    QLineEdit above(&window);
    TwoFields page(&window);
    QLineEdit below(&window);
    page.hide();
    window.show();
    page.show();
    QStringList order;
    for (QWidget* next = above.nextInFocusChain(); next != &above; next = next->nextInFocusChain()) {
        if (next->focusPolicy() != Qt::NoFocus)
            order.push_back(next == &below ? words("below") : next->objectName());
    }
    EXPECT_EQ(order, (QStringList{words("first"), words("second"), words("below")}));
}

TEST(DropLine, itsSentenceStaysInTheList) {
    const QFont font = QApplication::font();
    for (const int y : {0, 2, 100, 190, 199}) {
        const QRect place =
            dropSentenceRect({.viewport = QRect(0, 0, 300, 200),
                                 .y = y,
                                 .sentence = words("Wi-Fi before Ethernet. IPv4 35 \u2192 4. IPv6: already before.")},
                font);
        EXPECT_TRUE(QRect(0, 0, 300, 200).contains(place)) << y;
    }
    EXPECT_TRUE(dropSentenceRect({.viewport = QRect(0, 0, 300, 200), .y = 50}, font).isEmpty());
}

TEST(DropLine, isSeenEvenAtTheEdges) {
    for (const int y : {0, 100, 199}) {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDropLine(painter, {.viewport = image.rect(), .y = y}, QApplication::font(), lightPalette());
        painter.end();
        int line = 0;
        for (int row = 0; row < 200; ++row)
            line += image.pixelColor(150, row) == lightPalette().color(QPalette::Highlight) ? 1 : 0;
        EXPECT_GE(line, 1) << y;
    }
}

} // namespace
} // namespace precedence

#include "app/colours.h"
#include "app/header_bar.h"
#include "app/widgets/elided_label.h"
#include "model/destinations.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

namespace precedence::tests {
namespace {

class HeaderBarTest : public testing::Test {
protected:
    HeaderBarTest() {
        show({});
        header.setSource(QStringLiteral("This computer"), QStringLiteral("Windows 11"));
        header.resize(1'200, 60);
        header.show();
        header.activateWindow();
        settle();
    }
    void show(const ChangeSet& changes) { destinations.setState(RouteSource::make(home.snapshot()), changes); }
    /// Where a destination goes, as a screen reader says it; nullptr: it is not shown.
    [[nodiscard]] const ElidedLabel* place(const char* name) const {
        settle();
        for (const ElidedLabel* label : header.findChildren<ElidedLabel*>()) {
            if (label->accessibleName().startsWith(QString::fromUtf8(name) + QStringLiteral(" goes: ")))
                return label;
        }
        return nullptr;
    }
    [[nodiscard]] std::string goes(const char* name) const {
        const ElidedLabel* label = place(name);
        return label ? label->wholeText().toStdString() : "not shown";
    }
    [[nodiscard]] QColor colour(const char* name) const { return place(name)->palette().color(QPalette::WindowText); }
    [[nodiscard]] QAction& action(const char* text) {
        for (QAction* one : field.actions()) {
            if (one->text() == QString::fromUtf8(text))
                return *one;
        }
        throw std::runtime_error(text);
    }

    HomeComputer home;
    DestinationsModel destinations;
    HeaderBar header{destinations};
    QLineEdit& field = *header.findChild<QLineEdit*>();
};

const ChangeSet kWifiFirst{MetricChange{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)}};

TEST_F(HeaderBarTest, saysWhoseOrderItIsAndWhereTheInternetGoes) {
    const std::string seen = seenText(header);
    EXPECT_NE(seen.find("This computer"), std::string::npos);
    EXPECT_NE(seen.find("Windows 11"), std::string::npos);
    EXPECT_EQ(goes("Internet, IPv4"), "Ethernet");
    EXPECT_EQ(goes("Internet, IPv6"), "nowhere");
}

TEST_F(HeaderBarTest, destinationsFlipFromNowToAfterAndBack) {
    destinations.pin(QStringLiteral("printer"), QStringLiteral("203.0.113.20"));
    destinations.pin(QStringLiteral("office"), QStringLiteral("8.8.8.8"));
    const QColor plain = colour("office");
    show(kWifiFirst);
    EXPECT_EQ(goes("Internet, IPv4"), "Ethernet -> Wi-Fi");
    EXPECT_EQ(goes("office"), "Ethernet -> Wi-Fi");
    EXPECT_EQ(goes("printer"), "Contoso VPN") << "a more specific route is not moved";
    EXPECT_EQ(colour("office"), coloursOf(header.palette()).waiting);
    EXPECT_EQ(colour("printer"), plain);
    show({});
    EXPECT_EQ(goes("Internet, IPv4"), "Ethernet");
    EXPECT_EQ(colour("office"), plain);
}

TEST_F(HeaderBarTest, aPinnedDestinationCanBeUnpinnedAndTheInternetCannot) {
    destinations.pin(QStringLiteral("printer"), QStringLiteral("203.0.113.20"));
    destinations.pin(QStringLiteral("office"), QStringLiteral("8.8.8.8"));
    QMenu& pins = *header.pinsMenu();
    emit pins.aboutToShow();
    ASSERT_EQ(pins.actions().size(), 2) << "the internet is not among them";
    EXPECT_EQ(pins.actions().front()->text(), QStringLiteral("printer: Contoso VPN"));
    pins.actions().front()->menu()->actions().back()->trigger();
    settle();
    EXPECT_EQ(place("printer"), nullptr);
    EXPECT_EQ(goes("office"), "Ethernet");
}

TEST_F(HeaderBarTest, aQuestionIsAskedByEnterOrBySign) {
    QSignalSpy asked(&header, &HeaderBar::asked);
    field.setText(QStringLiteral(" 8.8.8.8 "));
    EXPECT_TRUE(asked.isEmpty()) << "not while it is typed";
    press(field, Qt::Key_Return);
    action("Ask").trigger();
    ASSERT_EQ(asked.size(), 2);
    for (const QVariantList& arguments : asked)
        EXPECT_EQ(arguments.at(0).toString(), QStringLiteral("8.8.8.8"));
    field.clear();
    ASSERT_EQ(asked.size(), 3);
    EXPECT_TRUE(asked.at(2).at(0).toString().isEmpty()) << "to clear the field takes the question back";
}

TEST_F(HeaderBarTest, theDestinationInTheFieldCanBePinned) {
    QSignalSpy pinned(&header, &HeaderBar::pinRequested);
    field.setText(QStringLiteral("8.8.8.8 "));
    action("Pin this destination").trigger();
    ASSERT_EQ(pinned.size(), 1);
    EXPECT_EQ(pinned.at(0).at(0).toString(), QStringLiteral("8.8.8.8"));
}

TEST_F(HeaderBarTest, theAnswerStandsBesideTheField) {
    header.setQuestion(QStringLiteral("8.8.8.8"));
    header.setShortAnswer(QStringLiteral("Ethernet"));
    EXPECT_EQ(field.text(), QStringLiteral("8.8.8.8"));
    EXPECT_NE(seenText(header).find("Ethernet"), std::string::npos);
    header.focusQuestion();
    EXPECT_TRUE(field.hasFocus());
    EXPECT_EQ(field.selectedText(), QStringLiteral("8.8.8.8"));
}

TEST_F(HeaderBarTest, followsAChangeOfPalette) {
    show(kWifiFirst);
    for (const QPalette& palette : {darkPalette(), lightPalette()}) {
        header.setPalette(palette);
        EXPECT_EQ(colour("Internet, IPv4"), coloursOf(palette).waiting);
        EXPECT_EQ(colour("Internet, IPv6"), palette.color(QPalette::WindowText));
    }
}

} // namespace
} // namespace precedence::tests

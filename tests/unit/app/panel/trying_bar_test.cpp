#include "app/trying_bar.h"
#include "app/widgets/announcer.h"
#include "model/network/preview.h"
#include "model/session.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace precedence::tests {
namespace {

using namespace std::chrono_literals;

const QDateTime kNoon{QDate(2026, 3, 1), QTime(12, 0)};

class TryingBarTest : public testing::Test {
protected:
    TryingBarTest() {
        session.setSnapshot(home.snapshot(), kNoon);
        window.resize(1'200, 100);
        bar.resize(1'200, 80);
        window.show();
        settle();
    }
    void tryFor(std::chrono::milliseconds remaining) {
        session.setTrial({.state = TrialState::Trying, .trial = "t1", .remaining = remaining}, kNoon);
        settle();
    }
    [[nodiscard]] bool sees(const char* text) const { return seenText(bar).find(text) != std::string::npos; }
    [[nodiscard]] std::string said() const { return bar.findChild<Announcer*>()->accessibleName().toStdString(); }

    HomeComputer home;
    Session session;
    QWidget window;
    TryingBar bar{session, &window};
};

TEST_F(TryingBarTest, isThereOnlyWhileSomethingIsTried) {
    EXPECT_FALSE(bar.isVisible());
    tryFor(24s);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(sees("Trying this order. It goes back in 24 s."));
    session.setTrial({.state = TrialState::Kept}, kNoon);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(TryingBarTest, saysWhetherTheGatewaysAreStillKnown) {
    tryFor(24s);
    EXPECT_TRUE(sees("is known on Ethernet, which is connected.")) << seenText(bar);
    Snapshot::Parts parts = session.snapshot()->parts();
    parts.routes.clear();
    session.setSnapshot(Snapshot::make(std::move(parts)), kNoon.addSecs(1));
    EXPECT_TRUE(sees("IPv4: no default route is left.")) << seenText(bar);
}

TEST_F(TryingBarTest, eachButtonAsksOnceForItsTrial) {
    using Signal = void (TryingBar::*)(const QString&);
    for (const auto& [name, signal] : {std::pair("Keep", Signal(&TryingBar::keepRequested)),
             std::pair("More time", Signal(&TryingBar::moreTimeRequested)),
             std::pair("Go back now", Signal(&TryingBar::goBackRequested))}) {
        tryFor(24s);
        QSignalSpy asked(&bar, signal);
        button(bar, name).click();
        button(bar, name).click();
        ASSERT_EQ(asked.size(), 1) << name;
        EXPECT_EQ(asked.first().first().toString(), QStringLiteral("t1"));
    }
}

TEST_F(TryingBarTest, keepIsNeverTheDefaultAndEscapeGoesBackOnlyFromHere) {
    tryFor(24s);
    for (const QPushButton* one : bar.findChildren<QPushButton*>()) {
        EXPECT_FALSE(one->isDefault());
        EXPECT_FALSE(one->autoDefault());
    }
    QSignalSpy back(&bar, &TryingBar::goBackRequested);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(back.isEmpty());
    QTest::keyClick(&button(bar, "Keep"), Qt::Key_Escape);
    EXPECT_EQ(back.size(), 1);
}

TEST_F(TryingBarTest, countsDownAndNeverBelowZero) {
    tryFor(300ms);
    EXPECT_EQ(bar.secondsLeft(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return sees("The time is up. The order goes back."); }, 5'000));
    EXPECT_EQ(bar.secondsLeft(), 0);
}

TEST_F(TryingBarTest, isAnnouncedAtItsStartAndWhenTenSecondsAreLeft) {
    tryFor(10'200ms);
    EXPECT_EQ(said(), "Trying this order. It goes back in 11 s.");
    ASSERT_TRUE(QTest::qWaitFor([this] { return said() == "Trying this order. It goes back in 10 s."; }, 5'000));
}

TEST_F(TryingBarTest, saysWhatIsLeftAndOffersToTryAgain) {
    const Error gone{.code = ErrorCode::NoSuchAdapter, .operation = Operation::SetMetric, .subject = "Wi-Fi"};
    session.setTrial({.state = TrialState::PartlyTakenBack, .changes = {}, .problems = {{gone}}}, kNoon);
    settle();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(sees("Not everything went back.")) << seenText(bar);
    EXPECT_TRUE(sees("Wi-Fi"));
    EXPECT_EQ(findButton(bar, "Keep"), nullptr);
    QSignalSpy retry(&bar, &TryingBar::retryRequested);
    button(bar, "Try again").click();
    EXPECT_EQ(retry.size(), 1);
}

TEST_F(TryingBarTest, aHelperThatWasLostIsSaidAndTheWayBackOffered) {
    session.setTrial({.state = TrialState::PartlyTakenBack,
                         .problems = {{{.code = ErrorCode::HelperLost, .operation = Operation::Try}}}},
        kNoon);
    settle();
    EXPECT_TRUE(sees("What was tried may still be in force.")) << seenText(bar);
    EXPECT_TRUE(sees("ended unexpectedly"));
    QSignalSpy back(&bar, &TryingBar::retryRequested);
    button(bar, "Go back now").click();
    EXPECT_EQ(back.size(), 1);
}

} // namespace
} // namespace precedence::tests

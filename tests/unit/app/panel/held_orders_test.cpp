#include "app/held_orders.h"
#include "tests/unit/app/panel/shown_window.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace precedence::tests {
namespace {

TEST(HeldOrdersTest, WhatIsKeptIsSavedBesideTheLabAndReadByTheNextRun) {
    const QTemporaryDir folder;
    const Source source{.kind = Source::Kind::Lab,
        .lab = "wired-and-wifi",
        .stateFile = folder.filePath(QStringLiteral("state.json")).toStdString()};
    const HomeComputer home;
    {
        PanelModels models;
        HeldOrders held(models.holding);
        held.setSource(source);
        models.setSource(RouteSource::make(home.snapshot()), QDateTime::currentDateTime());
        models.session.setTrial({.state = TrialState::Kept, .changes = {kWifiFirst}}, QDateTime::currentDateTime());
    }
    EXPECT_EQ(HeldStore(heldFileOf(source)).load()->size(), 1U);
    PanelModels models;
    HeldOrders held(models.holding);
    held.setSource(source);
    models.setSource(RouteSource::make(home.snapshot()), QDateTime::currentDateTime());
    ASSERT_EQ(models.holding.warnings().size(), 1U) << "it did not hold";
    held.setSource({.kind = Source::Kind::File});
    EXPECT_TRUE(models.holding.warnings().empty());
}

TEST(HeldOrdersTest, WhatAnotherProgramKeepsIsTakenOver) {
    const QTemporaryDir folder;
    const Source source{.kind = Source::Kind::Lab,
        .lab = "wired-and-wifi",
        .stateFile = folder.filePath(QStringLiteral("state.json")).toStdString()};
    const HomeComputer home;
    PanelModels models;
    HeldOrders held(models.holding);
    held.setSource(source);
    models.setSource(RouteSource::make(home.snapshot()), QDateTime::currentDateTime());
    ASSERT_TRUE(HeldStore(heldFileOf(source)).save(withKept({}, {kWifiFirst})).has_value());
    ASSERT_TRUE(QTest::qWaitFor([&] { return models.holding.warnings().size() == 1; }));
    ASSERT_TRUE(HeldStore(heldFileOf(source)).save({}).has_value());
    EXPECT_TRUE(QTest::qWaitFor([&] { return models.holding.warnings().empty(); }));
}

TEST(HeldOrdersTest, WhatCannotBeReadIsSaidAndNotWrittenOver) {
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state.json"));
    QFile file(state + QStringLiteral(".held"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    {
        PanelModels models;
        HeldOrders held(models.holding);
        QSignalSpy refused(&held, &HeldOrders::refused);
        held.setSource({.kind = Source::Kind::Lab, .lab = "x", .stateFile = state.toStdString()});
        EXPECT_EQ(refused.size(), 1);
        models.session.setTrial({.state = TrialState::Kept, .changes = {kWifiFirst}}, QDateTime::currentDateTime());
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

} // namespace
} // namespace precedence::tests

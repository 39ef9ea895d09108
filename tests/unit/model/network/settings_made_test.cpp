#include "model/network/preview.h"
#include "model/network/settings_made.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

TEST(SettingsMadeByHand, AreManualMetricsAndDefaultRoutesThatAreOff) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    Adapter& manual = builder.manualAdapter("Wi-Fi", 50);
    manual.ipv6->defaultRoutesDisabled = true;
    manual.ipv4->metricAfterRestart = InterfaceMetric::manual(50);
    builder.manualAdapter("Loopback", 75).medium = Medium::Loopback;
    builder.manualAdapter("Odd", 0);
    const SettingsMade made = settingsMade(*builder.build());
    const AdapterId wifi("Wi-Fi");
    EXPECT_EQ(made.changes.size(), 3U);
    EXPECT_TRUE(isSatisfiedBy(made.changes, *builder.build()));
    EXPECT_EQ(made.without->find(wifi)->ipv4->automatic, true);
    EXPECT_EQ(made.without->find(wifi)->ipv6->defaultRoutesDisabled, false);
    EXPECT_EQ(made.without->find(wifi)->ipv4->metricAfterRestart, InterfaceMetric::automatic());
}

TEST(SettingsMadeByHand, BringTheComputerBackFromOneWithoutThem) {
    PRECEDENCE_RANDOM(random, 20261202);
    std::size_t seen = 0;
    for (int i = 0; i < 200; ++i) {
        const SnapshotPtr snapshot = randomSnapshot(random);
        const SettingsMade made = settingsMade(*snapshot);
        seen += made.changes.size();
        EXPECT_TRUE(problemsOf(made.changes, *made.without).empty());
        EXPECT_TRUE(isSatisfiedBy(made.changes, *preview(*made.without, made.changes)));
        EXPECT_TRUE(settingsMade(*made.without).changes.empty());
    }
    EXPECT_GT(seen, 100U);
}

} // namespace
} // namespace precedence::tests

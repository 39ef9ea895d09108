#include "platform/simulated/scenario_library.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

namespace precedence {
namespace {

/// The plain rules, one route after another: longest prefix, then lowest effective metric. All that are best.
std::set<std::string> bestAdapters(const Snapshot& snapshot, const IpAddress& destination) {
    std::set<std::string> best;
    std::pair<int, std::uint64_t> bestCost{1, 0};
    for (const Route& route : snapshot.routes()) {
        const IpInterface* ipInterface = snapshot.interfaceOf(route);
        const bool isOff = route.destination.isDefaultRoute() && ipInterface->defaultRoutesDisabled == true;
        const bool isDown = snapshot.adapterOf(route)->state == LinkState::Down;
        if (!route.active || isOff || isDown || !route.destination.contains(destination))
            continue;
        const std::pair<int, std::uint64_t> cost{-route.destination.length(), *snapshot.effectiveMetric(route)};
        if (cost < bestCost)
            best.clear();
        if (cost <= bestCost) {
            bestCost = cost;
            best.insert(*snapshot.adapterOf(route)->alias);
        }
    }
    return best;
}

TEST(Lessons, EveryAnswerNamesTheAdapterThatTheRulesChoose) {
    const std::filesystem::path folder = std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "resources" / "scenarios";
    const ScenarioLibrary library({folder});
    for (const ScenarioEntry& entry : library.list()) {
        const auto scenario = library.load(entry.name);
        ASSERT_TRUE(scenario.has_value());
        const Lesson& lesson = scenario->lesson;
        const SnapshotPtr snapshot = tests::snapshotOf(tests::computerOf(*scenario));
        const std::set<std::string> best = bestAdapters(*snapshot, lesson.destination);
        if (lesson.winner.empty())
            EXPECT_GT(best.size(), 1U) << entry.name;
        else
            EXPECT_EQ(best, std::set<std::string>{lesson.winner}) << entry.name;
    }
}

TEST(Lessons, RaisingTheOthersAboveAnyConnectGivesItTheInternetBack) {
    const std::filesystem::path folder = std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "resources" / "scenarios";
    const auto scenario = ScenarioLibrary({folder}).load("wsl-hyperv-anyconnect");
    ASSERT_TRUE(scenario.has_value());
    Computer computer = tests::computerOf(*scenario);
    ASSERT_TRUE(computer.fire("put-right").has_value());
    EXPECT_EQ(
        bestAdapters(*tests::snapshotOf(computer), scenario->lesson.destination), std::set<std::string>{"AnyConnect"});
}

} // namespace
} // namespace precedence

#include "model/network/preview.h"
#include "model/network/priority_plan.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

namespace precedence::tests {
namespace {

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

std::vector<AdapterId> ids(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

/// "Wi-Fi=4 auto>manual" for each change, so that a test shows a plan in one line.
std::vector<std::string> textOf(const ChangeSet& changes) {
    std::vector<std::string> lines;
    for (const Change& change : changes) {
        const auto& metric = std::get<MetricChange>(change);
        lines.push_back(metric.adapter.value() + "=" + std::to_string(*metric.wanted.manualValue()));
    }
    return lines;
}

PriorityPlan planOf(const Snapshot& snapshot, const OrderRequest& request) {
    const auto plan = planOrder(snapshot, request);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().subject);
    return plan ? *plan : PriorityPlan{};
}

bool has(const PriorityPlan& plan, PlanNoteKind kind, const std::string& adapter) {
    return std::any_of(plan.notes.begin(), plan.notes.end(),
        [&](const PlanNote& note) { return note.kind == kind && contains(note.adapters, AdapterId(adapter)); });
}

SnapshotBuilder threeAdapters() {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("Wi-Fi", 35).medium = Medium::Wireless;
    builder.adapter("VPN", 45);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    return builder;
}

using Lines = std::vector<std::string>;

TEST(PriorityOrder, RanksConnectedAdaptersByMetricAndShowsTies) {
    SnapshotBuilder builder = threeAdapters();
    builder.adapter("Second", 25);
    builder.adapter("Cable out", 5).state = LinkState::Down;
    builder.adapter("Not bound", 5).ipv4.reset();
    builder.adapter("Unknown", 5).ipv4->metric.reset();
    builder.adapter("Loopback", 75).medium = Medium::Loopback;
    EXPECT_EQ(priorityOrder(*builder.build(), kV4),
        (PriorityOrder{ids({"Ethernet", "Second"}), ids({"Wi-Fi"}), ids({"VPN"})}));
}

TEST(PriorityPlan, PutsAnAdapterFirstBelowWhatAnyAutomaticLinkReaches) {
    const auto snapshot = threeAdapters().build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Wi-Fi"})));
    EXPECT_EQ(textOf(plan.changes), Lines{"Wi-Fi=4"});
    EXPECT_TRUE(has(plan, PlanNoteKind::InternetMoves, "Wi-Fi"));
    EXPECT_TRUE(has(plan, PlanNoteKind::StaysAutomatic, "Ethernet"));
    EXPECT_FALSE(has(plan, PlanNoteKind::StaysAutomatic, "Wi-Fi"));
}

TEST(PriorityPlan, IsEmptyWhereTheOrderIsThereAlready) {
    const auto snapshot = threeAdapters().build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Ethernet", "Wi-Fi", "VPN"})));
    EXPECT_TRUE(plan.changes.empty());
    EXPECT_TRUE(has(plan, PlanNoteKind::InternetStays, "Ethernet"));
}

TEST(PriorityPlan, KeepsAnAutomaticNeighbourFromSlippingBehindByBeingSlow) {
    const auto snapshot = threeAdapters().build();
    const auto request = orderWithMove(*snapshot, kV4, AdapterId("Ethernet"), ids({"Wi-Fi", "VPN"}), Side::After);
    EXPECT_EQ(textOf(planOf(*snapshot, request).changes), Lines{"Ethernet=90"});
}

TEST(PriorityPlan, PinnedMakesEveryAdapterManualAndKeepsTheNumbersThatItCan) {
    const auto snapshot = threeAdapters().build();
    OrderRequest request = orderWithFirst(*snapshot, kV4, ids({"Wi-Fi"}));
    request.pinned = true;
    const auto plan = planOf(*snapshot, request);
    EXPECT_EQ(textOf(plan.changes), (Lines{"Wi-Fi=4", "Ethernet=25", "VPN=45"}));
    EXPECT_FALSE(has(plan, PlanNoteKind::StaysAutomatic, "Ethernet"));
    const auto after = preview(*snapshot, plan.changes);
    EXPECT_EQ(planOf(*after, request).changes, ChangeSet{}) << "pinned twice changes nothing";
}

TEST(PriorityPlan, BreaksTheTieThatWasAskedAboutAndLeavesTheOther) {
    SnapshotBuilder builder;
    for (const char* name : {"A", "B", "C", "D"})
        builder.manualAdapter(name, name[0] < 'C' ? 20 : 30);
    const auto snapshot = builder.build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"B", "A"})));
    EXPECT_EQ(textOf(plan.changes), Lines{"B=4"});
    EXPECT_TRUE(has(plan, PlanNoteKind::TieRemains, "C"));
    EXPECT_TRUE(has(plan, PlanNoteKind::TieRemains, "D"));
    EXPECT_FALSE(has(plan, PlanNoteKind::TieRemains, "A"));
}

TEST(PriorityPlan, PinnedOpensATieOfAutomaticAdapters) {
    SnapshotBuilder builder;
    builder.adapter("A", 25);
    builder.adapter("B", 25);
    const auto snapshot = builder.build();
    const OrderRequest request{.family = kV4, .order = priorityOrder(*snapshot, kV4), .pinned = true};
    const auto after = preview(*snapshot, planOf(*snapshot, request).changes);
    EXPECT_EQ(priorityOrder(*after, kV4), (PriorityOrder{ids({"A"}), ids({"B"})}));
}

TEST(PriorityPlan, MakesRoomWhereTheFirstPlacesAreTaken) {
    SnapshotBuilder builder;
    builder.manualAdapter("A", 1);
    builder.manualAdapter("B", 2);
    builder.manualAdapter("C", 30);
    const auto snapshot = builder.build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"C"})));
    const auto after = preview(*snapshot, plan.changes);
    EXPECT_EQ(textOf(plan.changes), (Lines{"A=35", "B=40"})) << "nothing is below 1, so these two go behind C";
    EXPECT_EQ(priorityOrder(*after, kV4), (PriorityOrder{ids({"C"}), ids({"A"}), ids({"B"})}));
}

TEST(PriorityPlan, RatherChangesWhatWasMovedAndWhatIsManualAlready) {
    SnapshotBuilder builder;
    builder.manualAdapter("A", 10);
    builder.adapter("B", 25);
    const auto snapshot = builder.build();
    const auto dragged = orderWithMove(*snapshot, kV4, AdapterId("A"), ids({"B"}), Side::After);
    EXPECT_EQ(textOf(planOf(*snapshot, dragged).changes), Lines{"A=80"});
    const auto listed = orderWithFirst(*snapshot, kV4, ids({"B", "A"}));
    EXPECT_EQ(textOf(planOf(*snapshot, listed).changes), Lines{"A=80"}) << "B stays automatic";
}

TEST(PriorityPlan, GivesNoMetricThatADisconnectedAdapterHas) {
    SnapshotBuilder builder = threeAdapters();
    builder.manualAdapter("Dock", 4).state = LinkState::Down;
    const auto snapshot = builder.build();
    EXPECT_EQ(textOf(planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Wi-Fi"}))).changes), Lines{"Wi-Fi=3"});
}

TEST(PriorityPlan, SkipsAnAbsentFamilyAndSaysSo) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("VPN", 35).ipv6.reset();
    const auto snapshot = builder.build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV6, ids({"VPN", "Ethernet"})));
    EXPECT_TRUE(plan.changes.empty());
    EXPECT_TRUE(has(plan, PlanNoteKind::FamilyAbsent, "VPN"));
}

TEST(PriorityPlan, RefusesWhatItCannotKnow) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    const auto snapshot = builder.build();
    EXPECT_EQ(
        planOrder(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Ethernet"}))).error().code, ErrorCode::MetricUnknown);
    EXPECT_EQ(
        planOrder(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Gone"}))).error().code, ErrorCode::NoSuchAdapter);
}

TEST(PriorityPlan, SaysWhenTheOrderCannotMoveTheInternetAndWhy) {
    const auto first = [](const Snapshot& snapshot, const std::string& name) {
        return planOf(snapshot, orderWithFirst(snapshot, kV4, ids({name})));
    };
    SnapshotBuilder noDefault = threeAdapters();
    EXPECT_TRUE(has(first(*noDefault.build(), "VPN"), PlanNoteKind::NoDefaultRoute, "VPN"));

    SnapshotBuilder tunnel = threeAdapters();
    tunnel.route("0.0.0.0/1", "", "VPN");
    tunnel.route("128.0.0.0/1", "", "VPN");
    const auto tunnelled = first(*tunnel.build(), "Wi-Fi");
    EXPECT_TRUE(has(tunnelled, PlanNoteKind::FullTunnel, "VPN"));
    EXPECT_TRUE(has(tunnelled, PlanNoteKind::InternetStays, "VPN"));

    auto disabled = threeAdapters().build()->parts();
    for (Adapter& adapter : disabled.adapters)
        adapter.ipv4->defaultRoutesDisabled = adapter.alias == "Wi-Fi";
    EXPECT_TRUE(has(first(*Snapshot::make(disabled), "Wi-Fi"), PlanNoteKind::DefaultRoutesDisabled, "Wi-Fi"));

    SnapshotBuilder outweighed = threeAdapters();
    outweighed.route("0.0.0.0/0", "198.51.100.7", "VPN", 5000);
    EXPECT_TRUE(has(first(*outweighed.build(), "VPN"), PlanNoteKind::RouteMetricOutweighs, "VPN"));
}

TEST(PriorityPlan, SaysThatAListedAdapterIsNotConnected) {
    SnapshotBuilder builder = threeAdapters();
    builder.adapter("Dock", 20).state = LinkState::Down;
    const auto snapshot = builder.build();
    const auto plan = planOf(*snapshot, orderWithFirst(*snapshot, kV4, ids({"Dock", "Wi-Fi"})));
    EXPECT_EQ(textOf(plan.changes), Lines{"Wi-Fi=23"}) << "Dock comes first as soon as it is there";
    EXPECT_TRUE(has(plan, PlanNoteKind::NotConnected, "Dock"));
}

TEST(OrderWithMove, PassesEveryRowOnItsWayAndLeavesTheRestAlone) {
    SnapshotBuilder builder;
    for (const auto& [name, metric] :
        std::vector<std::pair<std::string, std::uint32_t>>{{"A", 10}, {"B", 20}, {"C", 20}, {"D", 30}, {"E", 40}})
        builder.manualAdapter(name, metric);
    const auto snapshot = builder.build();
    const auto order = [&](const char* moved, const std::vector<std::string>& passed, Side side) {
        return orderWithMove(*snapshot, kV4, AdapterId(moved), ids(passed), side).order;
    };
    EXPECT_EQ(
        order("D", {"B", "C"}, Side::Before), (PriorityOrder{ids({"A"}), ids({"D"}), ids({"B", "C"}), ids({"E"})}));
    EXPECT_EQ(
        order("A", {"B", "C"}, Side::After), (PriorityOrder{ids({"B", "C"}), ids({"A"}), ids({"D"}), ids({"E"})}));
    EXPECT_EQ(
        order("C", {"B"}, Side::Before), (PriorityOrder{ids({"A"}), ids({"C"}), ids({"B"}), ids({"D"}), ids({"E"})}));
    EXPECT_EQ(order("A", {"D"}, Side::Before), (PriorityOrder{ids({"A"}), ids({"B", "C"}), ids({"D"}), ids({"E"})}))
        << "it is before D already";
}

// ---- Properties over random computers ----

struct RandomCase {
    SnapshotPtr snapshot;
    OrderRequest request;
};

RandomCase randomCase(std::mt19937& random, std::size_t most) {
    const auto below = [&random](std::size_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    SnapshotBuilder builder;
    const std::size_t count = 1 + below(most);
    const std::uint32_t lowest = std::array<std::uint32_t, 3>{0, 20, 9'990}.at(below(3));
    for (std::size_t i = 0; i < count; ++i) {
        Adapter& adapter = builder.manualAdapter(std::string(1, static_cast<char>('A' + i)), lowest + below(12));
        for (const AddressFamily family : kFamilies) {
            adapter.ipInterface(family)->automatic = below(2) == 0;
            adapter.ipInterface(family)->metric = lowest + below(12);
            if (below(8) == 0)
                adapter.ipInterface(family).reset();
        }
        adapter.state = below(6) == 0 ? LinkState::Down : LinkState::Up;
    }
    const auto snapshot = builder.build();
    const AddressFamily family = below(2) == 0 ? kV4 : kV6;
    std::vector<AdapterId> all;
    for (const Adapter& adapter : snapshot->adapters())
        all.push_back(adapter.id);
    std::shuffle(all.begin(), all.end(), random);
    const std::vector<AdapterId> some(all.begin() + 1, all.begin() + 1 + below(all.size()));
    OrderRequest request =
        below(2) == 0 ? orderWithFirst(*snapshot, family, some)
                      : orderWithMove(*snapshot, family, all.front(), some, below(2) == 0 ? Side::Before : Side::After);
    request.pinned = below(4) == 0;
    return {snapshot, std::move(request)};
}

std::uint32_t metricOf(const Snapshot& snapshot, const AdapterId& id, AddressFamily family) {
    return *snapshot.find(id)->ipInterface(family)->metric;
}

/// The stack computes these again; what a change brings back is that they are automatic.
SnapshotPtr withoutAutomaticNumbers(const Snapshot& snapshot) {
    auto parts = snapshot.parts();
    for (Adapter& adapter : parts.adapters) {
        for (const AddressFamily family : kFamilies) {
            if (adapter.ipInterface(family) && adapter.ipInterface(family)->automatic == true)
                adapter.ipInterface(family)->metric.reset();
        }
    }
    return Snapshot::make(std::move(parts));
}

TEST(PriorityPlan, AppliedGivesTheOrderAskedForWithoutNewTiesOrZeros) {
    std::mt19937 random(2);
    int planned = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto [before, request] = randomCase(random, 9);
        const auto plan = planOrder(*before, request);
        if (!plan) {
            ASSERT_EQ(plan.error().code, ErrorCode::NoRoomForMetric);
            continue;
        }
        ++planned;
        ASSERT_TRUE(problemsOf(plan->changes, *before).empty());
        const auto after = preview(*before, plan->changes);
        ASSERT_TRUE(isSatisfiedBy(plan->changes, *after));
        std::optional<std::uint32_t> previous;
        for (const auto& level : request.order) {
            for (std::size_t i = 0; i < level.size(); ++i) {
                const std::uint32_t metric = metricOf(*after, level[i], request.family);
                const bool tiesAsBefore = i > 0 && metric == *previous &&
                                          metric == metricOf(*before, level[i], request.family) &&
                                          metric == metricOf(*before, level[i - 1], request.family);
                ASSERT_TRUE(!previous || metric > *previous || tiesAsBefore) << round;
                previous = metric;
            }
        }
        for (const Change& change : plan->changes) {
            const auto& metric = std::get<MetricChange>(change);
            ASSERT_GE(*metric.wanted.manualValue(), kLowestMetric);
            ASSERT_LE(*metric.wanted.manualValue(), kHighestMetric);
            ASSERT_EQ(metric.family, request.family);
        }
        ASSERT_EQ(
            *withoutAutomaticNumbers(*preview(*after, inverseOf(plan->changes))), *withoutAutomaticNumbers(*before));
    }
    EXPECT_GT(planned, 15'000);
}

/// The fewest changes there can be, by trying every choice of levels to keep; changed ones take the lowest free number.
std::optional<std::size_t> fewestChanges(const Snapshot& snapshot, const OrderRequest& request) {
    std::set<std::uint32_t> taken;
    for (const Adapter& adapter : snapshot.adapters()) {
        const bool ordered = std::any_of(
            request.order.begin(), request.order.end(), [&](const auto& level) { return contains(level, adapter.id); });
        if (!ordered && adapter.ipInterface(request.family))
            taken.insert(metricOf(snapshot, adapter.id, request.family));
    }
    std::optional<std::size_t> fewest;
    for (std::uint32_t kept = 0; kept < (1U << request.order.size()); ++kept) {
        std::int64_t last = 0;
        std::size_t changes = 0;
        bool possible = true;
        for (std::size_t i = 0; i < request.order.size(); ++i) {
            const auto& level = request.order[i];
            const std::int64_t metric = metricOf(snapshot, level.front(), request.family);
            if ((kept >> i & 1U) != 0) {
                possible = possible && (metric > last || (metric == 0 && i == 0));
                last = metric;
                continue;
            }
            changes += level.size();
            for (std::size_t member = 0; member < level.size(); ++member) {
                do
                    ++last;
                while (taken.count(static_cast<std::uint32_t>(last)) != 0);
            }
            possible = possible && last <= kHighestMetric;
        }
        if (possible && (!fewest || changes < *fewest))
            fewest = changes;
    }
    return fewest;
}

TEST(PriorityPlan, TouchesTheFewestAdaptersThatBringTheOrder) {
    std::mt19937 random(3);
    for (int round = 0; round < 20'000; ++round) {
        auto [before, request] = randomCase(random, 6);
        request.pinned = false;
        const auto plan = planOrder(*before, request);
        const auto fewest = fewestChanges(*before, request);
        ASSERT_EQ(plan.has_value(), fewest.has_value()) << round;
        if (plan) {
            ASSERT_EQ(plan->changes.size(), *fewest) << round;
        }
    }
}

} // namespace
} // namespace precedence::tests

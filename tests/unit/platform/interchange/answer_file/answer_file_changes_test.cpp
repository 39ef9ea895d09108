#include "platform/interchange/answer_file/answer_file_computer.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// What a file with these interfaces in specialize changes.
AnswerFileChanges changesOf(std::vector<AnswerFileInterface> interfaces, const Snapshot& snapshot) {
    return answerFileChanges({{{.interfaces = std::move(interfaces)}}}, snapshot);
}

AnswerFileFamily metric(InterfaceMetric metric) {
    return {.metric = metric};
}

TEST(AnswerFileChangesHere, OnlyWhatDiffersIsChanged) {
    SnapshotBuilder builder;
    builder.manualAdapter("Office", 20);
    builder.adapter("Wi-Fi", 35).hardwareAddress = "00-00-5e-00-53-0a";
    const SnapshotPtr snapshot = builder.build();
    const auto made = changesOf({{.identifier = "OFFICE",
                                     .ipv4 = metric(InterfaceMetric::manual(20)),
                                     .ipv6 = metric(InterfaceMetric::automatic())},
                                    {.identifier = "00-00-5E-00-53-0A", .ipv4 = metric(InterfaceMetric::manual(7))}},
        *snapshot);
    const ChangeSet wanted{MetricChange{AdapterId("Office"), AddressFamily::IPv6, InterfaceMetric::manual(20),
                               InterfaceMetric::automatic()},
        MetricChange{
            AdapterId("Wi-Fi"), AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(7)}};
    EXPECT_EQ(made.changes, wanted);
    EXPECT_THAT(made.remarks, IsEmpty());
    EXPECT_THAT(problemsOf(made.changes, *snapshot), IsEmpty());
}

TEST(AnswerFileChangesHere, AnAliasIsFoundExactlyBeforeItsCaseIsLeftOut) {
    SnapshotBuilder builder;
    builder.manualAdapter("LAN", 20);
    builder.manualAdapter("lan", 20);
    const SnapshotPtr snapshot = builder.build();
    const auto exact = changesOf({{.identifier = "lan", .ipv4 = metric(InterfaceMetric::manual(7))}}, *snapshot);
    ASSERT_THAT(exact.changes, SizeIs(1));
    EXPECT_EQ(std::get<MetricChange>(exact.changes[0]).adapter, AdapterId("lan"));
    const auto several = changesOf({{.identifier = "Lan", .ipv4 = metric(InterfaceMetric::manual(7))}}, *snapshot);
    EXPECT_THAT(several.changes, IsEmpty());
    EXPECT_THAT(textsOf(several.remarks), ElementsAre("SeveralFit Lan | 2"));
}

TEST(AnswerFileChangesHere, WhatIsNotHereIsTold) {
    SnapshotBuilder builder;
    Adapter& office = builder.manualAdapter("Office", 20);
    office.hardwareAddress = "00-00-5E-00-53-01";
    office.ipv6.reset();
    Adapter& lab = builder.adapter("Lab");
    lab.ipv4->automatic.reset();
    lab.ipv4->metric.reset();
    const auto made = changesOf(
        {{.identifier = "Elsewhere"}, {.identifier = "0x6000001000000"}, {.identifier = "00-00-5E-00-53-FF"},
            {.identifier = "Office", .ipv6 = metric(InterfaceMetric::manual(7))}, {.identifier = "00-00-5e-00-53-01"},
            {.identifier = "Lab", .ipv4 = metric(InterfaceMetric::manual(7))}},
        *builder.build());
    EXPECT_THAT(made.changes, IsEmpty());
    EXPECT_THAT(textsOf(made.remarks), ElementsAre("NoSuchAdapterHere Elsewhere", "NoSuchAdapterHere 0x6000001000000",
                                           "NoSuchAdapterHere 00-00-5E-00-53-FF", "FamilyAbsent Office | IPv6",
                                           "AdapterTwice 00-00-5e-00-53-01 | Office", "MetricUnknown Lab | IPv4"));
}

TEST(AnswerFileChangesHere, OnlyMetricsOfRoutesThatAreHereAreChanged) {
    SnapshotBuilder builder;
    builder.adapter("Office");
    builder.route("10.0.0.0/8", "192.0.2.1", "Office", 5);
    builder.route("198.51.0.0/16", "", "Office", 5);
    builder.route("10.9.0.0/16", "192.0.2.1", "Office").cost = RouteCost();
    const SnapshotPtr snapshot = builder.build();
    const auto route = [](std::string_view destination, std::string_view hop, std::optional<std::uint32_t> metric) {
        return AnswerFileRoute{.metric = metric, .destination = prefix(destination), .nextHop = address(hop)};
    };
    const auto made = changesOf({{.identifier = "Office",
                                    .routes = {route("10.0.0.0/8", "192.0.2.1", 9),
                                        route("198.51.0.0/16", "0.0.0.0", 5), route("10.1.0.0/16", "192.0.2.1", 9),
                                        route("10.2.0.0/16", "0.0.0.0", 9), route("10.3.0.0/16", "0.0.0.0", {}),
                                        route("10.0.0.0/8", "192.0.2.1", 10), route("10.9.0.0/16", "192.0.2.1", 9)}}},
        *snapshot);
    const ChangeSet wanted{RouteMetricChange{AdapterId("Office"), prefix("10.0.0.0/8"), address("192.0.2.1"), 5, 9}};
    EXPECT_EQ(made.changes, wanted);
    EXPECT_THAT(problemsOf(made.changes, *snapshot), IsEmpty());
    EXPECT_THAT(
        textsOf(made.remarks), ElementsAre("RouteAbsent Office | 10.1.0.0/16 192.0.2.1",
                                   "RouteAbsent Office | 10.2.0.0/16", "MetricUnknown Office | 10.9.0.0/16 192.0.2.1"));
}

TEST(AnswerFileChangesHere, WhatTheFileWantsIsSatisfiedByItsChanges) {
    PRECEDENCE_RANDOM(random, 14);
    std::size_t count = 0;
    for (int i = 0; i < 200 && !HasFailure(); ++i) {
        const SnapshotPtr from = randomSnapshot(random);
        Snapshot::Parts parts = from->parts();
        for (Adapter& adapter : parts.adapters)
            for (const AddressFamily family : kFamilies)
                if (auto& ipInterface = adapter.ipInterface(family); ipInterface && below(random, 2) == 0) {
                    ipInterface->automatic = below(random, 2) == 0;
                    ipInterface->metric = 1 + below(random, 9'999);
                }
        const SnapshotPtr to = Snapshot::make(std::move(parts));
        const AnswerFile file{{answerFileSettingsOf(*to).settings}};
        const AnswerFileChanges made = answerFileChanges(file, *from);
        count += made.changes.size();
        for (const Change& change : made.changes)
            EXPECT_EQ(standingOf(change, *from), Standing::Expected);
        EXPECT_TRUE(isSatisfiedBy(made.changes, *to));
    }
    EXPECT_GT(count, 100u);
}

} // namespace
} // namespace precedence::tests

#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"
#include "tests/unit/platform/interchange/answer_file/meaning.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> identifiersIn(const AnswerFileSettings& settings) {
    std::vector<std::string> identifiers;
    for (const AnswerFileInterface& each : settings.interfaces)
        identifiers.push_back(each.identifier);
    return identifiers;
}

TEST(AnswerFileComputers, AFileIsAComputerAsSetupLeavesIt) {
    const SnapshotPtr snapshot = snapshotOf(mustRead(exampleComponent()));
    EXPECT_EQ(snapshot->traits().kind, StackKind::File);
    EXPECT_TRUE(snapshot->traits().setsMetric);
    EXPECT_TRUE(snapshot->rules().metricsAdd);
    ASSERT_THAT(snapshot->adapters(), SizeIs(2));
    const Adapter& office = snapshot->adapters()[0];
    EXPECT_EQ(office.id, AdapterId("alias:Office 1"));
    EXPECT_EQ(office.ipv4->setting(), InterfaceMetric::manual(20));
    EXPECT_EQ(office.ipv6->setting(), InterfaceMetric::manual(30));
    EXPECT_THAT(office.addresses, SizeIs(2));
    const Adapter& spare = snapshot->adapters()[1];
    EXPECT_EQ(spare.name(), "00-00-5E-00-53-01");
    EXPECT_EQ(spare.hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_EQ(spare.ipv4->setting(), InterfaceMetric::automatic());
    EXPECT_EQ(spare.ipv6->setting(), InterfaceMetric::automatic());
    EXPECT_EQ(spare.ipv4->metric, std::nullopt);
    ASSERT_THAT(snapshot->routes(), SizeIs(2));
    for (const Route& route : snapshot->routes()) {
        EXPECT_TRUE(route.persistent);
        EXPECT_EQ(route.origin, RouteOrigin::Manual);
    }
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[0]), 30u);
}

TEST(AnswerFileComputers, WhatWasNotReadIsToldInTheFilesOwnWords) {
    const SnapshotPtr snapshot = snapshotOf(mustRead(unattendWith(
        "<Interface><Ipv4Settings><Metric>\n fast </Metric></Ipv4Settings><Identifier>Office</Identifier></Interface>"
        "<Interface><Identifier>0x6000001000000</Identifier></Interface>")));
    EXPECT_THAT(snapshot->notRead(), ElementsAre("<Metric> fast </Metric>"));
    EXPECT_EQ(snapshot->notReadCount(), 1u);
    EXPECT_EQ(snapshot->find(AdapterId("alias:Office"))->ipv4->setting(), std::nullopt);
    EXPECT_EQ(snapshot->find(AdapterId("luid:0x6000001000000"))->name(), "0x6000001000000");
}

TEST(AnswerFileComputers, AnAdapterIsNamedByItsAliasElseByItsHardwareAddress) {
    SnapshotBuilder builder;
    builder.manualAdapter("Office", 20).hardwareAddress = "00-00-5E-00-53-01";
    builder.manualAdapter("LAN", 20).hardwareAddress = "00:00:5e:00:53:0a";
    builder.manualAdapter("lan", 20).hardwareAddress = "00-00-5E-00-53-0B";
    builder.manualAdapter("LAn", 20).hardwareAddress = "00-00-5E-00-53-0b";
    builder.manualAdapter("a\nb", 20).hardwareAddress = "00-00-5E-00-53-0C";
    builder.manualAdapter("0x6000001000000", 20).hardwareAddress = "00-00-00-00-00-00";
    builder.manualAdapter(std::string(257, 'x'), 20).alias.reset();
    builder.manualAdapter("Loopback", 20).medium = Medium::Loopback;
    const AnswerFileProposal proposal = answerFileSettingsOf(*builder.build());
    EXPECT_THAT(identifiersIn(proposal.settings),
        testing::UnorderedElementsAre("Office", "00-00-5E-00-53-0A", "00-00-5E-00-53-0C"));
    EXPECT_THAT(
        textsOf(proposal.remarks), testing::UnorderedElementsAre("NoIdentifier lan", "NoIdentifier LAn",
                                       "NoIdentifier 0x6000001000000", "NoIdentifier " + std::string(257, 'x')));
}

TEST(AnswerFileComputers, MetricsThatAreNotKnownAreNotSaid) {
    SnapshotBuilder builder;
    builder.adapter("Office").ipv6->automatic.reset();
    Adapter& lab = builder.adapter("Lab");
    lab.ipv4->automatic.reset();
    lab.ipv6.reset();
    const AnswerFileProposal proposal = answerFileSettingsOf(*builder.build());
    ASSERT_THAT(proposal.settings.interfaces, SizeIs(1));
    EXPECT_EQ(proposal.settings.interfaces[0].ipv4->metric, InterfaceMetric::automatic());
    EXPECT_EQ(proposal.settings.interfaces[0].ipv6, std::nullopt);
    EXPECT_THAT(textsOf(proposal.remarks), ElementsAre("MetricUnknown Lab | IPv4", "MetricUnknown Office | IPv6"));
}

TEST(AnswerFileComputers, OnlyRoutesThatSomebodySetAndThatLastAreWritten) {
    SnapshotBuilder builder;
    builder.adapter("Office").addresses = {
        {address("192.0.2.10"), std::uint8_t{24}}, {address("fe80::10"), std::uint8_t{64}}};
    const auto add = [&](std::string_view destination, std::string_view hop, RouteOrigin origin,
                         bool persistent) -> Route& {
        Route& route = builder.route(destination, hop, "Office", 5);
        route.origin = origin;
        route.persistent = persistent;
        return route;
    };
    add("10.0.0.0/8", "192.0.2.1", RouteOrigin::Manual, true);
    add("198.51.0.0/16", "", RouteOrigin::Manual, true).cost = RouteCost();
    add("10.1.0.0/16", "192.0.2.1", RouteOrigin::Manual, false);
    add("10.2.0.0/16", "192.0.2.1", RouteOrigin::Dhcp, true);
    add("10.3.0.0/16", "192.0.2.1", RouteOrigin::Manual, true).type = RouteType::Blackhole;
    const SnapshotPtr snapshot = builder.build();
    EXPECT_THAT(answerFileSettingsOf(*snapshot).settings.interfaces.at(0).routes, IsEmpty());
    EXPECT_THAT(answerFileSettingsOf(*snapshot).settings.interfaces.at(0).addresses, IsEmpty());
    const AnswerFileProposal proposal = answerFileSettingsOf(*snapshot, {.withAddresses = true, .withRoutes = true});
    const AnswerFileInterface& office = proposal.settings.interfaces.at(0);
    EXPECT_THAT(office.addresses, ElementsAre(AssignedAddress{address("192.0.2.10"), std::uint8_t{24}}));
    EXPECT_THAT(office.routes, ElementsAre(AnswerFileRoute{"1", 5, prefix("10.0.0.0/8"), address("192.0.2.1")},
                                   AnswerFileRoute{"2", std::nullopt, prefix("198.51.0.0/16"), address("0.0.0.0")}));
    EXPECT_THAT(textsOf(proposal.remarks), ElementsAre("RouteLeftOut Office | 10.3.0.0/16"));
}

TEST(AnswerFileComputers, RandomComputersRoundTrip) {
    PRECEDENCE_RANDOM(random, 13);
    for (int i = 0; i < 200 && !HasFailure(); ++i) {
        // Of two routes with one key, a file has the first only.
        const SnapshotPtr snapshot = randomSnapshot(random, {.twinsInHundred = 0});
        const AnswerFileOptions options{.pass = i % 2 == 0 ? AnswerFilePass::WindowsPe : AnswerFilePass::Specialize,
            .processorArchitecture = "arm64",
            .withAddresses = i % 3 == 0,
            .withRoutes = true};
        const AnswerFileSettings wanted = answerFileSettingsOf(*snapshot, options).settings;
        const auto writing = writeAnswerFile(wanted);
        ASSERT_TRUE(writing.has_value());
        const AnswerFileReading reading = mustRead(writing->bytes);
        const AnswerFileSettings read = reading.file.settings.empty()
                                            ? AnswerFileSettings{.pass = options.pass, .processorArchitecture = "arm64"}
                                            : reading.file.settings.at(0);
        EXPECT_EQ(inMeaning(read), inMeaning(wanted)) << writing->bytes;
        // On the computer that it was made from, a file changes nothing.
        EXPECT_THAT(answerFileChanges(reading.file, *snapshot).changes, IsEmpty()) << writing->bytes;
    }
}

/// What a file with these interfaces in specialize changes.
AnswerFileChanges changesOf(std::vector<AnswerFileInterface> interfaces, const Snapshot& snapshot) {
    return answerFileChanges({{{.interfaces = std::move(interfaces)}}}, snapshot);
}

AnswerFileFamily metric(InterfaceMetric metric) {
    return {.metric = metric};
}

TEST(AnswerFileComputers, OnlyWhatDiffersIsChanged) {
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

TEST(AnswerFileComputers, AnAliasIsFoundExactlyBeforeItsCaseIsLeftOut) {
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

TEST(AnswerFileComputers, WhatIsNotHereIsTold) {
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
                                           "IdentifierTwice 00-00-5e-00-53-01 | Office", "MetricUnknown Lab | IPv4"));
}

TEST(AnswerFileComputers, OnlyMetricsOfRoutesThatAreHereAreChanged) {
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

TEST(AnswerFileComputers, WhatTheFileWantsIsSatisfiedByItsChanges) {
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

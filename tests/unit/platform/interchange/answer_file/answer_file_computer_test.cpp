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

} // namespace
} // namespace precedence::tests

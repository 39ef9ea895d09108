#include "tests/contract/contract_machine.h"

#include "tests/support/snapshot_builder.h"

namespace precedence::contract {

SnapshotPtr StackContract::readWith(StackReader& reader) {
    auto snapshot = reader.read(Sections::Ip);
    EXPECT_TRUE(snapshot.has_value());
    return snapshot ? *snapshot : Snapshot::make({});
}

AdapterId StackContract::id(const std::string& alias) const {
    const SnapshotPtr snapshot = read();
    const auto found = snapshot->findByName(alias);
    return found ? (*found)->id : AdapterId();
}

const IpInterface& StackContract::ipInterface(
    const SnapshotPtr& snapshot, const std::string& alias, AddressFamily family) const {
    static const IpInterface kNothing;
    const auto found = snapshot->findByName(alias);
    EXPECT_TRUE(found.has_value() && (*found)->ipInterface(family).has_value()) << alias;
    return found && (*found)->ipInterface(family) ? *(*found)->ipInterface(family) : kNothing;
}

MetricChange StackContract::metricChange(const std::string& alias, AddressFamily family, InterfaceMetric wanted) const {
    const auto expected = ipInterface(read(), alias, family).setting().value_or(InterfaceMetric::automatic());
    return {.adapter = id(alias), .family = family, .expected = expected, .wanted = wanted};
}

RouteMetricChange StackContract::defaultRouteChange(std::uint32_t expected, std::uint32_t wanted) const {
    return {.adapter = id("Ethernet"),
        .destination = IpPrefix::defaultRoute(AddressFamily::IPv4),
        .nextHop = tests::address("192.0.2.1"),
        .expected = expected,
        .wanted = wanted};
}

void StackContract::expectRefusal(
    const Expected<void>& done, ErrorCode code, std::optional<std::int64_t> windowsCode) const {
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, code);
    if (m_machine->hasWindowsCodes()) {
        EXPECT_EQ(done.error().systemCode, windowsCode);
    }
}

} // namespace precedence::contract

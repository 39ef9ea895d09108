// Every call of IP Helper that the backend makes, with every error that its page documents, at the first and at the
// second call: the backend says what it tried, on what, and Windows' code; nothing leaks, and what is reported as done
// is done.
#include "platform/windows/windows_stack.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <chrono>
#include <tuple>

namespace precedence::doubles {
namespace {

struct Failing {
    std::string function;
    std::uint32_t code = 0;
    std::uint64_t call = 1;
};

std::string nameOf(const testing::TestParamInfo<Failing>& info) {
    return info.param.function + "_" + std::to_string(info.param.code) + "_call" + std::to_string(info.param.call);
}

// Codes: 2 file not found, 5 access denied, 8 not enough memory, 50 not supported, 87 invalid parameter, 111 buffer
// overflow, 232 no data, 534 arithmetic overflow, 1168 not found. 8, 50 and 31 stand for "other" where a page ends so.
std::vector<Failing> table(const std::vector<std::pair<std::string, std::vector<std::uint32_t>>>& documented) {
    std::vector<Failing> all;
    for (const auto& [function, codes] : documented) {
        for (const std::uint32_t code : codes) {
            for (const std::uint64_t call : {1U, 2U})
                all.push_back({function, code, call});
        }
    }
    return all;
}

class FailingCall : public testing::TestWithParam<Failing> {
protected:
    void SetUp() override { m_machine.failCall(GetParam().function, GetParam().call, GetParam().code); }
    void TearDown() override { EXPECT_EQ(m_machine.counts().tablesNotFreed(), 0U); }

    [[nodiscard]] static windows::Patience noPatience() {
        return {.wait = [](std::chrono::milliseconds) {}, .mostRetries = 2};
    }
    static void expectTold(const Error& error) {
        EXPECT_EQ(error.systemCode, GetParam().code);
        EXPECT_FALSE(error.subject.empty());
    }
    [[nodiscard]] bool wasReached() const { return m_machine.counts().of(GetParam().function) >= GetParam().call; }
    [[nodiscard]] nlohmann::json wifi() const {
        nlohmann::json document = m_machine.document();
        return adapterNamed(document, "Wi-Fi").at("ipv4");
    }

    MachineFile m_machine;
    WindowsStack m_stack{noPatience()};
};

using FailingRead = FailingCall;

TEST_P(FailingRead, IsToldOnceAndOverWithTheNextRead) {
    int failures = 0;
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = m_stack.read(Sections::Ip);
        if (snapshot)
            continue;
        ++failures;
        EXPECT_EQ(snapshot.error().operation, Operation::ReadComputer);
        EXPECT_EQ(snapshot.error().subject, GetParam().function);
        expectTold(snapshot.error());
    }
    EXPECT_TRUE(wasReached());
    EXPECT_LE(failures, 1);
    m_machine.failNothing();
    const auto snapshot = m_stack.read(Sections::Ip);
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_GE((*snapshot)->adapters().size(), 4U);
}

INSTANTIATE_TEST_SUITE_P(Documented, FailingRead,
    testing::ValuesIn(table({{"GetIfTable2", {8, 50, 31}}, {"GetIpInterfaceTable", {87, 8, 50, 1168}},
        {"GetAdaptersAddresses", {87, 8, 5, 1228, 111, 232}}, {"GetIpForwardTable2", {87, 8, 50, 1168}}})),
    nameOf);

using FailingMetric = FailingCall;

TEST_P(FailingMetric, IsNeverReportedAsDoneUnlessItIs) {
    const MetricChange change{
        .adapter = AdapterId("{00000000-0000-4000-8000-000000000002}"), .wanted = InterfaceMetric::manual(4)};
    const auto done = m_stack.write(change, Durability::UntilRestart);
    EXPECT_TRUE(wasReached() || done.has_value());
    if (done) {
        EXPECT_EQ(wifi().value("Metric", 0), 4);
        EXPECT_EQ(wifi().value("UseAutomaticMetric", true), false);
    } else {
        EXPECT_EQ(done.error().operation, Operation::SetMetric);
        EXPECT_EQ(done.error().subject, "Wi-Fi");
        expectTold(done.error());
    }
    if (!done && GetParam().function == "SetIpInterfaceEntry") {
        EXPECT_TRUE(wifi().value("UseAutomaticMetric", true));
    }
}

INSTANTIATE_TEST_SUITE_P(Documented, FailingMetric,
    testing::ValuesIn(table({{"GetIfTable2", {8, 50}}, {"GetIpInterfaceEntry", {2, 87, 1168, 31}},
        {"SetIpInterfaceEntry", {5, 2, 87, 1168, 31}}})),
    nameOf);

using FailingRoute = FailingCall;

TEST_P(FailingRoute, IsNeverReportedAsDoneUnlessItIs) {
    const RouteMetricChange change{.adapter = AdapterId("{00000000-0000-4000-8000-000000000001}"),
        .destination = IpPrefix::defaultRoute(AddressFamily::IPv4),
        .nextHop = IpAddress::fromV4(0xc0000201),
        .expected = 0,
        .wanted = 40};
    const auto done = m_stack.write(change, Durability::UntilRestart);
    const bool isSet = m_machine.document().at("routes").at(0).at("Metric") == 40;
    if (done) {
        EXPECT_TRUE(isSet);
    } else {
        EXPECT_EQ(done.error().operation, Operation::SetRouteMetric);
        EXPECT_EQ(done.error().subject, GetParam().function == "GetIfTable2" ? "Ethernet" : "0.0.0.0/0");
    }
    if (!done && done.error().code != ErrorCode::NoSuchRoute)
        expectTold(done.error());
    EXPECT_FALSE(!done && isSet && GetParam().function == "SetIpForwardEntry2");
}

INSTANTIATE_TEST_SUITE_P(Documented, FailingRoute,
    testing::ValuesIn(table({{"GetIfTable2", {8, 50}}, {"GetIpForwardTable2", {87, 8, 50, 1168}},
        {"SetIpForwardEntry2", {5, 87, 1168, 31}}})),
    nameOf);

using FailingWatch = FailingCall;

TEST_P(FailingWatch, IsToldAndLeavesNoRegistrationBehind) {
    auto first = m_stack.watch([](const Hint&) {});
    auto second = m_stack.watch([](const Hint&) {});
    const auto& failed = GetParam().call == 1 ? first : second;
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().operation, Operation::WatchComputer);
    EXPECT_EQ(failed.error().subject, GetParam().function);
    expectTold(failed.error());
    first = fail(Error{});
    second = fail(Error{});
    std::uint64_t registered = 0;
    for (const char* function : {"NotifyIpInterfaceChange", "NotifyRouteChange2", "NotifyUnicastIpAddressChange"})
        registered += m_machine.counts().of(function);
    EXPECT_EQ(m_machine.counts().of("CancelMibChangeNotify2"), registered - 1);
}

INSTANTIATE_TEST_SUITE_P(Documented, FailingWatch,
    testing::ValuesIn(table({{"NotifyIpInterfaceChange", {87, 8, 31}}, {"NotifyRouteChange2", {87, 8, 31}},
        {"NotifyUnicastIpAddressChange", {87, 8, 31}}})),
    nameOf);

} // namespace
} // namespace precedence::doubles

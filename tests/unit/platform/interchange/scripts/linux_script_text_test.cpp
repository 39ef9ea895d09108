#include "platform/interchange/scripts/script_text.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/scripts/script_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

using Metric = InterfaceMetric;

TEST(LinuxScriptTexts, NetworkManagerIsAskedOncePerDevice) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("eth0", 100).ipv4->defaultRoutesDisabled = false;
    const ChangeSet set{MetricChange{.adapter = AdapterId("eth0"), .wanted = Metric::manual(50)},
        MetricChange{.adapter = AdapterId("eth0"), .family = AddressFamily::IPv6, .wanted = Metric::manual(60)},
        DefaultRoutesChange{AdapterId("eth0"), AddressFamily::IPv4, true, false}};
    const auto texts = textsFor(set, *builder.build(), ScriptLanguage::NetworkManager);
    EXPECT_EQ(from(texts.apply, "# Every adapter"),
        "# Every adapter has to be there before anything is changed.\n"
        "missing=0\n"
        "adapter1='eth0'\n"
        "need \"$adapter1\" '\"eth0\"'\n"
        "[ \"$missing\" = 0 ] || fail 'Nothing was changed.'\n"
        "connection1=$(connection_of \"$adapter1\") || connection1=\n"
        "[ -n \"$connection1\" ] || fail 'NetworkManager has no connection of its own on at \"eth0\". Nothing was "
        "changed.'\n"
        "\n"
        "printf '%s\\n' '\"eth0\", IPv4: the metric becomes 50'\n"
        "printf '%s\\n' '\"eth0\", IPv6: the metric becomes 60'\n"
        "printf '%s\\n' '\"eth0\", IPv4: default routes become ignored'\n"
        "nmcli connection modify uuid \"$connection1\" ipv4.never-default yes ipv4.route-metric 50 ipv6.route-metric "
        "60 "
        "|| fail 'Stopped there.'\n"
        "nmcli device reapply \"$adapter1\" >/dev/null || fail 'Stopped there.'\n"
        "\n"
        "printf '%s\\n' 'Done.'\n");
    EXPECT_THAT(texts.undo,
        HasSubstr("ipv4.never-default no ipv4.route-metric -1 ipv6.route-metric -1 || fail 'Stopped there.'\n"));
}

TEST(LinuxScriptTexts, ARouteOfLinuxKeepsWhatIsKnownOfIt) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("eth0", 100);
    Route& route = builder.route("198.51.100.0/24", "2001:db8::9", "eth0", 100);
    route.table = kMainTable;
    route.origin = RouteOrigin::Dhcp;
    const ChangeSet set{
        RouteMetricChange{AdapterId("eth0"), prefix("198.51.100.0/24"), address("2001:db8::9"), 100, 50}};
    const auto texts = textsFor(set, *builder.build(), ScriptLanguage::NetworkManager);
    EXPECT_THAT(texts.apply, HasSubstr("ip -4 route add 198.51.100.0/24 via inet6 2001:db8::9 dev \"$adapter1\" table "
                                       "254 proto dhcp metric 50 || fail"));
    EXPECT_THAT(texts.apply,
        HasSubstr("ip -4 route del 198.51.100.0/24 via inet6 2001:db8::9 dev \"$adapter1\" table 254 metric 100 ||"));
    EXPECT_THAT(texts.undo, HasSubstr("table 254 proto dhcp metric 100 || fail"));
    EXPECT_THAT(texts.apply, HasSubstr("# This lasts until the next restart"));
    EXPECT_THAT(texts.apply, Not(HasSubstr("nmcli -g"))) << "NetworkManager has nothing to do with it";
}

TEST(LinuxScriptTexts, AnUndoBringsTheGatewayBackThatGoesWithDefaultRoutes) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("eth0", 100).ipv4->defaultRoutesDisabled = false;
    builder.adapter("eth1", 100).ipv4->defaultRoutesDisabled = true;
    builder.route("0.0.0.0/0", "192.0.2.1", "eth0", 100);
    const ChangeSet off{DefaultRoutesChange{AdapterId("eth0"), AddressFamily::IPv4, true, false}};
    EXPECT_THAT(textsFor(off, *builder.build(), ScriptLanguage::NetworkManager).undo,
        HasSubstr("ipv4.never-default no || fail 'Stopped there.'\n"
                  "give_gateway \"$connection1\" ipv4 192.0.2.1 || fail 'Stopped there.'\n"));
    const ChangeSet on{DefaultRoutesChange{AdapterId("eth1"), AddressFamily::IPv4, false, true}};
    const std::string apply = textsFor(on, *builder.build(), ScriptLanguage::NetworkManager).apply;
    EXPECT_THAT(apply, HasSubstr("# A connection whose addresses are set by hand lost its gateway"));
    EXPECT_THAT(apply, Not(HasSubstr("give_gateway")));
}

} // namespace
} // namespace precedence::tests

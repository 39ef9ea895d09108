#include "platform/linux/adapter_files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

Adapter adapterNamed(const std::string& name) {
    return {.id = AdapterId(name), .index = 7, .ipv4 = IpInterface{.connected = true}};
}

TEST(SysFiles, TellMediumAndSpeed) {
    const tests::TemporaryFolder folder;
    folder.write("net0/ifindex", "7\n");
    folder.write("net0/type", "1\n");
    folder.write("net0/device/vendor", "0x1\n");
    folder.write("net0/speed", "2500\n");
    Adapter adapter = adapterNamed("net0");
    readSysFiles(folder.path(), adapter);
    EXPECT_EQ(adapter.medium, Medium::Wired);
    EXPECT_EQ(adapter.linkSpeed, 2'500'000'000u);
    folder.write("net0/uevent", "INTERFACE=net0\nDEVTYPE=wwan\n");
    readSysFiles(folder.path(), adapter);
    EXPECT_EQ(adapter.medium, Medium::MobileBroadband);
    folder.write("net0/phy80211/name", "phy0\n");
    readSysFiles(folder.path(), adapter);
    EXPECT_EQ(adapter.medium, Medium::Wireless);
}

TEST(SysFiles, LeaveTheSpeedUnknownThatADriverDoesNotKnow) {
    const tests::TemporaryFolder folder;
    folder.write("net0/ifindex", "7\n");
    for (const std::string speed : {"-1\n", "0\n", "4294967295\n", "", "fast\n", "99999999999999999999999\n"}) {
        folder.write("net0/speed", speed);
        Adapter adapter = adapterNamed("net0");
        readSysFiles(folder.path(), adapter);
        EXPECT_FALSE(adapter.linkSpeed) << speed;
    }
}

TEST(SysFiles, AreNotReadForAnAdapterOfAnotherNamespace) {
    const tests::TemporaryFolder folder;
    folder.write("net0/ifindex", "8\n");
    folder.write("net0/speed", "1000\n");
    Adapter adapter = adapterNamed("net0");
    readSysFiles(folder.path(), adapter);
    EXPECT_FALSE(adapter.linkSpeed);
    adapter = adapterNamed("..");
    folder.write("ifindex", "7\n");
    folder.write("speed", "1000\n");
    readSysFiles(folder.path("net0"), adapter);
    EXPECT_FALSE(adapter.linkSpeed);
}

TEST(IPv6Switch, DecidesWhetherTheAdapterHasIPv6) {
    const tests::TemporaryFolder folder;
    Adapter adapter = adapterNamed("net0");
    EXPECT_FALSE(hasIPv6(folder.path()));
    folder.write("ipv6/conf/net0/disable_ipv6", "0\n");
    EXPECT_TRUE(hasIPv6(folder.path()));
    readIPv6Switch(folder.path(), adapter);
    EXPECT_EQ(adapter.ipv6, adapter.ipv4);
    folder.write("ipv6/conf/net0/disable_ipv6", "1\n");
    readIPv6Switch(folder.path(), adapter);
    EXPECT_FALSE(adapter.ipv6);
    adapter = adapterNamed("net1");
    adapter.ipv6 = adapter.ipv4;
    readIPv6Switch(folder.path(), adapter);
    EXPECT_FALSE(adapter.ipv6);
}

TEST(SystemName, ComesFromTheReleaseFile) {
    const tests::TemporaryFolder folder;
    EXPECT_EQ(systemName(folder.write("a", "NAME=x\nPRETTY_NAME=\"Sample Linux 12\"\n")), "Sample Linux 12");
    EXPECT_EQ(systemName(folder.write("b", "PRETTY_NAME=Sample\n")), "Sample");
    EXPECT_EQ(systemName(folder.write("c", "NAME=x\n")), "");
    EXPECT_EQ(systemName(folder.path("missing")), "");
}

} // namespace
} // namespace precedence

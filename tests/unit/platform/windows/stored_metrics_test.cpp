#include "platform/windows/stored_metrics.h"

#include <gtest/gtest.h>

namespace precedence::windows {
namespace {

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

Adapter adapter() {
    return {.id = AdapterId("{A}"), .index = 7, .ipv4 = IpInterface{}, .ipv6 = IpInterface{}};
}

Adapter filled(const StoredRows& stored, const RegistryMetrics& registry = {}) {
    std::vector<Adapter> adapters{adapter()};
    fillAfterRestart(adapters, stored, registry);
    return adapters[0];
}

TEST(StoredMetrics, TheStoreTellsEachFamily) {
    const Adapter result = filled(std::vector<StoredRow>{{.index = 7, .family = kV6, .metric = 6, .automatic = false},
        {.index = 7, .family = kV4, .metric = 25, .automatic = true}, {.index = 8, .family = kV4, .metric = 1}});
    EXPECT_EQ(result.ipv4->metricAfterRestart, InterfaceMetric::automatic());
    EXPECT_EQ(result.ipv6->metricAfterRestart, InterfaceMetric::manual(6));
}

TEST(StoredMetrics, NothingStoredIsAutomatic) {
    const Adapter result = filled(std::vector<StoredRow>{{.index = 7, .family = kV4}});
    EXPECT_EQ(result.ipv4->metricAfterRestart, InterfaceMetric::automatic());
    EXPECT_EQ(result.ipv6->metricAfterRestart, InterfaceMetric::automatic());
}

TEST(StoredMetrics, WithoutAStoreTheRegistryKnowsIPv4Only) {
    EXPECT_EQ(filled(std::nullopt).ipv4->metricAfterRestart, InterfaceMetric::automatic());
    EXPECT_EQ(filled(std::nullopt).ipv6->metricAfterRestart, std::nullopt);
    const Adapter result = filled(std::nullopt, {{AdapterId("{A}"), 4}});
    EXPECT_EQ(result.ipv4->metricAfterRestart, InterfaceMetric::manual(4));
    EXPECT_EQ(result.ipv6->metricAfterRestart, std::nullopt);
}

TEST(StoredMetrics, WhereTheStoreIsSilentTheRegistryCounts) {
    const Adapter result = filled(std::vector<StoredRow>{}, {{AdapterId("{A}"), 4}});
    EXPECT_EQ(result.ipv4->metricAfterRestart, InterfaceMetric::manual(4));
    EXPECT_EQ(result.ipv6->metricAfterRestart, InterfaceMetric::automatic());
}

TEST(StoredMetrics, AContradictionIsNotKnown) {
    const std::vector<StoredRow> stored{{.index = 7, .family = kV4, .metric = 6, .automatic = false}};
    EXPECT_EQ(filled(stored, {{AdapterId("{A}"), 4}}).ipv4->metricAfterRestart, std::nullopt);
    EXPECT_EQ(filled(stored, {{AdapterId("{A}"), 6}}).ipv4->metricAfterRestart, InterfaceMetric::manual(6));
    EXPECT_EQ(filled(stored, {{AdapterId("{A}"), 0}}).ipv4->metricAfterRestart, InterfaceMetric::manual(6));
}

TEST(StoredMetrics, AnAbsentFamilyStaysAbsent) {
    std::vector<Adapter> adapters{adapter()};
    adapters[0].ipv6.reset();
    fillAfterRestart(adapters, std::nullopt, {});
    EXPECT_FALSE(adapters[0].ipv6.has_value());
}

} // namespace
} // namespace precedence::windows

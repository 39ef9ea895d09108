#include "platform/interchange/commands/command_text.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace precedence::tests {
namespace {

constexpr const char* kPowerShellHead = "# PowerShell as administrator, Windows 8 or later.\n";
constexpr const char* kNetshHead = "rem Command prompt as administrator, Windows Vista or later.\n";

ChangeSet metricOf(const char* adapter) {
    return {MetricChange{.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(4)}};
}

/// An adapter of this alias and index beside Wi-Fi, which has index 1; how each language names it.
struct Naming {
    const char* name;
    std::string alias;
    std::optional<std::uint32_t> index;
    std::optional<std::string> powerShell; ///< nothing: refused
    std::optional<std::string> netsh;
};

class CommandNames : public testing::TestWithParam<Naming> {};

SnapshotPtr beside(const Naming& naming) {
    SnapshotBuilder builder;
    builder.adapter("Wi-Fi");
    Adapter& adapter = builder.adapter(naming.alias, 25);
    adapter.id = AdapterId("it");
    adapter.index = naming.index;
    if (naming.alias.empty())
        adapter.alias.reset();
    adapter.description = "Example NIC";
    return builder.build();
}

TEST_P(CommandNames, ByAliasElseByIndex) {
    const auto snapshot = beside(GetParam());
    const ChangeSet changes = metricOf("it");
    const Error refused{.code = ErrorCode::NotNameable,
        .operation = Operation::SetMetric,
        .subject = GetParam().alias.empty() ? "Example NIC" : GetParam().alias};
    const auto powerShell = commandsFor(changes, *snapshot, CommandLanguage::PowerShell);
    ASSERT_EQ(powerShell.has_value(), GetParam().powerShell.has_value());
    if (powerShell)
        EXPECT_EQ(powerShell->apply, std::string(kPowerShellHead) + "Set-NetIPInterface " + *GetParam().powerShell +
                                         " -AddressFamily IPv4 -InterfaceMetric 4\n");
    else
        EXPECT_EQ(powerShell.error(), refused);
    const auto netsh = commandsFor(changes, *snapshot, CommandLanguage::Netsh);
    ASSERT_EQ(netsh.has_value(), GetParam().netsh.has_value());
    if (netsh)
        EXPECT_EQ(netsh->apply, std::string(kNetshHead) + "netsh interface ipv4 set interface interface=" +
                                    *GetParam().netsh + " metric=4 store=persistent\n");
    else
        EXPECT_EQ(netsh.error(), refused);
}

INSTANTIATE_TEST_SUITE_P(Adapters, CommandNames,
    testing::Values(Naming{"Both", "LAN", 7, "-InterfaceAlias 'LAN'", "\"LAN\""},
        Naming{"AliasOnly", "LAN", {}, "-InterfaceAlias 'LAN'", "\"LAN\""},
        Naming{"IndexOnly", "", 7, "-InterfaceIndex 7", "7"}, Naming{"Neither", "", {}, {}, {}},
        Naming{"IndexOfAnother", "", 1, {}, {}}, Naming{"IndexZero", "", 0, {}, {}},
        Naming{"AliasOfAnother", "wi-fi", 7, "-InterfaceIndex 7", "7"},
        Naming{"AliasOfAnotherAlone", "WI-FI", {}, {}, {}},
        Naming{"Quote", "Ann's", {}, "-InterfaceAlias 'Ann''s'", "\"Ann's\""},
        Naming{"DoubleQuote", "a\" & calc & \"", {}, "-InterfaceAlias 'a\" & calc & \"'", {}},
        Naming{"DoubleQuoteWithIndex", "a\" & calc & \"", 7, "-InterfaceAlias 'a\" & calc & \"'", "7"},
        Naming{"Variable", "%COMSPEC%", 7, "-InterfaceAlias '%COMSPEC%'", "7"},
        Naming{"BackslashAtTheEnd", "LAN\\", 7, "-InterfaceAlias 'LAN\\'", "7"},
        Naming{"Wildcard", "LAN*", 7, "-InterfaceIndex 7", "\"LAN*\""}, Naming{"WildcardAlone", "*", {}, {}, "\"*\""},
        Naming{"NewLine", "LAN\ncalc", 7, "-InterfaceIndex 7", "7"}, Naming{"NewLineAlone", "LAN\ncalc", {}, {}, {}},
        Naming{"Digits", "12", 7, "-InterfaceAlias '12'", "7"},
        Naming{"DigitsAlone", "12", {}, "-InterfaceAlias '12'", {}}),
    [](const auto& naming) { return naming.param.name; });

TEST(CommandNaming, NetshNamesNoIndexThatIsTheAliasOfAnother) {
    SnapshotBuilder builder;
    builder.adapter("7");
    Adapter& adapter = builder.adapter("LAN");
    adapter.alias.reset();
    adapter.index = 7;
    const ChangeSet changes = metricOf("LAN");
    EXPECT_TRUE(commandsFor(changes, *builder.build(), CommandLanguage::PowerShell).has_value());
    const auto netsh = commandsFor(changes, *builder.build(), CommandLanguage::Netsh);
    ASSERT_FALSE(netsh.has_value());
    EXPECT_EQ(
        netsh.error(), (Error{.code = ErrorCode::NotNameable, .operation = Operation::SetMetric, .subject = "LAN"}));
}

} // namespace
} // namespace precedence::tests

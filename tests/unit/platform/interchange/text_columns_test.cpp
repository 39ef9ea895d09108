#include "platform/interchange/text/table_columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace precedence {
namespace {

using testing::ElementsAre;
using testing::Pair;

TableColumns columnsOf(std::string_view heading, std::string_view rule) {
    return TableColumns::make(std::array{heading}, rule);
}

TEST(TableColumns, StandWhereTheDashesStand) {
    const TableColumns columns = columnsOf("Name           Status  Link Speed", "----           ------  ----------");
    EXPECT_THAT(columns.names(), ElementsAre("name", "status", "linkspeed"));
    EXPECT_THAT(columns.valuesOf("Office LAN     Up           1 Gbps"),
        ElementsAre(Pair("name", "Office LAN"), Pair("status", "Up"), Pair("linkspeed", "1 Gbps")));
}

TEST(TableColumns, LeaveAnAbsentValueEmpty) {
    const TableColumns columns = columnsOf("Name           Status  Index", "----           ------  -----");
    EXPECT_THAT(columns.valuesOf("Office LAN                12"),
        ElementsAre(Pair("name", "Office LAN"), Pair("status", ""), Pair("index", "12")));
}

TEST(TableColumns, CountTwoCellsForAWideCharacter) {
    const TableColumns columns = columnsOf("Name    Index", "----    -----");
    EXPECT_THAT(columns.valuesOf("\u4ee5\u592a\u7f51  12"),
        ElementsAre(Pair("name", "\u4ee5\u592a\u7f51"), Pair("index", "12")));
}

TEST(TableColumns, JoinAHeadingThatGoesOnInASecondLine) {
    const TableColumns columns =
        TableColumns::make(std::array<std::string_view, 2>{"Interface Index", "Alias"}, "--------- -----");
    EXPECT_THAT(columns.names(), ElementsAre("interfacealias", "index"));
}

TEST(TableColumns, HaveARuleOfSeveralGroupsOfDashes) {
    EXPECT_TRUE(isColumnRule("---- ------"));
    for (const char* line : {"", "----", "---- -", "---- ====", "-- a --"})
        EXPECT_FALSE(isColumnRule(line)) << line;
}

} // namespace
} // namespace precedence

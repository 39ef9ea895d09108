#include "app/console/text_table.h"

#include <gtest/gtest.h>

#include <sstream>

namespace precedence::console {
namespace {

TEST(TextTable, AlignsNumbersToTheRightAndLeavesEmptyColumnsOut) {
    const std::vector<std::vector<QString>> rows{
        {QStringLiteral("Ethernet"), {}, QStringLiteral("25")}, {QStringLiteral("Wi-Fi"), {}, QStringLiteral("4")}};
    std::ostringstream out;
    printTable(out, {{QStringLiteral("Name")}, {QStringLiteral("Never")}, {QStringLiteral("Metric"), Align::Right}},
        rows.size(), [&](std::size_t i) { return rows[i]; });
    EXPECT_EQ(out.str(), "Name      Metric\nEthernet      25\nWi-Fi          4\n");
}

TEST(TextTable, CountsWideLettersTwiceAndMarksNotAtAll) {
    EXPECT_EQ(terminalWidth(QStringLiteral("Wi-Fi")), 5);
    EXPECT_EQ(terminalWidth(QStringLiteral("イーサネット")), 12);
    EXPECT_EQ(terminalWidth(QStringLiteral("e\u0301")), 1);
    EXPECT_EQ(terminalWidth(QStringLiteral("😀")), 2);
}

} // namespace
} // namespace precedence::console

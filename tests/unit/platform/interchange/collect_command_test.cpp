#include "platform/interchange/commands/collect_command.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

namespace precedence::tests {
namespace {

std::vector<std::string> split(std::string_view text, std::string_view by) {
    std::vector<std::string> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(by);
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? 0 : end + by.size());
    }
    return parts;
}

/// What stands between the quotes of cmd /c "...".
std::string_view windowsInside() {
    std::string_view command = collectCommandForWindows();
    constexpr std::string_view kStart = "cmd /c \"";
    EXPECT_TRUE(command.starts_with(kStart) && command.ends_with('"'));
    command.remove_prefix(kStart.size());
    command.remove_suffix(1);
    return command;
}

TEST(CollectCommand, OfWindowsFitsIntoALineOfTheCommandPrompt) {
    EXPECT_LT(collectCommandForWindows().size(), 2'000U); // 8191 is the end; a mail's window is sooner
}

TEST(CollectCommand, OfWindowsReadsTheSameInTheCommandPromptAndInPowerShell) {
    EXPECT_EQ(windowsInside().find_first_of("%$`^!\"'\\<>@{};,\n\r\t"), std::string_view::npos);
    EXPECT_TRUE(
        std::all_of(windowsInside().begin(), windowsInside().end(), [](char c) { return c >= ' ' && c < 127; }));
}

TEST(CollectCommand, OfWindowsRunsWhatEveryWindowsHasAndOnlyReads) {
    std::string_view inside = windowsInside();
    ASSERT_TRUE(inside.starts_with("(") && inside.ends_with(") | clip"));
    inside = inside.substr(1, inside.size() - 1 - std::string_view(") | clip").size());
    std::set<std::string> commands;
    std::string shown;
    for (const std::string& command : split(inside, " & ")) {
        if (command.starts_with("echo # ")) {
            shown = command.substr(7);
            continue;
        }
        EXPECT_TRUE(command == "ver" || command == shown) << command;
        commands.insert(command);
    }
    std::set<std::string> expected{"ver", "ipconfig /all", "route print"};
    for (const std::string family : {"ipv4", "ipv6"}) {
        for (const std::string table : {"interfaces", "interfaces level=verbose", "route", "route store=persistent"})
            expected.insert(std::string("netsh interface ").append(family).append(" show ").append(table));
    }
    EXPECT_EQ(commands, expected);
}

#ifdef __linux__
/// What the command prints without a display, and so without a clipboard.
std::string run(const std::string& command) {
    std::string text;
    FILE* pipe = popen(("unset DISPLAY WAYLAND_DISPLAY; " + command).c_str(), "r"); // NOLINT(cert-env33-c)
    if (!pipe)
        return text;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
        text += static_cast<char>(c);
    EXPECT_EQ(pclose(pipe), 0);
    return text;
}

TEST(CollectCommand, OfLinuxPrintsEveryTableBehindItsCommand) {
    const std::string text = run(std::string(collectCommandForLinux()));
    for (const std::string command : {"ip -j -d addr", "ip -j -4 route show table all", "ip -j -6 route show table all",
             "ip -j -4 rule", "ip -j -6 rule"}) {
        const std::string head = "# " + command + "\n";
        const std::size_t at = text.find(head);
        ASSERT_NE(at, std::string::npos) << text;
        const std::string_view behind = std::string_view(text).substr(at + head.size());
        const auto document = nlohmann::json::parse(behind.substr(0, behind.find("\n# ")), nullptr, false);
        EXPECT_TRUE(document.is_array()) << command << "\n" << text;
    }
}

TEST(CollectCommand, OfLinuxIsOneWordToShThatEveryShellReadsAlike) {
    const std::string_view command = collectCommandForLinux();
    ASSERT_TRUE(command.starts_with("sh -c '") && command.ends_with('\''));
    EXPECT_EQ(std::count(command.begin(), command.end(), '\''), 2);
    EXPECT_EQ(command.find('\n'), std::string_view::npos);
    EXPECT_EQ(command.find('!'), std::string_view::npos);  // bash and zsh look for it in front of everything else
    EXPECT_EQ(command.find('\\'), std::string_view::npos); // fish reads it within single quotes
}
#endif

} // namespace
} // namespace precedence::tests

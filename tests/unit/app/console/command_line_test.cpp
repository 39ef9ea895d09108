#include "app/console/command_line.h"

#include <gtest/gtest.h>

#include <sstream>

namespace precedence::console {
namespace {

struct Parsed {
    std::variant<CommandLine, ExitCode> result;
    std::string out;
    std::string problems;
};

Parsed parse(std::vector<const char*> words) {
    words.insert(words.begin(), "precedencectl");
    std::ostringstream out;
    std::ostringstream problems;
    auto result = parseCommandLine(static_cast<int>(words.size()), words.data(), out, problems);
    return {std::move(result), out.str(), problems.str()};
}

template <typename Chosen>
Chosen chosen(const std::vector<const char*>& words) {
    const Parsed parsed = parse(words);
    EXPECT_TRUE(std::holds_alternative<CommandLine>(parsed.result)) << parsed.problems;
    const auto* line = std::get_if<CommandLine>(&parsed.result);
    return line ? std::get<Chosen>(line->command) : Chosen{};
}

TEST(CommandLine, ReadsThisComputerUnlessASourceIsGiven) {
    const auto live = std::get<CommandLine>(parse({"adapters"}).result);
    EXPECT_TRUE(live.sources.empty()); // which is this computer
    EXPECT_FALSE(live.json);
    const auto lab = std::get<CommandLine>(parse({"adapters", "--json", "--source", "lab:tailscale"}).result);
    EXPECT_EQ(lab.sources, std::vector<std::string>{"lab:tailscale"});
    EXPECT_TRUE(lab.json);
}

TEST(CommandLine, PlansBothFamiliesUnlessOneIsNamed) {
    EXPECT_EQ(chosen<OrderCommand>({"order", "Wi-Fi", "Ethernet"}).families.size(), 2U);
    EXPECT_EQ(chosen<OrderCommand>({"order", "Wi-Fi", "--family", "v6"}).families,
        std::vector<AddressFamily>{AddressFamily::IPv6});
    EXPECT_FALSE(chosen<SetCommand>({"set", "Wi-Fi", "--metric", "4"}).familyGiven);
    EXPECT_TRUE(chosen<SetCommand>({"set", "Wi-Fi", "--metric", "4", "--family", "both"}).familyGiven);
}

TEST(CommandLine, TakesAMetricAsItWasTypedSoThatTheRefusalCanQuoteIt) {
    EXPECT_EQ(chosen<SetCommand>({"set", "Wi-Fi", "--metric", "abc"}).metric, "abc");
    EXPECT_EQ(chosen<SetCommand>({"set", "Wi-Fi", "--metric", "-1"}).metric, "-1");
}

TEST(CommandLine, KeepsOnlyWhatIsApplied) {
    const auto options = [](const std::vector<const char*>& more) {
        std::vector<const char*> words{"set", "a", "--metric", "4"};
        words.insert(words.end(), more.begin(), more.end());
        return chosen<SetCommand>(words).options;
    };
    EXPECT_FALSE(options({"--apply"}).keep);
    EXPECT_EQ(options({"--apply"}).durability, std::nullopt);
    EXPECT_TRUE(options({"--apply", "--keep"}).keep);
    EXPECT_EQ(options({"--apply", "--durability", "kept"}).durability, Durability::Kept);
    EXPECT_EQ(options({"--apply", "--keep", "--durability", "restart"}).durability, Durability::UntilRestart);
    EXPECT_EQ(std::get<ExitCode>(parse({"set", "a", "--metric", "4", "--keep"}).result), ExitCode::Usage);
    EXPECT_EQ(std::get<ExitCode>(parse({"set", "a", "--metric", "4", "--durability", "kept"}).result), ExitCode::Usage);
}

TEST(CommandLine, RefusesWhatItDoesNotKnowWithCodeTwo) {
    const std::vector<std::vector<const char*>> rows{{}, {"dance"}, {"adapters", "--colour"}, {"explain"},
        {"explain", "192.0.2.1", "192.0.2.2"}, {"set", "Wi-Fi"},
        {"set", "Wi-Fi", "--metric", "4", "--default-routes", "on"}, {"set", "Wi-Fi", "--default-routes", "maybe"},
        {"order"}, {"order", "a", "--family", "v5"}, {"diff", "live"},
        {"set-route", "192.0.2.0/24", "on-link", "Wi-Fi"}};
    for (const auto& words : rows) {
        const Parsed parsed = parse(words);
        ASSERT_TRUE(std::holds_alternative<ExitCode>(parsed.result));
        EXPECT_EQ(std::get<ExitCode>(parsed.result), ExitCode::Usage);
        EXPECT_FALSE(parsed.problems.empty());
    }
}

TEST(CommandLine, NamesTheWordThatIsNoCommandAndTheOnesThatAre) {
    EXPECT_EQ(parse({"dance"}).problems,
        "“dance” is not a command. The commands are: adapters, routes, explain, diff, "
        "watch, order, set, set-route, bindings, providers, export, import, profile.\n");
    EXPECT_TRUE(parse({}).problems.starts_with("Say what to do: adapters, ")) << parse({}).problems;
}

TEST(CommandLine, HelpAndVersionAreNoRefusals) {
    for (const std::vector<const char*>& words :
        {std::vector<const char*>{"--help"}, {"--version"}, {"explain", "--help"}}) {
        const Parsed parsed = parse(words);
        EXPECT_EQ(std::get<ExitCode>(parsed.result), ExitCode::Done);
        EXPECT_FALSE(parsed.out.empty());
        EXPECT_TRUE(parsed.problems.empty());
    }
}

} // namespace
} // namespace precedence::console

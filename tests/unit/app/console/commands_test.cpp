#include "app/console/commands.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <sstream>

namespace precedence::console {
namespace {

using nlohmann::json;

struct Answer {
    int code = 0;
    std::string out;
    std::string problems;

    [[nodiscard]] json parsed() const { return json::parse(out); }
};

/// Lines that were typed before they were asked for; after them the input has ended.
class Typed final : public Answers {
public:
    explicit Typed(std::vector<std::string> lines)
        : m_lines(std::move(lines)) {}
    std::optional<std::string> next(std::chrono::milliseconds /*wait*/) override {
        return m_next < m_lines.size() ? std::optional(m_lines[m_next++]) : std::nullopt;
    }
    [[nodiscard]] bool isOver() const override { return m_next == m_lines.size(); }

private:
    std::vector<std::string> m_lines;
    std::size_t m_next = 0;
};

Answer ask(const std::vector<std::string>& words, std::vector<std::string> typed = {"keep"}) {
    std::vector<const char*> arguments{"precedencectl"};
    for (const std::string& word : words)
        arguments.push_back(word.c_str());
    std::ostringstream out;
    std::ostringstream problems;
    Typed answers(std::move(typed));
    const auto line = parseCommandLine(static_cast<int>(arguments.size()), arguments.data(), out, problems);
    const int code = std::holds_alternative<ExitCode>(line) ? std::get<ExitCode>(line)
                                                            : run(std::get<CommandLine>(line), out, problems, answers);
    return {code, out.str(), problems.str()};
}

const std::string kLab = "lab:wired-and-wifi";

std::set<std::string> keysOf(const json& object) {
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.insert(key);
    return keys;
}

TEST(Adapters, HaveTheNamesThatScriptsRelyOn) {
    const json adapters = ask({"adapters", "--json", "--source", kLab}).parsed();
    ASSERT_TRUE(adapters.is_array());
    const std::set<std::string> keys{"id", "index", "alias", "name", "description", "medium", "state", "linkSpeed",
        "addresses", "dnsServers", "ipv4", "ipv6"};
    const std::set<std::string> ipKeys{"metric", "metricInferred", "automatic", "metricAfterRestart", "connected",
        "defaultRoutesDisabled", "weakHostSend"};
    for (const json& adapter : adapters) {
        EXPECT_EQ(keysOf(adapter), keys);
        EXPECT_EQ(keysOf(adapter["ipv4"]), ipKeys);
    }
    EXPECT_EQ(adapters[0]["alias"], "Ethernet");
    EXPECT_EQ(adapters[0]["ipv4"]["metric"], 25);
    EXPECT_EQ(adapters[0]["ipv4"]["automatic"], true);
    EXPECT_EQ(adapters[2]["alias"], "Contoso VPN");
    EXPECT_EQ(adapters[2]["ipv6"], nullptr);
}

TEST(Routes, HaveTheNamesThatScriptsRelyOn) {
    const json routes = ask({"routes", "--json", "--source", kLab}).parsed();
    const std::set<std::string> keys{"destination", "nextHop", "adapter", "family", "routeMetric", "interfaceMetric",
        "effectiveMetric", "origin", "persistent", "active", "table", "type", "verdict"};
    for (const json& route : routes) {
        EXPECT_EQ(keysOf(route), keys);
        EXPECT_EQ(route["active"], true);
        EXPECT_EQ(route["routeMetric"].get<int>() + route["interfaceMetric"].get<int>(), route["effectiveMetric"]);
    }
    EXPECT_EQ(routes[0]["destination"], "0.0.0.0/0");
    EXPECT_EQ(routes[0]["verdict"], "winner");
    EXPECT_EQ(routes[1]["verdict"], "higher-metric");
}

TEST(Explain, GivesEveryActiveRouteAVerdict) {
    const json answer = ask({"explain", "203.0.113.9", "--json", "--source", kLab}).parsed();
    EXPECT_EQ(keysOf(answer), (std::set<std::string>{"destination", "winner", "ties", "routes"}));
    EXPECT_EQ(answer["winner"]["nextHop"], "192.0.2.1");
    EXPECT_EQ(answer["winner"]["verdict"], "winner");
    EXPECT_EQ(answer["routes"].size(), ask({"routes", "--json", "--source", kLab}).parsed().size());
    std::set<std::string> verdicts;
    for (const json& route : answer["routes"])
        verdicts.insert(route["verdict"].get<std::string>());
    EXPECT_EQ(verdicts, (std::set<std::string>{"winner", "higher-metric", "no-match"}));
}

TEST(Explain, AnswersATieWithoutAWinner) {
    const json answer = ask({"explain", "203.0.113.9", "--json", "--source", "lab:two-default-gateways"}).parsed();
    EXPECT_EQ(answer["winner"], nullptr);
    EXPECT_GE(answer["ties"].size(), 2U);
    EXPECT_EQ(answer["ties"][0]["verdict"], "tie");
}

TEST(Explain, RefusesWhatIsNoAddressInWordsThatHelp) {
    const Answer name = ask({"explain", "printer.example", "--source", kLab});
    EXPECT_EQ(name.code, ExitCode::Refused);
    EXPECT_TRUE(name.problems.find("Type its address.") != std::string::npos) << name.problems;
    EXPECT_EQ(ask({"explain", "203.0.113.9", "--from", "203.0.113.1", "--source", kLab}).code, ExitCode::Refused);
    EXPECT_EQ(ask({"explain", "fe80::1%nowhere", "--source", kLab}).code, ExitCode::Refused);
}

TEST(Source, ThatCannotBeReadEndsWithCodeThree) {
    EXPECT_EQ(ask({"adapters", "--source", "lab:atlantis"}).code, ExitCode::SourceUnreadable);
    EXPECT_EQ(ask({"adapters", "--source", "moon"}).code, ExitCode::Usage);
    EXPECT_EQ(ask({"diff", kLab, "lab:atlantis"}).code, ExitCode::SourceUnreadable);
}

class SharedLab : public testing::Test {
protected:
    [[nodiscard]] std::string source() const { return kLab + "@" + m_folder.path("state.json"); }
    Answer askLab(std::vector<std::string> words, std::vector<std::string> typed = {"keep"}) const {
        words.insert(words.end(), {"--source", source()});
        return ask(words, std::move(typed));
    }

private:
    tests::TemporaryFolder m_folder;
};

TEST_F(SharedLab, PrintsAnOrderWithoutMakingIt) {
    const json changes = askLab({"order", "Wi-Fi", "--json"}).parsed();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(keysOf(changes[0]), (std::set<std::string>{"change", "adapter", "family", "expected", "wanted"}));
    EXPECT_EQ(changes[0]["change"], "metric");
    EXPECT_EQ(changes[0]["family"], "IPv4");
    EXPECT_EQ(changes[0]["expected"], "automatic");
    EXPECT_EQ(changes[0]["wanted"], 4);
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed()[0]["alias"], "Ethernet");
}

TEST_F(SharedLab, AppliesAnOrderAndShowsItToTheNextCommand) {
    const json outcomes = askLab({"order", "Wi-Fi", "--apply", "--json"}).parsed();
    EXPECT_EQ(outcomes[0]["outcome"], "done");
    EXPECT_EQ(outcomes[1]["outcome"], "done");
    const json first = askLab({"adapters", "--json"}).parsed()[0];
    EXPECT_EQ(first["alias"], "Wi-Fi");
    EXPECT_EQ(first["ipv4"]["metric"], 4);
    EXPECT_EQ(first["ipv4"]["metricAfterRestart"], 4);
    EXPECT_EQ(first["ipv6"]["automatic"], false);
    EXPECT_EQ(askLab({"explain", "203.0.113.9", "--json"}).parsed()["winner"]["nextHop"], "198.51.100.1");
    EXPECT_EQ(askLab({"order", "Wi-Fi", "--json"}).parsed().size(), 0U) << "done already";
    EXPECT_EQ(askLab({"set", "Wi-Fi", "--metric", "automatic", "--apply"}).code, ExitCode::Done);
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed()[0]["alias"], "Ethernet");
}

TEST_F(SharedLab, KeepsAChangeAfterARestartWhenAsked) {
    ASSERT_EQ(askLab({"set", "Wi-Fi", "--metric", "7", "--apply", "--keep"}).code, ExitCode::Done);
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed()[0]["ipv4"]["metricAfterRestart"], 7);
}

TEST_F(SharedLab, AChangeGoesBackUnlessSomebodyKeepsIt) {
    const json before = askLab({"adapters", "--json"}).parsed();
    for (const std::vector<std::string>& typed : std::vector<std::vector<std::string>>{{}, {"back"}, {"what", "b"}}) {
        const Answer answer = askLab({"order", "Wi-Fi", "--apply"}, typed);
        EXPECT_EQ(answer.code, ExitCode::Refused);
        EXPECT_TRUE(answer.out.find("Trying this order. It goes back in 30 seconds.") != std::string::npos);
        EXPECT_TRUE(answer.out.find("Wi-Fi, IPv4: automatic -> 4: taken back") != std::string::npos) << answer.out;
        EXPECT_TRUE(answer.problems.find("Everything is as it was before.") != std::string::npos);
        EXPECT_EQ(answer.problems.find("Nobody said") != std::string::npos, typed.empty());
        EXPECT_EQ(askLab({"adapters", "--json"}).parsed(), before);
    }
}

TEST_F(SharedLab, MoreTimeIsGivenAndThenItIsKept) {
    const Answer answer = askLab({"set", "Wi-Fi", "--metric", "7", "--apply"}, {"more", "keep"});
    EXPECT_EQ(answer.code, ExitCode::Done);
    EXPECT_NE(answer.out.find("30 seconds"), answer.out.rfind("30 seconds")) << "asked twice";
}

TEST_F(SharedLab, KeptUntilTheNextRestartOnly) {
    ASSERT_EQ(
        askLab({"set", "Wi-Fi", "--metric", "7", "--apply", "--keep", "--durability", "restart"}).code, ExitCode::Done);
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed()[0]["ipv4"]["metricAfterRestart"], "automatic");
}

TEST_F(SharedLab, RevertBringsBackWhatStoodThereBeforeTheFirstChange) {
    const json before = askLab({"adapters", "--json"}).parsed();
    ASSERT_EQ(askLab({"order", "Wi-Fi", "--apply", "--keep"}).code, ExitCode::Done);
    ASSERT_EQ(askLab({"set", "Wi-Fi", "--metric", "9", "--apply", "--keep"}).code, ExitCode::Done);
    EXPECT_EQ(askLab({"--status", "--json"}).parsed()["state"], "idle");
    const json outcomes = askLab({"--revert", "--json"}).parsed();
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_EQ(outcomes[0]["wanted"], "automatic");
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed(), before);
    const Answer again = askLab({"--revert"});
    EXPECT_EQ(again.code, ExitCode::Done);
    EXPECT_TRUE(again.out.starts_with("There is nothing to take back")) << again.out;
}

TEST(Trials, OfWhatCanOnlyBeReadAreRefused) {
    EXPECT_EQ(ask({"--status", "--source", "file:/nowhere/at-all"}).code, ExitCode::SourceUnreadable);
    EXPECT_EQ(ask({"--status", "adapters"}).code, ExitCode::Usage);
    EXPECT_EQ(ask({"--status", "--revert"}).code, ExitCode::Usage);
    EXPECT_EQ(ask({"--json"}).code, ExitCode::Usage);
}

TEST_F(SharedLab, SwitchesDefaultRoutesAndChangesTheMetricOfARoute) {
    ASSERT_EQ(askLab({"set", "Ethernet", "--family", "v4", "--default-routes", "off", "--apply"}).code, ExitCode::Done);
    EXPECT_EQ(askLab({"explain", "203.0.113.9", "--json"}).parsed()["winner"]["nextHop"], "198.51.100.1");
    ASSERT_EQ(askLab({"set", "Ethernet", "--default-routes", "on", "--apply"}).code, ExitCode::Done);
    const Answer route = askLab({"set-route", "0.0.0.0/0", "192.0.2.1", "Ethernet", "--metric", "90", "--apply"});
    ASSERT_EQ(route.code, ExitCode::Done) << route.problems;
    EXPECT_EQ(askLab({"explain", "203.0.113.9", "--json"}).parsed()["winner"]["nextHop"], "198.51.100.1");
    const Answer absent = askLab({"set-route", "203.0.113.0/24", "on-link", "Ethernet", "--metric", "9"});
    EXPECT_EQ(absent.code, ExitCode::Refused);
    EXPECT_TRUE(absent.problems.find("There is no route 203.0.113.0/24") != std::string::npos) << absent.problems;
}

TEST_F(SharedLab, RefusesBadMetricsAndNamesAndChangesNothing) {
    const json before = askLab({"adapters", "--json"}).parsed();
    for (const char* metric :
        {"0", "-1", "10000", "99999999999999999999", "abc", "", "4.5", "0x10", " 4", "automatisch"}) {
        const Answer answer = askLab({"set", "Wi-Fi", std::string("--metric=") + metric, "--apply"});
        EXPECT_NE(answer.code, ExitCode::Done) << metric;
        EXPECT_FALSE(answer.problems.empty()) << metric;
    }
    const std::string name255(255, 'x');
    for (const std::string& name : {std::string("Wi\"Fi"), std::string("Wi-Fi\u202e"), name255,
             std::string("'; rm -rf /"), std::string("\xff\xfe")}) {
        const Answer answer = askLab({"order", name, "--apply"});
        EXPECT_EQ(answer.code, ExitCode::Refused);
        EXPECT_TRUE(answer.problems.starts_with("No adapter here is called ")) << answer.problems;
        EXPECT_EQ(answer.problems.find("\u202e"), std::string::npos);
    }
    EXPECT_EQ(askLab({"set", "Contoso VPN", "--family", "v6", "--metric", "4", "--apply"}).problems,
        "IPv6 is not bound to Contoso VPN, so it has no IPv6 metric.\n");
    EXPECT_EQ(askLab({"adapters", "--json"}).parsed(), before);
}

TEST(Rights, ThatAreMissingEndWithCodeFourAndChangeNothing) {
    const tests::TemporaryFolder folder;
    const std::string source = "lab:no-rights@" + folder.path("state.json");
    const json before = ask({"adapters", "--json", "--source", source}).parsed();
    const Answer answer =
        ask({"order", before[1]["alias"].get<std::string>(), "--apply", "--json", "--source", source});
    EXPECT_EQ(answer.code, ExitCode::PermissionRefused) << answer.problems;
    EXPECT_EQ(answer.problems, "Changing metrics needs administrator rights. (Windows code 5)\nNothing was changed.\n");
    EXPECT_EQ(answer.parsed()[0]["outcome"], "refused");
    EXPECT_EQ(ask({"adapters", "--json", "--source", source}).parsed(), before);
}

TEST(Rights, ThatAreMissingLeaveNoPromisesBehind) {
    const Answer answer = ask({"order", "Wi-Fi", "--apply", "--source", "lab:no-rights"});
    EXPECT_EQ(answer.code, ExitCode::PermissionRefused);
    EXPECT_EQ(answer.out.find("will leave"), std::string::npos) << answer.out;
    EXPECT_EQ(answer.out.find("lives in memory"), std::string::npos) << answer.out;
}

TEST(Changes, ThatAStackDoesNotMakeAreRefusedBeforeTheyArePromised) {
    const Answer route =
        ask({"set-route", "0.0.0.0/0", "192.0.2.1", "nobody", "--metric", "5", "--source", "lab:linux-laptop"});
    EXPECT_EQ(route.code, ExitCode::Refused);
    EXPECT_TRUE(route.problems.find("does not change the metric of a route") != std::string::npos) << route.problems;
    const Answer routes = ask({"set", "nobody", "--default-routes", "off", "--source", "lab:xp-two-nics"});
    EXPECT_TRUE(routes.problems.find("has no switch for the default routes") != std::string::npos) << routes.problems;
}

TEST_F(SharedLab, SaysWhereTheInternetGoesForEveryKindOfChange) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"order", "Wi-Fi"},
             {"set", "Wi-Fi", "--metric", "4"}, {"set", "Ethernet", "--default-routes", "off"},
             {"set-route", "0.0.0.0/0", "192.0.2.1", "Ethernet", "--metric", "90"}}) {
        const Answer answer = askLab(words);
        EXPECT_TRUE(answer.out.find("IPv4 internet traffic will leave through Wi-Fi.") != std::string::npos)
            << answer.out;
    }
}

TEST_F(SharedLab, ShowsSwitchedOffDefaultRoutesAsOff) {
    ASSERT_EQ(askLab({"set", "Ethernet", "--default-routes", "off", "--apply"}).code, ExitCode::Done);
    const Answer answer = askLab({"adapters"});
    EXPECT_TRUE(answer.out.find(" off ") != std::string::npos) << answer.out;
    EXPECT_TRUE(answer.out.find("The internet now: IPv4 through Wi-Fi, IPv6 through Wi-Fi") != std::string::npos);
}

TEST_F(SharedLab, ShowsWhatDiffersBetweenTwoSources) {
    ASSERT_EQ(askLab({"set", "Wi-Fi", "--metric", "4", "--family", "v4", "--apply"}).code, ExitCode::Done);
    const Answer text = ask({"diff", kLab, source()});
    EXPECT_EQ(text.code, ExitCode::Done);
    EXPECT_TRUE(text.out.find("Wi-Fi, IPv4: 35 automatic -> 4 manual") != std::string::npos) << text.out;
    const json changed = ask({"diff", kLab, source(), "--json"}).parsed()["adapters"]["changed"];
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0]["from"]["ipv4"]["metric"], 35);
    EXPECT_EQ(changed[0]["to"]["ipv4"]["metric"], 4);
    EXPECT_EQ(ask({"diff", kLab, kLab}).out, "Nothing differs.\n");
}

} // namespace
} // namespace precedence::console

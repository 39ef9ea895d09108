#include "platform/simulated/computer.h"
#include "platform/simulated/lab_stack.h"
#include "platform/simulated/scenario.h"
#include "platform/simulated/scenario_library.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace precedence {
namespace {

using namespace tests;

const std::filesystem::path kScenarios = std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "resources" / "scenarios";

std::string adapterText(const std::string& id, const std::string& more) {
    return R"({"id": ")" + id + R"(", "alias": "Ethernet", "medium": "wired")" + more + "}";
}

std::string metricText(const std::string& metric) {
    return scenarioText(adapterText("a", R"(, "ipv4": {"metric": )" + metric + "}"));
}

struct BadInput {
    std::string name;
    std::string text;
    ErrorCode code;
    std::string detail;
    std::string subject = "file";

    friend void PrintTo(const BadInput& input, std::ostream* out) { *out << input.name; }
};

class BadScenario : public testing::TestWithParam<BadInput> {};

TEST_P(BadScenario, IsRefusedWithItsReasonAndPlace) {
    const auto scenario = parseScenario(GetParam().text, "file");
    ASSERT_FALSE(scenario.has_value());
    EXPECT_EQ(static_cast<int>(scenario.error().code), static_cast<int>(GetParam().code));
    EXPECT_EQ(scenario.error().detail, GetParam().detail);
    EXPECT_EQ(scenario.error().subject, GetParam().subject);
    EXPECT_EQ(scenario.error().operation, Operation::ReadScenario);
}

const std::string kPlain = adapterText("a", R"(, "ipv4": {})");
const std::string kMetricPlace = "file /adapters/0/ipv4/metric";

std::vector<BadInput> badInputs() {
    const std::string whole = scenarioText(kPlain);
    std::string deepPlace = "/a";
    for (int i = 0; i < 30; ++i)
        deepPlace += "/0";
    const auto event = [](const std::string& id, const std::string& more) {
        return R"({"id": ")" + id + R"(", "title": "T")" + more + "}";
    };
    return {
        {"Empty", "", ErrorCode::FileEmpty, ""},
        {"OnlySpace", " \n\t ", ErrorCode::FileEmpty, ""},
        {"TooLarge", std::string(kScenarioLimit + 1, ' '), ErrorCode::FileTooLarge, "16"},
        {"NotJson", "{\n  hello", ErrorCode::NotJson, "2:3"},
        {"SomethingBehind", whole + "x", ErrorCode::NotJson, "4:108"},
        {"CutOff", whole.substr(0, 90), ErrorCode::CutOff, "1:91"},
        {"CutInsideAWord", "{\"version\": tru", ErrorCode::CutOff, "1:16"},
        {"BrokenUtf8", "{\"name\": \"\xff\"}", ErrorCode::NotJson, "1:11"},
        {"AList", "[]", ErrorCode::WrongType, "/: an object"},
        {"NestedTooDeeply", "{\"a\": " + std::string(5000, '['), ErrorCode::WrongType, deepPlace + ": less nesting"},
        {"AnotherFormat", R"({"format": "x", "version": 3})", ErrorCode::WrongFormat, "x 3"},
        {"UnknownKey", scenarioText(adapterText("a", R"(, "colour": 1)")), ErrorCode::UnknownKey,
            "/adapters/0: colour"},
        {"MissingKey", scenarioText(R"({"id": "a", "alias": "A"})"), ErrorCode::MissingKey, "/adapters/0: medium"},
        {"WrongType", scenarioText(adapterText("a", R"(, "speed": "fast")")), ErrorCode::WrongType,
            "/adapters/0/speed: a number"},
        {"WrongWord", scenarioText(R"({"id": "a", "alias": "A", "medium": "string"})"), ErrorCode::WrongValue,
            "/adapters/0/medium: string"},
        {"DuplicateAdapter", scenarioText(kPlain + ", " + kPlain), ErrorCode::DuplicateId, "/adapters/1/id: a"},
        {"DuplicateKey", scenarioText(adapterText("a", R"(, "alias": "B")")), ErrorCode::DuplicateId,
            "/adapters/0: alias"},
        {"DuplicateEvent", scenarioText(kPlain, event("e", "") + "," + event("e", "")), ErrorCode::DuplicateId,
            "/events/1/id: e"},
        {"UnknownAdapter", scenarioText(kPlain, event("e", R"(, "actions": [{"link": "up", "adapter": "b"}])")),
            ErrorCode::UnknownReference, "/events/0/actions/0: b"},
        {"UnknownEvent", scenarioText(kPlain, event("e", R"(, "then": ["f"])")), ErrorCode::UnknownReference,
            "/events/0/then/0: f"},
        {"UnknownAction", scenarioText(kPlain, event("e", R"(, "actions": [{"explode": 1}])")), ErrorCode::UnknownKey,
            "/events/0/actions/0: explode"},
        {"RouteToNobody", scenarioText(kPlain, "", R"({"destination": "10.0.0.0/8", "adapter": "b"})"),
            ErrorCode::UnknownReference, "/routes/0/adapter: b"},
        {"CircleOfEvents",
            scenarioText(kPlain, event("x", R"(, "then": ["a"])") + "," + event("a", R"(, "then": ["b"])") + "," +
                                     event("b", R"(, "then": ["c"])") + "," + event("c", R"(, "then": ["a"])")),
            ErrorCode::EventCycle, "a -> b -> c -> a"},
        {"EventThatLeadsToItself", scenarioText(kPlain, event("a", R"(, "then": ["a"])")), ErrorCode::EventCycle,
            "a -> a"},
        {"Metric0", metricText("0"), ErrorCode::MetricOutOfRange, "0", kMetricPlace},
        {"MetricMinus1", metricText("-1"), ErrorCode::MetricOutOfRange, "-1", kMetricPlace},
        {"Metric10000", metricText("10000"), ErrorCode::MetricOutOfRange, "10000", kMetricPlace},
        {"MetricAbc", metricText("\"abc\""), ErrorCode::NotAMetric, "abc", kMetricPlace},
        {"MetricOneAndAHalf", metricText("1.5"), ErrorCode::NotAMetric, "1.5", kMetricPlace},
        {"AddressWithoutItsFamily", scenarioText(adapterText("a", R"(, "ipv4": {}, "addresses": ["::1/128"])")),
            ErrorCode::WrongValue, "/adapters/0/addresses/0: ::1"},
        {"NotAnAddress", scenarioText(adapterText("a", R"(, "dnsServers": ["1.2.3"])")), ErrorCode::NotAnAddress,
            "1.2.3", "file /adapters/0/dnsServers/0"},
        {"HostBitsInAPrefix", scenarioText(kPlain, "", R"({"destination": "10.0.0.1/8", "adapter": "a"})"),
            ErrorCode::NotAPrefix, "10.0.0.1/8", "file /routes/0/destination"},
    };
}

INSTANTIATE_TEST_SUITE_P(
    Inputs, BadScenario, testing::ValuesIn(badInputs()), [](const auto& input) { return input.param.name; });

TEST(Scenario, KeepsOddAliasesAsTheyAre) {
    const std::string longest(255, 'x');
    const std::string rtl = "\xe2\x80\x8f\xd7\xa8\xd7\xa9\xd7\xaa";
    for (const std::string& alias : {std::string(R"(Say "hi")"), rtl, longest}) {
        Scenario scenario = twoAdapters();
        scenario.adapters[0].alias = alias;
        const auto again = parseScenario(toText(scenario), "again");
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(again->adapters[0].alias, alias);
    }
}

TEST(Scenario, WhatIsWrittenParsesToAnEqualOne) {
    for (const Generation generation : {Generation::Windows2000, Generation::Windows10, Generation::Linux}) {
        const Scenario scenario = twoAdapters(generation);
        const auto again = parseScenario(toText(scenario), "again");
        ASSERT_TRUE(again.has_value()) << again.error().detail;
        EXPECT_EQ(*again, scenario);
    }
}

TEST(Scenarios, AreAtLeastTwelveAndEachParsesWritesAndLives) {
    const ScenarioLibrary library({kScenarios});
    const auto entries = library.list();
    EXPECT_GE(entries.size(), 12U);
    for (const ScenarioEntry& entry : entries) {
        const auto scenario = library.load(entry.name);
        ASSERT_TRUE(scenario.has_value()) << entry.name;
        EXPECT_EQ(scenario->title, entry.title);
        const auto again = parseScenario(toText(*scenario), entry.name);
        ASSERT_TRUE(again.has_value()) << entry.name;
        EXPECT_EQ(*again, *scenario);
        if (entry.name == "million-routes")
            continue; // has a test of its own
        Computer computer = computerOf(*scenario);
        for (const LabEvent& event : scenario->events)
            EXPECT_TRUE(computer.fire(event.id).has_value()) << entry.name;
        EXPECT_FALSE(snapshotOf(computer)->adapters().empty());
    }
}

TEST(Scenarios, EveryFileInTheFolderIsListed) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kScenarios)) {
        if (entry.path().filename() != "scenario.schema.json")
            ++files;
    }
    EXPECT_EQ(ScenarioLibrary({kScenarios}).list().size(), files);
}

TEST(Scenarios, MillionRoutesHasAMillion) {
    const auto scenario = ScenarioLibrary({kScenarios}).load("million-routes");
    ASSERT_TRUE(scenario.has_value());
    const SnapshotPtr snapshot = snapshotOf(computerOf(*scenario));
    EXPECT_GE(snapshot->routes().size(), 1'000'000U);
}

TEST(Scenarios, InMillionRoutesAChangeOfOneLineRenumbersNoOther) {
    auto scenario = ScenarioLibrary({kScenarios}).load("million-routes");
    ASSERT_TRUE(scenario.has_value());
    scenario->generators.clear(); // they have no part in it
    Computer computer = computerOf(*scenario);
    EXPECT_EQ(metricOf(snapshotOf(computer), "lan0"), 102U);
    ASSERT_TRUE(computer.write(toManual("wan1", 5), Durability::UntilRestart).has_value());
    EXPECT_EQ(metricOf(snapshotOf(computer), "wan0"), 100U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "lan0"), 102U);
}

TEST(Scenarios, WiredAndWifiIsAsOnThePicture) {
    const auto scenario = ScenarioLibrary({kScenarios}).load("wired-and-wifi");
    ASSERT_TRUE(scenario.has_value());
    const SnapshotPtr snapshot = snapshotOf(computerOf(*scenario));
    const auto metric = [&](const char* alias) { return (*snapshot->findByName(alias))->ipv4->metric; };
    EXPECT_EQ(metric("Ethernet"), 25U);
    EXPECT_EQ(metric("Wi-Fi"), 35U);
    EXPECT_EQ(metric("Contoso VPN"), 35U);
    EXPECT_FALSE((*snapshot->findByName("Contoso VPN"))->ipv6.has_value());
    const auto routes = snapshot->routes();
    EXPECT_EQ(std::count_if(routes.begin(), routes.end(),
                  [&](const Route& route) { return snapshot->adapterOf(route)->alias == "Contoso VPN"; }),
        14);
}

TEST(ScenarioLibrary, RefusesNamesThatCouldLeaveItsFolders) {
    const ScenarioLibrary library({kScenarios});
    for (const char* name :
        {"", "../scenarios/tailscale", "Tailscale", "tailscale.json", "a/b", "scenario.schema", "nobody"}) {
        const auto scenario = library.load(name);
        ASSERT_FALSE(scenario.has_value()) << name;
        EXPECT_EQ(scenario.error().code, ErrorCode::NoSuchScenario);
    }
}

TEST(ScenarioLibrary, RefusesAFileOf200MegabytesWithoutReadingIt) {
    const TemporaryFolder folder;
    writeFile(folder.path() / "huge.json", "{");
    std::filesystem::resize_file(folder.path() / "huge.json", 200'000'000);
    const auto scenario = ScenarioLibrary({folder.path()}).load("huge");
    ASSERT_FALSE(scenario.has_value());
    EXPECT_EQ(scenario.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(scenario.error().detail, "16");
}

TEST(ScenarioLibrary, AFolderInTheWayIsUnreadable) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "odd.json");
    const auto scenario = ScenarioLibrary({folder.path()}).load("odd");
    ASSERT_FALSE(scenario.has_value());
    EXPECT_EQ(scenario.error().code, ErrorCode::FileUnreadable);
}

TEST(ScenarioLibrary, EarlierFoldersWinAndUnreadableScenariosAreNotListed) {
    const TemporaryFolder folder;
    Scenario scenario = twoAdapters();
    scenario.name = "tailscale";
    writeFile(folder.path() / "tailscale.json", toText(scenario));
    writeFile(folder.path() / "broken.json", "{");
    const ScenarioLibrary library({folder.path(), kScenarios});
    EXPECT_EQ(library.load("tailscale")->title, "Test");
    for (const ScenarioEntry& entry : library.list())
        EXPECT_NE(entry.name, "broken");
}

} // namespace
} // namespace precedence

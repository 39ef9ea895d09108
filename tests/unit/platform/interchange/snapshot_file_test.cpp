#include "platform/interchange/snapshot_file/snapshot_file.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/full_snapshots.h"

#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

void expectRoundTrip(const Snapshot& snapshot) {
    const std::string text = writeSnapshotFile(snapshot);
    const auto again = readSnapshotFile(text, "again.json");
    ASSERT_TRUE(again.has_value()) << again.error().detail << "\n" << text;
    EXPECT_TRUE(**again == snapshot) << text << writeSnapshotFile(**again);
}

TEST(SnapshotFile, IsReadableLineByLine) {
    SnapshotBuilder builder;
    builder.traits().system = "Windows 11";
    builder.adapter("Wi-Fi", 35).ipv6.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi", 5).persistent = true;
    builder.route("192.0.2.0/24", "", "Wi-Fi").cost = RouteCost::sum(291);
    EXPECT_EQ(writeSnapshotFile(*builder.build()),
        R"({
"format": "precedence-snapshot",
"version": 1,
"traits": {"kind":"lab","system":"Windows 11","rules":{"metricsAdd":true,"linkDownRoutesCompete":false,)"
        R"("strongHost":true,"tablesInTurn":false,"metricInKey":false,)"
        R"("absentMetricIPv4":null,"absentMetricIPv6":null,)"
        R"("automaticTable":"windows10"},"setsMetric":false,)"
        R"("setsDefaultRoutes":false,"setsRouteMetric":false,)"
        R"("keepsChanges":false,"hasBindings":false,"hasProviders":false,)"
        R"("otherTables":[],"hasOtherRules":false,"minimizeConnections":null},
"adapters": [
{"id":"Wi-Fi","index":1,"alias":"Wi-Fi","description":null,"hardwareAddress":null,"medium":"wired","state":"up",)"
        R"("linkSpeed":1000000000,"addresses":[],"dnsServers":[],)"
        R"("ipv4":{"metric":35,"metricInferred":false,"automatic":true,)"
        R"("metricAfterRestart":null,"connected":true,)"
        R"("defaultRoutesDisabled":null,"weakHostSend":null,)"
        R"("weakHostReceive":null},"ipv6":null}],
"routes": [
{"destination":"0.0.0.0/0","nextHop":"192.0.2.1","adapter":"Wi-Fi","routeMetric":5,"persistent":true},
{"destination":"192.0.2.0/24","nextHop":"on-link","adapter":"Wi-Fi","effectiveMetric":291}],
"notRead": [],
"notReadCount": 0
}
)");
}

TEST(SnapshotFile, WhatIsWrittenReadsBackEqual) {
    PRECEDENCE_RANDOM(random, 9);
    for (int i = 0; i < 300 && !HasFailure(); ++i)
        expectRoundTrip(*randomFullSnapshot(random));
    for (int i = 0; i < 50 && !HasFailure(); ++i)
        expectRoundTrip(*randomSnapshot(random, {.rules = i % 2 == 0 ? windowsRules() : linuxRules()}));
    expectRoundTrip(*everyName());
    expectRoundTrip(*Snapshot::make({}));
}

TEST(SnapshotFile, BytesThatAreNoTextAreReplaced) {
    SnapshotBuilder builder;
    builder.adapter("eth0").description = "Example \xff NIC";
    const auto again = readSnapshotFile(writeSnapshotFile(*builder.build()));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ((*again)->adapters()[0].description, "Example \ufffd NIC");
}

TEST(SnapshotFile, WhatIsLeftOutIsNotKnown) {
    std::string text = writeSnapshotFile(*Snapshot::make({}));
    text.replace(text.find("\"adapters\": ["), 13, R"("adapters": [{"id": "7", "ipv4": {}})");
    text.replace(text.find("\"routes\": ["), 11, R"("routes": [{"destination": "0.0.0.0/0"})");
    const auto read = readSnapshotFile(text);
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    Snapshot::Parts parts;
    parts.adapters.push_back({.id = AdapterId("7"), .ipv4 = IpInterface()});
    parts.routes.emplace_back();
    EXPECT_TRUE(**read == *Snapshot::make(std::move(parts)));
}

TEST(SnapshotFile, IsToldFromOtherTexts) {
    EXPECT_TRUE(looksLikeSnapshotFile(writeSnapshotFile(*everyName())));
    EXPECT_TRUE(looksLikeSnapshotFile("\xef\xbb\xbf\r\n{\"format\": \"precedence-snapshot\""));
    EXPECT_FALSE(looksLikeSnapshotFile("[{\"ifname\": \"eth0\"}]"));
    EXPECT_FALSE(looksLikeSnapshotFile("{\"format\": \"precedence-scenario\"}"));
    EXPECT_FALSE(looksLikeSnapshotFile("A \"precedence-snapshot\" begins with a brace."));
    EXPECT_FALSE(looksLikeSnapshotFile(""));
}

/// The text of a small snapshot in which a part is exchanged for another.
struct Refusal {
    const char* name;
    std::string part;
    std::string by;
    ErrorCode code;
    std::string detail;
};

std::string smallText() {
    SnapshotBuilder builder;
    builder.adapter("a").index = 7;
    builder.adapter("b");
    builder.route("10.0.0.0/8", "192.0.2.1", "a", 5);
    return writeSnapshotFile(*builder.build());
}

class SnapshotFileRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(SnapshotFileRefusal, SaysWhatAndWhere) {
    std::string text = smallText();
    const std::size_t at = text.find(GetParam().part);
    ASSERT_NE(at, std::string::npos) << text;
    text.replace(at, GetParam().part.size(), GetParam().by);
    const auto read = readSnapshotFile(text, "office.json");
    ASSERT_FALSE(read.has_value()) << text;
    EXPECT_EQ(read.error().code, GetParam().code) << static_cast<int>(read.error().code);
    EXPECT_EQ(read.error().operation, Operation::OpenSource);
    EXPECT_EQ(read.error().subject.substr(0, 11), "office.json");
    EXPECT_EQ(read.error().detail, GetParam().detail);
}

INSTANTIATE_TEST_SUITE_P(Files, SnapshotFileRefusal,
    testing::Values(Refusal{"OtherFormat", "precedence-snapshot", "precedence-scenario", ErrorCode::WrongFormat,
                        "precedence-scenario 1"},
        Refusal{"LaterVersion", "\"version\": 1,", "\"version\": 2, \"more\": 1,", ErrorCode::WrongFormat,
            "precedence-snapshot 2"},
        Refusal{"NoFormat", "\"format\"", "\"forma\"", ErrorCode::MissingKey, "/: format"},
        Refusal{"NoRoutes", "\"routes\"", "\"$schema\"", ErrorCode::MissingKey, "/: routes"},
        Refusal{"UnknownKey", "\"notRead\"", "\"note\": 1, \"notRead\"", ErrorCode::UnknownKey, "/: note"},
        Refusal{"UnknownKeyInAdapter", "\"index\":7", "\"indx\":7", ErrorCode::UnknownKey, "/adapters/0: indx"},
        Refusal{
            "UnknownKeyInFamily", "\"connected\"", "\"conected\"", ErrorCode::UnknownKey, "/adapters/0/ipv4: conected"},
        Refusal{"IdTwice", "\"id\":\"b\"", "\"id\":\"a\"", ErrorCode::DuplicateId, "/adapters/1: a"},
        Refusal{"KeyTwice", "\"index\":7", "\"index\":7,\"index\":8", ErrorCode::DuplicateId, "/adapters/0: index"},
        Refusal{"NoSuchAdapter", "\"adapter\":\"a\"", "\"adapter\":\"c\"", ErrorCode::UnknownReference,
            "/routes/0/adapter: c"},
        Refusal{"NegativeIndex", "\"index\":7", "\"index\":-7", ErrorCode::WrongValue, "/adapters/0/index: -7"},
        Refusal{"LargeIndex", "\"index\":7", "\"index\":4294967296", ErrorCode::WrongValue,
            "/adapters/0/index: 4294967296"},
        Refusal{"TextForNumber", "\"index\":7", "\"index\":\"7\"", ErrorCode::WrongType, "/adapters/0/index: a number"},
        Refusal{"NumberForText", "\"alias\":\"a\"", "\"alias\":1", ErrorCode::WrongType, "/adapters/0/alias: text"},
        Refusal{"UnknownMedium", "\"wired\"", "\"wird\"", ErrorCode::WrongValue, "/adapters/0/medium: wird"},
        Refusal{"LongPrefix", "10.0.0.0/8", "10.0.0.0/33", ErrorCode::NotAPrefix, "10.0.0.0/33"},
        Refusal{"LongAssignedPrefix", "\"addresses\":[]", "\"addresses\":[\"192.0.2.1/33\"]", ErrorCode::WrongValue,
            "/adapters/0/addresses/0: 192.0.2.1/33"},
        Refusal{"NextHopOfTheOtherFamily", "\"192.0.2.1\"", "\"2001:db8::1\"", ErrorCode::WrongValue,
            "/routes/0/nextHop: 2001:db8::1"},
        Refusal{"TwoCosts", "\"routeMetric\":5", "\"routeMetric\":5,\"effectiveMetric\":6", ErrorCode::WrongValue,
            "/routes/0/effectiveMetric: 6"},
        Refusal{"TableZero", "\"routeMetric\":5", "\"table\":\"0\"", ErrorCode::WrongValue, "/routes/0/table: 0"},
        Refusal{
            "TableOfLetters", "\"routeMetric\":5", "\"table\":\"5x\"", ErrorCode::WrongValue, "/routes/0/table: 5x"},
        Refusal{"TablesWithoutRules", "\"otherTables\":[]", "\"otherTables\":[52]", ErrorCode::WrongValue,
            "/traits/otherTables: 52"},
        Refusal{"TablesNotAscending", "\"otherTables\":[],\"hasOtherRules\":false",
            "\"otherTables\":[2,2],\"hasOtherRules\":true", ErrorCode::WrongValue, "/traits/otherTables: 2"},
        Refusal{"MoreNotReadThanCounted", "\"notRead\": []", "\"notRead\": [\"x\"]", ErrorCode::WrongValue,
            "/notReadCount: 0"},
        Refusal{"ListForObject", "\"traits\": {", "\"traits\": [], \"$schema\": {", ErrorCode::WrongType,
            "/traits: an object"}),
    [](const auto& refusal) { return refusal.param.name; });

TEST(SnapshotFile, EveryEndIsCutOff) {
    const std::string text = smallText();
    for (std::size_t size = 0; size + 2 < text.size(); ++size) {
        const auto read = readSnapshotFile(text.substr(0, size));
        ASSERT_FALSE(read.has_value()) << size;
        ASSERT_TRUE(read.error().code == ErrorCode::CutOff || read.error().code == ErrorCode::FileEmpty) << size;
    }
}

TEST(SnapshotFile, TwentyLinesThatWereNotReadAreEnough) {
    std::string text = smallText();
    std::string lines = "\"notRead\": [\"\"";
    for (int i = 0; i < 20; ++i)
        lines += ",\"\"";
    text.replace(text.find("\"notRead\": ["), 12, lines);
    const auto read = readSnapshotFile(text);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().detail, "/notRead: 21");
}

TEST(SnapshotFile, IsBounded) {
    const std::string text = smallText();
    EXPECT_TRUE(readSnapshotFile(text, "", {.bytes = text.size(), .adapters = 2, .routes = 1}).has_value());
    EXPECT_EQ(readSnapshotFile(text, "", {.bytes = text.size() - 1}).error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(readSnapshotFile(text, "", {.adapters = 1}).error().detail, "/adapters: 2");
    EXPECT_EQ(readSnapshotFile(text, "", {.routes = 0}).error().detail, "/routes: 1");
    EXPECT_EQ(readSnapshotFile(std::string(100'000, '[')).error().code, ErrorCode::WrongType);
}

} // namespace
} // namespace precedence::tests

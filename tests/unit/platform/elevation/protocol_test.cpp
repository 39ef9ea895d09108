#include "platform/elevation/frame.h"
#include "platform/elevation/protocol.h"
#include "platform/elevation/status_json.h"
#include "platform/trial/journal.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/elevation/samples.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace precedence {
namespace {

using namespace tests;
using Json = nlohmann::json;

Json sampleJson(std::size_t index) {
    return Json::parse(requestText({.id = 7, .body = oneOfEach().at(index)}));
}

std::size_t indexOf(const std::string& name) {
    for (std::size_t i = 0; i < kRequestRules.size(); ++i)
        if (kRequestRules.at(i).name == name)
            return i;
    ADD_FAILURE() << name;
    return 0;
}

TEST(Protocol, EveryRequestIsReadAsItWasWritten) {
    const auto all = oneOfEach();
    ASSERT_EQ(all.size(), kRequestRules.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].index(), i);
        const Request request{.id = 42, .body = all[i]};
        const auto again = parseRequest(requestText(request));
        ASSERT_TRUE(again) << kRequestRules.at(i).name << ": " << again.error().detail;
        EXPECT_EQ(*again, request);
    }
}

TEST(Protocol, EveryAnswerIsReadAsItWasWritten) {
    const std::vector<Answer> all{Reply{.id = 3, .body = sampleStatus()}, Reply{.id = 4, .body = sampleChanges()},
        Reply{.id = 0, .body = Error{.code = kLastErrorCode, .operation = kLastOperation, .detail = "text"}},
        Reply{.id = 5, .body = TrialStatus()}, TrialEvent{sampleStatus()}};
    for (const Answer& answer : all) {
        const auto again = parseAnswer(answerText(answer));
        ASSERT_TRUE(again) << again.error().detail;
        EXPECT_EQ(*again, answer);
    }
}

TEST(Protocol, T6RefusesEveryKeyThatItDoesNotKnow) {
    for (std::size_t i = 0; i < kRequestRules.size(); ++i) {
        Json json = sampleJson(i);
        json["also"] = 1;
        EXPECT_FALSE(parseRequest(json.dump())) << json.dump();
    }
    for (const char* kind : {"check", "begin"}) {
        for (std::size_t change = 0; change < sampleChanges().size(); ++change) {
            Json json = sampleJson(indexOf(kind));
            json["changes"][change]["also"] = 1;
            EXPECT_FALSE(parseRequest(json.dump())) << json.dump();
        }
    }
}

TEST(Protocol, T6RefusesARequestWithoutOneOfItsKeys) {
    for (std::size_t i = 0; i < kRequestRules.size(); ++i) {
        const Json json = sampleJson(i);
        for (const auto& [key, value] : json.items()) {
            Json less = json;
            less.erase(key);
            EXPECT_FALSE(parseRequest(less.dump())) << less.dump();
        }
    }
}

TEST(Protocol, T6RefusesValuesOfEveryOtherType) {
    const std::vector<Json> others{nullptr, true, -1, 1.5, 1, "text", Json::array({1}), Json{{"key", 1}}};
    for (std::size_t i = 0; i < kRequestRules.size(); ++i) {
        const Json json = sampleJson(i);
        for (const auto& [key, value] : json.items()) {
            for (const Json& other : others) {
                // A number for a number and a text for a text may well be another request that is fine.
                if (value.is_number() && other == 1)
                    continue;
                if (key == "trial" && other.is_string())
                    continue;
                Json changed = json;
                changed[key] = other;
                EXPECT_FALSE(parseRequest(changed.dump())) << changed.dump();
            }
        }
    }
}

TEST(Protocol, T6RefusesChangesThatAreNotTheOnesItKnows) {
    const std::vector<std::pair<const char*, Json>> wrong{{"change", "binding"}, {"change", "Metric"}, {"adapter", ""},
        {"adapter", std::string(4001, 'a')}, {"adapter", 7}, {"family", "IPv5"}, {"family", "ipv4"},
        {"expected", "Automatic"}, {"expected", -1}, {"expected", 4294967296}, {"wanted", 1.5}, {"wanted", "15"},
        {"wanted", nullptr}, {"wanted", true}};
    for (const auto& [key, value] : wrong) {
        Json json = sampleJson(indexOf("begin"));
        json["changes"][0][key] = value;
        EXPECT_FALSE(parseRequest(json.dump())) << json.dump();
    }
    Json route = sampleJson(indexOf("begin"));
    route["changes"][2]["nextHop"] = "2001:db8::1";
    EXPECT_FALSE(parseRequest(route.dump())) << "another family's next hop";
}

TEST(Protocol, T6RefusesTextsThatAreNoRequest) {
    for (const char* text : {"", " ", "{}", "[]", "null", "7", "\"hello\"", "{\"id\":1}", "{\"request\":\"hello\"}",
             R"({"id":1,"request":"hello","version":1}x)", R"({"id":1,"request":"hello","version":1)",
             R"({"id":1,"id":1,"request":"status"})", R"({"id":0,"request":"status"})",
             R"({"id":4294967296,"request":"status"})", R"({"id":1,"request":"shutdown"})",
             R"({"id":1,"request":"Status"})", R"({"id":1,"request":"status "})", R"([{"id":1,"request":"status"}])",
             "{\"id\":1,\"request\":\"status\xff\"}", "{\"id\":1,\"request\":\"status\\u0000\"}"})
        EXPECT_FALSE(parseRequest(text)) << text;
    EXPECT_TRUE(parseRequest(R"({"id":1,"request":"status"})"));
}

TEST(Protocol, T6RefusesWhatIsTooMuchOrTooLong) {
    const Change one = sampleChanges().front();
    const auto begin = [&](std::size_t count) {
        return requestText({.id = 1, .body = BeginRequest{ChangeSet(count, one), std::chrono::seconds(30)}});
    };
    EXPECT_TRUE(parseRequest(begin(kMostTrialChanges)));
    EXPECT_FALSE(parseRequest(begin(kMostTrialChanges + 1)));
    const auto keep = [](std::size_t length) {
        return requestText({.id = 1, .body = KeepRequest{std::string(length, 't')}});
    };
    EXPECT_TRUE(parseRequest(keep(kLongestTrialName)));
    EXPECT_FALSE(parseRequest(keep(kLongestTrialName + 1)));
    const auto more = [](std::uint32_t window) {
        return requestText({.id = 1, .body = MoreTimeRequest{"t", std::chrono::seconds(window)}});
    };
    EXPECT_TRUE(parseRequest(more(kLongestWindow)));
    EXPECT_FALSE(parseRequest(more(kLongestWindow + 1)));
    EXPECT_FALSE(parseRequest(R"({"id":1,"request":"status")" + std::string(kLargestMessage, ' ') + "}"));
    EXPECT_FALSE(parseRequest(R"({"id":1,"request":)" + std::string(40, '[') + std::string(40, ']') + "}"));
}

/// T7: who asks is never said. T10: neither is a file, a program or a setting.
TEST(Protocol, T7T10NoRequestHasAFieldForWhoAsksForAFileACommandOrASetting) {
    const std::set<std::string> known{"id", "request", "version", "changes", "window", "durability", "trial", "change",
        "adapter", "family", "expected", "wanted", "destination", "nextHop", "component", "binding"};
    const auto expectKnown = [&](const Json& object) {
        for (const auto& [key, value] : object.items())
            EXPECT_TRUE(known.contains(key)) << key;
    };
    for (std::size_t i = 0; i < kRequestRules.size(); ++i) {
        const Json json = sampleJson(i);
        expectKnown(json);
        for (const Json& change : json.value("changes", Json::array()))
            expectKnown(change);
        for (const char* field : {"user", "uid", "sid", "pid", "process", "session", "token", "path", "file", "folder",
                 "command", "program", "arguments", "environment", "env", "journal", "nonce"}) {
            Json more = json;
            more[field] = "administrator";
            EXPECT_FALSE(parseRequest(more.dump())) << more.dump();
        }
    }
}

TEST(Protocol, ARefusalGoesToTheRequestWhoseIdCanBeRead) {
    EXPECT_EQ(requestIdOf(R"({"id":9,"request":"unheard of"})"), 9U);
    EXPECT_EQ(requestIdOf(R"({"id":-9})"), 0U);
    EXPECT_EQ(requestIdOf("no request"), 0U);
}

TEST(Protocol, RefusesAnswersThatItDoesNotKnow) {
    for (const char* text : {"{}", R"({"id":1,"reply":"status"})", R"({"id":1,"reply":"done"})",
             R"({"id":1,"reply":"changes","changes":[],"status":{}})", R"({"event":"status"})",
             R"({"event":"other","status":{}})",
             R"({"id":1,"reply":"error","error":{"code":250,"operation":0,"subject":"","detail":""}})",
             R"({"id":1,"reply":"error","error":{"code":0,"operation":99,"subject":"","detail":""}})",
             R"({"id":1,"reply":"error","error":{"code":0,"operation":0,"subject":"","detail":"","systemCode":"+5"}})"})
        EXPECT_FALSE(parseAnswer(text)) << text;
}

TEST(Protocol, AnAnswerThatIsTooLongIsSentWithoutItsProblemsOrChanges) {
    TrialStatus status = sampleStatus();
    status.problems.assign(4000, {.error = {.detail = std::string(300, 'd')}});
    const std::string withoutProblems = answerText(TrialEvent{status});
    EXPECT_LE(withoutProblems.size(), kLargestMessage);
    const auto fewer = std::get<TrialEvent>(*parseAnswer(withoutProblems)).status;
    EXPECT_EQ(fewer.problems.size(), 100U);
    EXPECT_EQ(fewer.changes, status.changes);

    status = sampleStatus();
    status.changes.assign(300, MetricChange{.adapter = AdapterId(std::string(4000, 'a'))});
    const auto withoutChanges = std::get<TrialEvent>(*parseAnswer(answerText(TrialEvent{status}))).status;
    EXPECT_TRUE(withoutChanges.changes.empty());
    EXPECT_EQ(withoutChanges.problems, status.problems);
    EXPECT_EQ(withoutChanges.trial, status.trial);

    status.problems.assign(100, {.error = {.detail = std::string(20'000, 'd')}});
    const auto bare = std::get<TrialEvent>(*parseAnswer(answerText(TrialEvent{status}))).status;
    EXPECT_TRUE(bare.problems.empty());
    EXPECT_EQ(bare.state, TrialState::Trying);

    const Reply reply{.id = 8, .body = Error{.detail = std::string(kLargestMessage, 'd')}};
    const auto said = std::get<Reply>(*parseAnswer(answerText(reply)));
    EXPECT_EQ(said.id, 8U);
    EXPECT_EQ(std::get<Error>(said.body).code, ErrorCode::RequestRefused);
}

TEST(Protocol, RefusesAnEventThatItDoesNotKnowAndMoreProblemsThanThereCanBe) {
    Json event = Json::parse(answerText(TrialEvent{sampleStatus()}));
    event["event"] = "other";
    EXPECT_FALSE(parseAnswer(event.dump()));
    const auto withProblems = [](std::size_t count) {
        TrialStatus status;
        status.problems.assign(count, {});
        return parseAnswer(answerText(TrialEvent{status}));
    };
    EXPECT_TRUE(withProblems(2 * kMostTrialChanges + 1));
    EXPECT_FALSE(withProblems(2 * kMostTrialChanges + 2));
}

TEST(Protocol, T12OddStringsFromTheSystemArriveAsText) {
    const auto subjectOf = [](const std::string& sent) {
        const auto answer = parseAnswer(answerText(Reply{.id = 1, .body = Error{.subject = sent}}));
        return answer ? std::get<Error>(std::get<Reply>(*answer).body).subject : "nothing arrived";
    };
    for (const std::string& name : {std::string(), std::string(32'767, 'n'), std::string("a\0b", 3),
             std::string("\xe2\x80\xae"
                         "evitca"),
             std::string("\"><script>"), std::string("\r\n{\"id\":1}")})
        EXPECT_EQ(subjectOf(name), name);
    // What is no text at all arrives as text that says so.
    for (const char* broken : {"\xff\xfe", "cut \xe2\x80", "\xed\xa0\x80"})
        EXPECT_NE(subjectOf(broken).find("\xef\xbf\xbd"), std::string::npos) << broken;
}

TEST(Protocol, ARefusalSaysWhatIsWrong) {
    EXPECT_EQ(parseRequest("no request").error().detail, "1:2");
    EXPECT_EQ(parseRequest(R"({"id":1,"request":"shutdown"})").error().detail, ": shutdown");
    EXPECT_EQ(parseRequest(R"({"id":1,"request":"status","user":1})").error().detail, ": user");
}

/// One more code or operation in the header must be let through here, too.
TEST(Protocol, KnowsTheLastErrorCodeAndOperation) {
    const std::string header = fileText(std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "model/network/error.h");
    const auto lastOf = [&](const std::string& name) {
        const std::size_t start = header.find("enum class " + name);
        const std::string body = header.substr(start, header.find("};", start) - start);
        const std::size_t comma = body.rfind(',');
        const std::size_t before =
            body.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", comma - 1);
        return body.substr(before + 1, comma - before - 1);
    };
    EXPECT_EQ(lastOf("Operation"), "Explain");
    EXPECT_EQ(kLastOperation, Operation::Explain);
    EXPECT_EQ(lastOf("ErrorCode"), "UnreadableOutput");
    EXPECT_EQ(kLastErrorCode, ErrorCode::UnreadableOutput);
}

} // namespace
} // namespace precedence

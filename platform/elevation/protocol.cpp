#include "platform/elevation/protocol.h"

#include "model/network/overloaded.h"
#include "platform/elevation/frame.h"
#include "platform/elevation/status_json.h"
#include "platform/json/json_names.h"
#include "platform/json/json_text.h"
#include "platform/trial/change_json.h"
#include "platform/trial/journal.h"

#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kLastId = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kProblemsThatFit = 100;

std::string compact(const Json& document) {
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json bodyJson(const RequestBody& body) {
    return std::visit(Overloaded{
                          [](const HelloRequest& one) {
                              return Json{{"version", one.version}};
                          },
                          [](const CheckRequest& one) {
                              return Json{{"changes", changesJson(one.changes)}};
                          },
                          [](const BeginRequest& one) {
                              return Json{{"changes", changesJson(one.changes)}, {"window", one.window.count()},
                                  {"durability", nameIn(kDurabilityNames, one.durability)}};
                          },
                          [](const KeepRequest& one) {
                              return Json{{"trial", one.trial}};
                          },
                          [](const GoBackRequest& one) {
                              return Json{{"trial", one.trial}};
                          },
                          [](const MoreTimeRequest& one) {
                              return Json{{"trial", one.trial}, {"window", one.window.count()}};
                          },
                          [](const StatusRequest&) { return Json::object(); },
                          [](const RecoverRequest&) { return Json::object(); },
                          [](const OriginalsRequest&) { return Json::object(); },
                          [](const WriteOrdersRequest& one) {
                              return Json{{"changes", changesJson(one.changes)}};
                          },
                          [](const LastOrdersRequest&) { return Json::object(); },
                          [](const GoodbyeRequest&) { return Json::object(); },
                      },
        body);
}

std::string readTrialName(const JsonCursor& root) {
    const JsonCursor at = root.at("trial");
    std::string name = at.text();
    if (name.size() > kLongestTrialName)
        at.report(ErrorCode::WrongValue, "too long a name");
    return name;
}

std::chrono::seconds readWindow(const JsonCursor& root) {
    return std::chrono::seconds(root.at("window").number(0, kLongestWindow));
}

void read(const JsonCursor& root, HelloRequest& made) {
    root.expectObject({"id", "request", "version"});
    made.version = root.at("version").number32();
}
void read(const JsonCursor& root, CheckRequest& made) {
    root.expectObject({"id", "request", "changes"});
    made.changes = readChanges(root.at("changes"), 0, kMostTrialChanges);
}
void read(const JsonCursor& root, BeginRequest& made) {
    root.expectObject({"id", "request", "changes", "window", "durability"});
    made.changes = readChanges(root.at("changes"), 0, kMostTrialChanges);
    made.window = readWindow(root);
    made.durability = readName(root.at("durability"), kDurabilityNames);
}
void read(const JsonCursor& root, KeepRequest& made) {
    root.expectObject({"id", "request", "trial"});
    made.trial = readTrialName(root);
}
void read(const JsonCursor& root, GoBackRequest& made) {
    root.expectObject({"id", "request", "trial"});
    made.trial = readTrialName(root);
}
void read(const JsonCursor& root, MoreTimeRequest& made) {
    root.expectObject({"id", "request", "trial", "window"});
    made.trial = readTrialName(root);
    made.window = readWindow(root);
}
void read(const JsonCursor& root, WriteOrdersRequest& made) {
    root.expectObject({"id", "request", "changes"});
    made.changes = readChanges(root.at("changes"), 0, kMostTrialChanges);
}
/// Those that say nothing but their name.
template <typename Bare>
requires std::is_empty_v<Bare>
void read(const JsonCursor& root, Bare&) {
    root.expectObject({"id", "request"});
}

/// The alternative of that name.
template <std::size_t index = 0>
std::optional<RequestBody> readBody(const JsonCursor& root, std::string_view name) {
    if constexpr (index == std::variant_size_v<RequestBody>) {
        return std::nullopt;
    } else {
        if (kRequestRules[index].name != name)
            return readBody<index + 1>(root, name);
        RequestBody made(std::in_place_index<index>);
        read(root, std::get<index>(made));
        return made;
    }
}

Request readRequest(const JsonCursor& root) {
    const std::string name = root.at("request").text();
    Request made{.id = static_cast<std::uint32_t>(root.at("id").number(1, kLastId))};
    if (auto body = readBody(root, name))
        made.body = std::move(*body);
    else
        root.report(ErrorCode::WrongValue, name);
    return made;
}

Reply readReply(const JsonCursor& root) {
    const std::string kind = root.at("reply").text();
    Reply made{.id = root.at("id").number32()};
    root.expectObject({"id", "reply", kind == "status" || kind == "changes" ? std::string_view(kind) : "error"});
    if (kind == "status")
        made.body = readStatus(root.at("status"));
    else if (kind == "changes")
        made.body = readChanges(root.at("changes"), 0, kMostOriginals);
    else if (kind == "error")
        made.body = readError(root.at("error"));
    else
        root.report(ErrorCode::WrongValue, kind);
    return made;
}

Answer readAnswer(const JsonCursor& root) {
    if (root.find("reply").exists())
        return readReply(root);
    root.expectObject({"event", "status"});
    if (const std::string event = root.at("event").text(); event != "status")
        root.report(ErrorCode::WrongValue, event);
    return TrialEvent{readStatus(root.at("status"))};
}

Error refusal(const Error& error) {
    return {.code = ErrorCode::RequestRefused, .operation = Operation::Try, .detail = error.detail};
}

template <typename Read>
auto parse(std::string_view text, Read readAll) -> Expected<decltype(readAll(std::declval<JsonCursor>()))> {
    const std::string unnamed;
    const auto json = parseJson({text, Operation::Try, unnamed, kLargestMessage});
    if (!json)
        return fail(refusal(json.error()));
    JsonProblems problems(Operation::Try, unnamed);
    auto made = readAll(JsonCursor(&*json, "", problems));
    if (problems.first())
        return fail(refusal(*problems.first()));
    return made;
}

Json replyJson(const Reply& reply) {
    Json made = std::visit(Overloaded{
                               [](const TrialStatus& status) {
                                   return Json{{"reply", "status"}, {"status", statusJson(status)}};
                               },
                               [](const ChangeSet& changes) {
                                   return Json{{"reply", "changes"}, {"changes", changesJson(changes)}};
                               },
                               [](const Error& error) {
                                   return Json{{"reply", "error"}, {"error", errorJson(error)}};
                               },
                           },
        reply.body);
    made["id"] = reply.id;
    return made;
}

std::string wholeText(const Answer& answer) {
    return std::visit(Overloaded{
                          [](const Reply& reply) { return compact(replyJson(reply)); },
                          [](const TrialEvent& event) {
                              return compact({{"event", "status"}, {"status", statusJson(event.status)}});
                          },
                      },
        answer);
}

/// The status in an answer; nullptr where it has none.
TrialStatus* statusIn(Answer& answer) {
    if (auto* event = std::get_if<TrialEvent>(&answer))
        return &event->status;
    return std::get_if<TrialStatus>(&std::get<Reply>(answer).body);
}

/// Smaller than before; false where nothing is left to leave out.
bool shrink(Answer& answer) {
    TrialStatus* status = statusIn(answer);
    if (status && status->problems.size() > kProblemsThatFit)
        status->problems.resize(kProblemsThatFit);
    else if (status && !status->changes.empty())
        status->changes.clear();
    else if (status && !status->problems.empty())
        status->problems.clear();
    else
        return false;
    return true;
}

} // namespace

std::string requestText(const Request& request) {
    Json made = bodyJson(request.body);
    made["id"] = request.id;
    made["request"] = kRequestRules.at(request.body.index()).name;
    return compact(made);
}

Expected<Request> parseRequest(std::string_view text) {
    return parse(text, readRequest);
}

std::uint32_t requestIdOf(std::string_view text) {
    return parse(text, [](const JsonCursor& root) { return root.at("id").number32(1); }).value_or(0);
}

std::string answerText(const Answer& answer) {
    std::string text = wholeText(answer);
    Answer smaller = answer;
    while (text.size() > kLargestMessage && shrink(smaller))
        text = wholeText(smaller);
    if (text.size() <= kLargestMessage)
        return text;
    const Reply* reply = std::get_if<Reply>(&answer);
    return wholeText(Reply{.id = reply ? reply->id : 0,
        .body = Error{.code = ErrorCode::RequestRefused, .operation = Operation::Try, .detail = "too long an answer"}});
}

Expected<Answer> parseAnswer(std::string_view text) {
    return parse(text, readAnswer);
}

} // namespace precedence

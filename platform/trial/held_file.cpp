#include "platform/trial/held_file.h"

#include "platform/json/json_format.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"
#include "platform/trial/change_json.h"

namespace precedence {
namespace {

constexpr JsonFormat kFormat{"precedence-held", 1};
constexpr std::uint64_t kLatest = 253'402'300'799; // the end of the year 9999

nlohmann::json toJson(const HeldChange& held) {
    nlohmann::json made{{"change", changeJson(held.change)}};
    if (held.brokenSince)
        made["brokenSince"] =
            std::chrono::duration_cast<std::chrono::seconds>(held.brokenSince->time_since_epoch()).count();
    return made;
}

HeldChange readOne(const JsonCursor& at) {
    at.expectObject({"change", "brokenSince"});
    HeldChange held{.change = readChange(at.at("change"))};
    if (const JsonCursor since = at.find("brokenSince"); since.exists())
        held.brokenSince = NoticeTime(std::chrono::seconds(since.number(0, kLatest)));
    return held;
}

} // namespace

std::string writeHeld(const HeldChanges& held) {
    nlohmann::json made{{"format", kFormat.name}, {"version", kFormat.version}, {"held", nlohmann::json::array()}};
    for (const HeldChange& one : held)
        made["held"].push_back(toJson(one));
    return made.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

Expected<HeldChanges> readHeld(std::string_view text, const std::string& subject) {
    const auto document =
        parseJson({.text = text, .operation = Operation::HoldOrder, .subject = subject, .limit = kLargestHeldFile});
    if (!document)
        return fail(document.error());
    JsonProblems problems(Operation::HoldOrder, subject);
    const JsonCursor root(&*document, "/", problems);
    expectFormat(root, problems, kFormat);
    root.expectObject({"format", "version", "held"});
    const JsonCursor list = root.at("held");
    if (list.size() > kMostHeld)
        list.report(ErrorCode::WrongValue, std::to_string(list.size()));
    HeldChanges held = problems.first() ? HeldChanges() : readList(list, readOne);
    if (problems.first())
        return fail(*problems.first());
    return held;
}

} // namespace precedence

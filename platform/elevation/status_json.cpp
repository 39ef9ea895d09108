#include "platform/elevation/status_json.h"

#include "platform/json/json_names.h"
#include "platform/json/json_values.h"
#include "platform/trial/change_json.h"
#include "platform/trial/journal.h"

#include <array>
#include <charconv>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kLongestRemaining = 86'400'000; // ms
constexpr std::size_t kMostProblems = 2 * kMostTrialChanges + 1;
constexpr std::array kTrialStateNames{
    NameEntry<TrialState>{TrialState::Idle, "idle"},
    NameEntry<TrialState>{TrialState::Trying, "trying"},
    NameEntry<TrialState>{TrialState::Kept, "kept"},
    NameEntry<TrialState>{TrialState::TakenBack, "takenBack"},
    NameEntry<TrialState>{TrialState::PartlyTakenBack, "partlyTakenBack"},
};

/// As text: a system's code may be any number of 64 bits.
std::int64_t readSystemCode(const JsonCursor& at) {
    const std::string text = at.text();
    std::int64_t code = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), code);
    if (at.exists() && (read.ec != std::errc() || std::to_string(code) != text))
        at.report(ErrorCode::WrongValue, text);
    return code;
}

Json problemJson(const TrialProblem& problem) {
    Json made{{"error", errorJson(problem.error)}};
    if (problem.change)
        made["change"] = changeJson(*problem.change);
    return made;
}

TrialProblem readProblem(const JsonCursor& at) {
    at.expectObject({"error", "change"});
    TrialProblem made{.error = readError(at.at("error"))};
    if (const JsonCursor change = at.find("change"); change.exists())
        made.change = readChange(change);
    return made;
}

} // namespace

nlohmann::json errorJson(const Error& error) {
    Json made{{"code", static_cast<unsigned>(error.code)}, {"operation", static_cast<unsigned>(error.operation)},
        {"subject", error.subject}, {"detail", error.detail}};
    if (error.systemCode)
        made["systemCode"] = std::to_string(*error.systemCode);
    return made;
}

Error readError(const JsonCursor& at) {
    at.expectObject({"code", "operation", "subject", "detail", "systemCode"});
    Error made;
    made.code = static_cast<ErrorCode>(at.at("code").number(0, static_cast<unsigned>(kLastErrorCode)));
    made.operation = static_cast<Operation>(at.at("operation").number(0, static_cast<unsigned>(kLastOperation)));
    made.subject = at.at("subject").anyText();
    made.detail = at.at("detail").anyText();
    if (const JsonCursor code = at.find("systemCode"); code.exists())
        made.systemCode = readSystemCode(code);
    return made;
}

nlohmann::json statusJson(const TrialStatus& status) {
    Json problems = Json::array();
    for (const TrialProblem& problem : status.problems)
        problems.push_back(problemJson(problem));
    return {{"state", nameIn(kTrialStateNames, status.state)}, {"trial", status.trial},
        {"remaining", status.remaining.count()}, {"changes", changesJson(status.changes)},
        {"problems", std::move(problems)}};
}

TrialStatus readStatus(const JsonCursor& at) {
    at.expectObject({"state", "trial", "remaining", "changes", "problems"});
    TrialStatus made{.state = readName(at.at("state"), kTrialStateNames), .trial = at.at("trial").anyText()};
    made.remaining = std::chrono::milliseconds(at.at("remaining").number(0, kLongestRemaining));
    made.changes = readChanges(at.at("changes"), 0, kMostTrialChanges);
    const JsonCursor problems = at.at("problems");
    if (problems.size() > kMostProblems)
        problems.report(ErrorCode::WrongValue, std::to_string(problems.size()));
    else
        made.problems = readList(problems, readProblem);
    return made;
}

} // namespace precedence

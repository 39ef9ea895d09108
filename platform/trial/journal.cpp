#include "platform/trial/journal.h"

#include "platform/json/json_names.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"
#include "platform/trial/change_json.h"

#include <array>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "precedence-trial";
constexpr std::string_view kOriginalsFormat = "precedence-originals";
constexpr std::uint64_t kLatestDeadline = 1'000'000'000'000'000; // ms
constexpr std::array kPhaseNames{
    NameEntry<TrialPhase>{TrialPhase::Trying, "trying"},
    NameEntry<TrialPhase>{TrialPhase::Keeping, "keeping"},
    NameEntry<TrialPhase>{TrialPhase::Kept, "kept"},
    NameEntry<TrialPhase>{TrialPhase::GoingBack, "goingBack"},
    NameEntry<TrialPhase>{TrialPhase::GoingBackTwice, "goingBackTwice"},
};

void expectFormat(const JsonCursor& root, std::string_view format) {
    if (root.at("format").text() != format)
        root.report(ErrorCode::WrongFormat, root.at("format").text());
    static_cast<void>(root.at("version").number(1, 1));
}

Journal readJournal(const JsonCursor& root) {
    root.expectObject(
        {"format", "version", "trial", "boot", "deadline", "phase", "durability", "changes", "afterRestart"});
    expectFormat(root, kFormat);
    Journal made{.trial = root.at("trial").text(), .boot = root.at("boot").text()};
    made.deadline = std::chrono::milliseconds(root.at("deadline").number(0, kLatestDeadline));
    made.phase = readName(root.at("phase"), kPhaseNames);
    made.durability = readName(root.at("durability"), kDurabilityNames);
    made.changes = readChanges(root.at("changes"), 1, kMostTrialChanges);
    for (const Change& change : readChanges(root.at("afterRestart"), 0, kMostTrialChanges)) {
        if (const auto* metric = std::get_if<MetricChange>(&change))
            made.afterRestart.push_back(*metric);
        else
            root.report(ErrorCode::WrongValue, "afterRestart");
    }
    return made;
}

ChangeSet readOriginals(const JsonCursor& root) {
    root.expectObject({"format", "version", "changes"});
    expectFormat(root, kOriginalsFormat);
    return readChanges(root.at("changes"), 0, kMostOriginals);
}

/// The text ends with a line feed, or was cut off.
template <typename Read>
auto parseWhole(std::string_view text, const std::string& subject, Read read)
    -> Expected<decltype(read(std::declval<JsonCursor>()))> {
    if (!text.ends_with('\n'))
        return fail({.code = ErrorCode::CutOff, .operation = Operation::ReadState, .subject = subject});
    const auto json = parseJson({text, Operation::ReadState, subject, kLargestJournal});
    if (!json)
        return fail(json.error());
    JsonProblems problems(Operation::ReadState, subject);
    auto made = read(JsonCursor(&*json, "", problems));
    if (problems.first())
        return fail(*problems.first());
    return made;
}

std::string textOf(const Json& document) {
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string journalToText(const Journal& journal) {
    return textOf({{"format", kFormat}, {"version", 1}, {"trial", journal.trial}, {"boot", journal.boot},
        {"deadline", journal.deadline.count()}, {"phase", nameIn(kPhaseNames, journal.phase)},
        {"durability", nameIn(kDurabilityNames, journal.durability)}, {"changes", changesJson(journal.changes)},
        {"afterRestart", changesJson({journal.afterRestart.begin(), journal.afterRestart.end()})}});
}

Expected<Journal> parseJournal(std::string_view text, const std::string& subject) {
    return parseWhole(text, subject, readJournal);
}

std::string originalsToText(const ChangeSet& originals) {
    return textOf({{"format", kOriginalsFormat}, {"version", 1}, {"changes", changesJson(originals)}});
}

Expected<ChangeSet> parseOriginals(std::string_view text, const std::string& subject) {
    return parseWhole(text, subject, readOriginals);
}

} // namespace precedence

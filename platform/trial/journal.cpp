#include "platform/trial/journal.h"

#include "platform/json/json_names.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"
#include "platform/trial/change_json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "precedence-trial";
constexpr std::uint64_t kLatestDeadline = 1'000'000'000'000'000; // ms
constexpr std::array kPhaseNames{
    NameEntry<TrialPhase>{TrialPhase::Trying, "trying"},
    NameEntry<TrialPhase>{TrialPhase::Keeping, "keeping"},
    NameEntry<TrialPhase>{TrialPhase::Kept, "kept"},
    NameEntry<TrialPhase>{TrialPhase::GoingBack, "goingBack"},
    NameEntry<TrialPhase>{TrialPhase::GoingBackTwice, "goingBackTwice"},
};

std::string_view formatOf(SavedChanges which) {
    switch (which) {
    case SavedChanges::Originals: return "precedence-originals";
    case SavedChanges::LastOrders: return "precedence-last-orders";
    }
    return {};
}

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
    if (std::any_of(made.changes.begin(), made.changes.end(), isOfOlderOrder))
        root.at("changes").report(ErrorCode::WrongValue, "an order is never on trial");
    for (const Change& change : readChanges(root.at("afterRestart"), 0, kMostTrialChanges)) {
        if (const auto* metric = std::get_if<MetricChange>(&change))
            made.afterRestart.push_back(*metric);
        else
            root.report(ErrorCode::WrongValue, "afterRestart");
    }
    return made;
}

ChangeSet readSaved(const JsonCursor& root, std::string_view format) {
    root.expectObject({"format", "version", "changes"});
    expectFormat(root, format);
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

std::string savedToText(SavedChanges which, const ChangeSet& changes) {
    return textOf({{"format", formatOf(which)}, {"version", 1}, {"changes", changesJson(changes)}});
}

Expected<ChangeSet> parseSaved(SavedChanges which, std::string_view text, const std::string& subject) {
    return parseWhole(text, subject, [which](const JsonCursor& root) { return readSaved(root, formatOf(which)); });
}

} // namespace precedence

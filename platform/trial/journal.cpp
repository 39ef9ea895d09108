#include "platform/trial/journal.h"

#include "model/network/overloaded.h"
#include "platform/json/json_names.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"

#include <array>

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

Json metricJson(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Json("automatic") : Json(*metric.manualValue());
}

/// An old value may be any number that a system had, so the range of our editors is not asked for here.
InterfaceMetric readMetric(const JsonCursor& at) {
    if (!at.isText())
        return InterfaceMetric::manual(at.number32());
    if (at.text() != "automatic")
        at.report(ErrorCode::WrongValue, at.text());
    return InterfaceMetric::automatic();
}

Json changeJson(const Change& change) {
    Json made =
        std::visit(Overloaded{
                       [](const MetricChange& one) {
                           return Json{{"change", "metric"}, {"expected", metricJson(one.expected)},
                               {"wanted", metricJson(one.wanted)}};
                       },
                       [](const DefaultRoutesChange& one) {
                           return Json{{"change", "defaultRoutes"}, {"expected", one.expected}, {"wanted", one.wanted}};
                       },
                       [](const RouteMetricChange& one) {
                           return Json{{"change", "routeMetric"}, {"expected", one.expected}, {"wanted", one.wanted},
                               {"destination", one.destination.toString()}, {"nextHop", nextHopText(one.nextHop)}};
                       },
                   },
            change);
    made["adapter"] = adapterOf(change).value();
    made["family"] = nameIn(kFamilyNames, familyOf(change));
    return made;
}

Change readRouteChange(const JsonCursor& at, AdapterId adapter, AddressFamily family) {
    at.expectObject({"change", "adapter", "family", "expected", "wanted", "destination", "nextHop"});
    const IpPrefix destination = at.at("destination").prefix();
    if (destination.family() != family)
        at.report(ErrorCode::WrongValue, destination.toString());
    return RouteMetricChange{std::move(adapter), destination, readNextHop(at.at("nextHop"), family),
        at.at("expected").number32(), at.at("wanted").number32()};
}

Change readChange(const JsonCursor& at) {
    const std::string kind = at.at("change").text();
    AdapterId adapter(at.at("adapter").text());
    const AddressFamily family = readName(at.at("family"), kFamilyNames);
    if (kind == "routeMetric")
        return readRouteChange(at, std::move(adapter), family);
    at.expectObject({"change", "adapter", "family", "expected", "wanted"});
    if (kind == "defaultRoutes")
        return DefaultRoutesChange{std::move(adapter), family, at.at("expected").truth(), at.at("wanted").truth()};
    if (kind != "metric")
        at.report(ErrorCode::WrongValue, kind);
    return MetricChange{std::move(adapter), family, readMetric(at.at("expected")), readMetric(at.at("wanted"))};
}

Journal readJournal(const JsonCursor& root) {
    root.expectObject({"format", "version", "trial", "boot", "deadline", "phase", "changes"});
    if (root.at("format").text() != kFormat)
        root.report(ErrorCode::WrongFormat, root.at("format").text());
    static_cast<void>(root.at("version").number(1, 1));
    Journal made{.trial = root.at("trial").text(), .boot = root.at("boot").text()};
    made.deadline = std::chrono::milliseconds(root.at("deadline").number(0, kLatestDeadline));
    made.phase = readName(root.at("phase"), kPhaseNames);
    const JsonCursor changes = root.at("changes");
    if (changes.size() == 0 || changes.size() > kMostTrialChanges)
        changes.report(ErrorCode::WrongValue, std::to_string(changes.size()));
    else
        made.changes = readList(changes, readChange);
    return made;
}

} // namespace

std::string journalToText(const Journal& journal) {
    Json changes = Json::array();
    for (const Change& change : journal.changes)
        changes.push_back(changeJson(change));
    const Json made{{"format", kFormat}, {"version", 1}, {"trial", journal.trial}, {"boot", journal.boot},
        {"deadline", journal.deadline.count()}, {"phase", nameIn(kPhaseNames, journal.phase)}, {"changes", changes}};
    return made.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<Journal> parseJournal(std::string_view text, const std::string& subject) {
    if (!text.ends_with('\n'))
        return fail({.code = ErrorCode::CutOff, .operation = Operation::ReadState, .subject = subject});
    const auto json = parseJson({text, Operation::ReadState, subject, kLargestJournal});
    if (!json)
        return fail(json.error());
    JsonProblems problems(Operation::ReadState, subject);
    Journal made = readJournal(JsonCursor(&*json, "", problems));
    if (problems.first())
        return fail(*problems.first());
    return made;
}

} // namespace precedence

#include "platform/trial/shown_changes.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr int kTries = 5;
constexpr std::chrono::seconds kBetweenTries{1};

/// Of switches and routes no computer tells what counts after a restart.
bool lastsIn(const Change& change, const Snapshot& now) {
    const auto there = valueAfterRestart(change, now);
    return !there || there == std::get<MetricChange>(change).wanted;
}

bool isShown(const Change& change, bool afterRestart, const Snapshot& now) {
    return standingOf(change, now) == Standing::Satisfied && (!afterRestart || lastsIn(change, now));
}

} // namespace

std::optional<InterfaceMetric> valueAfterRestart(const Change& change, const Snapshot& now) {
    const auto* metric = std::get_if<MetricChange>(&change);
    const Adapter* adapter = metric ? now.find(metric->adapter) : nullptr;
    if (!adapter || !adapter->ipInterface(metric->family))
        return std::nullopt;
    return adapter->ipInterface(metric->family)->metricAfterRestart;
}

Error problemWith(const Change& change, ErrorCode code, const Snapshot& now) {
    return {.code = code, .operation = operationOf(change), .subject = subjectOf(change, now)};
}

std::vector<TrialProblem> notShown(
    const ChangeSet& changes, bool afterRestart, StackReader& reader, TrialClock& clock) {
    if (changes.empty())
        return {};
    std::vector<TrialProblem> problems;
    for (int i = 0; i < kTries; ++i) {
        if (i > 0)
            clock.pause(kBetweenTries);
        problems.clear();
        const auto now = reader.read(Sections::Ip);
        if (!now)
            problems.push_back({now.error()});
        for (const Change& change : changes) {
            if (now && !isShown(change, afterRestart, **now))
                problems.push_back({problemWith(change, ErrorCode::DidNotStick, **now), change});
        }
        if (problems.empty())
            break;
    }
    return problems;
}

} // namespace precedence

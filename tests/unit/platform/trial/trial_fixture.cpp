#include "tests/unit/platform/trial/trial_fixture.h"

#include "tests/unit/platform/simulated/lab_fixture.h"

#include <algorithm>
#include <utility>

namespace precedence::tests {

ChangeSet threeChanges() {
    return {toManual("wired", 50), toManual("wifi", 4),
        DefaultRoutesChange{AdapterId("wifi"), AddressFamily::IPv4, true, false}};
}

TrialBench::TrialBench()
    : m_journal(m_folder.path() / "journal") {
    startAgain();
}

void TrialBench::startAgain() {
    m_engine.reset();
    m_lab.reset();
    m_plan = {};
    m_lab = std::move(*LabStack::make(twoAdapters(), m_folder.path() / "state.json"));
    m_stack = std::make_unique<FaultyStack>(*m_lab, *m_lab, m_plan);
    m_store = std::make_unique<FaultyStore>(m_journal, m_plan);
    const auto now = [this] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now().time_since_epoch());
    };
    m_engine = std::make_unique<TrialEngine>(*m_stack, *m_stack, *m_store,
        TrialSurroundings{now, [this] { return "trial-" + std::to_string(++m_trials); }, "boot-1"});
}

std::string TrialBench::endState() {
    // A restart shows the other store: what stands there now, and what stands there then, must be one and the same.
    const auto now = *m_lab->read(Sections::Ip);
    const ChangeSet changes = threeChanges();
    const auto standsAfterRestart = [&](const ChangeSet& wanted) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const Change& change) {
            const auto* metric = std::get_if<MetricChange>(&change);
            return !metric ||
                   now->find(metric->adapter)->ipInterface(metric->family)->metricAfterRestart == metric->wanted;
        });
    };
    if (isSatisfiedBy(changes, *now) && standsAfterRestart(changes))
        return "new";
    const ChangeSet back = inverseOf(changes);
    return isSatisfiedBy(back, *now) && standsAfterRestart(back) ? "old" : "mixed";
}

} // namespace precedence::tests

#include "tests/unit/platform/elevation/helper_lab.h"

#include "platform/trial/journal_file.h"

#include <thread>

namespace precedence::tests {
namespace {

using namespace std::chrono_literals;

ScenarioLibrary scenarios() {
    return ScenarioLibrary({std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "resources/scenarios"});
}

} // namespace

ChangeSet labChanges() {
    const AdapterId cable("{5D0E0001-1AB0-4C0D-9E00-000000000002}");
    const AdapterId wireless("{5D0E0001-1AB0-4C0D-9E00-000000000003}");
    return {
        MetricChange{cable, AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(50)},
        MetricChange{wireless, AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(4)},
        DefaultRoutesChange{wireless, AddressFamily::IPv6, true, false},
    };
}

std::string labAt(const std::string& stateFile) {
    return "wired-and-wifi@" + stateFile;
}

HelperProgram helperOver(const std::string& lab) {
    return {.file = PRECEDENCE_HELPER, .environment = {"PRECEDENCE_TEST_LAB=" + lab}};
}

HelperLab::HelperLab()
    : m_lab(std::move(*LabStack::open(lab(), scenarios(), {.poll = 2ms}))) {}

bool HelperLab::hasJournal() const {
    const auto left = JournalFile(m_folder.path("state.json.trial")).load();
    return !left || left->has_value();
}

std::string HelperLab::standing() {
    const auto now = m_lab->read(Sections::Ip);
    if (now && isSatisfiedBy(labChanges(), **now))
        return "new";
    return now && isSatisfiedBy(inverseOf(labChanges()), **now) ? "old" : "mixed";
}

std::string HelperLab::endState() {
    const std::string before = standing();
    if (!m_lab->act(RestartAction{}))
        return "mixed";
    return before == standing() ? before : "mixed";
}

bool HelperLab::becomes(const std::string& wanted) {
    for (int look = 0; look < 2000; ++look, std::this_thread::sleep_for(10ms))
        if (standing() == wanted)
            return true;
    return false;
}

} // namespace precedence::tests

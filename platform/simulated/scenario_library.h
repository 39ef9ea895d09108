// Where scenarios are found by their name. Plain values; every call looks at the folders again.
#pragma once

#include "platform/simulated/scenario.h"

#include <filesystem>
#include <string>
#include <vector>

namespace precedence {

struct ScenarioEntry {
    std::string name;
    std::string title;

    friend bool operator==(const ScenarioEntry&, const ScenarioEntry&) = default;
};

class ScenarioLibrary {
public:
    /// Earlier folders win.
    explicit ScenarioLibrary(std::vector<std::filesystem::path> folders);
    /// $PRECEDENCE_SCENARIOS, the source tree this was built in, ../share/precedence/scenarios beside the program.
    [[nodiscard]] static ScenarioLibrary standard();

    /// By name; scenarios that cannot be read are left out.
    [[nodiscard]] std::vector<ScenarioEntry> list() const;
    /// NoSuchScenario where no folder has it, and for names that are not made of a-z, 0-9 and '-'.
    Expected<Scenario> load(const std::string& name) const;

private:
    std::vector<std::filesystem::path> m_folders;
};

} // namespace precedence

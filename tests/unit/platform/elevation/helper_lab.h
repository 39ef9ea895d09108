// A lab in a state file, the helper's program over it, and changes for it to try; for tests with real processes.
#pragma once

#include "platform/elevation/process_starter_posix.h"
#include "platform/simulated/lab_stack.h"
#include "tests/support/temporary_folder.h"

#include <memory>
#include <string>

namespace precedence::tests {

/// Two metrics and a switch, on the cable and the wireless adapter of the lab.
[[nodiscard]] ChangeSet labChanges();
/// "NAME@STATEFILE".
[[nodiscard]] std::string labAt(const std::string& stateFile);
/// The helper over that lab, with nothing else in its environment.
[[nodiscard]] HelperProgram helperOver(const std::string& lab);

class HelperLab {
public:
    HelperLab();

    [[nodiscard]] std::string lab() const { return labAt(m_folder.path("state.json")); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    /// Whether a trial was left behind.
    [[nodiscard]] bool hasJournal() const;
    /// "old" or "new" where every change stands so now, else "mixed".
    [[nodiscard]] std::string standing();
    /// The same, now and after a restart of the lab's computer, which this does.
    [[nodiscard]] std::string endState();
    /// Looks until it stands so, for a while.
    [[nodiscard]] bool becomes(const std::string& wanted);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<LabStack> m_lab;
};

} // namespace precedence::tests

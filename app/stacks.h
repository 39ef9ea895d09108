// The composition root: the one place that names a stack. What it opens owns everything that the stack needs.
#pragma once

#include "app/source.h"
#include "model/network/stack.h"
#include "model/network/system_answer.h"
#include "platform/interchange/capture_stack.h"

#include <memory>
#include <string>
#include <vector>

namespace precedence {

struct OpenedStack {
    std::unique_ptr<StackReader> owner = {};
    StackReader* reader = nullptr;
    StackWriter* writer = nullptr;         ///< nullptr: this stack can be read only
    std::unique_ptr<StackWriter> wmi = {}; ///< the second way to write, where Windows has it; never chosen by itself
    std::unique_ptr<TrialService> trials = {}; ///< how changes are made; null where the stack can be read only
    bool asksForRights = false;                ///< the system asks somebody before the first change
    RouteOracle* oracle = nullptr;             ///< nullptr: nobody to ask but this program
    CaptureStack* capture = nullptr;           ///< what is read beside the snapshot, where the source is a text
    bool lasts = true;                         ///< false: a lab in memory, gone with the object
};

/// NoSuchScenario for a lab that there is not; its subject lists the labs that there are.
Expected<OpenedStack> openStack(const Source& source);
/// Texts of one machine: files, and what somebody pasted. Read when the stack is.
[[nodiscard]] OpenedStack openTexts(std::vector<CaptureStack::Part> parts);
/// The files of such a source as parts.
[[nodiscard]] std::vector<CaptureStack::Part> partsOf(const Source& source);

struct LabName {
    std::string name;
    std::string title;
};
[[nodiscard]] std::vector<LabName> listLabs();

} // namespace precedence

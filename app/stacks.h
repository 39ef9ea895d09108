// The composition root: the one place that names a stack. What it opens owns everything that the stack needs.
#pragma once

#include "app/source.h"
#include "model/network/stack.h"

#include <memory>
#include <string>
#include <vector>

namespace precedence {

struct OpenedStack {
    std::unique_ptr<StackReader> owner = {};
    StackReader* reader = nullptr;
    StackWriter* writer = nullptr; ///< nullptr: this stack can be read only
    bool lasts = true;             ///< false: a lab in memory, gone with the object
};

/// NoSuchScenario for a lab that there is not; its subject lists the labs that there are.
Expected<OpenedStack> openStack(const Source& source);

struct LabName {
    std::string name;
    std::string title;
};
[[nodiscard]] std::vector<LabName> listLabs();

} // namespace precedence

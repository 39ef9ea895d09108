// The lab as the Lab page shows it, and what the page asks of it. Nothing here owns a stack. Any thread; the calls take
// the lab's lock for a moment, and where it has a state file they read or write that.
#pragma once

#include "app/pages/lab_values.h"
#include "model/network/stack.h"

#include <string>
#include <vector>

namespace precedence {

/// The scenarios that there are; reads their files, so ask once. Titles come without control characters.
[[nodiscard]] std::vector<LabView::Scenario> labScenarios();

/// stack: what is open. Where that is no lab, only the scenarios are shown.
[[nodiscard]] LabView labView(StackReader& stack, std::vector<LabView::Scenario> scenarios);

/// An event happens now. NotSupported where the stack is no lab.
Expected<void> fireLabEvent(StackReader& stack, const std::string& event);

/// Somebody there becomes an administrator, or is one no more. NotSupported where the stack is no lab.
Expected<void> setLabAdministrator(StackReader& stack, bool administrator);

} // namespace precedence

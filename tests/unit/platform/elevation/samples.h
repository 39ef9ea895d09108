// One request of every kind, and answers, for tests of what goes over the channel.
#pragma once

#include "platform/elevation/protocol.h"

#include <string>
#include <vector>

namespace precedence::tests {

/// A metric, a switch and a route's metric.
[[nodiscard]] ChangeSet sampleChanges();
/// An order of bindings, a switch of one, and the providers.
[[nodiscard]] ChangeSet sampleOrders();
/// In the order of the alternatives of RequestBody, one each.
[[nodiscard]] std::vector<RequestBody> oneOfEach();
/// On trial, with a problem of each kind: with a change and without one, with a system's code and without one.
[[nodiscard]] TrialStatus sampleStatus();

} // namespace precedence::tests

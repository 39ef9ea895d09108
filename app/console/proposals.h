// What a command comes to on a snapshot: the changes, each with what it replaces, and what a person should know about
// them. Pure functions; nothing is written. Errors are refusals of what was typed.
#pragma once

#include "app/console/command_line.h"
#include "model/network/change_set.h"
#include "model/network/plan_notes.h"
#include "model/network/snapshot.h"

#include <vector>

namespace precedence::console {

struct Proposal {
    ChangeSet changes = {};
    std::vector<PlanNote> notes = {};
};

Expected<Proposal> proposeSet(const Snapshot& snapshot, const SetCommand& command);
Expected<Proposal> proposeSetRoute(const Snapshot& snapshot, const SetRouteCommand& command);
Expected<Proposal> proposeOrder(const Snapshot& snapshot, const OrderCommand& command);

} // namespace precedence::console

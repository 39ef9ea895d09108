// What a person should know about changes before they are made: where the internet goes then, what they cannot do, and
// what could undo them. Notes state facts of the preview; model/wording makes sentences of them.
#pragma once

#include "model/network/change_set.h"
#include "model/network/priority_order.h"

#include <cstdint>
#include <vector>

namespace precedence {

/// The comment says which adapters a note names.
enum class PlanNoteKind : std::uint8_t {
    FamilyAbsent,          ///< it has no such family and was skipped
    NotConnected,          ///< its place counts only once it is connected
    StaysAutomatic,        ///< its speed can change this order
    NoDefaultRoute,        ///< first in the order, but it carries no internet traffic: it has no default route
    DefaultRoutesDisabled, ///< first in the order, but its default routes are switched off
    RouteMetricOutweighs,  ///< first in the order, but its default route's own metric makes it cost more
    FullTunnel,            ///< its more specific routes take the internet whatever the order
    SplitTunnel,           ///< it has more specific routes, which no order moves
    LeavesTunnel,          ///< what is inside this tunnel now will leave outside it
    InternetStays,         ///< the internet leaves through it before and after
    InternetMoves,         ///< the internet leaves through it afterwards, and did not before
    InternetSplit,         ///< they share the internet afterwards
    InternetOpen,          ///< afterwards it is a tie between them, or not decided
    InternetLost,          ///< no route takes the internet afterwards; names the adapters that do now
    DnsMoves,              ///< its DNS servers come first afterwards
    MaySetItself,          ///< its connection sets the metric again whenever it is made (facts: RAS and VPN)
    TieRemains,            ///< they tie and nobody touched that
};

struct PlanNote {
    PlanNoteKind kind = PlanNoteKind::StaysAutomatic;
    std::vector<AdapterId> adapters = {};
    AddressFamily family = AddressFamily::IPv4;

    friend bool operator==(const PlanNote&, const PlanNote&) = default;
};

/// Notes on changes made for an order.
[[nodiscard]] std::vector<PlanNote> notesOn(
    const Snapshot& snapshot, const OrderRequest& request, const ChangeSet& changes);

/// Notes on changes of a family made for their own sake.
[[nodiscard]] std::vector<PlanNote> notesOn(const Snapshot& snapshot, AddressFamily family, const ChangeSet& changes);

} // namespace precedence

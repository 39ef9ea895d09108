// What an expert would point at in a snapshot: about which adapters, in which family, and the changes that would mend
// it where there are any. Facts only; model/wording makes sentences of them. Pure functions.
#pragma once

#include "model/network/change_set.h"
#include "model/network/snapshot.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace precedence {

/// The comment says which adapters a warning names; it is shown on the first one's row.
enum class WarningKind : std::uint8_t {
    Tie,                ///< their default routes cost the same
    TwoDefaultGateways, ///< of one kind of medium; the one that is used first, then the others
    FamiliesDisagree,   ///< those whose order in IPv6 is another than in IPv4
    OneFamilyOnly,      ///< it carries the internet in one family; in this family another one does: both are named
    VirtualFirst,       ///< first in the order, without a way to the internet; then the one that has it
    TunnelFirst,  ///< a tunnel without the internet, and the adapter behind it that carries it: its DNS comes first
    TunnelBehind, ///< a tunnel with a default route, and the adapter whose default route costs less
    FullTunnel,   ///< its more specific routes take the internet, whatever the order
    MayBeDisconnected, ///< Wi-Fi that Windows may drop, and the wired adapter for whose sake
    SetBack,           ///< a change that was kept and does not hold any more
    HeldOff,           ///< the same, and it was set again in vain as often as is allowed
};

struct Warning {
    WarningKind kind = WarningKind::Tie;
    std::vector<AdapterId> adapters = {};
    std::optional<AddressFamily> family = {};                        ///< nothing: about both
    ChangeSet mend = {};                                             ///< empty: nothing that we could change mends it
    std::optional<std::chrono::system_clock::time_point> since = {}; ///< SetBack, HeldOff: when that was noticed

    friend bool operator==(const Warning&, const Warning&) = default;
};

/// Whether the kind states a fact that is often meant so. The others are worth an attention mark.
[[nodiscard]] bool isOftenMeant(WarningKind kind);

/// Everything worth a warning. An ordinary wired and wireless pair, or a VPN in front that carries the internet, is
/// not. Give it a snapshot with the routes of internetPart of both families, or all routes.
[[nodiscard]] std::vector<Warning> warningsOn(const Snapshot& snapshot);

} // namespace precedence

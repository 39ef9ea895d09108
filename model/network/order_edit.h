// What people do to an order, as changes: drags, steps, pinning, one family's order for the other. Each chosen family
// is planned on its own, over the snapshot and the changes that wait already. Pure functions; no routes are looked at.
#pragma once

#include "model/network/plan_notes.h"
#include "model/network/priority_order.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace precedence {

enum class FamilyChoice : std::uint8_t { IPv4, IPv6, Both };
[[nodiscard]] std::span<const AddressFamily> familiesOf(FamilyChoice choice);

/// What an edit of the order comes to in one family.
struct FamilyEdit {
    enum class Kind : std::uint8_t {
        Absent,  ///< the adapter does not have the family
        Already, ///< it stands there already
        Moves,
        Refused, ///< refusal says why
    };
    AddressFamily family = AddressFamily::IPv4;
    Kind kind = Kind::Already;
    /// To be laid over the waiting changes. One that wants what stands there takes a waiting change back.
    ChangeSet changes = {};
    std::optional<Error> refusal = {};
};

struct OrderEdit {
    std::vector<FamilyEdit> families = {};

    [[nodiscard]] ChangeSet changes() const;
    [[nodiscard]] bool movesAnything() const;
    /// The first refusal; nullptr where no family was refused.
    [[nodiscard]] const Error* refusal() const;
};

/// The snapshot, and what waits over it. Both must outlive the calls they are given to.
struct OrderBase {
    const Snapshot& now;
    const ChangeSet& waiting;
};

[[nodiscard]] OrderEdit moveAcross(const OrderBase& base, FamilyChoice choice, const AdapterId& moved,
    const std::vector<AdapterId>& passed, Side side);

/// A drop before the row at destination, or behind all of them at shown.size(). shown: the ranked rows as people see
/// them; an adapter that is not among them comes from outside.
[[nodiscard]] OrderEdit moveToRow(const OrderBase& base, FamilyChoice choice, const std::vector<AdapterId>& shown,
    const AdapterId& moved, std::size_t destination);

enum class Step : std::uint8_t { Up, Down, ToTop, ToBottom };
/// What a drag to the same place would do; at the end of the rows there is nothing to move.
[[nodiscard]] OrderEdit moveByStep(
    const OrderBase& base, FamilyChoice choice, const std::vector<AdapterId>& shown, const AdapterId& moved, Step step);

/// Every adapter of the order becomes manual, with the order as it is shown.
[[nodiscard]] OrderEdit pinOrder(const OrderBase& base, FamilyChoice choice);

/// The family takes the other one's order.
[[nodiscard]] OrderEdit useOrderOf(const OrderBase& base, AddressFamily family, AddressFamily other);

/// Metric edits of an adapter in each chosen family that it has, such as the return to automatic.
[[nodiscard]] ChangeSet setMetric(
    const Snapshot& now, const AdapterId& adapter, FamilyChoice choice, const InterfaceMetric& wanted);
/// Whether its default routes count, in each chosen family that it has.
[[nodiscard]] ChangeSet setDefaultRoutes(
    const Snapshot& now, const AdapterId& adapter, FamilyChoice choice, bool wanted);

/// Everything that people should know about changes that wait, in both families.
[[nodiscard]] std::vector<PlanNote> consequencesOf(const Snapshot& now, const ChangeSet& waiting);

} // namespace precedence

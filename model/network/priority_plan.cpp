#include "model/network/priority_plan.h"

#include "model/network/metric_room.h"

#include <algorithm>
#include <compare>

namespace precedence {
namespace {

/// What one solution costs; the fewer changes the better, then the fewer of adapters that nobody moved, then the fewer
/// that take an adapter off automatic, then the fewer numbers.
struct PlanCost {
    std::size_t changes = 0;
    std::size_t unmoved = 0;
    std::size_t offAutomatic = 0;
    std::size_t numbers = 0;

    PlanCost& operator+=(const PlanCost& other) {
        changes += other.changes;
        unmoved += other.unmoved;
        offAutomatic += other.offAutomatic;
        numbers += other.numbers;
        return *this;
    }
    friend auto operator<=>(const PlanCost&, const PlanCost&) = default;
};

/// A level of the wanted order: one adapter, or several that tie now and that nobody touched. Such a tie keeps its one
/// number or, where that has no room, is opened into neighbouring numbers.
struct Slot {
    std::vector<const Adapter*> adapters;
    std::int64_t metric = 0;
    PlanCost toKeep;
    PlanCost toChange;
    bool canKeep = true; ///< pinning writes the number, so that it must be one that we write
};

bool isAutomatic(const Adapter& adapter, AddressFamily family) {
    return adapter.ipInterface(family)->automatic == true;
}

Slot slotOf(std::vector<const Adapter*> adapters, const OrderRequest& request) {
    Slot slot;
    slot.metric = *adapters.front()->ipInterface(request.family)->metric;
    for (const Adapter* adapter : adapters) {
        const bool automatic = isAutomatic(*adapter, request.family);
        const PlanCost change{1, contains(request.moved, adapter->id) ? 0U : 1U, automatic ? 1U : 0U, 1};
        slot.toChange += change;
        if (request.pinned && automatic) {
            slot.toKeep += {change.changes, change.unmoved, change.offAutomatic, 0};
            slot.canKeep = slot.metric >= kLowestMetric && slot.metric <= kHighestMetric;
        }
    }
    slot.adapters = std::move(adapters);
    return slot;
}

/// Pinning writes every automatic adapter, and never the same number twice: such ties are opened from the start.
Expected<std::vector<Slot>> slotsOf(const Snapshot& snapshot, const OrderRequest& request) {
    std::vector<Slot> slots;
    for (const std::vector<AdapterId>& level : request.order) {
        std::vector<const Adapter*> adapters;
        bool opens = false;
        for (const AdapterId& id : level) {
            const Adapter* adapter = snapshot.find(id);
            if (!adapter || !adapter->ipInterface(request.family) || !adapter->ipInterface(request.family)->metric)
                return fail({.code = adapter ? ErrorCode::MetricUnknown : ErrorCode::NoSuchAdapter,
                    .operation = Operation::PlanOrder,
                    .subject = adapter ? adapter->name() : id.value(),
                    .detail = std::string(nameOf(request.family))});
            opens = opens || (request.pinned && isAutomatic(*adapter, request.family)) ||
                    *adapter->ipInterface(request.family)->metric !=
                        *snapshot.find(level.front())->ipInterface(request.family)->metric;
            adapters.push_back(adapter);
        }
        if (!opens && !adapters.empty())
            slots.push_back(slotOf(std::move(adapters), request));
        else
            for (const Adapter* adapter : adapters)
                slots.push_back(slotOf({adapter}, request));
    }
    return slots;
}

/// The cheapest set of slots that can keep their metric, so that all others find room between them. Positions in
/// slots, ascending. Quadratic in the number of adapters, which is small.
std::optional<std::vector<std::size_t>> slotsToKeep(const std::vector<Slot>& slots, const MetricRoom& room) {
    struct Best {
        PlanCost cost;
        std::optional<std::size_t> previous;
        bool reachable = false;
    };
    const std::size_t count = slots.size();
    std::vector<Best> best(count + 1); // the last one stands for the end of the range
    for (std::size_t i = 0; i <= count; ++i) {
        if (i < count && !slots[i].canKeep)
            continue;
        const std::int64_t end = i < count ? slots[i].metric : MetricRoom::kAbove;
        PlanCost between = i < count ? slots[i].toKeep : PlanCost{};
        std::size_t needed = 0;
        for (std::size_t j = i + 1; j-- > 0;) {
            // j is one more than the slot kept before i; 0 stands for the start of the range.
            const std::int64_t start = j > 0 ? slots[j - 1].metric : MetricRoom::kBelow;
            const bool reachable = (j == 0 || best[j - 1].reachable) && start < end;
            if (reachable && room.between(start, end) >= needed) {
                PlanCost total = between;
                if (j > 0)
                    total += best[j - 1].cost;
                if (!best[i].reachable || total < best[i].cost)
                    best[i] = {total, j > 0 ? std::optional(j - 1) : std::nullopt, true};
            }
            if (j > 0) {
                between += slots[j - 1].toChange;
                needed += slots[j - 1].adapters.size();
            }
        }
    }
    if (!best[count].reachable)
        return std::nullopt;
    std::vector<std::size_t> kept;
    for (auto slot = best[count].previous; slot; slot = best[*slot].previous)
        kept.insert(kept.begin(), *slot);
    return kept;
}

MetricChange changeOf(const Adapter& adapter, AddressFamily family, std::uint32_t wanted) {
    return {.adapter = adapter.id,
        .family = family,
        .expected = *replaceableSetting(*adapter.ipInterface(family)),
        .wanted = InterfaceMetric::manual(wanted)};
}

/// The slowest number that an adapter which is automatic now could come to; 0 where none is.
std::int64_t slowestAutomatic(const Snapshot& snapshot, const OrderRequest& request, const std::vector<Slot>& slots) {
    std::int64_t slowest = 0;
    const auto table = snapshot.rules().automaticTable;
    if (!table || request.pinned)
        return slowest;
    for (const Slot& slot : slots) {
        for (const Adapter* adapter : slot.adapters) {
            if (isAutomatic(*adapter, request.family))
                slowest = std::max<std::int64_t>(slowest, slowestAutomaticMetric(*table, adapter->medium));
        }
    }
    return slowest;
}

/// Room for what takes no part: an adapter that connects later must not meet a number that the plan gave away.
MetricRoom roomBeside(const Snapshot& snapshot, const OrderRequest& request) {
    std::vector<std::uint32_t> taken;
    for (const Adapter& adapter : snapshot.adapters()) {
        const auto& ipInterface = adapter.ipInterface(request.family);
        const bool ordered = std::any_of(request.order.begin(), request.order.end(),
            [&](const std::vector<AdapterId>& level) { return contains(level, adapter.id); });
        if (!ordered && ipInterface && ipInterface->metric)
            taken.push_back(*ipInterface->metric);
    }
    return MetricRoom(std::move(taken));
}

ChangeSet changesOf(const Snapshot& snapshot, const OrderRequest& request, const std::vector<Slot>& slots,
    const std::vector<std::size_t>& kept, const MetricRoom& room) {
    ChangeSet changes;
    std::vector<const Adapter*> run;
    std::int64_t start = MetricRoom::kBelow;
    const auto place = [&](std::int64_t end) {
        const auto values = room.choose(start, end, run.size(), slowestAutomatic(snapshot, request, slots));
        for (std::size_t i = 0; i < run.size(); ++i)
            changes.emplace_back(changeOf(*run[i], request.family, values[i]));
        run.clear();
        start = end;
    };
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (!std::binary_search(kept.begin(), kept.end(), i)) {
            run.insert(run.end(), slots[i].adapters.begin(), slots[i].adapters.end());
            continue;
        }
        place(slots[i].metric);
        for (const Adapter* adapter : slots[i].adapters) {
            if (request.pinned && isAutomatic(*adapter, request.family))
                changes.emplace_back(changeOf(*adapter, request.family, static_cast<std::uint32_t>(slots[i].metric)));
        }
    }
    place(MetricRoom::kAbove);
    // A number that an adapter has already is no change, though its slot may have been opened around it.
    std::erase_if(changes, [](const Change& change) {
        const auto& metric = std::get<MetricChange>(change);
        return metric.expected == metric.wanted;
    });
    return changes;
}

} // namespace

Expected<PriorityPlan> planOrder(const Snapshot& snapshot, const OrderRequest& request) {
    auto slots = slotsOf(snapshot, request);
    if (!slots)
        return fail(slots.error());
    const MetricRoom room = roomBeside(snapshot, request);
    const auto kept = slotsToKeep(*slots, room);
    if (!kept)
        return fail({.code = ErrorCode::NoRoomForMetric,
            .operation = Operation::PlanOrder,
            .detail = std::string(nameOf(request.family))});
    PriorityPlan plan{.changes = changesOf(snapshot, request, *slots, *kept, room)};
    plan.notes = notesOn(snapshot, request, plan.changes);
    return plan;
}

} // namespace precedence

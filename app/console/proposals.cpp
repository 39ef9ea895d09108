#include "app/console/proposals.h"

#include "model/network/priority_plan.h"

#include <algorithm>
#include <charconv>

namespace precedence::console {
namespace {

/// A whole number; MetricOutOfRange for numbers outside, NotAMetric for anything else. wording knows the range.
Expected<std::uint32_t> parseNumber(const std::string& text, std::uint32_t lowest, Operation operation) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [parsedTo, code] = std::from_chars(text.data(), end, value);
    const bool isNumber = parsedTo == end && !text.empty() && code != std::errc::invalid_argument;
    if (!isNumber)
        return fail({.code = ErrorCode::NotAMetric, .operation = operation, .detail = text});
    if (code == std::errc::result_out_of_range || value < lowest || value > kHighestMetric)
        return fail({.code = ErrorCode::MetricOutOfRange, .operation = operation, .detail = text});
    return static_cast<std::uint32_t>(value);
}

Expected<InterfaceMetric> parseMetric(const std::string& text) {
    if (text == "automatic")
        return InterfaceMetric::automatic();
    const auto number = parseNumber(text, kLowestMetric, Operation::SetMetric);
    if (!number)
        return fail(number.error());
    return InterfaceMetric::manual(*number);
}

/// The adapter's part of a family, where a change of it has something to replace. Nothing: skip it quietly, because the
/// person named no family; the note says so.
Expected<const IpInterface*> interfaceFor(
    const Adapter& adapter, AddressFamily family, const SetCommand& command, Proposal& proposal) {
    const auto& ipInterface = adapter.ipInterface(family);
    if (ipInterface)
        return &*ipInterface;
    if (command.familyGiven)
        return fail({.code = ErrorCode::FamilyNotBound,
            .operation = command.metric ? Operation::SetMetric : Operation::SetDefaultRoutes,
            .subject = adapter.name(),
            .detail = std::string(precedence::nameOf(family))});
    proposal.notes.push_back({PlanNoteKind::FamilyAbsent, {adapter.id}, family});
    return nullptr;
}

/// What the changes do to the internet, in each family that they touch.
void addNotes(const Snapshot& snapshot, Proposal& proposal) {
    for (const AddressFamily family : kFamilies) {
        const bool touches = std::any_of(proposal.changes.begin(), proposal.changes.end(),
            [family](const Change& change) { return familyOf(change) == family; });
        if (!touches)
            continue;
        const auto notes = notesOn(snapshot, family, proposal.changes);
        proposal.notes.insert(proposal.notes.end(), notes.begin(), notes.end());
    }
}

Error unknownMetric(const Adapter& adapter, AddressFamily family) {
    return {.code = ErrorCode::MetricUnknown,
        .operation = Operation::SetMetric,
        .subject = adapter.name(),
        .detail = std::string(precedence::nameOf(family))};
}

/// Manual metrics of IPv4, and nothing else; where no family was named, IPv4 is what is meant.
bool canGoThroughWmi(const SetCommand& command, const InterfaceMetric& wanted) {
    const bool namesIPv6 = command.familyGiven && command.families.back() == AddressFamily::IPv6;
    return command.metric && !wanted.isAutomatic() && !namesIPv6;
}

} // namespace

Expected<Proposal> proposeSet(const Snapshot& snapshot, const SetCommand& command) {
    const auto adapter = snapshot.findByName(command.adapter);
    if (!adapter)
        return fail(adapter.error());
    const auto wanted =
        command.metric ? parseMetric(*command.metric) : Expected<InterfaceMetric>(InterfaceMetric::automatic());
    if (!wanted)
        return fail(wanted.error());
    const bool isWmi = command.through == Way::Wmi;
    if (isWmi && !canGoThroughWmi(command, *wanted))
        return fail({.code = ErrorCode::WmiCannot, .operation = Operation::SetMetric, .subject = (*adapter)->name()});
    Proposal proposal;
    for (const AddressFamily family : command.families) {
        if (isWmi && family != AddressFamily::IPv4)
            continue;
        const auto ipInterface = interfaceFor(**adapter, family, command, proposal);
        if (!ipInterface)
            return fail(ipInterface.error());
        if (!*ipInterface)
            continue;
        if (command.metric) {
            const auto expected = replaceableSetting(**ipInterface);
            if (!expected)
                return fail(unknownMetric(**adapter, family));
            if (*expected != *wanted)
                proposal.changes.emplace_back(MetricChange{(*adapter)->id, family, *expected, *wanted});
        } else {
            const auto disabled = (*ipInterface)->defaultRoutesDisabled;
            const bool expected = disabled != true;
            if (!disabled || expected != *command.defaultRoutes)
                proposal.changes.emplace_back(
                    DefaultRoutesChange{(*adapter)->id, family, expected, *command.defaultRoutes});
        }
    }
    addNotes(snapshot, proposal);
    return proposal;
}

Expected<Proposal> proposeSetRoute(const Snapshot& snapshot, const SetRouteCommand& command) {
    const auto destination = IpPrefix::parse(command.destination);
    if (!destination)
        return fail(destination.error());
    const auto nextHop = command.nextHop == "on-link"
                             ? Expected<IpAddress>(IpAddress::unspecified(destination->family()))
                             : IpAddress::parse(command.nextHop);
    if (!nextHop)
        return fail(nextHop.error());
    const auto adapter = snapshot.findByName(command.adapter);
    if (!adapter)
        return fail(adapter.error());
    const auto wanted = parseNumber(command.metric, 0, Operation::SetRouteMetric);
    if (!wanted)
        return fail(wanted.error());
    RouteMetricChange change{
        .adapter = (*adapter)->id, .destination = *destination, .nextHop = *nextHop, .wanted = *wanted};
    const Route* route = routeOf(change, snapshot);
    const auto current = route ? snapshot.routeMetric(*route) : std::nullopt;
    if (!current)
        return fail({.code = ErrorCode::NoSuchRoute,
            .operation = Operation::SetRouteMetric,
            .subject = destination->toString() + ", " + (*adapter)->name()});
    change.expected = *current;
    Proposal proposal;
    if (*current != *wanted)
        proposal.changes.emplace_back(change);
    addNotes(snapshot, proposal);
    return proposal;
}

Expected<Proposal> proposeOrder(const Snapshot& snapshot, const OrderCommand& command) {
    std::vector<AdapterId> first;
    for (const std::string& name : command.adapters) {
        const auto adapter = snapshot.findByName(name);
        if (!adapter)
            return fail(adapter.error());
        first.push_back((*adapter)->id);
    }
    Proposal proposal;
    for (const AddressFamily family : command.families) {
        OrderRequest request = orderWithFirst(snapshot, family, first);
        request.pinned = command.pin;
        auto plan = planOrder(snapshot, request);
        if (!plan)
            return fail(plan.error());
        proposal.changes.insert(proposal.changes.end(), plan->changes.begin(), plan->changes.end());
        proposal.notes.insert(proposal.notes.end(), plan->notes.begin(), plan->notes.end());
    }
    return proposal;
}

} // namespace precedence::console

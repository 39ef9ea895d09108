#include "platform/windows/ip_entries.h"
#include "platform/windows/windows_writer.h"
#include "platform/windows/write_errors.h"

#include <optional>

namespace precedence::windows {
namespace {

/// The row with this key, or the refusal.
Expected<MIB_IPFORWARD_ROW2> routeRowOf(const RouteKey& key) {
    const AddressFamily family = key.destination.family();
    std::optional<MIB_IPFORWARD_ROW2> row;
    if (const DWORD code = findRoute(key, row); code != NO_ERROR)
        return fail(routeError(key.destination.toString(), family, code));
    if (!row)
        return fail(ownError(key.destination.toString(), Operation::SetRouteMetric, ErrorCode::NoSuchRoute));
    return *row;
}

Expected<void> writeMetric(const RouteKey& key, MIB_IPFORWARD_ROW2 row, std::uint32_t metric) {
    const std::string subject = key.destination.toString();
    row.Metric = metric;
    if (const DWORD code = setRoute(row); code != NO_ERROR)
        return fail(routeError(subject, key.destination.family(), code));
    const auto after = routeRowOf(key);
    if (!after)
        return fail(after.error());
    if (after->Metric != metric)
        return fail(
            ownError(subject, Operation::SetRouteMetric, ErrorCode::DidNotStick, std::to_string(after->Metric)));
    return {};
}

} // namespace

Expected<void> WindowsWriter::apply(const RouteMetricChange& change, Now now, bool keep) {
    constexpr auto kOperation = Operation::SetRouteMetric;
    const std::string subject = change.destination.toString();
    const auto target = find(change.adapter, change.destination.family(), kOperation);
    if (!target)
        return fail(target.error());
    // No documented call keeps a route's metric without making the route anew.
    if (keep)
        return fail(ownError(subject, kOperation, ErrorCode::NotSupported));
    const RouteKey key{target->luid, change.destination, change.nextHop};
    const auto row = routeRowOf(key);
    if (!row)
        return fail(row.error());
    if (row->Metric == change.wanted)
        return {};
    if (now == Now::OnlyCompare || row->Metric != change.expected)
        return fail(ownError(subject, kOperation, ErrorCode::Conflict, std::to_string(row->Metric)));
    return writeMetric(key, *row, change.wanted);
}

} // namespace precedence::windows

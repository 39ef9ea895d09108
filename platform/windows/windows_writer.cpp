#include "platform/windows/windows_writer.h"

#include "platform/windows/adapter_assembler.h"
#include "platform/windows/ip_entries.h"
#include "platform/windows/ip_helper.h"
#include "platform/windows/persistent_store.h"
#include "platform/windows/registry.h"
#include "platform/windows/system_lock.h"
#include "platform/windows/write_errors.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

namespace precedence::windows {
namespace {

InterfaceMetric settingOf(const MIB_IPINTERFACE_ROW& row) {
    return row.UseAutomaticMetric != FALSE ? InterfaceMetric::automatic() : InterfaceMetric::manual(row.Metric);
}

std::string textOf(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? "automatic" : std::to_string(*metric.manualValue());
}

std::string textOf(bool areUsed) {
    return areUsed ? "on" : "off";
}

bool isLegal(const InterfaceMetric& metric) {
    const auto value = metric.manualValue();
    return !value || (*value >= kLowestMetric && *value <= kHighestMetric);
}

} // namespace

WindowsWriter::WindowsWriter(const AdapterAges& ages, Patience patience, bool hasPersistentStore)
    : m_ages(ages)
    , m_patience(std::move(patience))
    , m_hasPersistentStore(hasPersistentStore) {
    if (!m_patience.wait)
        m_patience.wait = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
}

Expected<void> WindowsWriter::write(const Change& change, Durability durability) {
    const std::scoped_lock lock(m_mutex);
    const SystemLock systemLock;
    const bool keep = durability == Durability::Kept;
    return std::visit([this, keep](const auto& one) { return apply(one, Now::Write, keep); }, change);
}

Expected<void> WindowsWriter::makeDurable(const Change& change) {
    const std::scoped_lock lock(m_mutex);
    const SystemLock systemLock;
    return std::visit([this](const auto& one) { return apply(one, Now::OnlyCompare, true); }, change);
}

Expected<void> WindowsWriter::apply(const MetricChange& change, Now now, bool keep) {
    constexpr auto kOperation = Operation::SetMetric;
    const auto target = find(change.adapter, change.family, kOperation);
    if (!target)
        return fail(target.error());
    const auto row = rowOf(*target, kOperation);
    if (!row)
        return fail(row.error());
    if (!isLegal(change.wanted)) {
        // The call would take any number; the places that keep it (registry, WMI, the dialog) do not.
        Error error = ownError(target->name, kOperation, ErrorCode::MetricOutOfRange, textOf(change.wanted));
        error.systemCode = ERROR_INVALID_PARAMETER;
        return fail(error);
    }
    const InterfaceMetric before = settingOf(*row);
    if (before != change.wanted && (now == Now::OnlyCompare || before != change.expected))
        return fail(ownError(target->name, kOperation, ErrorCode::Conflict, textOf(before)));
    if (before != change.wanted) {
        if (const auto done = setMetric(*target, *row, change.wanted); !done)
            return done;
    }
    if (!keep)
        return {};
    auto kept = keepMetric(*target, change.wanted);
    // A refusal leaves things as they were; where even that is refused, the first refusal says enough.
    if (!kept && before != change.wanted) {
        if (const auto written = rowOf(*target, kOperation))
            (void)setMetric(*target, *written, before);
    }
    return kept;
}

Expected<void> WindowsWriter::apply(const DefaultRoutesChange& change, Now now, bool keep) {
    constexpr auto kOperation = Operation::SetDefaultRoutes;
    const auto target = find(change.adapter, change.family, kOperation);
    if (!target)
        return fail(target.error());
    const auto row = rowOf(*target, kOperation);
    if (!row)
        return fail(row.error());
    const bool before = row->DisableDefaultRoutes == FALSE;
    if (before != change.wanted && (now == Now::OnlyCompare || before != change.expected))
        return fail(ownError(target->name, kOperation, ErrorCode::Conflict, textOf(before)));
    if (before != change.wanted) {
        if (const auto done = setDefaultRoutes(*target, *row, change.wanted); !done)
            return done;
    }
    if (!keep)
        return {};
    auto kept = m_hasPersistentStore
                    ? storeDefaultRoutes({target->index, target->family, target->name}, change.wanted)
                    : Expected<void>(fail(ownError(target->name, kOperation, ErrorCode::NotSupported, {})));
    if (!kept && before != change.wanted) {
        if (const auto written = rowOf(*target, kOperation))
            (void)setDefaultRoutes(*target, *written, before);
    }
    return kept;
}

Expected<WindowsWriter::Target> WindowsWriter::find(
    const AdapterId& adapter, AddressFamily family, Operation operation) const {
    auto links = readLinks();
    if (!links) {
        Error error = links.error();
        error.operation = operation;
        return fail(error);
    }
    const auto found =
        std::find_if(links->begin(), links->end(), [&adapter](const LinkRow& link) { return idOf(link) == adapter; });
    if (found == links->end())
        return fail({.code = ErrorCode::NoSuchAdapter,
            .operation = operation,
            .subject = adapter.value(),
            .systemCode = ERROR_FILE_NOT_FOUND});
    return Target{.id = adapter,
        .luid = found->luid,
        .index = found->index,
        .name = found->alias.empty() ? adapter.value() : found->alias,
        .family = family};
}

Expected<MIB_IPINTERFACE_ROW> WindowsWriter::rowOf(const Target& target, Operation operation) const {
    MIB_IPINTERFACE_ROW row{};
    for (int tries = 0;; ++tries) {
        const DWORD code = getIpInterface(target.luid, target.family, row);
        if (code == NO_ERROR)
            return row;
        if (code != ERROR_NOT_FOUND || tries >= m_patience.mostRetries || !mayStillCome(target))
            return fail(interfaceError(target.name, operation, target.family, code));
        m_patience.wait(m_patience.delay);
    }
}

/// A change that cannot be looked at is not left behind: what was reported as refused must not be in force.
Expected<MIB_IPINTERFACE_ROW> WindowsWriter::readBack(
    const Target& target, const MIB_IPINTERFACE_ROW& before, Operation operation) const {
    auto after = rowOf(target, operation);
    if (!after)
        (void)setIpInterface(target.luid, target.family, before);
    return after;
}

/// "Element not found" means two things: the family is not bound, or not there yet.
bool WindowsWriter::mayStillCome(const Target& target) const {
    if (m_ages.isYoung(target.id, std::chrono::steady_clock::now()))
        return true;
    const auto rows = readIpInterfaces();
    return rows && std::any_of(rows->begin(), rows->end(), [&target](const IpInterfaceRow& row) {
        return row.luid == target.luid && row.family == target.family;
    });
}

Expected<void> WindowsWriter::setMetric(
    const Target& target, MIB_IPINTERFACE_ROW row, const InterfaceMetric& metric) const {
    const MIB_IPINTERFACE_ROW before = row;
    row.UseAutomaticMetric = metric.isAutomatic() ? TRUE : FALSE;
    if (const auto value = metric.manualValue())
        row.Metric = *value;
    if (const DWORD code = setIpInterface(target.luid, target.family, row); code != NO_ERROR)
        return fail(interfaceError(target.name, Operation::SetMetric, target.family, code));
    const auto after = readBack(target, before, Operation::SetMetric);
    if (!after)
        return fail(after.error());
    if (settingOf(*after) != metric)
        return fail(ownError(target.name, Operation::SetMetric, ErrorCode::DidNotStick, textOf(settingOf(*after))));
    return {};
}

Expected<void> WindowsWriter::setDefaultRoutes(const Target& target, MIB_IPINTERFACE_ROW row, bool used) const {
    constexpr auto kOperation = Operation::SetDefaultRoutes;
    const MIB_IPINTERFACE_ROW before = row;
    row.DisableDefaultRoutes = used ? FALSE : TRUE;
    if (const DWORD code = setIpInterface(target.luid, target.family, row); code != NO_ERROR)
        return fail(interfaceError(target.name, kOperation, target.family, code));
    const auto after = readBack(target, before, kOperation);
    if (!after)
        return fail(after.error());
    const bool now = after->DisableDefaultRoutes == FALSE;
    if (now != used)
        return fail(ownError(target.name, kOperation, ErrorCode::DidNotStick, textOf(now)));
    return {};
}

Expected<void> WindowsWriter::keepMetric(const Target& target, const InterfaceMetric& metric) const {
    const bool isV4 = target.family == AddressFamily::IPv4;
    if (m_hasPersistentStore) {
        auto stored = storeMetric({target.index, target.family, target.name}, metric);
        const bool isFinal = stored || !isV4 || stored.error().code == ErrorCode::AccessDenied;
        // Where the registry has a value as well, both must say the same: which of them wins is not documented.
        if (isFinal && (!stored || !isV4 || !readInterfaceMetric(target.id)))
            return stored;
    }
    if (!isV4)
        return fail(ownError(target.name, Operation::SetMetric, ErrorCode::NotSupported, "IPv6"));
    return writeInterfaceMetric(target.id, metric, target.name);
}

} // namespace precedence::windows

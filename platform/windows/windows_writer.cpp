#include "platform/windows/windows_writer.h"

#include "platform/windows/adapter_assembler.h"
#include "platform/windows/ip_entries.h"
#include "platform/windows/ip_helper.h"
#include "platform/windows/order_writer.h"
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

/// What is set of an IP interface, by the type of its value: where it stands in a row, and how an error spells it.
template <typename Value>
struct Setting;

template <>
struct Setting<InterfaceMetric> {
    static constexpr auto kOperation = Operation::SetMetric;

    static InterfaceMetric in(const MIB_IPINTERFACE_ROW& row) {
        return row.UseAutomaticMetric != FALSE ? InterfaceMetric::automatic() : InterfaceMetric::manual(row.Metric);
    }
    static void put(const InterfaceMetric& metric, MIB_IPINTERFACE_ROW& row) {
        row.UseAutomaticMetric = metric.isAutomatic() ? TRUE : FALSE;
        if (const auto value = metric.manualValue())
            row.Metric = *value;
    }
    /// The call would take any number; the places that keep it (registry, WMI, the dialog) do not.
    static bool isLegal(const InterfaceMetric& metric) {
        const auto value = metric.manualValue();
        return !value || (*value >= kLowestMetric && *value <= kHighestMetric);
    }
    static std::string text(const InterfaceMetric& metric) {
        return metric.isAutomatic() ? "automatic" : std::to_string(*metric.manualValue());
    }
};

/// Whether the default routes are used.
template <>
struct Setting<bool> {
    static constexpr auto kOperation = Operation::SetDefaultRoutes;

    static bool in(const MIB_IPINTERFACE_ROW& row) { return row.DisableDefaultRoutes == FALSE; }
    static void put(bool areUsed, MIB_IPINTERFACE_ROW& row) { row.DisableDefaultRoutes = areUsed ? FALSE : TRUE; }
    static bool isLegal(bool /*areUsed*/) { return true; }
    static std::string text(bool areUsed) { return areUsed ? "on" : "off"; }
};

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

Expected<void> WindowsWriter::apply(const BindingOrderChange& change, Now /*now*/, bool /*keep*/) {
    return writeOrders({change}).map([](Effect) {});
}

Expected<void> WindowsWriter::apply(const BindingSwitchChange& change, Now /*now*/, bool /*keep*/) {
    return writeOrders({change}).map([](Effect) {});
}

Expected<void> WindowsWriter::apply(const ProviderOrderChange& change, Now /*now*/, bool /*keep*/) {
    return writeOrders({change}).map([](Effect) {});
}

template <typename InterfaceChange>
Expected<void> WindowsWriter::apply(const InterfaceChange& change, Now now, bool keep) {
    using Kind = Setting<decltype(change.wanted)>;
    const auto target = find(change.adapter, change.family, Kind::kOperation);
    if (!target)
        return fail(target.error());
    const auto row = rowOf(*target);
    if (!row)
        return fail(row.error());
    if (!Kind::isLegal(change.wanted)) {
        Error error = ownError(target->name, Kind::kOperation, ErrorCode::MetricOutOfRange, Kind::text(change.wanted));
        error.systemCode = ERROR_INVALID_PARAMETER;
        return fail(error);
    }
    const auto before = Kind::in(*row);
    if (before == change.wanted)
        return keep ? keepSetting(*target, change.wanted) : Expected<void>();
    if (now == Now::OnlyCompare || before != change.expected)
        return fail(ownError(target->name, Kind::kOperation, ErrorCode::Conflict, Kind::text(before)));
    const auto done = set(*target, *row, change.wanted);
    return done && keep ? keepOrTakeBack(*target, change.wanted, before) : done;
}

template <typename Value>
Expected<void> WindowsWriter::keepOrTakeBack(const Target& target, const Value& wanted, const Value& before) const {
    auto kept = keepSetting(target, wanted);
    // A refusal leaves things as they were; where even that is refused, the first refusal says enough.
    if (!kept) {
        if (const auto written = rowOf(target))
            (void)set(target, *written, before);
    }
    return kept;
}

Expected<WindowsWriter::Target> WindowsWriter::find(
    const AdapterId& adapter, AddressFamily family, Operation operation) const {
    const auto links = readLinks();
    if (!links) {
        Error error = links.error();
        error.operation = operation;
        error.subject = aliasOf(adapter).value_or(adapter.value());
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
        .family = family,
        .operation = operation};
}

Expected<MIB_IPINTERFACE_ROW> WindowsWriter::rowOf(const Target& target) const {
    MIB_IPINTERFACE_ROW row{};
    for (int tries = 0;; ++tries) {
        const DWORD code = getIpInterface(target.luid, target.family, row);
        if (code == NO_ERROR)
            return row;
        if (code != ERROR_NOT_FOUND || tries >= m_patience.mostRetries || !mayStillCome(target))
            return fail(interfaceError(target.name, target.operation, target.family, code));
        m_patience.wait(m_patience.delay);
    }
}

/// A change that cannot be looked at is not left behind: what was reported as refused must not be in force.
Expected<MIB_IPINTERFACE_ROW> WindowsWriter::readBack(const Target& target, const MIB_IPINTERFACE_ROW& before) const {
    auto after = rowOf(target);
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

template <typename Value>
Expected<void> WindowsWriter::set(const Target& target, MIB_IPINTERFACE_ROW row, const Value& value) const {
    const MIB_IPINTERFACE_ROW before = row;
    Setting<Value>::put(value, row);
    if (const DWORD code = setIpInterface(target.luid, target.family, row); code != NO_ERROR)
        return fail(interfaceError(target.name, target.operation, target.family, code));
    const auto after = readBack(target, before);
    if (!after)
        return fail(after.error());
    const Value now = Setting<Value>::in(*after);
    if (now != value)
        return fail(ownError(target.name, target.operation, ErrorCode::DidNotStick, Setting<Value>::text(now)));
    return {};
}

Expected<void> WindowsWriter::keepSetting(const Target& target, const InterfaceMetric& metric) const {
    const bool isV4 = target.family == AddressFamily::IPv4;
    if (m_hasPersistentStore) {
        auto stored = storeMetric({target.index, target.family, target.name}, metric);
        const bool isFinal = stored || !isV4 || stored.error().code == ErrorCode::AccessDenied;
        // Where the registry has a value as well, both must say the same: which of them wins is not documented.
        if (isFinal && (!stored || !isV4 || !readInterfaceMetric(target.id)))
            return stored;
    }
    if (!isV4)
        return fail(ownError(target.name, target.operation, ErrorCode::NotSupported, "IPv6"));
    return writeInterfaceMetric(target.id, metric, target.name);
}

Expected<void> WindowsWriter::keepSetting(const Target& target, bool areUsed) const {
    if (!m_hasPersistentStore)
        return fail(ownError(target.name, target.operation, ErrorCode::NotSupported));
    return storeDefaultRoutes({target.index, target.family, target.name}, areUsed);
}

} // namespace precedence::windows

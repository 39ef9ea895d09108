#include "platform/windows/windows_stack.h"

#include "platform/windows/adapter_assembler.h"
#include "platform/windows/best_route.h"
#include "platform/windows/ip_helper.h"
#include "platform/windows/net_cfg.h"
#include "platform/windows/notifications.h"
#include "platform/windows/order_writer.h"
#include "platform/windows/persistent_store.h"
#include "platform/windows/provider_store.h"
#include "platform/windows/registry.h"
#include "platform/windows/route_assembler.h"
#include "platform/windows/windows_version.h"

#include <future>
#include <utility>

namespace precedence {
namespace {

using namespace windows;

Traits traitsOf(const Version& version) {
    return {.kind = StackKind::ThisComputer,
        .system = nameOf(version),
        .rules = rulesOf(version),
        .setsMetric = true,
        .setsDefaultRoutes = true,
        .setsRouteMetric = true,
        .keepsChanges = true,
        .hasBindings = hasNetCfg(),
        .hasProviders = true,
        .setsBindings = hasNetCfg(),
        .setsProviders = true,
        .bindingReach = bindingReachOf(version)};
}

/// An older order that cannot be read takes nothing else away.
template <typename Value>
void split(Expected<Value> found, std::optional<Value>& value, std::optional<Error>& problem) {
    if (found)
        value = std::move(*found);
    else
        problem = std::move(found.error());
}

/// GetIfTable2 has no description for some drivers; their class key has.
void fillDescriptions(std::span<Adapter> adapters) {
    for (Adapter& adapter : adapters) {
        if (!adapter.description)
            adapter.description = readDriverDescription(adapter.id);
    }
}

} // namespace

WindowsStack::WindowsStack(Patience patience)
    : m_hasPersistentStore(hasPersistentStore(readVersion()))
    , m_traits(traitsOf(readVersion()))
    , m_writer(m_ages, std::move(patience), m_hasPersistentStore) {}

Expected<SnapshotPtr> WindowsStack::read(Sections sections) {
    Snapshot::Parts parts{.traits = m_traits};
    parts.traits.minimizeConnections = readMinimizeConnections();
    if (contains(sections, Sections::Ip)) {
        if (const auto done = readInto(parts); !done)
            return fail(done.error());
    }
    if (contains(sections, Sections::Bindings) && m_traits.hasBindings)
        split(windows::readBindings(), parts.olderOrders.bindings, parts.olderOrders.bindingsProblem);
    if (contains(sections, Sections::Providers))
        split(readProviderOrder(), parts.olderOrders.providers, parts.olderOrders.providersProblem);
    return Snapshot::make(std::move(parts));
}

Expected<void> WindowsStack::readInto(Snapshot::Parts& parts) {
    const auto links = readLinks();
    if (!links)
        return fail(links.error());
    const auto ipInterfaces = readIpInterfaces();
    if (!ipInterfaces)
        return fail(ipInterfaces.error());
    // WMI takes its time, so it works while the long table is read.
    std::optional<std::future<Expected<std::vector<StoredRow>>>> store;
    if (m_hasPersistentStore && !isStoreFresh(*ipInterfaces))
        store = startReadingStore();
    const auto addresses = readAddresses();
    if (!addresses)
        return fail(addresses.error());
    AssembledAdapters assembled = assembleAdapters(*links, *ipInterfaces, *addresses);
    RouteAssembler assembler(assembled.positions);
    if (const auto done = readRoutes(assembler); !done)
        return fail(done.error());
    parts.adapters = std::move(assembled.adapters);
    parts.routes = assembler.take();
    mergePersistentRoutes(readPersistentRoutes(), parts.adapters, parts.routes);
    fillDescriptions(parts.adapters);
    if (store) {
        auto rows = store->get();
        keepStore(rows ? StoredRows(std::move(*rows)) : std::nullopt, *ipInterfaces);
    }
    fillAfterRestart(parts.adapters, storedRows(), readInterfaceMetrics(parts.adapters));
    m_ages.note(parts.adapters, Clock::now());
    return {};
}

bool WindowsStack::isStoreFresh(const std::vector<IpInterfaceRow>& ipInterfaces) const {
    const std::scoped_lock lock(m_mutex);
    return m_store.isGood && m_store.alongside == ipInterfaces && Clock::now() - m_store.time < kStoreLasts;
}

void WindowsStack::keepStore(StoredRows rows, const std::vector<IpInterfaceRow>& ipInterfaces) {
    const std::scoped_lock lock(m_mutex);
    m_store = {.rows = std::move(rows), .alongside = ipInterfaces, .time = Clock::now(), .isGood = true};
}

StoredRows WindowsStack::storedRows() const {
    const std::scoped_lock lock(m_mutex);
    return m_store.rows;
}

Expected<std::unique_ptr<Subscription>> WindowsStack::watch(std::function<void(const Hint&)> callback) {
    return watchIp(std::move(callback));
}

Expected<void> WindowsStack::write(const Change& change, Durability durability) {
    const auto done = m_writer.write(change, durability);
    const std::scoped_lock lock(m_mutex);
    m_store.isGood = false;
    return done;
}

Expected<void> WindowsStack::makeDurable(const Change& change) {
    const auto done = m_writer.makeDurable(change);
    const std::scoped_lock lock(m_mutex);
    m_store.isGood = false;
    return done;
}

Expected<Effect> WindowsStack::writeOrders(const ChangeSet& changes) {
    return windows::writeOrders(changes);
}

Expected<SystemAnswer> WindowsStack::ask(const Question& question, const Snapshot& snapshot) {
    return askBestRoute(question, snapshot);
}

} // namespace precedence

#include "tests/unit/platform/interchange/round_trip.h"

#include "platform/interchange/capture.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/scenario_library.h"
#include "tests/support/printers/text_cells.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace precedence::tests {
namespace {

constexpr std::size_t kMostRoutes = 1000;

void addMachines(const Scenario& scenario, std::vector<LabMachine>& machines) {
    std::size_t generated = 0;
    for (const RouteGenerator& generator : scenario.generators)
        generated += generator.count;
    if (generated > kMostRoutes)
        return;
    const auto shared = std::make_shared<const Scenario>(scenario);
    const Computer computer(shared);
    machines.push_back({scenario.name, Snapshot::make(computer.snapshot())});
    for (const LabEvent& event : scenario.events) {
        Computer changed = computer;
        if (changed.fire(event.id))
            machines.push_back({scenario.name + " after " + event.id, Snapshot::make(changed.snapshot())});
    }
}

std::vector<LabMachine> machinesOf(const std::function<bool(Generation)>& chosen) {
    const ScenarioLibrary library = ScenarioLibrary::standard();
    std::vector<LabMachine> machines;
    for (const ScenarioEntry& entry : library.list())
        if (const auto scenario = library.load(entry.name); scenario && chosen(scenario->generation))
            addMachines(*scenario, machines);
    return machines;
}

std::string said(const std::optional<std::uint32_t>& number) {
    return number ? std::to_string(*number) : "?";
}

std::string said(const std::optional<bool>& fact) {
    return fact ? (*fact ? "yes" : "no") : "?";
}

std::string adapterOf(const Snapshot& machine, const Route& route, AdapterSaid what) {
    const Adapter* adapter = machine.adapterOf(route);
    if (adapter == nullptr)
        return what == AdapterSaid::Nothing ? "" : " on ?";
    switch (what) {
    case AdapterSaid::Nothing: return "";
    case AdapterSaid::Index: return " on " + said(adapter->index);
    case AdapterSaid::Alias: return " on " + adapter->alias.value_or("?");
    case AdapterSaid::Address: break;
    }
    const auto addresses = addressesOf(*adapter, AddressFamily::IPv4);
    return " on " + (addresses.empty() ? "0.0.0.0" : addresses.front().address.toString());
}

std::string costOf(const Snapshot& machine, const Route& route, RouteCostSaid what) {
    switch (what) {
    case RouteCostSaid::Nothing: return "";
    case RouteCostSaid::OwnPart: return " costs " + said(machine.routeMetric(route));
    case RouteCostSaid::Effective: break;
    }
    const auto metric = machine.effectiveMetric(route);
    return " costs " + (metric ? std::to_string(*metric) : "?");
}

std::string addressLine(const Adapter& adapter, bool prefixLengths) {
    std::vector<std::string> texts;
    for (const AssignedAddress& assigned : adapter.addresses) {
        const bool ipv4 = assigned.address.family() == AddressFamily::IPv4;
        texts.push_back(assigned.address.toString());
        if (prefixLengths || ipv4)
            texts.back() += "/" + (assigned.prefixLength ? std::to_string(*assigned.prefixLength) : "?");
    }
    std::sort(texts.begin(), texts.end());
    std::string line;
    for (const std::string& text : texts)
        line += " " + text;
    return line;
}

std::string serverLine(const Adapter& adapter) {
    std::string line = " dns";
    for (const AddressFamily family : {AddressFamily::IPv6, AddressFamily::IPv4})
        for (const IpAddress& server : dnsServersOf(adapter, family))
            line += " " + server.toString();
    return line;
}

std::string familyLine(const Adapter& adapter, AddressFamily family, const AdapterFormat& format) {
    const auto& ipInterface = adapter.ipInterface(family);
    if (!ipInterface)
        return " " + std::string(nameOf(family)) + " absent";
    std::string line = " " + std::string(nameOf(family)) + " costs " + said(ipInterface->metric);
    if (format.connected)
        line += isConnected(adapter, family) ? " connected" : " disconnected";
    if (format.automatic)
        line += " automatic " + said(ipInterface->automatic) + " no default routes " +
                said(ipInterface->defaultRoutesDisabled);
    return line;
}

std::string kindLine(Medium medium) {
    const bool told = medium == Medium::Wireless || medium == Medium::Tunnel || medium == Medium::RemoteAccess;
    return " kind " + std::to_string(told ? static_cast<int>(medium) : 0);
}

std::string cutIfNarrow(const std::string& text, std::size_t cells) {
    return cells > 0 ? cutTo(text, cells) : text;
}

std::string adapterLine(const Adapter& adapter, const AdapterFormat& format) {
    std::string line;
    if (format.index)
        line += said(adapter.index);
    if (format.alias)
        line += " called " + cutIfNarrow(adapter.alias.value_or("?"), format.nameCells);
    if (format.description)
        line += " is a " + cutIfNarrow(descriptionOf(adapter), format.descriptionCells);
    if (format.hardware)
        line += " at " + adapter.hardwareAddress.value_or("none");
    if (format.addresses)
        line += addressLine(adapter, format.prefixLengths);
    if (format.dnsServers)
        line += serverLine(adapter);
    if (format.state)
        line += adapter.state == LinkState::Down ? " down" : adapter.state == LinkState::Up ? " up" : " unknown";
    if (format.speed)
        line += " runs " + std::to_string(adapter.linkSpeed.value_or(0));
    if (format.kind)
        line += kindLine(adapter.medium);
    for (const AddressFamily family : format.metrics)
        line += familyLine(adapter, family, format);
    return line;
}

} // namespace

const std::vector<LabMachine>& windowsMachines() {
    static const std::vector<LabMachine> kMachines = machinesOf([](Generation generation) {
        return generation == Generation::WindowsVista || generation == Generation::Windows10;
    });
    return kMachines;
}

const std::vector<LabMachine>& xpMachines() {
    static const std::vector<LabMachine> kMachines = machinesOf([](Generation generation) {
        return generation == Generation::Windows2000 || generation == Generation::WindowsXp ||
               generation == Generation::WindowsXpSp2;
    });
    return kMachines;
}

const std::vector<LabMachine>& linuxMachines() {
    static const std::vector<LabMachine> kMachines =
        machinesOf([](Generation generation) { return generation == Generation::Linux; });
    return kMachines;
}

std::vector<std::string> routeLines(const Snapshot& machine, AddressFamily family, RouteFormat format) {
    std::vector<std::string> lines;
    for (const Route& route : activeRoutes(machine, family))
        if (route.table != kLocalTable)
            lines.push_back(route.destination.toString() + " via " + route.nextHop.toString() +
                            adapterOf(machine, route, format.adapter) + costOf(machine, route, format.cost));
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> persistentLines(const Snapshot& machine) {
    std::vector<std::string> lines;
    for (const Route& route : machine.routes())
        if (route.persistent)
            lines.push_back(
                route.destination.toString() + " via " + route.nextHop.toString() + (route.active ? "" : ", inactive"));
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> adapterLines(
    const Snapshot& machine, const AdapterFormat& format, const AdapterChoice& chosen) {
    std::vector<std::string> lines;
    for (const Adapter& adapter : machine.adapters())
        if (chosen(adapter))
            lines.push_back(adapterLine(adapter, format));
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool anyAdapter(const Adapter& adapter) {
    return !adapter.id.value().empty();
}

bool isNoLoopback(const Adapter& adapter) {
    return adapter.medium != Medium::Loopback;
}

std::vector<std::string> notRead(const Snapshot& read) {
    return {read.notRead().begin(), read.notRead().end()};
}

SnapshotPtr readAgain(const std::vector<std::string>& texts) {
    std::vector<CaptureText> captures;
    for (const std::string& text : texts)
        captures.push_back({.name = "", .bytes = text});
    const auto capture = readCaptures(captures);
    if (!capture) {
        std::fprintf(stderr, "nothing was read of:\n%s\n", texts.front().c_str());
        std::abort();
    }
    return capture->snapshot;
}

} // namespace precedence::tests

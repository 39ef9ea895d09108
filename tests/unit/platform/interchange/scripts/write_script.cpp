// For tests that really run scripts: reads this computer, takes it that the adapters' metrics and switches stand as the
// arguments say, and prints a script. Arguments: apply|undo, then one or more of
//   metric ADAPTER 4|6 OLD NEW              a number or "automatic"
//   default ADAPTER 4|6 on|off on|off
//   route ADAPTER DESTINATION NEXTHOP OLD NEW
// NEXTHOP is - for a route on the link. Exit code 1 where the script is refused, whose code is then printed.
#include "platform/interchange/scripts/script_text.h"
#include "platform/linux/linux_stack.h"

#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace precedence::tests {
namespace {

using Words = std::vector<std::string>;

InterfaceMetric metricFrom(const std::string& word) {
    return word == "automatic" ? InterfaceMetric::automatic()
                               : InterfaceMetric::manual(static_cast<std::uint32_t>(std::stoul(word)));
}

/// A snapshot of Linux tells neither metrics nor switches of adapters, so the test does.
IpInterface& interfaceOf(Snapshot::Parts& parts, const std::string& name, AddressFamily family) {
    for (Adapter& adapter : parts.adapters) {
        if (adapter.id.value() == name && adapter.ipInterface(family))
            return *adapter.ipInterface(family);
    }
    throw std::runtime_error("no such adapter or family: " + name);
}

Change takeChange(const Words& words, std::size_t& at, Snapshot::Parts& parts) {
    const std::string& kind = words.at(at++);
    const AdapterId adapter(words.at(at++));
    if (kind == "route") {
        const auto destination = IpPrefix::parse(words.at(at++));
        const std::string& hop = words.at(at++);
        const auto nextHop = IpAddress::parse(hop);
        const auto expected = static_cast<std::uint32_t>(std::stoul(words.at(at++)));
        return RouteMetricChange{adapter, destination.value(),
            hop == "-" ? IpAddress::unspecified(destination->family()) : nextHop.value(), expected,
            static_cast<std::uint32_t>(std::stoul(words.at(at++)))};
    }
    const AddressFamily family = words.at(at++) == "4" ? AddressFamily::IPv4 : AddressFamily::IPv6;
    IpInterface& ipInterface = interfaceOf(parts, adapter.value(), family);
    const std::string& before = words.at(at++);
    const std::string& wanted = words.at(at++);
    if (kind == "default") {
        ipInterface.defaultRoutesDisabled = before == "off";
        return DefaultRoutesChange{adapter, family, before == "on", wanted == "on"};
    }
    const InterfaceMetric metric = metricFrom(before);
    ipInterface.automatic = metric.isAutomatic();
    ipInterface.metric = metric.manualValue().value_or(100);
    return MetricChange{adapter, family, metric, metricFrom(wanted)};
}

int run(const Words& words) {
    LinuxStack stack;
    const auto read = stack.read(Sections::Ip);
    if (!read)
        throw std::runtime_error(read.error().detail);
    Snapshot::Parts parts = (*read)->parts();
    ChangeSet changes;
    for (std::size_t at = 1; at < words.size();)
        changes.push_back(takeChange(words, at, parts));
    const auto script = scriptFor(changes, *Snapshot::make(std::move(parts)), ScriptLanguage::NetworkManager);
    if (!script) {
        std::cerr << "refused: " << static_cast<int>(script.error().code) << " " << script.error().subject << "\n";
        return 1;
    }
    std::cout << (words.at(0) == "undo" ? script->undo : script->apply);
    return 0;
}

} // namespace
} // namespace precedence::tests

int main(int count, char** arguments) {
    try {
        return precedence::tests::run({arguments + 1, arguments + count});
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 2;
    }
}

#include "tests/unit/platform/interchange/pretend_windows.h"

#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/shell_words.h"

#include <algorithm>
#include <map>

namespace precedence::tests {
namespace {

using Words = std::vector<std::string>;

std::uint32_t number(const std::string& text) {
    return static_cast<std::uint32_t>(std::stoul(text));
}

/// Each word that is a key with the field that its value goes to.
using Fields = std::map<std::string, std::string*>;

} // namespace

PretendWindows::PretendWindows(const Snapshot& snapshot)
    : m_first(snapshot.parts())
    , m_parts(snapshot.parts()) {}

std::optional<PretendWindows::Line> PretendWindows::fromPowerShell(const Words& words) {
    Line line;
    std::string store;
    const bool isRoute = words[0] == "Set-NetRoute";
    if (!isRoute && words[0] != "Set-NetIPInterface")
        return std::nullopt;
    const Fields fields{{"-InterfaceAlias", &line.alias}, {"-InterfaceIndex", &line.index},
        {"-InterfaceGuid", &line.id}, {"-AddressFamily", &line.family}, {"-DestinationPrefix", &line.prefix},
        {"-NextHop", &line.nextHop}, {isRoute ? "-RouteMetric" : "-InterfaceMetric", &line.metric},
        {"-AutomaticMetric", &line.automatic}, {"-IgnoreDefaultRoutes", &line.ignore}, {"-PolicyStore", &store}};
    for (std::size_t i = 1; i < words.size(); i += 2) {
        const auto field = fields.find(words[i]);
        if (field == fields.end() || i + 1 == words.size())
            return std::nullopt;
        *field->second = words[i + 1];
    }
    line.nowOnly = store == "ActiveStore";
    return store.empty() || line.nowOnly ? std::optional(line) : std::nullopt;
}

std::optional<PretendWindows::Line> PretendWindows::fromNetsh(const Words& words) {
    if (words.size() < 5 || words[0] != "netsh" || words[1] != "interface" || words[3] != "set" ||
        (words[4] != "interface" && words[4] != "route"))
        return std::nullopt;
    Line line;
    line.family = words[2] == "ipv4" ? "IPv4" : "IPv6";
    std::string name, store;
    const Fields fields{{"interface", &name}, {"metric", &line.metric}, {"ignoredefaultroutes", &line.ignore},
        {"prefix", &line.prefix}, {"nexthop", &line.nextHop}, {"store", &store}};
    for (std::size_t i = 5; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        const auto field = fields.find(words[i].substr(0, equals));
        if (field == fields.end() || equals == std::string::npos)
            return std::nullopt;
        *field->second = words[i].substr(equals + 1);
    }
    const bool isIndex = std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    (isIndex ? line.index : line.alias) = name;
    if (line.metric == "automatic") {
        line.metric.clear();
        line.automatic = "Enabled";
    }
    line.nowOnly = store == "active";
    return line.nowOnly || store == "persistent" ? std::optional(line) : std::nullopt;
}

bool PretendWindows::run(std::string_view script, CommandLanguage language) {
    const bool isPowerShell = language == CommandLanguage::PowerShell;
    while (!script.empty()) {
        const std::size_t end = script.find('\n');
        if (end == std::string_view::npos)
            return false;
        const std::string_view text = script.substr(0, end);
        script.remove_prefix(end + 1);
        if (text.starts_with(isPowerShell ? "# " : "rem "))
            continue;
        if (!run(isPowerShell ? powerShellWords(text) : netshWords(text), language))
            return false;
    }
    return true;
}

bool PretendWindows::run(const Words& words, CommandLanguage language) {
    const auto line = language == CommandLanguage::PowerShell ? fromPowerShell(words) : fromNetsh(words);
    return line && set(*line);
}

bool PretendWindows::keep(std::string_view id, AddressFamily family, const InterfaceMetric& metric) {
    for (Adapter& adapter : m_parts.adapters) {
        if (adapter.id.value() != id || !adapter.ipInterface(family))
            continue;
        adapter.ipInterface(family)->metricAfterRestart = metric;
        return true;
    }
    return false;
}

const Adapter* PretendWindows::find(std::string_view alias, std::string_view id, std::string_view index) const {
    const auto isIt = [&](const Adapter& adapter) {
        if (!alias.empty())
            return adapter.alias == alias;
        return id.empty() ? adapter.index && std::to_string(*adapter.index) == index : adapter.id.value() == id;
    };
    const auto& all = m_parts.adapters;
    return std::count_if(all.begin(), all.end(), isIt) == 1 ? &*std::find_if(all.begin(), all.end(), isIt) : nullptr;
}

Adapter* PretendWindows::find(const Line& line) {
    const Adapter* found = find(line.alias, line.id, line.index);
    return found ? &m_parts.adapters[static_cast<std::size_t>(found - m_parts.adapters.data())] : nullptr;
}

bool PretendWindows::set(const Line& line) {
    Adapter* adapter = find(line);
    if (!adapter)
        return false;
    if (!line.prefix.empty())
        return setRoute(line, *adapter);
    const AddressFamily family = line.family == "IPv4" ? AddressFamily::IPv4 : AddressFamily::IPv6;
    auto& ipInterface = adapter->ipInterface(family);
    if (!ipInterface)
        return false;
    if (!line.ignore.empty())
        ipInterface->defaultRoutesDisabled = line.ignore == "Enabled" || line.ignore == "enabled";
    else
        setMetric(line, *ipInterface,
            *m_first.adapters[static_cast<std::size_t>(adapter - m_parts.adapters.data())].ipInterface(family));
    return true;
}

void PretendWindows::setMetric(const Line& line, IpInterface& ipInterface, const IpInterface& first) const {
    ipInterface.automatic = line.automatic == "Enabled";
    ipInterface.metric = *ipInterface.automatic ? first.metric : std::optional(number(line.metric));
    if (!line.nowOnly && first.metricAfterRestart)
        ipInterface.metricAfterRestart =
            *ipInterface.automatic ? InterfaceMetric::automatic() : InterfaceMetric::manual(number(line.metric));
}

bool PretendWindows::setRoute(const Line& line, const Adapter& adapter) {
    bool found = false;
    for (Route& route : m_parts.routes) {
        if (route.destination != prefix(line.prefix) || route.nextHop != address(line.nextHop) ||
            &m_parts.adapters[static_cast<std::size_t>(route.adapter)] != &adapter ||
            (route.persistent && line.nowOnly))
            continue;
        route.cost = RouteCost::ownPart(number(line.metric));
        found = true;
    }
    return found;
}

} // namespace precedence::tests

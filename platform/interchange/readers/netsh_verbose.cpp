// `netsh interface ipv4|ipv6 show interfaces level=verbose`: "Interface Office Parameters", a rule, and labelled lines
// that begin with IfLuid and IfIndex in every language. What follows is told by its English label or, failing that, its
// place.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <array>
#include <optional>

namespace precedence {
namespace {

/// The labels of the lines that count, and where they stand behind IfLuid.
struct Field {
    std::string_view label;
    std::size_t place;
};
constexpr Field kIndex{"IfIndex", 1};
constexpr Field kState{"State", 2};
constexpr Field kMetric{"Metric", 3};
constexpr Field kWeakHostSends{"Weak Host Sends", 18};
constexpr Field kWeakHostReceives{"Weak Host Receives", 19};
constexpr Field kAutomatic{"Use Automatic Metric", 20};
constexpr Field kIgnoreDefaultRoutes{"Ignore Default Routes", 21};

using Values = std::vector<LabelledValue>;

std::string_view valueOf(const Values& values, const Field& field) {
    for (const LabelledValue& value : values)
        if (value.label == field.label)
            return value.value;
    const bool english = values.size() > kState.place && values[kState.place].label == kState.label;
    return !english && field.place < values.size() ? values[field.place].value : std::string_view();
}

std::optional<bool> isEnabled(std::string_view word) {
    if (word == "enabled")
        return true;
    return word == "disabled" ? std::optional(false) : std::nullopt;
}

/// The alias between the words around it, which are the system's language's.
std::string_view aliasIn(std::string_view heading) {
    static constexpr std::array<std::string_view, 16> kAround{"Interface", "Parameters", "Schnittstelle", "Parameter",
        "der", "für", "Paramètres", "de l'interface", "Parámetros", "de la interfaz", "Interfaz", "Параметры",
        "интерфейса", "接口", "参数", "Parâmetros da Interface"};
    heading = trimmed(heading);
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view word : kAround) {
            const std::size_t size = word.size();
            const bool front = heading.starts_with(word) && heading.size() > size;
            const bool back = heading.ends_with(word) && heading.size() > size;
            if (front || back) {
                heading = trimmed(front ? heading.substr(size) : heading.substr(0, heading.size() - size));
                found = true;
            }
        }
    }
    return heading.starts_with('"') && heading.ends_with('"') && heading.size() > 2
               ? heading.substr(1, heading.size() - 2)
               : heading;
}

/// What the name of a LUID says of the medium: "wireless_32768".
Medium mediumOfLuid(std::string_view luid) {
    const std::string_view kind = luid.substr(0, luid.find('_'));
    if (kind == "ethernet")
        return Medium::Wired;
    if (kind == "wireless")
        return Medium::Wireless;
    if (kind == "loopback")
        return Medium::Loopback;
    if (kind == "tunnel")
        return Medium::Tunnel;
    return kind == "ppp" ? Medium::RemoteAccess : Medium::Unknown;
}

FoundAdapter adapterOf(const Values& values, AddressFamily family) {
    FoundAdapter adapter{.index = numberIn(valueOf(values, kIndex)), .medium = mediumOfLuid(values[0].value)};
    IpInterface ipInterface{.metric = numberIn(valueOf(values, kMetric))};
    ipInterface.automatic = isEnabled(valueOf(values, kAutomatic));
    ipInterface.defaultRoutesDisabled = isEnabled(valueOf(values, kIgnoreDefaultRoutes));
    ipInterface.weakHostSend = isEnabled(valueOf(values, kWeakHostSends));
    ipInterface.weakHostReceive = isEnabled(valueOf(values, kWeakHostReceives));
    const std::string_view state = valueOf(values, kState);
    if (state == "connected" || state == "disconnected") {
        ipInterface.connected = state == "connected";
        adapter.state = state == "connected" ? LinkState::Up : LinkState::Down;
    }
    adapter.ipInterface(family) = ipInterface;
    return adapter;
}

} // namespace

std::size_t readNetshVerbose(Reading& reading, std::size_t line) {
    std::size_t at = line;
    const bool headed = isRule(reading.text(line + 1));
    at += headed ? 2 : 0;
    if (!reading.text(at).starts_with("IfLuid"))
        return 0;
    Values values;
    for (; at < reading.size(); ++at) {
        const auto value = labelledValue(reading.text(at));
        if (!value || (!values.empty() && value->label == "IfLuid"))
            break;
        values.push_back(*value);
    }
    if (values.empty())
        return 0;
    const bool ipv6 = reading.command.find("ipv6") != std::string::npos;
    const AddressFamily family = ipv6 ? AddressFamily::IPv6 : AddressFamily::IPv4;
    FoundAdapter adapter = adapterOf(values, family);
    if (headed)
        adapter.alias.text = aliasIn(reading.text(line));
    reading.block(BlockKind::NetshSettings, family).adapters.push_back(adapter);
    for (std::size_t each = line; each < at; ++each)
        reading.mark(each, LineUse::Data);
    return at - line;
}

} // namespace precedence

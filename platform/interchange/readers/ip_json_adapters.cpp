#include "platform/interchange/readers/ip_json.h"
#include "platform/interchange/readers/ip_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace precedence {
namespace {

using Json = nlohmann::json;

// RFC 791 and RFC 8200: the kernel takes a family off a link that cannot carry its smallest packets (CAN, for example).
constexpr std::uint64_t kLeastMtuIPv4 = 68;
constexpr std::uint64_t kLeastMtuIPv6 = 1280;

const Json& member(const Json& object, const char* key) {
    static const Json kNothing;
    const auto found = object.find(key); // end() as well where it is no object
    return found == object.end() ? kNothing : *found;
}

std::string_view textOf(const Json& value) {
    return value.is_string() ? std::string_view(value.get_ref<const std::string&>()) : std::string_view();
}

std::optional<std::uint64_t> numberOf(const Json& value) {
    return value.is_number_unsigned() ? std::optional(value.get<std::uint64_t>()) : std::nullopt;
}

bool hasFlag(const Json& flags, std::string_view flag) {
    return flags.is_array() &&
           std::any_of(flags.begin(), flags.end(), [flag](const Json& entry) { return textOf(entry) == flag; });
}

LinkState linkStateOf(std::string_view operState, const Json& flags) {
    if (!flags.is_array())
        return operState == "UP" ? LinkState::Up : operState.empty() ? LinkState::Unknown : LinkState::Down;
    // The kernel takes LOWER_UP away at once and changes the operational state a little later. Loopback, tunnels and
    // old drivers never get beyond UNKNOWN.
    const bool isUp = operState == "UP" || operState == "UNKNOWN" || operState.empty();
    return isUp && hasFlag(flags, "LOWER_UP") ? LinkState::Up : LinkState::Down;
}

std::optional<std::string> hardwareAddressOf(const Json& link) {
    const std::string_view type = textOf(member(link, "link_type"));
    const std::string_view text = textOf(member(link, "address"));
    if (text.empty() || (type != "ether" && type != "infiniband"))
        return std::nullopt;
    return std::string(text);
}

/// Appends the addresses that can be read; false where one of them cannot.
bool readAddresses(const Json& list, std::vector<AssignedAddress>& addresses) {
    bool complete = list.is_null() || list.is_array();
    if (!list.is_array())
        return complete;
    for (const Json& entry : list) {
        if (entry.is_object() && entry.empty()) // iproute2 before 5.0 prints these for addresses it filtered out
            continue;
        const auto address = IpAddress::parse(textOf(member(entry, "local")));
        const auto length = numberOf(member(entry, "prefixlen"));
        if (!address || (length && *length > bitsOf(address->family()))) {
            complete = false;
            continue;
        }
        addresses.push_back({.address = *address,
            .prefixLength = length ? std::optional(static_cast<std::uint8_t>(*length)) : std::nullopt});
    }
    return complete;
}

void readFamilies(const Json& link, Adapter& adapter) {
    const std::uint64_t mtu = numberOf(member(link, "mtu")).value_or(kLeastMtuIPv6);
    const Json& flags = member(link, "flags");
    const IpInterface ipInterface{.connected = flags.is_array()
                                                   ? std::optional(hasFlag(flags, "UP") && hasFlag(flags, "LOWER_UP"))
                                                   : std::nullopt};
    const bool showsIPv6 = member(link, "inet6_addr_gen_mode").is_string() ||
                           std::any_of(adapter.addresses.begin(), adapter.addresses.end(),
                               [](const AssignedAddress& a) { return a.address.family() == AddressFamily::IPv6; });
    if (mtu >= kLeastMtuIPv4)
        adapter.ipv4 = ipInterface;
    if (mtu >= kLeastMtuIPv6 && showsIPv6)
        adapter.ipv6 = ipInterface;
}

/// What is wrong with the entry, empty where nothing is. An entry without a name adds no adapter.
std::string_view readAdapter(const Json& link, std::vector<Adapter>& adapters) {
    const std::string_view name = textOf(member(link, "ifname"));
    if (name.empty())
        return "ifname";
    Adapter adapter{.id = AdapterId(std::string(name)), .alias = std::string(name)};
    if (const auto index = numberOf(member(link, "ifindex")); index && *index <= 0xffffffff)
        adapter.index = static_cast<std::uint32_t>(*index);
    const Json& info = member(link, "linkinfo");
    const std::string_view kind = textOf(member(info, "info_kind"));
    const std::string_view remark = textOf(member(link, "ifalias"));
    if (!remark.empty() || !kind.empty())
        adapter.description = std::string(remark.empty() ? kind : remark);
    adapter.hardwareAddress = hardwareAddressOf(link);
    adapter.medium = mediumOf({.type = textOf(member(link, "link_type")),
        .kind = kind,
        .mode = textOf(member(member(info, "info_data"), "type")),
        .name = name});
    adapter.state = linkStateOf(textOf(member(link, "operstate")), member(link, "flags"));
    const bool complete = readAddresses(member(link, "addr_info"), adapter.addresses);
    readFamilies(link, adapter);
    adapters.push_back(std::move(adapter));
    return complete ? "" : "addr_info";
}

/// Empty where the link has no name.
std::string wordsOf(const Json& link, std::string_view problem) {
    std::string words(textOf(member(link, "ifname")));
    if (!words.empty())
        words.append(" (").append(problem).append(")");
    return words;
}

/// Takes each entry of the outer list as soon as it is complete, so that no tree of the whole text is kept.
class AdapterReader {
public:
    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        if (depth == 0)
            m_isList = m_isList || event == Json::parse_event_t::array_start;
        const bool ends = event == Json::parse_event_t::object_end || event == Json::parse_event_t::array_end ||
                          event == Json::parse_event_t::value;
        if (depth != 1 || !ends || !m_isList)
            return true;
        ++m_entry;
        // iproute2 prints {} for each link that its own filter left out.
        if (!parsed.is_object() || !parsed.empty())
            take(parsed);
        return false;
    }

    IpAdapters finish(std::string_view text, bool whole) {
        if (!whole || !m_isList)
            m_result.unread.noteEnd(m_entry, text);
        return std::move(m_result);
    }

private:
    void take(const Json& link) {
        std::string_view problem = readAdapter(link, m_result.adapters);
        if (problem != "ifname" && !m_names.insert(m_result.adapters.back().id.value()).second) {
            m_result.adapters.pop_back();
            problem = "ifname";
        }
        if (!problem.empty())
            m_result.unread.note(m_entry, problem, wordsOf(link, problem));
    }

    IpAdapters m_result;
    std::set<std::string> m_names;
    std::size_t m_entry = 0;
    bool m_isList = false;
};

} // namespace

IpAdapters parseIpAdapters(std::string_view text) {
    AdapterReader reader;
    const Json rest = Json::parse(
        text, [&reader](int depth, Json::parse_event_t event, Json& parsed) { return reader(depth, event, parsed); },
        /*allow_exceptions=*/false);
    return reader.finish(text, !rest.is_discarded());
}

} // namespace precedence

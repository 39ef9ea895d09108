#include "platform/interchange/capture.h"

#include "model/network/known_by_address.h"
#include "platform/interchange/merge/adapter_groups.h"
#include "platform/interchange/merge/address_pairing.h"
#include "platform/interchange/merge/capture_traits.h"
#include "platform/interchange/merge/current_state.h"
#include "platform/interchange/merge/inferred_metrics.h"
#include "platform/interchange/merge/medium_hints.h"
#include "platform/interchange/merge/route_merge.h"
#include "platform/interchange/readers/text_reader.h"
#include "platform/interchange/text/text_decoding.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace precedence {
namespace {

Error refusal(ErrorCode code, const CaptureText& text, std::string detail = {}) {
    return {.code = code, .operation = Operation::ReadText, .subject = text.name, .detail = std::move(detail)};
}

/// Bytes of a picture or a program: controls that no text has, in no encoding that is read here.
bool isText(std::string_view bytes) {
    const std::string start = decodeText(bytes.substr(0, 4096));
    const auto odd = std::count_if(start.begin(), start.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\x1b' && byte != '\f' &&
               byte != '\b';
    });
    return static_cast<std::size_t>(odd) * 50 <= start.size();
}

Expected<void> check(std::span<const CaptureText> texts) {
    std::size_t size = 0;
    for (const CaptureText& text : texts) {
        size += text.bytes.size();
        if (text.bytes.find_first_not_of(" \t\r\n") == std::string::npos)
            return fail(refusal(ErrorCode::FileEmpty, text));
        if (size > kLargestCapture)
            return fail(refusal(ErrorCode::FileTooLarge, text, std::to_string(kLargestCapture >> 20)));
        if (!isText(text.bytes))
            return fail(refusal(ErrorCode::NotText, text));
    }
    return {};
}

/// Everything that the texts hold, before it is put together.
struct Found {
    std::vector<Block> blocks = {};
    SystemSigns signs = {};
};

void addSigns(SystemSigns& signs, const SystemSigns& more) {
    signs.linux = signs.linux || more.linux;
    signs.windowsXp = signs.windowsXp || more.windowsXp;
    if (!more.windowsVersion.empty())
        signs.windowsVersion = more.windowsVersion;
}

/// Not more than what is shown, and no half of a character.
std::string shownWords(std::string_view words) {
    std::size_t end = std::min(words.size(), Capture::kLongestWords);
    while (end > 0 && end < words.size() && (static_cast<unsigned char>(words[end]) & 0xc0) == 0x80)
        --end;
    return std::string(words.substr(0, end));
}

void addUnread(Capture& capture, std::size_t text, std::size_t number, std::string_view words) {
    ++capture.unreadCount;
    if (capture.unread.size() < Capture::kMostUnreadListed)
        capture.unread.push_back({text, number, shownWords(words)});
}

void collect(Reading& reading, std::size_t text, Found& found, Capture& capture) {
    for (std::size_t line = 0; line < reading.size(); ++line)
        if (reading.use(line) == LineUse::Unread)
            addUnread(capture, text, reading.lines()[line].number, reading.lines()[line].raw);
    for (const Reading::UnreadPart& part : reading.unreadParts())
        addUnread(capture, text, part.number, part.words);
    for (Block& block : reading.blocks()) {
        if (std::find(capture.kinds.begin(), capture.kinds.end(), block.kind) == capture.kinds.end())
            capture.kinds.push_back(block.kind);
        found.blocks.push_back(std::move(block));
    }
    addSigns(found.signs, reading.signs);
}

/// The adapters that the blocks tell of, and those that only routes name.
std::vector<FoundAdapter> adaptersIn(std::span<const Block> blocks) {
    std::vector<FoundAdapter> adapters;
    std::set<std::tuple<std::int64_t, IpAddress, std::string>> named;
    for (const Block& block : blocks) {
        adapters.insert(adapters.end(), block.adapters.begin(), block.adapters.end());
        for (const FoundRoute& route : block.routes) {
            FoundAdapter adapter{.index = route.index, .alias = route.alias};
            if (route.interfaceAddress)
                adapter.addresses.push_back({*route.interfaceAddress, std::nullopt});
            const auto key = std::tuple(route.index ? std::int64_t{*route.index} : -1,
                route.interfaceAddress.value_or(IpAddress()), route.alias.text);
            const bool names = route.index || route.interfaceAddress || !route.alias.isEmpty();
            if (names && named.insert(key).second)
                adapters.push_back(std::move(adapter));
        }
    }
    return adapters;
}

AdapterId idOf(const FoundAdapter& adapter, bool linux) {
    if (linux && !adapter.alias.isEmpty())
        return AdapterId(adapter.alias.text);
    if (adapter.index)
        return AdapterId("index:" + std::to_string(*adapter.index));
    if (!adapter.alias.isEmpty())
        return AdapterId("alias:" + adapter.alias.text);
    if (!adapter.addresses.empty())
        return AdapterId(std::string(kAddressId) + adapter.addresses.front().address.toString());
    const std::string rest = adapter.description.text + adapter.hardwareAddress;
    return AdapterId(rest.empty() ? "unnamed" : "description:" + rest);
}

std::optional<std::string> textIn(const PrintedName& name) {
    if (name.isEmpty())
        return std::nullopt;
    return name.cut ? name.text + "..." : name.text;
}

/// The driver's description says more than the name that somebody gave.
Medium mediumOf(const FoundAdapter& found) {
    if (found.medium != Medium::Unknown)
        return found.medium;
    const Medium described = mediumHint(found.description.text);
    return described != Medium::Unknown ? described : mediumHint(found.alias.text);
}

Adapter adapterOf(const FoundAdapter& found, bool linux) {
    Adapter adapter{.id = idOf(found, linux), .index = found.index, .alias = textIn(found.alias)};
    adapter.description = textIn(found.description);
    if (!found.hardwareAddress.empty())
        adapter.hardwareAddress = found.hardwareAddress;
    adapter.medium = mediumOf(found);
    adapter.state = found.state;
    adapter.linkSpeed = found.linkSpeed;
    adapter.addresses = found.addresses;
    adapter.dnsServers = found.dnsServers;
    adapter.ipv4 = found.ipv4;
    adapter.ipv6 = found.ipv6;
    return adapter;
}

std::vector<Adapter> adaptersOf(const AdapterGroups& groups, bool linux) {
    std::vector<Adapter> adapters;
    std::set<AdapterId> ids;
    std::map<std::string, int> copies;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        Adapter adapter = adapterOf(groups[group], linux);
        // Two of which nothing tells them apart, as two headings that got lost.
        const std::string name = adapter.id.value();
        int& copy = copies.try_emplace(name, 1).first->second;
        while (!ids.insert(adapter.id).second)
            adapter.id = AdapterId(name + "#" + std::to_string(++copy));
        adapters.push_back(std::move(adapter));
    }
    return adapters;
}

std::optional<std::uint32_t> loopbackMetric(const AdapterGroups& groups) {
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const auto& addresses = groups[group].addresses;
        const bool loopback = groups[group].medium == Medium::Loopback ||
                              groups[group].alias.text.starts_with("Loopback Pseudo") ||
                              std::any_of(addresses.begin(), addresses.end(),
                                  [](const AssignedAddress& each) { return each.address.isLoopback(); });
        if (loopback && groups[group].ipv4 && groups[group].ipv4->metric)
            return groups[group].ipv4->metric;
    }
    return std::nullopt;
}

std::vector<FoundRoute> onLinkRoutesIn(std::span<const Block> blocks) {
    std::vector<FoundRoute> routes;
    for (const Block& block : blocks)
        // Only on-link routes tell a metric; a large table has few of them.
        if (block.kind == BlockKind::WindowsRoutes)
            std::copy_if(block.routes.begin(), block.routes.end(), std::back_inserter(routes),
                [](const FoundRoute& route) { return route.nextHop.isUnspecified(); });
    return routes;
}

/// A family is there on every adapter that has a route of it.
void bindFamilies(std::span<const Route> routes, AdapterGroups& groups) {
    for (const Route& route : routes) {
        if (route.adapter == AdapterPosition::None)
            continue;
        auto& ipInterface = groups[static_cast<std::size_t>(route.adapter)].ipInterface(route.family());
        if (!ipInterface)
            ipInterface.emplace();
    }
}

Snapshot::Parts assemble(Found found) {
    const std::vector<Block> blocks = currentState(std::move(found.blocks));
    AdapterGroups groups(adaptersIn(blocks));
    const bool metricsAdd = !found.signs.linux && !found.signs.windowsXp;
    if (metricsAdd) {
        pairAddressesWithIndexes(blocks, groups);
        inferMetrics(onLinkRoutesIn(blocks), groups);
        pairByMetric(groups);
    }
    Snapshot::Parts parts;
    parts.routes = mergeRoutes(blocks, groups, metricsAdd);
    bindFamilies(parts.routes, groups);
    if (metricsAdd)
        splitSums(parts.routes, groups);
    parts.adapters = adaptersOf(groups, found.signs.linux);
    parts.traits = traitsOf(found.signs, loopbackMetric(groups));
    return parts;
}

} // namespace

Expected<Capture> readCaptures(std::span<const CaptureText> texts, const std::atomic<bool>* cancelled) {
    if (const auto checked = check(texts); !checked)
        return fail(checked.error());
    Capture capture;
    Found found;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        Reading reading = readText(texts[text].bytes, cancelled);
        if (cancelled != nullptr && *cancelled)
            return fail(refusal(ErrorCode::Cancelled, texts[text]));
        if (reading.blocks().empty())
            return fail(refusal(ErrorCode::NothingRecognised, texts[text]));
        collect(reading, text, found, capture);
    }
    Snapshot::Parts parts = assemble(std::move(found));
    for (const UnreadLine& line : capture.unread)
        if (parts.notRead.size() < Snapshot::kMostNotRead)
            parts.notRead.push_back(line.words);
    parts.notReadCount = capture.unreadCount;
    capture.snapshot = Snapshot::make(std::move(parts));
    return capture;
}

} // namespace precedence

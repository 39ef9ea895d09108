#include "platform/interchange/merge/adapter_groups.h"

#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

/// Beyond this many, only exact keys are compared: no computer has them, and every pair is looked at.
constexpr std::size_t kMostCompared = 200;

bool differs(const std::string& left, const std::string& right) {
    return !left.empty() && !right.empty() && left != right;
}

std::string folded(const PrintedName& name) {
    return lowerAscii(name.text);
}

/// Whether one name can be what the other was cut from.
bool fits(const PrintedName& left, const PrintedName& right) {
    const std::string one = folded(left);
    const std::string other = folded(right);
    if (left.cut && right.cut)
        return one.starts_with(other) || other.starts_with(one);
    if (left.cut)
        return other.starts_with(one);
    return right.cut ? one.starts_with(other) : one == other;
}

bool namesDiffer(const PrintedName& left, const PrintedName& right) {
    return !left.isEmpty() && !right.isEmpty() && !fits(left, right);
}

bool isMeaningful(const std::string& hardwareAddress) {
    return hardwareAddress.find_first_not_of("0-") != std::string::npos && hardwareAddress.size() == 17;
}

/// A link-local address may be on several adapters.
bool isTelling(const IpAddress& address) {
    return !(address.family() == AddressFamily::IPv6 && address.isLinkLocal()) && !address.isUnspecified();
}

bool shareAddress(const FoundAdapter& left, const FoundAdapter& right) {
    return std::any_of(left.addresses.begin(), left.addresses.end(), [&](const AssignedAddress& one) {
        return isTelling(one.address) &&
               std::any_of(right.addresses.begin(), right.addresses.end(),
                   [&](const AssignedAddress& other) { return one.address == other.address; });
    });
}

bool isLoopback(const FoundAdapter& adapter) {
    const bool named = adapter.medium == Medium::Loopback ||
                       containsIgnoringCase(adapter.alias.text, "loopback pseudo") ||
                       containsIgnoringCase(adapter.description.text, "loopback interface");
    return named || std::any_of(adapter.addresses.begin(), adapter.addresses.end(),
                        [](const AssignedAddress& assigned) { return assigned.address.isLoopback(); });
}

/// Ipconfig's heading ends in the alias, also where the words before it are in a language that is not known here.
bool titleEndsWith(const FoundAdapter& titled, const FoundAdapter& named) {
    return !titled.title.empty() && !named.alias.isEmpty() && !named.alias.cut && named.title.empty() &&
           titled.title.ends_with(" " + named.alias.text);
}

bool areSimilar(const FoundAdapter& left, const FoundAdapter& right) {
    if (shareAddress(left, right) || (isLoopback(left) && isLoopback(right)))
        return true;
    if (isMeaningful(left.hardwareAddress) && left.hardwareAddress == right.hardwareAddress)
        return true;
    if (!left.description.isEmpty() && !right.description.isEmpty() && fits(left.description, right.description))
        return true;
    if (!left.alias.isEmpty() && !right.alias.isEmpty() && fits(left.alias, right.alias))
        return true;
    return titleEndsWith(left, right) || titleEndsWith(right, left);
}

template <typename T>
void take(std::optional<T>& into, const std::optional<T>& later) {
    if (later)
        into = later;
}

void absorb(std::optional<IpInterface>& into, const std::optional<IpInterface>& later) {
    if (!later)
        return;
    if (!into)
        into.emplace();
    // What was only inferred gives way to what a text says.
    if (later->metric && (!later->metricInferred || !into->metric)) {
        into->metric = later->metric;
        into->metricInferred = later->metricInferred;
    }
    take(into->automatic, later->automatic);
    take(into->metricAfterRestart, later->metricAfterRestart);
    take(into->connected, later->connected);
    take(into->defaultRoutesDisabled, later->defaultRoutesDisabled);
    take(into->weakHostSend, later->weakHostSend);
    take(into->weakHostReceive, later->weakHostReceive);
}

void absorb(PrintedName& into, const PrintedName& later) {
    if (!later.isEmpty() && (into.isEmpty() || into.cut))
        into = later.cut && later.text.size() < into.text.size() ? into : later;
}

void absorb(std::vector<AssignedAddress>& into, const std::vector<AssignedAddress>& later) {
    for (const AssignedAddress& assigned : later) {
        const auto same = std::find_if(
            into.begin(), into.end(), [&](const AssignedAddress& known) { return known.address == assigned.address; });
        if (same == into.end())
            into.push_back(assigned);
        else if (assigned.prefixLength)
            same->prefixLength = assigned.prefixLength;
    }
}

/// A text tells all servers of a family or none of it.
void absorb(std::vector<IpAddress>& into, const std::vector<IpAddress>& later) {
    std::erase_if(into, [&](const IpAddress& known) {
        return std::any_of(
            later.begin(), later.end(), [&](const IpAddress& server) { return server.family() == known.family(); });
    });
    into.insert(into.begin(), later.begin(), later.end());
}

void absorb(FoundAdapter& into, const FoundAdapter& later) {
    take(into.index, later.index);
    const bool titleOnly = into.alias.text == into.title && !into.title.empty();
    if (titleOnly && !later.alias.isEmpty() && !later.alias.cut)
        into.alias = later.alias;
    else if (!(later.alias.text == later.title && !later.title.empty() && !into.alias.isEmpty()))
        absorb(into.alias, later.alias);
    absorb(into.description, later.description);
    if (!later.hardwareAddress.empty())
        into.hardwareAddress = later.hardwareAddress;
    if (!later.title.empty())
        into.title = later.title;
    if (later.medium != Medium::Unknown)
        into.medium = later.medium;
    if (later.state != LinkState::Unknown)
        into.state = later.state;
    take(into.linkSpeed, later.linkSpeed);
    absorb(into.addresses, later.addresses);
    absorb(into.dnsServers, later.dnsServers);
    absorb(into.ipv4, later.ipv4);
    absorb(into.ipv6, later.ipv6);
}

} // namespace

AdapterGroups::AdapterGroups(std::vector<FoundAdapter> found) {
    joinSameKeys(std::move(found));
    joinSimilar();
    indexNames();
}

bool AdapterGroups::canBeSame(const FoundAdapter& left, const FoundAdapter& right) {
    if (left.index && right.index && left.index != right.index)
        return false;
    if (differs(left.hardwareAddress, right.hardwareAddress))
        return false;
    const bool titled = titleEndsWith(left, right) || titleEndsWith(right, left);
    return (titled || !namesDiffer(left.alias, right.alias)) && !namesDiffer(left.description, right.description);
}

/// The same index or the same whole alias, in one go.
void AdapterGroups::joinSameKeys(std::vector<FoundAdapter> found) {
    std::map<std::uint32_t, std::size_t> byIndex;
    std::map<std::string, std::size_t> byAlias;
    for (FoundAdapter& adapter : found) {
        const bool whole = !adapter.alias.isEmpty() && !adapter.alias.cut;
        const std::string alias = whole ? folded(adapter.alias) : std::string();
        const auto same = adapter.index ? byIndex.find(*adapter.index) : byIndex.end();
        const auto named = whole ? byAlias.find(alias) : byAlias.end();
        std::size_t group = m_groups.size();
        if (same != byIndex.end())
            group = same->second;
        else if (named != byAlias.end() && canBeSame(m_groups[named->second], adapter))
            group = named->second;
        if (group == m_groups.size())
            m_groups.emplace_back();
        absorb(m_groups[group], adapter);
        if (adapter.index)
            byIndex.emplace(*adapter.index, group);
        if (whole)
            byAlias.emplace(alias, group);
    }
}

std::vector<std::size_t> AdapterGroups::alikeTo(std::size_t group) const {
    std::vector<std::size_t> alike;
    for (std::size_t other = 0; other < m_groups.size(); ++other)
        if (other != group && areSimilar(m_groups[group], m_groups[other]) &&
            canBeSame(m_groups[group], m_groups[other]))
            alike.push_back(other);
    return alike;
}

/// Another one with the same address; else the only one that looks alike, where it looks like no other either.
std::optional<std::size_t> AdapterGroups::twinOf(std::size_t group) const {
    const std::vector<std::size_t> alike = alikeTo(group);
    for (const std::size_t other : alike)
        if (shareAddress(m_groups[group], m_groups[other]))
            return other;
    return alike.size() == 1 && alikeTo(alike[0]).size() == 1 ? std::optional(alike[0]) : std::nullopt;
}

void AdapterGroups::joinSimilar() {
    if (m_groups.size() > kMostCompared)
        return;
    for (std::size_t group = 0; group < m_groups.size();) {
        const auto twin = twinOf(group);
        // What was joined may look like others now.
        group = twin && join(group, *twin) ? 0 : group + 1;
    }
}

bool AdapterGroups::join(std::size_t left, std::size_t right) {
    if (left == right || !canBeSame(m_groups[left], m_groups[right]))
        return false;
    absorb(m_groups[std::min(left, right)], m_groups[std::max(left, right)]);
    m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(std::max(left, right)));
    indexNames();
    return true;
}

void AdapterGroups::indexNames() {
    m_byIndex.clear();
    m_byAlias.clear();
    m_byAddress.clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const FoundAdapter& adapter = m_groups[group];
        if (adapter.index)
            m_byIndex.emplace(*adapter.index, group);
        if (!adapter.alias.isEmpty())
            m_byAlias.emplace(folded(adapter.alias), group);
        for (const AssignedAddress& assigned : adapter.addresses)
            m_byAddress.emplace(assigned.address, group);
    }
}

std::optional<std::size_t> AdapterGroups::withIndex(std::uint32_t index) const {
    const auto found = m_byIndex.find(index);
    return found != m_byIndex.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<std::size_t> AdapterGroups::withAddress(const IpAddress& address) const {
    const auto found = m_byAddress.find(address);
    return found != m_byAddress.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<std::size_t> AdapterGroups::groupOf(const FoundRoute& route) const {
    if (route.index)
        return withIndex(*route.index);
    if (!route.alias.isEmpty()) {
        const auto found = m_byAlias.find(folded(route.alias));
        if (found != m_byAlias.end())
            return found->second;
    }
    return route.interfaceAddress ? withAddress(*route.interfaceAddress) : std::nullopt;
}

} // namespace precedence

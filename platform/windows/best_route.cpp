#include "platform/windows/best_route.h"

#include "platform/windows/adapter_assembler.h"
#include "platform/windows/ip_helper.h"
#include "platform/windows/socket_addresses.h"

#include <algorithm>

namespace precedence::windows {
namespace {

Expected<std::uint32_t> indexOf(const std::string& zone, const Snapshot& snapshot) {
    if (zone.empty())
        return 0; // any interface: the documentation wants one named, and every public user leaves it out
    const auto adapter = snapshot.findByName(zone);
    if (!adapter)
        return fail(adapter.error());
    return (*adapter)->index.value_or(0);
}

/// Windows' words for "there is no way".
bool isNoRoute(DWORD code) {
    return code == ERROR_NETWORK_UNREACHABLE || code == ERROR_HOST_UNREACHABLE || code == ERROR_NOT_FOUND;
}

std::optional<AdapterId> adapterWith(NET_LUID luid) {
    const auto links = readLinks();
    if (!links)
        return std::nullopt;
    const auto found =
        std::find_if(links->begin(), links->end(), [&luid](const LinkRow& link) { return link.luid == luid.Value; });
    return found == links->end() ? std::nullopt : std::optional(idOf(*found));
}

} // namespace

Expected<SystemAnswer> askBestRoute(const Question& question, const Snapshot& snapshot) {
    const auto index = indexOf(question.destination.zone, snapshot);
    if (!index)
        return fail(index.error());
    const SOCKADDR_INET destination = toWindows(question.destination.address);
    const SOCKADDR_INET source =
        toWindows(question.source.value_or(IpAddress::unspecified(question.destination.address.family())));
    MIB_IPFORWARD_ROW2 route{};
    SOCKADDR_INET chosen{};
    const DWORD code =
        GetBestRoute2(nullptr, *index, question.source ? &source : nullptr, &destination, 0, &route, &chosen);
    if (isNoRoute(code))
        return SystemAnswer{};
    if (code != NO_ERROR)
        return fail({.code = code == ERROR_NOT_SUPPORTED ? ErrorCode::NotSupported : ErrorCode::SystemFailure,
            .operation = Operation::Explain,
            .subject = "GetBestRoute2",
            .systemCode = code});
    SystemAnswer answer{
        .adapter = adapterWith(route.InterfaceLuid), .nextHop = addressOf(route.NextHop), .source = addressOf(chosen)};
    if (const auto prefix = addressOf(route.DestinationPrefix.Prefix))
        answer.destination = IpPrefix(*prefix, route.DestinationPrefix.PrefixLength);
    if (!answer.adapter)
        return fail({.code = ErrorCode::NoSuchAdapter, .operation = Operation::Explain, .subject = "GetBestRoute2"});
    return answer;
}

} // namespace precedence::windows

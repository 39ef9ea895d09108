#include "platform/json/json_values.h"

namespace precedence {

AssignedAddress readAssigned(const JsonCursor& at) {
    const std::string text = at.text();
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(std::string_view(text).substr(0, slash));
    if (address && slash == std::string::npos)
        return {.address = *address};
    // The prefix keeps no host bits, so its parser is asked about the length alone.
    const std::string anywhere = address && address->family() == AddressFamily::IPv6 ? "::" : "0.0.0.0";
    const auto length =
        slash == std::string::npos ? Expected<IpPrefix>(IpPrefix()) : IpPrefix::parse(anywhere + text.substr(slash));
    if (!address || !length) {
        if (at.exists())
            at.report(ErrorCode::WrongValue, text);
        return {};
    }
    return {.address = *address, .prefixLength = length->length()};
}

std::string assignedText(const AssignedAddress& assigned) {
    return assigned.address.toString() +
           (assigned.prefixLength ? "/" + std::to_string(*assigned.prefixLength) : std::string());
}

IpAddress readNextHop(const JsonCursor& at, AddressFamily family) {
    if (!at.exists() || at.text() == "on-link")
        return IpAddress::unspecified(family);
    const IpAddress nextHop = at.address();
    if (nextHop.family() != family)
        at.report(ErrorCode::WrongValue, nextHop.toString());
    return nextHop;
}

std::string nextHopText(const IpAddress& nextHop) {
    return nextHop.isUnspecified() ? "on-link" : nextHop.toString();
}

} // namespace precedence

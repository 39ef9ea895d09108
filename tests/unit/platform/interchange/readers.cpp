#include "tests/unit/platform/interchange/readers.h"

#include <gtest/gtest.h>

#include <utility>

namespace precedence::tests {
namespace {

std::string costText(const RouteCost& cost) {
    if (cost.ownPart())
        return "own " + std::to_string(*cost.ownPart());
    return cost.sum() ? "sum " + std::to_string(*cost.sum()) : "unknown";
}

std::string routeText(const Snapshot& snapshot, const Route& route) {
    const Adapter* const adapter = snapshot.adapterOf(route);
    std::string text = route.destination.toString() + " ";
    text += (route.isOnLink() ? "on-link" : route.nextHop.toString()) + " ";
    text += (adapter != nullptr ? adapter->name() : "-") + " " + costText(route.cost);
    text += route.persistent ? " persistent" : "";
    return text + (route.active ? "" : " inactive");
}

} // namespace

Capture readAll(std::vector<std::string> texts) {
    std::vector<CaptureText> captures;
    captures.reserve(texts.size());
    for (std::string& text : texts)
        captures.push_back({.bytes = text.starts_with('\n') ? text.substr(1) : std::move(text)});
    auto capture = readCaptures(captures);
    if (capture)
        return std::move(*capture);
    ADD_FAILURE() << "refused with code " << static_cast<int>(capture.error().code);
    return {.snapshot = Snapshot::make({})};
}

std::optional<ErrorCode> refusalOf(std::string bytes) {
    const CaptureText text{.name = "note.txt", .bytes = std::move(bytes)};
    const auto capture = readCaptures({&text, 1});
    if (capture)
        return std::nullopt;
    EXPECT_EQ(capture.error().operation, Operation::ReadText);
    EXPECT_EQ(capture.error().subject, "note.txt");
    return capture.error().code;
}

Adapter adapterNamed(const Capture& capture, std::string_view name) {
    for (const Adapter& adapter : capture.snapshot->adapters())
        if (adapter.name() == name)
            return adapter;
    ADD_FAILURE() << "no adapter " << name;
    return {};
}

std::vector<std::string> adapterNames(const Capture& capture) {
    std::vector<std::string> names;
    for (const Adapter& adapter : capture.snapshot->adapters())
        names.push_back(adapter.name());
    return names;
}

std::vector<std::string> routesOf(const Capture& capture) {
    std::vector<std::string> texts;
    for (const Route& route : capture.snapshot->routes())
        texts.push_back(routeText(*capture.snapshot, route));
    return texts;
}

std::vector<std::string> unreadOf(const Capture& capture) {
    std::vector<std::string> texts;
    for (const UnreadLine& line : capture.unread)
        texts.push_back(std::to_string(line.number) + ": " + line.words);
    return texts;
}

std::vector<std::string> addressesOf(const Adapter& adapter) {
    std::vector<std::string> texts;
    for (const AssignedAddress& assigned : adapter.addresses) {
        const std::string length = assigned.prefixLength ? "/" + std::to_string(*assigned.prefixLength) : "";
        texts.push_back(assigned.address.toString() + length);
    }
    return texts;
}

std::vector<std::string> serversOf(const Adapter& adapter) {
    std::vector<std::string> texts;
    for (const IpAddress& server : adapter.dnsServers)
        texts.push_back(server.toString());
    return texts;
}

std::optional<std::uint32_t> metricOf(const Adapter& adapter, AddressFamily family) {
    const auto& ipInterface = adapter.ipInterface(family);
    return ipInterface ? ipInterface->metric : std::nullopt;
}

} // namespace precedence::tests

#include "platform/linux/route_question.h"

#include <nlohmann/json.hpp>

namespace precedence {
namespace {

using Json = nlohmann::json;

std::optional<IpAddress> addressOf(const Json& entry, const char* key) {
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_string())
        return std::nullopt;
    const auto address = IpAddress::parse(found->get_ref<const std::string&>());
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace

std::vector<std::string> argumentsOf(const Question& question, const Snapshot& snapshot) {
    const IpAddress& address = question.destination.address;
    std::vector<std::string> arguments{
        "-j", address.family() == AddressFamily::IPv4 ? "-4" : "-6", "route", "get", address.toString()};
    if (question.source)
        arguments.insert(arguments.end(), {"from", question.source->toString()});
    if (!question.destination.zone.empty()) {
        const auto adapter = snapshot.findByName(question.destination.zone);
        arguments.insert(arguments.end(), {"oif", adapter ? (*adapter)->id.value() : question.destination.zone});
    }
    return arguments;
}

std::optional<SystemAnswer> parseSystemAnswer(std::string_view text) {
    const Json list = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!list.is_array() || list.empty() || !list.front().is_object())
        return std::nullopt;
    const Json& entry = list.front();
    const auto device = entry.find("dev");
    if (device == entry.end() || !device->is_string())
        return std::nullopt;
    // A next hop of the other family is named "via"; the routes that are read say no more of it either.
    SystemAnswer answer{.adapter = AdapterId(device->get<std::string>()),
        .nextHop = addressOf(entry, "gateway"),
        .source = addressOf(entry, "prefsrc")};
    const auto destination = addressOf(entry, "dst");
    if (!answer.nextHop && destination && !entry.contains("via"))
        answer.nextHop = IpAddress::unspecified(destination->family());
    return answer;
}

} // namespace precedence

#include "tests/windows/iphlpapi/row_json.h"

#include "tests/windows/iphlpapi/row_fields.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <stdexcept>

namespace precedence::doubles {
namespace {

std::string textOf(const SOCKADDR_INET& address) {
    const auto known = addressOf(address);
    return known ? known->toString() : "family " + std::to_string(address.si_family);
}

} // namespace

nlohmann::json journalRow(const MIB_IPINTERFACE_ROW& row) {
    nlohmann::json object{
        {"Family", row.Family}, {"InterfaceLuid", row.InterfaceLuid.Value}, {"InterfaceIndex", row.InterfaceIndex}};
    visitInterfaceFields([&](const char* name, auto member, OnSet) { object[name] = fieldToJson(row.*member); });
    return object;
}

nlohmann::json journalRow(const MIB_IPFORWARD_ROW2& row) {
    nlohmann::json object{{"InterfaceLuid", row.InterfaceLuid.Value}, {"InterfaceIndex", row.InterfaceIndex},
        {"destination",
            textOf(row.DestinationPrefix.Prefix) + '/' + std::to_string(row.DestinationPrefix.PrefixLength)},
        {"nextHop", textOf(row.NextHop)}};
    visitRouteFields([&](const char* name, auto member) { object[name] = fieldToJson(row.*member); });
    return object;
}

nlohmann::json& adapterIn(nlohmann::json& document, const NET_LUID& luid) {
    for (nlohmann::json& adapter : document.at("adapters")) {
        if (adapter.at("luid").get<std::uint64_t>() == luid.Value)
            return adapter;
    }
    throw std::out_of_range("luid");
}

} // namespace precedence::doubles

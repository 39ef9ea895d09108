// Routes: read, initialise, create, set, delete. Sources: the pages of the functions in netioapi.h; the code for a
// route that is not there is not documented, so the state file chooses it.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/kernel_routes.h"
#include "tests/windows/iphlpapi/row_fields.h"
#include "tests/windows/iphlpapi/row_json.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <algorithm>

namespace precedence::doubles {
namespace {

constexpr ULONG kInfinite = 0xffffffff;

struct RouteKey {
    IpPrefix destination;
    IpAddress nextHop;
};

std::optional<RouteKey> keyOf(const MIB_IPFORWARD_ROW2* row) {
    if (row == nullptr || (row->InterfaceLuid.Value == 0 && row->InterfaceIndex == 0))
        return std::nullopt;
    const auto destination = prefixOf(row->DestinationPrefix);
    const auto nextHop = addressOf(row->NextHop);
    if (!destination || !nextHop || destination->family() != nextHop->family())
        return std::nullopt;
    return RouteKey{*destination, *nextHop};
}

/// Initialize leaves illegal values that a caller must replace.
bool hasLegalMembers(const MIB_IPFORWARD_ROW2& row) {
    return row.PreferredLifetime <= row.ValidLifetime && row.SitePrefixLength <= row.DestinationPrefix.PrefixLength &&
           row.Metric != kInfinite && static_cast<int>(row.Protocol) > 0;
}

/// Age and Origin are the stack's own and ignored.
void storeMembers(nlohmann::json& route, const MIB_IPFORWARD_ROW2& row) {
    visitRouteFields([&](const char* name, auto member) {
        if (std::string_view(name) != "Age" && std::string_view(name) != "Origin")
            route[name] = fieldToJson(row.*member);
    });
}

nlohmann::json::iterator routeIn(nlohmann::json& document, const MachineAdapter& adapter, const RouteKey& key) {
    nlohmann::json& routes = document["routes"];
    return std::find_if(routes.begin(), routes.end(), [&](const nlohmann::json& route) {
        return route.at("luid").get<std::uint64_t>() == adapter.link.InterfaceLuid.Value &&
               route.at("destination") == key.destination.toString() && route.at("nextHop") == key.nextHop.toString();
    });
}

using Change = DWORD (*)(nlohmann::json& document, const Machine& machine, const MachineAdapter& adapter,
    const RouteKey& key, const MIB_IPFORWARD_ROW2& row);

DWORD change(const char* function, const MIB_IPFORWARD_ROW2* row, Change apply) {
    const DWORD code = answer(function, [&](Double& self) {
        return self.edit([&](nlohmann::json& document, const Machine& machine) -> DWORD {
            const auto key = keyOf(row);
            if (!key)
                return ERROR_INVALID_PARAMETER;
            if (!machine.isAdministrator)
                return ERROR_ACCESS_DENIED;
            const MachineAdapter* adapter = machine.find(row->InterfaceLuid, row->InterfaceIndex);
            if (adapter == nullptr)
                return ERROR_NOT_FOUND;
            return apply(document, machine, *adapter, *key, *row);
        });
    });
    Double::instance().record(function, code, row != nullptr ? journalRow(*row) : nlohmann::json());
    return code;
}

DWORD create(nlohmann::json& document, const Machine& machine, const MachineAdapter& adapter, const RouteKey& key,
    const MIB_IPFORWARD_ROW2& row) {
    if (!hasLegalMembers(row))
        return ERROR_INVALID_PARAMETER;
    if (!adapter.row(key.destination.family()))
        return ERROR_NOT_SUPPORTED;
    if (machine.findRoute(adapter, key.destination, key.nextHop) != nullptr)
        return ERROR_OBJECT_ALREADY_EXISTS;
    nlohmann::json route{{"destination", key.destination.toString()}, {"nextHop", key.nextHop.toString()},
        {"luid", adapter.link.InterfaceLuid.Value}, {"Age", 0}};
    storeMembers(route, row);
    document["routes"].push_back(std::move(route));
    return NO_ERROR;
}

DWORD set(nlohmann::json& document, const Machine& machine, const MachineAdapter& adapter, const RouteKey& key,
    const MIB_IPFORWARD_ROW2& row) {
    const auto route = routeIn(document, adapter, key);
    if (route == document["routes"].end())
        return machine.missingRouteCode;
    if (!hasLegalMembers(row))
        return ERROR_INVALID_PARAMETER;
    storeMembers(*route, row);
    return NO_ERROR;
}

DWORD remove(nlohmann::json& document, const Machine& machine, const MachineAdapter& adapter, const RouteKey& key,
    const MIB_IPFORWARD_ROW2&) {
    const auto route = routeIn(document, adapter, key);
    if (route == document["routes"].end())
        return machine.missingRouteCode;
    document["routes"].erase(route);
    return NO_ERROR;
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

DWORD WINAPI GetIpForwardTable2(ADDRESS_FAMILY Family, PMIB_IPFORWARD_TABLE2* Table) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (Table == nullptr || (Family != AF_UNSPEC && !familyOf(Family)))
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        RouteRows rows;
        for (const MIB_IPFORWARD_ROW2& row : machine->routes) {
            if (Family == AF_UNSPEC || row.NextHop.si_family == Family)
                rows.push_back(row);
        }
        if (machine->kernelRoutesLuid != 0) {
            const RouteRows more = kernelRoutes(Family, machine->kernelRoutesLuid);
            rows.insert(rows.end(), more.begin(), more.end());
        }
        std::span<const MIB_IPFORWARD_ROW2> generated;
        if (Family != AF_INET6)
            generated = *machine->generatedRows;
        *Table = self.makeTable<MIB_IPFORWARD_TABLE2, MIB_IPFORWARD_ROW2>(rows, generated);
        return NO_ERROR;
    });
}

DWORD WINAPI GetIpForwardEntry2(PMIB_IPFORWARD_ROW2 Row) {
    return answer(__func__, [&](Double& self) -> DWORD {
        const auto key = keyOf(Row);
        if (!key)
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        const MachineAdapter* adapter = machine->find(Row->InterfaceLuid, Row->InterfaceIndex);
        if (adapter == nullptr)
            return ERROR_FILE_NOT_FOUND;
        const MIB_IPFORWARD_ROW2* found = machine->findRoute(*adapter, key->destination, key->nextHop);
        if (found == nullptr)
            return machine->missingRouteCode;
        *Row = *found;
        return NO_ERROR;
    });
}

VOID WINAPI InitializeIpForwardEntry(PMIB_IPFORWARD_ROW2 Row) {
    Double::instance().count(__func__);
    *Row = {};
    Row->ValidLifetime = Row->PreferredLifetime = kInfinite;
    Row->Loopback = Row->AutoconfigureAddress = Row->Publish = Row->Immortal = TRUE;
    Row->SitePrefixLength = 255;
    Row->Metric = kInfinite;
    Row->Protocol = static_cast<NL_ROUTE_PROTOCOL>(0); // names no protocol
}

DWORD WINAPI CreateIpForwardEntry2(const MIB_IPFORWARD_ROW2* Row) {
    return change(__func__, Row, create);
}

DWORD WINAPI SetIpForwardEntry2(const MIB_IPFORWARD_ROW2* Route) {
    return change(__func__, Route, set);
}

DWORD WINAPI DeleteIpForwardEntry2(const MIB_IPFORWARD_ROW2* Row) {
    return change(__func__, Row, remove);
}
}

// IP interfaces: read, initialise, set. Sources: the pages of the functions in netioapi.h; the refusals and their order
// of the rights against the unknown interface are not documented, so a program must not rely on it.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/row_fields.h"
#include "tests/windows/iphlpapi/row_json.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <cstring>

namespace precedence::doubles {
namespace {

/// The row that the keys name, or why there is none.
DWORD lookUp(const Machine& machine, const MIB_IPINTERFACE_ROW* key, const MIB_IPINTERFACE_ROW*& found) {
    const auto family = key != nullptr ? familyOf(key->Family) : std::nullopt;
    if (!family || (key->InterfaceLuid.Value == 0 && key->InterfaceIndex == 0))
        return ERROR_INVALID_PARAMETER;
    const MachineAdapter* adapter = machine.find(key->InterfaceLuid, key->InterfaceIndex);
    if (adapter == nullptr)
        return ERROR_FILE_NOT_FOUND;
    if (!adapter->row(*family))
        return ERROR_NOT_FOUND;
    found = &*adapter->row(*family);
    return NO_ERROR;
}

bool hasLegalSitePrefix(const MIB_IPINTERFACE_ROW& row) {
    return row.Family == AF_INET ? row.SitePrefixLength == 0 : row.SitePrefixLength <= 128;
}

/// What a Set changes in the state. "Unchanged" leaves a behaviour alone; automatic leaves the number alone.
void store(nlohmann::json& document, const MIB_IPINTERFACE_ROW& row, const MIB_IPINTERFACE_ROW& known) {
    nlohmann::json& object = adapterIn(document, known.InterfaceLuid)[row.Family == AF_INET ? "ipv4" : "ipv6"];
    visitInterfaceFields([&](const char* name, auto member, OnSet onSet) {
        using Field = std::remove_reference_t<decltype(row.*member)>;
        if (onSet == OnSet::Ignored || std::string_view(name) == "SitePrefixLength")
            return;
        if constexpr (std::is_enum_v<std::remove_const_t<Field>>) {
            if (static_cast<int>(row.*member) == -1)
                return;
        }
        if (fieldToJson(row.*member) != fieldToJson(known.*member))
            object[name] = fieldToJson(row.*member);
    });
    object["UseAutomaticMetric"] = row.UseAutomaticMetric != FALSE;
    if (row.UseAutomaticMetric == FALSE)
        object["Metric"] = row.Metric;
    else
        object.erase("Metric");
}

DWORD set(Double& self, MIB_IPINTERFACE_ROW* row) {
    return self.edit([row](nlohmann::json& document, const Machine& machine) -> DWORD {
        const MIB_IPINTERFACE_ROW* known = nullptr;
        const DWORD code = lookUp(machine, row, known);
        if (code == ERROR_INVALID_PARAMETER)
            return code;
        if (!machine.isAdministrator)
            return ERROR_ACCESS_DENIED;
        if (code != NO_ERROR)
            return code;
        if (!hasLegalSitePrefix(*row))
            return ERROR_INVALID_PARAMETER;
        store(document, *row, *known);
        row->InterfaceLuid = known->InterfaceLuid;
        return NO_ERROR;
    });
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

DWORD WINAPI GetIpInterfaceTable(ADDRESS_FAMILY Family, PMIB_IPINTERFACE_TABLE* Table) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (Table == nullptr || (Family != AF_UNSPEC && !familyOf(Family)))
            return ERROR_INVALID_PARAMETER;
        std::vector<MIB_IPINTERFACE_ROW> rows;
        for (const MachineAdapter& adapter : self.machine()->adapters) {
            for (const auto& row : {adapter.ipv4, adapter.ipv6}) {
                if (row && (Family == AF_UNSPEC || Family == row->Family))
                    rows.push_back(*row);
            }
        }
        if (rows.empty())
            return ERROR_NOT_FOUND;
        *Table = self.makeTable<MIB_IPINTERFACE_TABLE, MIB_IPINTERFACE_ROW>(rows);
        return NO_ERROR;
    });
}

DWORD WINAPI GetIpInterfaceEntry(PMIB_IPINTERFACE_ROW Row) {
    return answer(__func__, [&](Double& self) -> DWORD {
        const auto machine = self.machine();
        const MIB_IPINTERFACE_ROW* known = nullptr;
        const DWORD code = lookUp(*machine, Row, known);
        if (code == NO_ERROR)
            *Row = *known;
        return code;
    });
}

DWORD WINAPI SetIpInterfaceEntry(PMIB_IPINTERFACE_ROW Row) {
    const auto received = Row != nullptr ? journalRow(*Row) : nlohmann::json();
    const DWORD code = answer(__func__, [Row](Double& self) { return set(self, Row); });
    Double::instance().record("SetIpInterfaceEntry", code, received);
    return code;
}

/// The page promises the family and the keys only; everything else is left as no caller may use it.
VOID WINAPI InitializeIpInterfaceEntry(PMIB_IPINTERFACE_ROW Row) {
    Double::instance().count(__func__);
    std::memset(Row, 0xcd, sizeof *Row);
    Row->Family = AF_UNSPEC;
    Row->InterfaceLuid.Value = 0;
    Row->InterfaceIndex = 0;
}
}

// Links, addresses and the conversions between an interface's names. Sources: the functions' pages in netioapi.h.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <cwchar>

namespace precedence::doubles {
namespace {

template <typename Matches>
DWORD convert(const char* function, NET_LUID* luid, Matches&& matches, DWORD missing) {
    return answer(function, [&](Double& self) -> DWORD {
        if (luid == nullptr)
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        for (const MachineAdapter& adapter : machine->adapters) {
            if (matches(adapter.link)) {
                *luid = adapter.link.InterfaceLuid;
                return NO_ERROR;
            }
        }
        luid->Value = 0;
        return missing;
    });
}

template <typename Use>
DWORD withLink(const char* function, const NET_LUID* luid, const void* out, DWORD missing, Use&& use) {
    return answer(function, [&](Double& self) -> DWORD {
        if (luid == nullptr || out == nullptr)
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        const MachineAdapter* adapter = luid->Value != 0 ? machine->find(*luid) : nullptr;
        return adapter != nullptr ? use(adapter->link) : missing;
    });
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

DWORD WINAPI GetIfTable2(PMIB_IF_TABLE2* Table) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (Table == nullptr)
            return ERROR_INVALID_PARAMETER;
        std::vector<MIB_IF_ROW2> rows;
        for (const MachineAdapter& adapter : self.machine()->adapters)
            rows.push_back(adapter.link);
        *Table = self.makeTable<MIB_IF_TABLE2, MIB_IF_ROW2>(rows);
        return NO_ERROR;
    });
}

DWORD WINAPI GetIfEntry2(PMIB_IF_ROW2 Row) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (Row == nullptr || (Row->InterfaceLuid.Value == 0 && Row->InterfaceIndex == 0))
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        const MachineAdapter* adapter = machine->find(Row->InterfaceLuid, Row->InterfaceIndex);
        if (adapter == nullptr)
            return ERROR_FILE_NOT_FOUND;
        *Row = adapter->link;
        return NO_ERROR;
    });
}

DWORD WINAPI GetUnicastIpAddressTable(ADDRESS_FAMILY Family, PMIB_UNICASTIPADDRESS_TABLE* Table) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (Table == nullptr || (Family != AF_UNSPEC && !familyOf(Family)))
            return ERROR_INVALID_PARAMETER;
        std::vector<MIB_UNICASTIPADDRESS_ROW> rows;
        for (const MachineAdapter& adapter : self.machine()->adapters) {
            for (const MIB_UNICASTIPADDRESS_ROW& row : adapter.addresses) {
                if (Family == AF_UNSPEC || row.Address.si_family == Family)
                    rows.push_back(row);
            }
        }
        if (rows.empty())
            return ERROR_NOT_FOUND;
        *Table = self.makeTable<MIB_UNICASTIPADDRESS_TABLE, MIB_UNICASTIPADDRESS_ROW>(rows);
        return NO_ERROR;
    });
}

VOID WINAPI FreeMibTable(PVOID Memory) {
    Double::instance().count(__func__);
    if (Memory != nullptr)
        Double::instance().freeTable(Memory);
}

DWORD WINAPI ConvertInterfaceLuidToGuid(const NET_LUID* InterfaceLuid, GUID* InterfaceGuid) {
    return withLink(__func__, InterfaceLuid, InterfaceGuid, ERROR_INVALID_PARAMETER, [&](const MIB_IF_ROW2& link) {
        *InterfaceGuid = link.InterfaceGuid;
        return DWORD{NO_ERROR};
    });
}

DWORD WINAPI ConvertInterfaceLuidToIndex(const NET_LUID* InterfaceLuid, PNET_IFINDEX InterfaceIndex) {
    return withLink(__func__, InterfaceLuid, InterfaceIndex, ERROR_FILE_NOT_FOUND, [&](const MIB_IF_ROW2& link) {
        *InterfaceIndex = link.InterfaceIndex;
        return DWORD{NO_ERROR};
    });
}

DWORD WINAPI ConvertInterfaceLuidToAlias(const NET_LUID* InterfaceLuid, PWSTR InterfaceAlias, SIZE_T Length) {
    return withLink(
        __func__, InterfaceLuid, InterfaceAlias, ERROR_INVALID_PARAMETER, [&](const MIB_IF_ROW2& link) -> DWORD {
            const std::size_t size = std::wcslen(link.Alias);
            if (Length <= size)
                return ERROR_NOT_ENOUGH_MEMORY;
            std::wmemcpy(InterfaceAlias, link.Alias, size + 1);
            return NO_ERROR;
        });
}

DWORD WINAPI ConvertInterfaceGuidToLuid(const GUID* InterfaceGuid, PNET_LUID InterfaceLuid) {
    const auto matches = [&](const MIB_IF_ROW2& link) {
        return InterfaceGuid != nullptr && IsEqualGUID(link.InterfaceGuid, *InterfaceGuid) != 0;
    };
    return convert(__func__, InterfaceLuid, matches, ERROR_INVALID_PARAMETER);
}

DWORD WINAPI ConvertInterfaceIndexToLuid(NET_IFINDEX InterfaceIndex, PNET_LUID InterfaceLuid) {
    const auto matches = [&](const MIB_IF_ROW2& link) { return link.InterfaceIndex == InterfaceIndex; };
    return convert(__func__, InterfaceLuid, matches, ERROR_FILE_NOT_FOUND);
}

DWORD WINAPI ConvertInterfaceAliasToLuid(const WCHAR* InterfaceAlias, PNET_LUID InterfaceLuid) {
    const auto matches = [&](const MIB_IF_ROW2& link) {
        return InterfaceAlias != nullptr && std::wcscmp(link.Alias, InterfaceAlias) == 0;
    };
    return convert(__func__, InterfaceLuid, matches, ERROR_INVALID_PARAMETER);
}
}

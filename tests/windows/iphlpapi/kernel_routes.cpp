#include "tests/windows/iphlpapi/kernel_routes.h"

#include <cstring>
#include <memory>
#include <span>

namespace precedence::doubles {
namespace {

using GetTable = DWORD(WINAPI*)(ADDRESS_FAMILY, MIB_IPFORWARD_TABLE2**);
using FreeTable = VOID(WINAPI*)(PVOID);

template <typename Function>
Function functionOf(HMODULE library, const char* name) {
    const FARPROC found = library ? GetProcAddress(library, name) : nullptr;
    Function function = nullptr;
    static_assert(sizeof(function) == sizeof(found));
    std::memcpy(&function, &found, sizeof(function));
    return function;
}

} // namespace

RouteRows kernelRoutes(ADDRESS_FAMILY family, std::uint64_t luid) {
    static const HMODULE kLibrary = LoadLibraryW(L"wine_iphlpapi.dll");
    static const auto kGetTable = functionOf<GetTable>(kLibrary, "GetIpForwardTable2");
    static const auto kFreeTable = functionOf<FreeTable>(kLibrary, "FreeMibTable");
    MIB_IPFORWARD_TABLE2* raw = nullptr;
    if (!kGetTable || !kFreeTable || kGetTable(family, &raw) != NO_ERROR)
        return {};
    const std::unique_ptr<MIB_IPFORWARD_TABLE2, FreeTable> table(raw, kFreeTable);
    const std::span<const MIB_IPFORWARD_ROW2> all(&table->Table[0], table->NumEntries);
    RouteRows rows(all.begin(), all.end());
    for (MIB_IPFORWARD_ROW2& row : rows)
        row.InterfaceLuid.Value = luid;
    return rows;
}

} // namespace precedence::doubles

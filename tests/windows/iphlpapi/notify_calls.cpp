// Registrations. The row of a notification carries its key and nothing else (facts: "owned by the system, valid only in
// the callback"), so everything else is 0xCD, and 0xDD once the callback has returned.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <cstring>

namespace precedence::doubles {
namespace {

void setKey(MIB_IPINTERFACE_ROW& row, const ChangeEvent& event) {
    row.Family = event.family;
}

void setKey(MIB_IPFORWARD_ROW2& row, const ChangeEvent& event) {
    row.DestinationPrefix = event.destination;
    row.NextHop = event.address;
}

void setKey(MIB_UNICASTIPADDRESS_ROW& row, const ChangeEvent& event) {
    row.Address = event.address;
}

template <typename Row, typename Callback>
void call(Callback callback, void* context, const ChangeEvent& event) {
    if (event.type == MibInitialNotification) {
        callback(context, nullptr, event.type);
        return;
    }
    const auto row = std::make_unique<Row>();
    std::memset(row.get(), 0xcd, sizeof(Row));
    row->InterfaceLuid = event.luid;
    row->InterfaceIndex = event.index;
    setKey(*row, event);
    callback(context, row.get(), event.type);
    std::memset(row.get(), 0xdd, sizeof(Row));
}

template <typename Row, typename Callback>
DWORD listen(const char* function, EventKind kind, ADDRESS_FAMILY family, Callback callback, void* context,
    bool wantsInitial, HANDLE* handle) {
    return answer(function, [&](Double& self) -> DWORD {
        if (callback == nullptr || handle == nullptr || (family != AF_UNSPEC && !familyOf(family)))
            return ERROR_INVALID_PARAMETER;
        *handle = self.listen(kind, family, wantsInitial,
            [callback, context](const ChangeEvent& event) { call<Row>(callback, context, event); });
        return NO_ERROR;
    });
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" {

DWORD WINAPI NotifyIpInterfaceChange(ADDRESS_FAMILY Family, PIPINTERFACE_CHANGE_CALLBACK Callback, PVOID CallerContext,
    BOOLEAN InitialNotification, HANDLE* NotificationHandle) {
    return listen<MIB_IPINTERFACE_ROW>(__func__, EventKind::Interface, Family, Callback, CallerContext,
        InitialNotification != FALSE, NotificationHandle);
}

DWORD WINAPI NotifyRouteChange2(ADDRESS_FAMILY AddressFamily, PIPFORWARD_CHANGE_CALLBACK Callback, PVOID CallerContext,
    BOOLEAN InitialNotification, HANDLE* NotificationHandle) {
    return listen<MIB_IPFORWARD_ROW2>(__func__, EventKind::Route, AddressFamily, Callback, CallerContext,
        InitialNotification != FALSE, NotificationHandle);
}

DWORD WINAPI NotifyUnicastIpAddressChange(ADDRESS_FAMILY Family, PUNICAST_IPADDRESS_CHANGE_CALLBACK Callback,
    PVOID CallerContext, BOOLEAN InitialNotification, HANDLE* NotificationHandle) {
    return listen<MIB_UNICASTIPADDRESS_ROW>(__func__, EventKind::Address, Family, Callback, CallerContext,
        InitialNotification != FALSE, NotificationHandle);
}

DWORD WINAPI CancelMibChangeNotify2(HANDLE NotificationHandle) {
    return answer(__func__,
        [&](Double& self) -> DWORD { return self.cancel(NotificationHandle) ? NO_ERROR : ERROR_INVALID_PARAMETER; });
}
}

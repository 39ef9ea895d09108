// What the tests of the doubles share: a computer of each test's own, and keys of rows.
#pragma once

#include "tests/windows/iphlpapi/socket_address.h"
#include "tests/windows/iphlpapi/windows_headers.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace precedence::doubles {

/// A table that frees itself.
template <typename Table>
using TablePtr = std::unique_ptr<Table, decltype(&FreeMibTable)>;

template <typename Table>
TablePtr<Table> owned(Table* table) {
    return TablePtr<Table>(table, &FreeMibTable);
}

class WindowsDouble : public testing::Test {
protected:
    [[nodiscard]] const MachineFile& machine() const { return m_machine; }

    [[nodiscard]] static MIB_IPINTERFACE_ROW interfaceKey(std::uint64_t luid, ADDRESS_FAMILY family = AF_INET) {
        MIB_IPINTERFACE_ROW row{};
        InitializeIpInterfaceEntry(&row);
        row.Family = family;
        row.InterfaceLuid.Value = luid;
        return row;
    }
    /// As it is now; the test fails where it is not there.
    [[nodiscard]] static MIB_IPINTERFACE_ROW interfaceRow(std::uint64_t luid, ADDRESS_FAMILY family = AF_INET) {
        MIB_IPINTERFACE_ROW row = interfaceKey(luid, family);
        EXPECT_EQ(GetIpInterfaceEntry(&row), DWORD{NO_ERROR});
        return row;
    }
    [[nodiscard]] static MIB_IPFORWARD_ROW2 routeKey(
        const std::string& destination, const std::string& nextHop, std::uint64_t luid) {
        MIB_IPFORWARD_ROW2 row{};
        InitializeIpForwardEntry(&row);
        const IpPrefix prefix = IpPrefix::parse(destination).value();
        row.DestinationPrefix.Prefix = socketAddress(prefix.address());
        row.DestinationPrefix.PrefixLength = prefix.length();
        row.NextHop = socketAddress(IpAddress::parse(nextHop).value());
        row.InterfaceLuid.Value = luid;
        return row;
    }

private:
    MachineFile m_machine;
};

inline constexpr DWORD kDone = NO_ERROR;

} // namespace precedence::doubles

#include "tests/windows/windows_test.h"

#include <cwchar>
#include <vector>

namespace precedence::doubles {
namespace {

/// Every adapter that the call lists, in a buffer of its own.
class Listing {
public:
    explicit Listing(ULONG flags, ULONG family = AF_UNSPEC) {
        ULONG size = 16;
        EXPECT_EQ(GetAdaptersAddresses(family, flags, nullptr, nullptr, &size), ULONG{ERROR_BUFFER_OVERFLOW});
        m_buffer.resize(size / 8 + 1);
        void* const start = m_buffer.data();
        EXPECT_EQ(GetAdaptersAddresses(family, flags, nullptr, static_cast<PIP_ADAPTER_ADDRESSES>(start), &size),
            ULONG{NO_ERROR});
        for (auto* entry = static_cast<PIP_ADAPTER_ADDRESSES>(start); entry != nullptr; entry = entry->Next)
            m_entries.push_back(entry);
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const IP_ADAPTER_ADDRESSES* find(const wchar_t* alias) const {
        for (const IP_ADAPTER_ADDRESSES* entry : m_entries) {
            if (std::wcscmp(entry->FriendlyName, alias) == 0)
                return entry;
        }
        return nullptr;
    }

private:
    std::vector<std::uint64_t> m_buffer;
    std::vector<const IP_ADAPTER_ADDRESSES*> m_entries;
};

TEST_F(WindowsDouble, ListsAdaptersOnceTheBufferIsBigEnough) {
    const Listing listing(GAA_FLAG_INCLUDE_GATEWAYS);
    EXPECT_EQ(listing.size(), 5U);
    const IP_ADAPTER_ADDRESSES* ethernet = listing.find(L"Ethernet");
    ASSERT_NE(ethernet, nullptr);
    EXPECT_STREQ(ethernet->AdapterName, "{00000000-0000-4000-8000-000000000001}");
    EXPECT_STREQ(ethernet->Description, L"Example Gigabit Adapter");
    EXPECT_EQ(ethernet->Luid.Value, kEthernetLuid);
    EXPECT_EQ(ethernet->Ipv4Metric, 25U);
    ASSERT_NE(ethernet->FirstUnicastAddress, nullptr);
    EXPECT_EQ(ethernet->FirstUnicastAddress->OnLinkPrefixLength, 24);
    EXPECT_NE(ethernet->FirstUnicastAddress->Next, nullptr);
    ASSERT_NE(ethernet->FirstDnsServerAddress, nullptr);
    EXPECT_NE(ethernet->FirstDnsServerAddress->Next, nullptr);
    EXPECT_NE(ethernet->FirstGatewayAddress, nullptr);
    EXPECT_EQ(listing.find(L"IPv4 only")->Ipv6IfIndex, 0U);
}

TEST_F(WindowsDouble, GatewaysAndUnboundAdaptersAreListedOnlyOnRequest) {
    EXPECT_EQ(Listing(0).find(L"Ethernet")->FirstGatewayAddress, nullptr);
    EXPECT_EQ(Listing(GAA_FLAG_INCLUDE_ALL_INTERFACES).size(), 6U);
    EXPECT_EQ(Listing(0, AF_INET6).size(), 4U);
}

TEST_F(WindowsDouble, TheLinkTableHoldsTheNoiseToo) {
    PMIB_IF_TABLE2 raw = nullptr;
    ASSERT_EQ(GetIfTable2(&raw), kDone);
    const auto table = owned(raw);
    EXPECT_EQ(table->NumEntries, 6U);
    MIB_IF_ROW2 row{};
    row.InterfaceIndex = 12;
    ASSERT_EQ(GetIfEntry2(&row), kDone);
    EXPECT_EQ(row.InterfaceAndOperStatusFlags.FilterInterface, 1);
    row = {};
    row.InterfaceLuid.Value = 77;
    EXPECT_EQ(GetIfEntry2(&row), DWORD{ERROR_FILE_NOT_FOUND});
}

TEST_F(WindowsDouble, ListsAddresses) {
    PMIB_UNICASTIPADDRESS_TABLE raw = nullptr;
    ASSERT_EQ(GetUnicastIpAddressTable(AF_UNSPEC, &raw), kDone);
    EXPECT_EQ(owned(raw)->NumEntries, 7U);
}

TEST_F(WindowsDouble, ConvertsBetweenTheNamesOfAnInterface) {
    NET_LUID luid{};
    ASSERT_EQ(ConvertInterfaceAliasToLuid(L"Wi-Fi", &luid), kDone);
    EXPECT_EQ(luid.Value, kWifiLuid);
    GUID guid{};
    ASSERT_EQ(ConvertInterfaceLuidToGuid(&luid, &guid), kDone);
    NET_LUID again{};
    ASSERT_EQ(ConvertInterfaceGuidToLuid(&guid, &again), kDone);
    EXPECT_EQ(again.Value, luid.Value);
    NET_IFINDEX index = 0;
    ASSERT_EQ(ConvertInterfaceLuidToIndex(&luid, &index), kDone);
    EXPECT_EQ(index, 7U);
    ASSERT_EQ(ConvertInterfaceIndexToLuid(index, &again), kDone);
    std::wstring alias(IF_MAX_STRING_SIZE + 1, L'\0');
    ASSERT_EQ(ConvertInterfaceLuidToAlias(&luid, alias.data(), alias.size()), kDone);
    EXPECT_STREQ(alias.c_str(), L"Wi-Fi");
    EXPECT_EQ(ConvertInterfaceLuidToAlias(&luid, alias.data(), 3), DWORD{ERROR_NOT_ENOUGH_MEMORY});
    EXPECT_EQ(ConvertInterfaceIndexToLuid(4711, &luid), DWORD{ERROR_FILE_NOT_FOUND});
}

TEST_F(WindowsDouble, CountsTablesThatWereNotFreed) {
    PMIB_IF_TABLE2 first = nullptr;
    PMIB_IF_TABLE2 second = nullptr;
    ASSERT_EQ(GetIfTable2(&first), kDone);
    ASSERT_EQ(GetIfTable2(&second), kDone);
    FreeMibTable(first);
    EXPECT_EQ(machine().counts().tablesNotFreed(), 1U);
    FreeMibTable(first);
    EXPECT_EQ(machine().counts().of(CallCounts::kBadFrees), 1U);
    FreeMibTable(second);
    FreeMibTable(nullptr);
    EXPECT_EQ(machine().counts().tablesNotFreed(), 0U);
    EXPECT_EQ(machine().counts().of("GetIfTable2"), 2U);
}

TEST_F(WindowsDouble, WithoutAMachineNothingIsSupported) {
    SetEnvironmentVariableW(L"PRECEDENCE_DOUBLE_STATE", nullptr);
    PMIB_IF_TABLE2 raw = nullptr;
    EXPECT_EQ(GetIfTable2(&raw), DWORD{ERROR_NOT_SUPPORTED});
}

} // namespace
} // namespace precedence::doubles

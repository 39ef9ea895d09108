#include "tests/windows/windows_test.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace precedence::doubles {
namespace {

using namespace std::chrono_literals;

/// Receives notifications as C callbacks do, through their context.
struct Ear {
    std::mutex mutex;
    std::condition_variable heard;
    int count = 0;
    int initial = 0;
    int inside = 0;
    bool isSerial = true;
    std::uint64_t luid = 0;
    bool isJunk = true;
    std::thread::id thread;
    std::chrono::milliseconds delay{0};

    static void WINAPI onInterface(void* context, MIB_IPINTERFACE_ROW* row, MIB_NOTIFICATION_TYPE type) {
        auto& ear = *static_cast<Ear*>(context);
        const bool isJunk = row == nullptr || (row->Metric == 0xcdcdcdcd && row->UseAutomaticMetric == 0xcd);
        ear.hear(row != nullptr ? row->InterfaceLuid.Value : 0, isJunk, type);
    }
    static void WINAPI onRoute(void* context, MIB_IPFORWARD_ROW2* row, MIB_NOTIFICATION_TYPE type) {
        auto& ear = *static_cast<Ear*>(context);
        ear.hear(row != nullptr ? row->InterfaceLuid.Value : 0, row == nullptr || row->Metric == 0xcdcdcdcd, type);
    }
    void hear(std::uint64_t of, bool looksLikeJunk, MIB_NOTIFICATION_TYPE type) {
        {
            const std::scoped_lock lock(mutex);
            isSerial = isSerial && ++inside == 1;
        }
        std::this_thread::sleep_for(delay);
        const std::scoped_lock lock(mutex);
        --inside;
        ++count;
        initial += type == MibInitialNotification ? 1 : 0;
        luid = of;
        isJunk = isJunk && looksLikeJunk;
        thread = std::this_thread::get_id();
        heard.notify_all();
    }
    bool waitFor(int wanted) {
        std::unique_lock lock(mutex);
        return heard.wait_for(lock, 20s, [&] { return count >= wanted; });
    }
};

HANDLE listen(Ear& ear, bool wantsInitial = false, ADDRESS_FAMILY family = AF_UNSPEC) {
    HANDLE handle = nullptr;
    EXPECT_EQ(NotifyIpInterfaceChange(family, &Ear::onInterface, &ear, wantsInitial ? TRUE : FALSE, &handle), kDone);
    return handle;
}

TEST_F(WindowsDouble, TheInitialNotificationHasNoRowAndComesOnAnotherThread) {
    Ear ear;
    const HANDLE handle = listen(ear, true);
    EXPECT_TRUE(ear.waitFor(1));
    EXPECT_EQ(ear.initial, 1);
    EXPECT_NE(ear.thread, std::this_thread::get_id());
    EXPECT_EQ(CancelMibChangeNotify2(handle), kDone);
    EXPECT_EQ(CancelMibChangeNotify2(handle), DWORD{ERROR_INVALID_PARAMETER});
}

TEST_F(WindowsDouble, AChangeFromOutsideIsNotifiedWithItsKeyAndJunk) {
    Ear ear;
    const HANDLE handle = listen(ear);
    machine().setMetric("Wi-Fi", AddressFamily::IPv4, InterfaceMetric::manual(7));
    EXPECT_TRUE(ear.waitFor(1));
    EXPECT_EQ(ear.luid, kWifiLuid);
    EXPECT_TRUE(ear.isJunk);
    CancelMibChangeNotify2(handle);
    EXPECT_EQ(ear.count, 1);
}

TEST_F(WindowsDouble, AChangeOfOnesOwnIsNotifiedOnce) {
    Ear ear;
    const HANDLE handle = listen(ear);
    MIB_IPINTERFACE_ROW row = interfaceRow(kEthernetLuid, AF_INET6);
    row.UseAutomaticMetric = FALSE;
    row.Metric = 3;
    ASSERT_EQ(SetIpInterfaceEntry(&row), kDone);
    EXPECT_TRUE(ear.waitFor(1));
    std::this_thread::sleep_for(50ms);
    CancelMibChangeNotify2(handle);
    EXPECT_EQ(ear.count, 1);
}

TEST_F(WindowsDouble, AFamilyHearsOnlyOfItself) {
    Ear ear;
    const HANDLE handle = listen(ear, false, AF_INET6);
    machine().setMetric("Wi-Fi", AddressFamily::IPv4, InterfaceMetric::manual(7));
    machine().setMetric("Ethernet", AddressFamily::IPv6, InterfaceMetric::manual(8));
    EXPECT_TRUE(ear.waitFor(1));
    CancelMibChangeNotify2(handle);
    EXPECT_EQ(ear.luid, kEthernetLuid);
    EXPECT_EQ(ear.count, 1);
}

TEST_F(WindowsDouble, AnAdapterThatIsPulledOutTakesItsRoutesWithIt) {
    Ear ear;
    HANDLE handle = nullptr;
    ASSERT_EQ(NotifyRouteChange2(AF_UNSPEC, &Ear::onRoute, &ear, FALSE, &handle), kDone);
    machine().removeAdapter("Wi-Fi");
    EXPECT_TRUE(ear.waitFor(2));
    EXPECT_TRUE(ear.isJunk);
    CancelMibChangeNotify2(handle);
}

TEST_F(WindowsDouble, NotificationsOfOneRegistrationAreSerialAndStormsArriveWhole) {
    Ear ear;
    const HANDLE handle = listen(ear);
    machine().stir(2'000); // addresses and routes are among them
    EXPECT_TRUE(ear.waitFor(500));
    CancelMibChangeNotify2(handle);
    EXPECT_TRUE(ear.isSerial);
}

TEST_F(WindowsDouble, CancelWaitsForTheCallbackThatRunsAndNothingComesAfterwards) {
    Ear ear;
    ear.delay = 200ms;
    const HANDLE handle = listen(ear);
    machine().stir(100);
    for (bool isInside = false; !isInside; std::this_thread::sleep_for(1ms)) {
        const std::scoped_lock lock(ear.mutex);
        isInside = ear.inside == 1;
    }
    EXPECT_EQ(CancelMibChangeNotify2(handle), kDone);
    EXPECT_EQ(ear.inside, 0);
    const int after = ear.count;
    machine().stir(10);
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(ear.count, after);
}

/// Its registration and thread stay behind, as they would on Windows; so does what they use.
struct Deadlock {
    HANDLE handle = nullptr;
    std::atomic<bool> isInside = false;
    std::atomic<bool> isBack = false;

    static void WINAPI onInterface(void* context, MIB_IPINTERFACE_ROW*, MIB_NOTIFICATION_TYPE) {
        auto& self = *static_cast<Deadlock*>(context);
        self.isInside = true;
        CancelMibChangeNotify2(self.handle);
        self.isBack = true;
    }
};

TEST_F(WindowsDouble, CancelInsideTheCallbackNeverReturns) {
    static Deadlock deadlock;
    ASSERT_EQ(NotifyIpInterfaceChange(AF_UNSPEC, &Deadlock::onInterface, &deadlock, FALSE, &deadlock.handle), kDone);
    machine().stir(1);
    for (int i = 0; i < 2'000 && !deadlock.isInside; ++i)
        std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(200ms);
    EXPECT_TRUE(deadlock.isInside);
    EXPECT_FALSE(deadlock.isBack);
}

struct Reader {
    std::atomic<DWORD> code = 4711;

    static void WINAPI onInterface(void* context, MIB_IPINTERFACE_ROW* row, MIB_NOTIFICATION_TYPE) {
        MIB_IPINTERFACE_ROW asked{};
        InitializeIpInterfaceEntry(&asked);
        asked.Family = row->Family;
        asked.InterfaceLuid = row->InterfaceLuid;
        static_cast<Reader*>(context)->code = GetIpInterfaceEntry(&asked);
    }
};

TEST_F(WindowsDouble, ACallbackMayRead) {
    Reader reader;
    HANDLE handle = nullptr;
    ASSERT_EQ(NotifyIpInterfaceChange(AF_UNSPEC, &Reader::onInterface, &reader, FALSE, &handle), kDone);
    machine().stir(1);
    for (int i = 0; i < 5'000 && reader.code == 4711; ++i)
        std::this_thread::sleep_for(1ms);
    CancelMibChangeNotify2(handle);
    EXPECT_EQ(reader.code, kDone);
}

TEST_F(WindowsDouble, StartsAndStopsAThousandTimes) {
    for (int i = 0; i < 1'000; ++i) {
        Ear ear;
        const HANDLE handle = listen(ear, i % 2 == 0);
        ASSERT_EQ(CancelMibChangeNotify2(handle), kDone);
    }
}

} // namespace
} // namespace precedence::doubles

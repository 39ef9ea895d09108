// Storms of notifications through the whole way: Windows' callbacks, hints, the monitor's thread, readings.
#include "platform/monitor/monitor.h"
#include "platform/windows/windows_stack.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace precedence::doubles {
namespace {

using namespace std::chrono_literals;

class WindowsStorm : public testing::Test {
protected:
    WindowsStorm() { EXPECT_TRUE(m_monitor.start().has_value()); }
    ~WindowsStorm() override { m_monitor.stop(); }

    [[nodiscard]] std::uint64_t reads() const { return m_machine.counts().of("GetIpForwardTable2"); }
    [[nodiscard]] static bool waitUntil(const std::function<bool()>& holds) {
        for (int i = 0; i < 10'000; ++i) {
            if (holds())
                return true;
            std::this_thread::sleep_for(1ms);
        }
        return false;
    }

    MachineFile m_machine;
    WindowsStack m_stack;
    SteadyClock m_clock;
    std::atomic<std::uint32_t> m_metric = 0;
    Monitor m_monitor{m_stack, m_clock, [this](const MonitorState& state) {
                          if (!state.snapshot)
                              return;
                          const auto adapter = state.snapshot->findByName("Wi-Fi");
                          m_metric = adapter ? (*adapter)->ipv4->metric.value_or(0) : 0;
                      }};
};

TEST_F(WindowsStorm, AHundredThousandNotificationsCostAHandfulOfReadings) {
    ASSERT_TRUE(waitUntil([&] { return m_metric == 35; }));
    const std::uint64_t before = reads();
    m_machine.stir(100'000);
    m_machine.setMetric("Wi-Fi", AddressFamily::IPv4, InterfaceMetric::manual(61));
    EXPECT_TRUE(waitUntil([&] { return m_metric == 61; })) << "the change after the storm must be seen";
    EXPECT_LE(reads() - before, 6U);
}

TEST_F(WindowsStorm, AThousandNotificationsASecondCostABoundedNumberOfReadings) {
    ASSERT_TRUE(waitUntil([&] { return m_metric == 35; }));
    const std::uint64_t before = reads();
    const auto start = std::chrono::steady_clock::now();
    for (int tenth = 1; tenth <= 50; ++tenth) {
        m_machine.stir(100);
        std::this_thread::sleep_until(start + tenth * 100ms);
    }
    m_machine.setMetric("Wi-Fi", AddressFamily::IPv4, InterfaceMetric::manual(62));
    EXPECT_TRUE(waitUntil([&] { return m_metric == 62; }));
    // While it never is quiet for 200 ms, one reading every 2 s; and those before and after.
    EXPECT_LE(reads() - before, 6U);
    EXPECT_GE(reads() - before, 3U) << "what happens during a storm is seen during the storm";
}

} // namespace
} // namespace precedence::doubles

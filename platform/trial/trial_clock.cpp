#include "platform/trial/trial_clock.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <random>
#include <thread>

#ifdef _WIN32
#include <windows.h>
// windows.h comes first: it has what this one needs.
#include <winternl.h>
#else
#include <ctime>
#endif

namespace precedence {

TrialClock::Time BootClock::now() const {
#ifdef _WIN32
    return Time(GetTickCount64());
#else
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Time>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
}

/// A condition does not count the time that the system slept, so that it is asked at least every second.
void BootClock::sleepUntil(std::optional<Time> time) {
    constexpr Time kStep{1000};
    std::unique_lock lock(m_mutex);
    while (!m_isWoken && (!time || now() < *time)) {
        if (time)
            m_condition.wait_for(lock, std::min(kStep, *time - now()));
        else
            m_condition.wait(lock);
    }
    m_isWoken = false;
}

void BootClock::wakeUp() {
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_condition.notify_one();
}

void BootClock::pause(Time time) {
    std::this_thread::sleep_for(time);
}

std::string bootName() {
#ifdef _WIN32
    // SystemTimeOfDayInformation: the time of the start is its first member, and does not move with the wall clock.
    SYSTEM_TIMEOFDAY_INFORMATION times{};
    static_cast<void>(NtQuerySystemInformation(SystemTimeOfDayInformation, &times, sizeof times, nullptr));
    std::int64_t started = 0;
    std::copy_n(reinterpret_cast<const char*>(&times), sizeof started, reinterpret_cast<char*>(&started));
    return "boot-" + std::to_string(started);
#else
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string name;
    std::getline(file, name);
    return name.empty() ? "boot" : name;
#endif
}

std::string randomName() {
    constexpr std::string_view kDigits = "0123456789abcdef";
    constexpr int kDigitsPerWord = 8;
    std::random_device source;
    std::string name;
    for (int word = 0; word < 4; ++word) {
        std::uint32_t bits = source();
        for (int digit = 0; digit < kDigitsPerWord; ++digit, bits >>= 4U)
            name += kDigits[bits & 0xfU];
    }
    return name;
}

} // namespace precedence

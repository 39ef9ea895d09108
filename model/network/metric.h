// What using an adapter costs: manual or automatic, what automatic comes to, and the sums, always in 64 bits.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace precedence {

/// How an interface metric is set. Automatic is a word of its own, never the number 0.
class InterfaceMetric {
public:
    [[nodiscard]] static constexpr InterfaceMetric automatic() { return {}; }
    [[nodiscard]] static constexpr InterfaceMetric manual(std::uint32_t value) { return InterfaceMetric(value); }

    [[nodiscard]] constexpr bool isAutomatic() const { return !m_manual; }
    /// Nothing where it is automatic.
    [[nodiscard]] constexpr std::optional<std::uint32_t> manualValue() const { return m_manual; }

    friend constexpr bool operator==(const InterfaceMetric&, const InterfaceMetric&) = default;

private:
    constexpr InterfaceMetric() = default;
    constexpr explicit InterfaceMetric(std::uint32_t value)
        : m_manual(value) {}

    std::optional<std::uint32_t> m_manual;
};

/// What our editors write (seeds SetIPConnectionMetric, KB 894564). Readers accept every 32-bit number.
inline constexpr std::uint32_t kLowestMetric = 1;
inline constexpr std::uint32_t kHighestMetric = 9999;

/// What an adapter is made of, as far as its metric and its icon care.
enum class Medium : std::uint8_t {
    Unknown,
    Wired,
    Wireless,
    MobileBroadband,
    Bluetooth,
    RemoteAccess, ///< dial-up and RAS VPN connections
    Tunnel,
    Virtual,
    Loopback,
};

/// The four ways in which Windows has computed automatic metrics (KB 299540). Windows 2000 computes none.
enum class WindowsGeneration : std::uint8_t {
    Windows2000,
    WindowsXp,    ///< XP before SP2
    WindowsXpSp2, ///< XP SP2, Server 2003 SP1, Vista, 7, 8, 8.1, Server 2012 R2
    Windows10,    ///< Windows 10, Server 2016 and later; its wireless media have a table of their own
};

/// One row of a table: a range of speeds in bit/s and what it costs. An absent end is open.
struct AutomaticMetricRow {
    std::optional<std::uint64_t> lower;
    std::optional<std::uint64_t> upper;
    std::uint32_t metric = 0;
};

/// The rows for the medium, fastest first; empty for Windows 2000.
/// Ends: up to 8.1 a row is lower < speed <= upper, from Windows 10 on it is lower <= speed < upper.
[[nodiscard]] std::span<const AutomaticMetricRow> automaticMetricTable(WindowsGeneration generation, Medium medium);

/// The row that a speed falls into; nullptr for Windows 2000.
[[nodiscard]] const AutomaticMetricRow* automaticMetricRow(
    WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond);

/// The speed that counts: half of the advertised one for Wi-Fi, which is half duplex (KB 299540).
/// Which generations halve is not documented, so what follows from it is labelled expected.
[[nodiscard]] std::uint64_t effectiveSpeed(Medium medium, std::uint64_t bitsPerSecond);

/// What automatic is expected to come to. Windows 2000: 1, whatever the speed.
[[nodiscard]] std::uint32_t expectedAutomaticMetric(
    WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond);

/// What automatic is expected to come to, and why.
struct AutomaticForecast {
    std::uint32_t metric = 0;
    const AutomaticMetricRow* row = nullptr; ///< of the table; nullptr where the number comes from no table
    std::uint64_t countedSpeed = 0;          ///< the advertised speed, or half of it
};
[[nodiscard]] AutomaticForecast forecastAutomatic(
    WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond);

/// The largest number that automatic can come to; 1 for Windows 2000.
[[nodiscard]] std::uint32_t slowestAutomaticMetric(WindowsGeneration generation, Medium medium);

} // namespace precedence

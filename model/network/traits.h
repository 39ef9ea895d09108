// What a stack can do and by which rules it chooses. Every snapshot carries its stack's traits, so that a decision can
// be explained where the stack itself is not at hand.
#pragma once

#include "model/network/address.h"
#include "model/network/metric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

/// The rules of selection (facts: KB 299540, SetIpInterfaceEntry remarks, the Linux kernel).
struct SelectionRules {
    /// True: effective metric = route metric + interface metric (Windows Vista and later).
    /// False: the route's metric alone; the interface metric was written into it (XP, 2000, Linux).
    bool metricsAdd = true;
    bool linkDownRoutesCompete = false;
    /// A given source address restricts the look-up to its adapter, unless weak host send is on there.
    bool strongHost = true;
    /// The local table is asked before the main table and the default table after it; no other table is asked (Linux).
    bool tablesInTurn = false;
    /// Table, type and metric belong to a route's key (Linux).
    bool metricInKey = false;
    /// What it means when a source prints no metric; nothing: unknown.
    std::optional<std::uint32_t> absentMetricIPv4 = {};
    std::optional<std::uint32_t> absentMetricIPv6 = {};
    /// The tables for automatic metrics; nothing: this stack has no automatic interface metric.
    std::optional<WindowsGeneration> automaticTable = {};

    [[nodiscard]] std::optional<std::uint32_t> absentMetric(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? absentMetricIPv4 : absentMetricIPv6;
    }

    friend bool operator==(const SelectionRules&, const SelectionRules&) = default;
};

/// How Linux chooses: no interface metrics, the local table before the main one, routes of a link that is down compete,
/// and a metric that is not printed means 0 in IPv4 and 1024 in IPv6 (the kernel turns IPv6's 0 into 1024 when a route
/// is added).
[[nodiscard]] inline SelectionRules linuxRules() {
    return {.metricsAdd = false,
        .linkDownRoutesCompete = true,
        .strongHost = false,
        .tablesInTurn = true,
        .metricInKey = true,
        .absentMetricIPv4 = 0,
        .absentMetricIPv6 = 1024};
}

/// What the order of bindings still decides (KB 894564; Microsoft's page on interface metrics).
enum class BindingReach : std::uint8_t {
    Nothing,          ///< Windows 10, Server 2016 and later: the metric decides, and a new order may not stay
    Services,         ///< Vista to 8.1: which protocol and connection a client or service tries first
    ServicesAndNames, ///< 2000 and XP: also the order of this computer's own addresses (gethostbyname)
};

enum class StackKind : std::uint8_t { ThisComputer, Lab, File };

struct Traits {
    StackKind kind = StackKind::Lab;
    std::string system = {}; ///< "Windows 11", "Debian GNU/Linux 12"; empty: not known
    SelectionRules rules = {};
    bool setsMetric = false;
    bool setsDefaultRoutes = false;
    bool setsRouteMetric = false;
    bool keepsChanges = false; ///< a change can be made to last after a restart
    bool hasBindings = false;
    bool hasProviders = false;
    bool setsBindings = false;
    bool setsProviders = false;
    BindingReach bindingReach = BindingReach::Nothing;
    /// Tables that rules ask before or beside the main table and that are not read here (Linux); where there is any, an
    /// answer may differ from what the computer does. Each number once, ascending.
    std::vector<std::uint32_t> otherTables = {};
    /// The computer chooses tables by other rules than those that every Linux starts with, so that an answer may differ
    /// from what it does. True wherever otherTables has any, and also for rules that ask no further table: those that
    /// refuse, jump or ask the main table with conditions, and those whose table is only known by a name.
    bool hasOtherRules = false;
    /// Group Policy's fMinimizeConnections: from 1 on Windows may disconnect Wi-Fi while a wired network is up;
    /// nothing: no policy or not known.
    std::optional<std::uint32_t> minimizeConnections = {};

    [[nodiscard]] bool canWrite() const {
        return setsMetric || setsDefaultRoutes || setsRouteMetric || setsBindings || setsProviders;
    }

    friend bool operator==(const Traits&, const Traits&) = default;
};

} // namespace precedence

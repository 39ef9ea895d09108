// What the readers of one tool's text each found in it, before anything is put together: adapters and routes as that
// text names them, and which lines were understood. Plain values.
#pragma once

#include "model/network/adapter.h"
#include "model/network/route.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

/// A name as a text prints it: whole, or the start of one that did not fit.
struct PrintedName {
    std::string text = {};
    bool cut = false;

    [[nodiscard]] bool isEmpty() const { return text.empty(); }
    friend bool operator==(const PrintedName&, const PrintedName&) = default;
};

/// One adapter in one text. Its names tell which adapter it is; the rest is what is said of it.
struct FoundAdapter {
    std::optional<std::uint32_t> index = {};
    PrintedName alias = {};
    PrintedName description = {};
    std::string hardwareAddress = {};
    /// What `ipconfig` heads a section with, kind and alias in one: "Ethernet adapter Office".
    std::string title = {};
    Medium medium = Medium::Unknown;
    LinkState state = LinkState::Unknown;
    std::optional<std::uint64_t> linkSpeed = {};
    std::vector<AssignedAddress> addresses = {};
    std::vector<IpAddress> dnsServers = {};
    std::optional<IpInterface> ipv4 = {};
    std::optional<IpInterface> ipv6 = {};

    [[nodiscard]] std::optional<IpInterface>& ipInterface(AddressFamily family) {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] const std::optional<IpInterface>& ipInterface(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
};

/// One route in one text, with what the text says of its adapter.
struct FoundRoute {
    IpPrefix destination = {};
    IpAddress nextHop = {};
    std::optional<std::uint32_t> index = {};
    std::optional<IpAddress> interfaceAddress = {};
    PrintedName alias = {};
    RouteCost cost = {};
    std::optional<std::uint32_t> interfaceMetric = {}; ///< printed beside the route's own part
    RouteOrigin origin = RouteOrigin::Unknown;
    RouteType type = RouteType::Unicast;
    std::uint32_t table = kNoTable;
    bool active = true;
    bool persistent = false; ///< from a list of what holds after a restart
    std::size_t line = 0;
};

/// Which question a block of lines answers. Of two blocks that answer the same one about the same things, the later
/// tells the current state.
enum class BlockKind : std::uint8_t {
    InterfaceList,    ///< the adapters of `route print`
    WindowsRoutes,    ///< `route print`: sums
    PersistentRoutes, ///< the lower half of `route print`
    NetshRoutes,
    NetshInterfaces,
    NetshSettings, ///< `level=verbose`: settings that the table of interfaces lacks
    NetshAddresses,
    Ipconfig,
    PowerShellInterfaces,
    PowerShellRoutes,
    PowerShellAdapters,
    PowerShellAddresses,
    IpRoutes, ///< `ip route`, in words or JSON
    IpLinks,  ///< `ip addr` and `ip link`
    UnixRoutes,
    NetworkManager,
    SnapshotFile, ///< a snapshot of our own, which no reader of texts takes apart
    AnswerFile,   ///< one of Windows Setup, likewise
};

struct Block {
    BlockKind kind = BlockKind::WindowsRoutes;
    std::optional<AddressFamily> family = {}; ///< nothing: both
    std::vector<FoundAdapter> adapters = {};
    std::vector<FoundRoute> routes = {};
};

/// Which Windows wrote a text, as far as it tells.
struct SystemSigns {
    bool linux = false;
    bool windowsXp = false;          ///< interface lists with 0x numbers
    std::string windowsVersion = {}; ///< "10.0.22631", from what `ver` prints
};

} // namespace precedence

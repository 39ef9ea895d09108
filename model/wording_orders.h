// Text for people about the older orders: bindings and network providers. Pure functions, as those of wording.h.
#pragma once

#include "model/wording.h"

namespace precedence::wording {

[[nodiscard]] QString name(ComponentKind kind);
/// By its alias where it is an adapter that has one, else as Windows calls it.
[[nodiscard]] QString componentName(const Snapshot& snapshot, const std::string& component);
/// What a path leads over, from what its owner is bound to: "TCP/IP, Ethernet".
[[nodiscard]] QString pathName(const Snapshot& snapshot, const BindingPath& path);
/// As Windows calls it, or else by its service.
[[nodiscard]] QString name(const Provider& provider);

/// "Client for Microsoft Networks: NetBEUI, Ethernet before TCP/IP, Ethernet"; of a change of bindings or providers.
[[nodiscard]] QString orderChange(const Change& change, const Snapshot& snapshot);
/// Of a waiting one that does not fit any more.
[[nodiscard]] QString orderStanding(const Change& change, Standing standing, const Snapshot& snapshot);

/// What the order of bindings still decides on the computer at hand; and that of the providers.
[[nodiscard]] QString bindingReach(const Traits& traits);
[[nodiscard]] QString providerReach();
/// "Programs that ask for this computer's own addresses get 192.0.2.100, then 198.51.100.100."; empty where the order
/// of bindings does not decide that.
[[nodiscard]] QString localNames(const Snapshot& snapshot);
/// What Tcpip's Linkage says and what that is.
[[nodiscard]] QString linkage(const Snapshot& snapshot);
/// HwOrder, which Microsoft does not document.
[[nodiscard]] QString hardwareOrder(const ProviderOrder& providers);
[[nodiscard]] QString flaw(ProviderOrderFlaw flaw);

[[nodiscard]] bool isAboutOrders(Operation operation);
[[nodiscard]] QString orderRefusal(const Error& error, const QString& subject);
/// What a code of Windows' network configuration (NETCFG_E_, NETCFG_S_ of netcfgx.h) means, and others.
[[nodiscard]] QString networkConfigurationRefusal(const Error& error, const QString& subject);

} // namespace precedence::wording

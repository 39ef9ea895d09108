// Bindings and providers for tests: those of a computer with three connections, and random ones.
#pragma once

#include "model/network/binding.h"
#include "model/network/older_orders.h"
#include "model/network/snapshot.h"

#include <random>
#include <string>

namespace precedence::tests {

/// TCP/IP on the primary, the backup and an unused connection; the client and File and Printer Sharing over TCP/IP and
/// over NetBEUI, NetBEUI first.
[[nodiscard]] Bindings officeBindings();
inline const AdapterId kPrimary("{5D0E00F0-1AB0-4C0D-9E00-000000000001}");
inline const AdapterId kBackup("{5D0E00F0-1AB0-4C0D-9E00-000000000002}");
inline const AdapterId kUnused("{5D0E00F0-1AB0-4C0D-9E00-000000000003}");

[[nodiscard]] ProviderOrder officeProviders();
/// No adapters and no routes; both orders.
[[nodiscard]] SnapshotPtr officeSnapshot();

/// A forest of components with any paths between them and any of them switched off.
[[nodiscard]] Bindings randomBindings(std::mt19937& random);
[[nodiscard]] SnapshotPtr withOrders(const Bindings& bindings, const ProviderOrder& providers);

} // namespace precedence::tests

// Builds snapshots for tests in a few readable lines. Adapters get their alias as their id unless one is given.
#pragma once

#include "model/network/snapshot.h"

#include <string>
#include <string_view>

namespace precedence::tests {

/// Parses or ends the test: for literals in tests only.
[[nodiscard]] IpAddress address(std::string_view text);
[[nodiscard]] IpPrefix prefix(std::string_view text);

/// The rules of Windows 10 and later, and of Linux, as the stacks state them.
[[nodiscard]] SelectionRules windowsRules();
using precedence::linuxRules;

class SnapshotBuilder {
public:
    explicit SnapshotBuilder(SelectionRules rules = windowsRules());

    /// A wired, connected adapter with both families on automatic metrics; edit the reference for anything else.
    /// The reference is good until the next call.
    Adapter& adapter(const std::string& alias, std::uint32_t metric = 25);
    /// A wired, connected adapter with manual metrics.
    Adapter& manualAdapter(const std::string& alias, std::uint32_t metric);
    /// An active route of an adapter that is there already. nextHop empty: on-link.
    Route& route(
        std::string_view destination, std::string_view nextHop, std::string_view alias, std::uint32_t metric = 0);
    Traits& traits() { return m_parts.traits; }
    [[nodiscard]] SnapshotPtr build() const { return Snapshot::make(m_parts); }

private:
    Snapshot::Parts m_parts;
};

} // namespace precedence::tests

// Which of the adapters that several texts tell of are the same one. Two that cannot be told to be the same stay two.
#pragma once

#include "platform/interchange/readers/findings.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

class AdapterGroups {
public:
    /// Adapters in the order of the texts: of what two of them say of one thing, the later counts.
    explicit AdapterGroups(std::vector<FoundAdapter> found);

    [[nodiscard]] std::size_t size() const { return m_groups.size(); }
    [[nodiscard]] const FoundAdapter& operator[](std::size_t group) const { return m_groups[group]; }
    [[nodiscard]] FoundAdapter& operator[](std::size_t group) { return m_groups[group]; }

    /// The adapter that a route names by index, alias or address, in this order.
    [[nodiscard]] std::optional<std::size_t> groupOf(const FoundRoute& route) const;
    [[nodiscard]] std::optional<std::size_t> withIndex(std::uint32_t index) const;
    [[nodiscard]] std::optional<std::size_t> withAddress(const IpAddress& address) const;

    /// Makes one of two, where nothing that is known of them speaks against it.
    bool join(std::size_t left, std::size_t right);
    /// Nothing that is known of them says that they are two: another index, alias, description or hardware address.
    [[nodiscard]] static bool canBeSame(const FoundAdapter& left, const FoundAdapter& right);

private:
    void joinSameKeys(std::vector<FoundAdapter> found);
    void joinSimilar();
    [[nodiscard]] std::vector<std::size_t> alikeTo(std::size_t group) const;
    [[nodiscard]] std::optional<std::size_t> twinOf(std::size_t group) const;
    void indexNames();

    std::vector<FoundAdapter> m_groups;
    std::map<std::uint32_t, std::size_t> m_byIndex;
    std::map<std::string, std::size_t> m_byAlias; ///< in lower case
    std::map<IpAddress, std::size_t> m_byAddress;
};

} // namespace precedence

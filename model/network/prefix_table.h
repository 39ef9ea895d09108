// The prefixes of one address family in ascending order, each with a link to the next shorter one that covers it, and a
// table over their first bits that narrows the search. Positions count from 0 within the family.
// Meant for route_index.cpp only; keys are plain integers there, so that a million of them stay in the cache.
#pragma once

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace precedence {

/// An IPv6 address as a number.
struct WideKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
};

// Bitwise operators instead of && and ||: the search below must not branch.
constexpr bool isNotAbove(std::uint32_t left, std::uint32_t right) {
    return left <= right;
}
constexpr bool isNotAbove(const WideKey& left, const WideKey& right) {
    return (left.high < right.high) | ((left.high == right.high) & (left.low <= right.low));
}

/// Memory is the price of a look-up: what is read after the search is asked for before it.
inline void prefetch([[maybe_unused]] const void* address) {
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}

/// How many bits from the first one on are the same.
constexpr unsigned commonBits(std::uint32_t left, std::uint32_t right) {
    return static_cast<unsigned>(std::countl_zero(left ^ right));
}
constexpr unsigned commonBits(const WideKey& left, const WideKey& right) {
    const std::uint64_t high = left.high ^ right.high;
    return static_cast<unsigned>(high != 0 ? std::countl_zero(high) : 64 + std::countl_zero(left.low ^ right.low));
}

/// The first bits of a key, up to 32 of them.
constexpr std::uint32_t firstBits(std::uint32_t key, unsigned bits) {
    return static_cast<std::uint32_t>(std::uint64_t{key} >> (32 - bits));
}
constexpr std::uint32_t firstBits(const WideKey& key, unsigned bits) {
    return bits == 0 ? 0 : static_cast<std::uint32_t>(key.high >> (64 - bits));
}

/// A prefix's length and the position of its parent in one number, so that a step up costs one access to memory.
template <typename Bits, unsigned kLengthBits>
class PrefixLink {
public:
    PrefixLink(std::uint32_t parent, std::uint8_t length)
        : m_bits((Bits{parent} << kLengthBits) | length) {}

    static constexpr std::uint32_t kNoParent =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(Bits(~Bits{0}) >> kLengthBits, 0xffffffff));

    [[nodiscard]] unsigned length() const { return static_cast<unsigned>(m_bits & ((Bits{1} << kLengthBits) - 1)); }
    [[nodiscard]] std::uint32_t parent() const { return static_cast<std::uint32_t>(m_bits >> kLengthBits); }

private:
    Bits m_bits;
};

template <typename Key>
struct LinkOf {};
/// Lengths to 32 take 6 bits and leave 26 for parents: 67 million prefixes, of which IPv4 has nowhere near as many.
template <>
struct LinkOf<std::uint32_t> {
    using Type = PrefixLink<std::uint32_t, 6>;
};
template <>
struct LinkOf<WideKey> {
    using Type = PrefixLink<std::uint64_t, 8>;
};

template <typename Key>
class PrefixTable {
public:
    static constexpr std::uint32_t kNone = 0xffffffff;

    void reserve(std::size_t count) {
        m_keys.reserve(count);
        m_links.reserve(count);
    }

    /// Prefixes come in ascending order, each once.
    void add(const Key& key, std::uint8_t length) {
        assert(m_keys.size() < Link::kNoParent);
        const std::uint32_t parent = m_keys.empty() ? kNone : firstCovering(size() - 1, key);
        m_keys.push_back(key);
        m_links.emplace_back(parent == kNone ? Link::kNoParent : parent, length);
    }

    /// To be called once, after the last prefix.
    void finish() {
        m_keys.shrink_to_fit();
        m_links.shrink_to_fit();
        // About four prefixes for each entry, so that a search stays in one cache line: 2^18 entries, one byte a route,
        // for a full table, and a few bytes for a laptop.
        const auto bits = static_cast<unsigned>(std::bit_width(m_keys.size()));
        m_topBits = std::min(kMostTopBits, bits - std::min(bits, 2U));
        m_top.assign((std::size_t{1} << m_topBits) + 1, 0);
        for (const Key& key : m_keys)
            ++m_top[firstBits(key, m_topBits) + 1];
        for (std::size_t i = 1; i < m_top.size(); ++i)
            m_top[i] += m_top[i - 1];
        std::uint32_t longest = 0;
        for (std::size_t i = 1; i < m_top.size(); ++i)
            longest = std::max(longest, m_top[i] - m_top[i - 1]);
        m_firstStep = std::bit_floor(longest);
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_keys.size()); }
    [[nodiscard]] std::uint32_t parent(std::uint32_t position) const {
        const std::uint32_t parent = m_links[position].parent();
        return parent == Link::kNoParent ? kNone : parent;
    }

    /// The longest prefix that covers the address.
    [[nodiscard]] std::uint32_t longestMatch(const Key& address) const {
        const std::uint32_t count = countNotAbove(address);
        return count == 0 ? kNone : firstCovering(count - 1, address);
    }

    [[nodiscard]] std::uint32_t find(const Key& key, std::uint8_t length) const {
        // Of all that covers the key, at most one has a given length.
        std::uint32_t position = longestMatch(key);
        while (position != kNone && m_links[position].length() > length)
            position = parent(position);
        const bool isThere = position != kNone && m_links[position].length() == length;
        return isThere ? position : kNone;
    }

    [[nodiscard]] std::size_t bytes() const {
        return m_keys.capacity() * sizeof(Key) + m_links.capacity() * sizeof(Link) +
               m_top.capacity() * sizeof(std::uint32_t);
    }

private:
    using Link = typename LinkOf<Key>::Type;
    static constexpr unsigned kMostTopBits = 18;

    /// From this prefix up: the first that covers the address.
    [[nodiscard]] std::uint32_t firstCovering(std::uint32_t position, const Key& address) const {
        // What covers this prefix begins with the same bits as this prefix: the other keys need not be read.
        const unsigned common = commonBits(m_keys[position], address);
        Link link = m_links[position];
        while (link.length() > common) {
            position = link.parent();
            if (position == Link::kNoParent)
                return kNone;
            link = m_links[position];
        }
        return position;
    }

    [[nodiscard]] std::uint32_t countNotAbove(const Key& address) const {
        if (m_top.empty())
            return 0;
        const std::uint32_t entry = firstBits(address, m_topBits);
        std::uint32_t position = m_top[entry];
        const std::uint32_t end = m_top[entry + 1];
        prefetch(m_keys.data() + end);
        prefetch(m_links.data() + position);
        prefetch(m_links.data() + end);
        // As many steps for every address. Most of them reach beyond a range of four, which can be predicted; what a
        // key says cannot, so it is a mask: the processor begins the next look-up while this one waits for memory.
        for (std::uint32_t step = m_firstStep; step > 0; step /= 2) {
            const std::uint32_t next = position + step;
            if (next <= end)
                position += step & (0U - std::uint32_t{isNotAbove(m_keys[next - 1], address)});
        }
        return position;
    }

    std::vector<Key> m_keys;
    std::vector<Link> m_links;
    std::vector<std::uint32_t> m_top; ///< for each value of the first bits: how many keys are below it
    std::uint32_t m_firstStep = 0;    ///< of a search: the largest power of two that the longest range has room for
    unsigned m_topBits = 0;
};

} // namespace precedence

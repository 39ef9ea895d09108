// Reads what `ip -j` prints, from this computer or pasted from another one. Pure functions over untrusted text: they
// never fail as a whole, allocate no more than a small multiple of the text, keep what they could read and say what
// they could not.
#pragma once

#include "model/network/adapter.h"
#include "model/network/route.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// What a text holds beside what was read from it.
struct Unread {
    std::size_t entries = 0; ///< entries that were left out, or a part of them was, as it could not be read
    std::string first = {};  ///< the first of those: "entry 3: dst", "after entry 7", or how a text of no JSON begins
    bool malformed = false;  ///< the text is no list in JSON, or ends or breaks off inside it; the start was kept
    /// The first entries in the text's own words as far as they were understood, in ASCII: "192.0.2.0/24 tos 0x10 dev
    /// v0".
    std::vector<std::string> words = {};

    static constexpr std::size_t kMostWords = 20;

    [[nodiscard]] bool isEmpty() const { return entries == 0 && !malformed; }
    /// Entries are counted from 1. Without words, the number and the key have to do.
    void note(std::size_t entry, std::string_view what, std::string_view entryWords = {});
    void noteEnd(std::size_t lastEntry, std::string_view text);
    friend bool operator==(const Unread&, const Unread&) = default;
};

struct IpAdapters {
    std::vector<Adapter> adapters = {}; ///< each id once, in the order of the text
    Unread unread = {};
};

/// `ip -j [-details] link` and `ip -j [-details] addr`. IPv6 is there where the text shows a sign of it; a family is
/// absent where the adapter's MTU is too small for it. Nothing is known of metrics, as Linux has none on interfaces.
[[nodiscard]] IpAdapters parseIpAdapters(std::string_view text);

struct IpRoutes {
    std::vector<Route> routes = {};        ///< their adapters are positions in devices
    std::vector<std::string> devices = {}; ///< each name once
    Unread unread = {};
    /// Routes of tables that only have a name, and that only the other computer's rt_tables can number. Left out.
    std::size_t inNamedTables = 0;
};

/// `ip -j [-4 | -6] route [show table all]`. The family says what "default" means where nothing else in the entry does.
/// A multipath route becomes one route for each of its next hops. Routes for certain sources or certain kinds of
/// service only are left out and counted, as they do not say where traffic goes in general.
[[nodiscard]] IpRoutes parseIpRoutes(std::string_view text, AddressFamily family = AddressFamily::IPv4);

struct IpRules {
    /// Tables that rules ask and that explain() does not; each once, ascending.
    std::vector<std::uint32_t> otherTables = {};
    bool isStandard = false; ///< exactly the rules that the kernel starts with; false where the text does not tell
    Unread unread = {};
};

/// `ip -j [-4 | -6] rule`.
[[nodiscard]] IpRules parseIpRules(std::string_view text, AddressFamily family);

} // namespace precedence

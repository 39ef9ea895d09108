// INDEX.tsv beside sample texts: what a careful reader finds in each of them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace precedence::tests {

/// What the text says of the way to the internet.
struct ExpectedRoute {
    bool none = false;
    std::string nextHop = {}; ///< empty: not to be checked
    std::optional<std::uint64_t> metric = {};
};

struct TextExpectation {
    std::string file;
    std::optional<std::size_t> ipv4Routes = {};
    std::optional<std::size_t> ipv6Routes = {};
    std::optional<std::size_t> ipv4Rows = {}; ///< IP interfaces in a text without routes
    std::optional<std::size_t> ipv6Rows = {};
    std::optional<std::size_t> ipv4Persistent = {};
    std::optional<std::size_t> adapters = {};
    ExpectedRoute internet = {};
    bool untouched = false; ///< as the tool printed it: no line may be left over
};

[[nodiscard]] std::vector<TextExpectation> readTextIndex(const std::filesystem::path& folder);
[[nodiscard]] std::string readBytes(const std::filesystem::path& file);

} // namespace precedence::tests

#include "tests/unit/platform/interchange/text_index.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>

namespace precedence::tests {
namespace {

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char sign : line) {
        if (sign == '\t')
            cells.emplace_back();
        else
            cells.back() += sign;
    }
    return cells;
}

std::optional<std::size_t> countIn(const std::string& cell, const std::string& behind) {
    std::smatch match;
    if (!std::regex_match(cell, match, std::regex("(\\d+)" + behind)))
        return std::nullopt;
    return std::stoul(match[1]);
}

ExpectedRoute routeIn(const std::string& cell) {
    ExpectedRoute route{.none = cell.starts_with("none")};
    std::smatch match;
    if (std::regex_search(cell, match, std::regex("(?:gw|via) ([0-9.]+|On-link)")))
        route.nextHop = match[1] == "On-link" ? "on-link" : match[1].str();
    if (std::regex_search(cell, match, std::regex("metric (?:\\d+\\+\\d+=)?(\\d+)")))
        route.metric = std::stoul(match[1]);
    return route;
}

} // namespace

std::string readBytes(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<TextExpectation> readTextIndex(const std::filesystem::path& folder) {
    std::istringstream lines(readBytes(folder / "INDEX.tsv"));
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> names = cellsOf(line);
    std::vector<TextExpectation> expectations;
    while (std::getline(lines, line)) {
        std::map<std::string, std::string> row;
        const std::vector<std::string> cells = cellsOf(line);
        for (std::size_t at = 0; at < std::min(names.size(), cells.size()); ++at)
            row[names[at]] = cells[at];
        expectations.push_back({.file = row["file"],
            .ipv4Routes = countIn(row["ipv4_routes"], ""),
            .ipv6Routes = countIn(row["ipv6_routes"], ""),
            .ipv4Rows = countIn(row["ipv4_routes"], " rows"),
            .ipv6Rows = countIn(row["ipv6_routes"], " rows"),
            .ipv4Persistent = countIn(row["ipv4_persistent"], ""),
            .adapters = countIn(row["interfaces"], ""),
            .internet = routeIn(row["effective_route_for_8.8.8.8"]),
            .untouched = row["oddities"].empty()});
    }
    return expectations;
}

} // namespace precedence::tests

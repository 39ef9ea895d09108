#include "platform/interchange/readers/ip_json.h"
#include "platform/interchange/readers/ip_words.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <string>

namespace precedence {
namespace {

using Json = nlohmann::json;

struct StandardRule {
    std::uint64_t priority;
    std::uint32_t table;
};

constexpr std::array kStandardRules{
    StandardRule{0, kLocalTable}, StandardRule{32766, kMainTable}, StandardRule{32767, kDefaultTable}};

/// Nothing where the rule names no table, or one that only this computer's rt_tables can number.
std::optional<std::uint32_t> tableOf(const Json& rule) {
    const auto found = rule.find("table");
    if (found == rule.end())
        return std::nullopt;
    if (found->is_number_unsigned())
        return routeTableOf(std::to_string(found->get<std::uint64_t>()));
    return found->is_string() ? routeTableOf(found->get_ref<const std::string&>()) : std::nullopt;
}

/// The one of the standard rules that this rule is; nothing where it is another, or one of them with a condition.
std::optional<std::size_t> standardRuleOf(const Json& rule, AddressFamily family) {
    for (const auto& [key, value] : rule.items()) {
        const bool isPlain =
            key == "priority" || key == "table" || key == "protocol" || (key == "src" && value == "all");
        if (!isPlain)
            return std::nullopt;
    }
    for (std::size_t i = 0; i < kStandardRules.size(); ++i) {
        const auto [priority, table] = kStandardRules[i];
        if (isAskedTable(table, family) && rule.value("priority", Json()) == priority && tableOf(rule) == table)
            return i;
    }
    return std::nullopt;
}

} // namespace

IpRules parseIpRules(std::string_view text, AddressFamily family) {
    IpRules read;
    const Json list = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!list.is_array()) {
        read.unread.noteEnd(0, text);
        return read;
    }
    std::array<bool, kStandardRules.size()> seen{};
    std::set<std::uint32_t> tables;
    bool hasOthers = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Json& rule = list[i];
        if (!rule.is_object()) {
            read.unread.note(i + 1, "no rule");
            continue;
        }
        if (const auto standard = standardRuleOf(rule, family)) {
            seen[*standard] = true;
            continue;
        }
        hasOthers = true;
        if (const auto table = tableOf(rule); table && !isAskedTable(*table, family))
            tables.insert(*table);
    }
    bool hasAll = true;
    for (std::size_t i = 0; i < kStandardRules.size(); ++i)
        hasAll = hasAll && (seen[i] || !isAskedTable(kStandardRules[i].table, family));
    read.isStandard = hasAll && !hasOthers && read.unread.isEmpty();
    read.otherTables.assign(tables.begin(), tables.end());
    return read;
}

} // namespace precedence

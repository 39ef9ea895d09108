#include "model/network/metric_text.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace precedence {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool equalIgnoringCase(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

Expected<std::uint32_t> parseNumber(std::string_view text, std::uint32_t lowest, Operation operation) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (!isDigits(digits))
        return fail({.code = ErrorCode::NotAMetric, .operation = operation, .detail = std::string(text)});
    std::uint32_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || number < lowest || number > kHighestMetric)
        return fail({.code = ErrorCode::MetricOutOfRange, .operation = operation, .detail = std::string(text)});
    return number;
}

} // namespace

Expected<InterfaceMetric> parseInterfaceMetric(std::string_view text) {
    const std::string_view typed = trimmed(text);
    if (equalIgnoringCase(typed, "automatic") || equalIgnoringCase(typed, "auto"))
        return InterfaceMetric::automatic();
    const auto number = parseNumber(typed, kLowestMetric, Operation::SetMetric);
    if (!number)
        return fail(number.error());
    return InterfaceMetric::manual(*number);
}

Expected<std::uint32_t> parseRouteMetric(std::string_view text) {
    return parseNumber(trimmed(text), 0, Operation::SetRouteMetric);
}

} // namespace precedence

#include "platform/json/json_cursor.h"

#include "platform/json/json_text.h"

#include <algorithm>

namespace precedence {
namespace {

std::string shortDump(const nlohmann::json& value) {
    constexpr std::size_t kShort = 60;
    std::string text = value.is_string() ? value.get<std::string>()
                                         : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > kShort) {
        std::size_t end = kShort;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
            --end; // never cut a character in two
        text = text.substr(0, end) + "...";
    }
    return text;
}

} // namespace

bool JsonCursor::isA(bool matches, const char* wanted) const {
    if (!matches)
        report(ErrorCode::WrongType, wanted);
    return matches;
}

void JsonCursor::expectObject(Keys keys) const {
    if (!exists() || !isA(m_value->is_object(), "an object"))
        return;
    for (const auto& [key, value] : m_value->items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            report(ErrorCode::UnknownKey, key);
    }
}

JsonCursor JsonCursor::find(std::string_view key) const {
    const nlohmann::json* child = nullptr;
    if (exists() && m_value->is_object()) {
        const auto found = m_value->find(std::string(key));
        if (found != m_value->end())
            child = &*found;
    }
    return {child, childPlace(m_place, key), *m_problems};
}

JsonCursor JsonCursor::at(std::string_view key) const {
    JsonCursor child = find(key);
    if (exists() && !child.exists() && isA(m_value->is_object(), "an object"))
        report(ErrorCode::MissingKey, std::string(key));
    return child;
}

JsonCursor JsonCursor::findGiven(std::string_view key) const {
    JsonCursor child = find(key);
    if (child.exists() && child.m_value->is_null())
        child.m_value = nullptr;
    return child;
}

bool JsonCursor::isText() const {
    return exists() && m_value->is_string();
}

std::size_t JsonCursor::size() const {
    return exists() && m_value->is_array() ? m_value->size() : 0;
}

void JsonCursor::forEach(const std::function<void(const JsonCursor&)>& visit) const {
    if (!exists() || !isA(m_value->is_array(), "a list"))
        return;
    for (std::size_t i = 0; i < m_value->size() && !m_problems->first(); ++i)
        visit({&(*m_value)[i], childPlace(m_place, std::to_string(i)), *m_problems});
}

std::string JsonCursor::anyText() const {
    return exists() && isA(m_value->is_string(), "text") ? m_value->get<std::string>() : std::string();
}

std::string JsonCursor::text() const {
    if (!exists() || !isA(m_value->is_string(), "text"))
        return {};
    auto value = m_value->get<std::string>();
    if (value.empty() || value.size() > kLongestText)
        report(ErrorCode::WrongValue, shortDump(*m_value));
    return value;
}

bool JsonCursor::truth() const {
    return exists() && isA(m_value->is_boolean(), "true or false") && m_value->get<bool>();
}

std::uint64_t JsonCursor::number(std::uint64_t lowest, std::uint64_t highest) const {
    if (!exists() || !isA(m_value->is_number(), "a number"))
        return lowest;
    const auto value = m_value->is_number_unsigned() ? std::optional(m_value->get<std::uint64_t>()) : std::nullopt;
    if (!value || *value < lowest || *value > highest) {
        report(ErrorCode::WrongValue, shortDump(*m_value));
        return lowest;
    }
    return *value;
}

std::uint32_t JsonCursor::number32(std::uint32_t lowest, std::uint32_t highest) const {
    return static_cast<std::uint32_t>(number(lowest, highest));
}

double JsonCursor::seconds() const {
    constexpr double kLongest = 86'400;
    if (!exists() || !isA(m_value->is_number(), "a number of seconds"))
        return 0;
    const auto value = m_value->get<double>();
    if (!(value >= 0 && value <= kLongest)) {
        report(ErrorCode::WrongValue, shortDump(*m_value));
        return 0;
    }
    return value;
}

InterfaceMetric JsonCursor::metric() const {
    if (!exists() || *m_value == "automatic")
        return InterfaceMetric::automatic();
    if (!m_value->is_number_integer()) {
        m_problems->reportAt(m_place, ErrorCode::NotAMetric, shortDump(*m_value));
        return InterfaceMetric::automatic();
    }
    if (!m_value->is_number_unsigned() || *m_value < kLowestMetric || *m_value > kHighestMetric) {
        m_problems->reportAt(m_place, ErrorCode::MetricOutOfRange, shortDump(*m_value));
        return InterfaceMetric::automatic();
    }
    return InterfaceMetric::manual(m_value->get<std::uint32_t>());
}

IpAddress JsonCursor::address() const {
    const std::string value = text();
    const auto parsed = IpAddress::parse(value);
    if (!parsed && exists())
        m_problems->reportAt(m_place, ErrorCode::NotAnAddress, shortDump(*m_value));
    return parsed.value_or(IpAddress());
}

IpPrefix JsonCursor::prefix() const {
    const std::string value = text();
    const auto parsed = IpPrefix::parse(value);
    if (!parsed && exists())
        m_problems->reportAt(m_place, ErrorCode::NotAPrefix, shortDump(*m_value));
    return parsed.value_or(IpPrefix());
}

} // namespace precedence

#include "platform/json/json_text.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepest = 32;

std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return std::to_string(line) + ":" + std::to_string(before.size() - lineStart + 1);
}

/// Walks through the text once before a document is made of it: a document would have lost duplicate keys, and would
/// already have taken the memory that deep nesting asks for.
class Inspector final : public nlohmann::json_sax<Json> {
public:
    explicit Inspector(const JsonText& source)
        : m_source(source) {}

    [[nodiscard]] const Error& problem() const { return m_problem; }

    bool null() override { return countItem(); }
    bool boolean(bool) override { return countItem(); }
    bool number_integer(number_integer_t) override { return countItem(); }
    bool number_unsigned(number_unsigned_t) override { return countItem(); }
    bool number_float(number_float_t, const string_t&) override { return countItem(); }
    bool string(string_t&) override { return countItem(); }
    bool binary(binary_t&) override { return countItem(); }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (!m_levels.back().keys.insert(name).second)
            return refuse(ErrorCode::DuplicateId, place() + ": " + name);
        m_levels.back().step = name;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
        // The parser counts the end of the text as one more character.
        const bool cutOff = position > m_source.text.size();
        const std::size_t offset = cutOff ? m_source.text.size() : std::max<std::size_t>(position, 1) - 1;
        return refuse(cutOff ? ErrorCode::CutOff : ErrorCode::NotJson, lineAndColumn(m_source.text, offset));
    }

private:
    struct Level {
        bool isObject = false;
        std::set<std::string> keys = {};
        std::string step = {};
        std::size_t items = 0;
    };

    bool refuse(ErrorCode code, std::string detail) {
        m_problem = {
            .code = code, .operation = m_source.operation, .subject = m_source.subject, .detail = std::move(detail)};
        return false;
    }
    bool countItem() {
        if (!m_levels.empty() && !m_levels.back().isObject)
            m_levels.back().step = std::to_string(m_levels.back().items++);
        return true;
    }
    bool open(bool isObject) {
        countItem();
        if (m_levels.size() == kDeepest)
            return refuse(ErrorCode::WrongType, place() + ": less nesting");
        m_levels.push_back({.isObject = isObject});
        return true;
    }
    bool close() {
        m_levels.pop_back();
        return true;
    }
    [[nodiscard]] std::string place() const {
        std::string made;
        for (const Level& level : m_levels) {
            if (&level != &m_levels.back())
                made = childPlace(made, level.step);
        }
        return made.empty() ? "/" : made;
    }

    const JsonText& m_source;
    std::vector<Level> m_levels;
    Error m_problem;
};

} // namespace

std::string childPlace(const std::string& place, std::string_view key) {
    std::string made = place == "/" ? "/" : place + "/";
    for (const char c : key) {
        if (c == '~')
            made += "~0";
        else if (c == '/')
            made += "~1";
        else
            made += c;
    }
    return made;
}

Expected<Json> parseJson(const JsonText& source) {
    const auto refuse = [&source](ErrorCode code, std::string detail) {
        return fail(
            {.code = code, .operation = source.operation, .subject = source.subject, .detail = std::move(detail)});
    };
    if (source.text.size() > source.limit)
        return refuse(ErrorCode::FileTooLarge, std::to_string(source.limit / 1'000'000));
    if (source.text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return refuse(ErrorCode::FileEmpty, {});
    Inspector inspector(source);
    if (!Json::sax_parse(source.text, &inspector))
        return fail(inspector.problem());
    Json document = Json::parse(source.text, nullptr, false);
    if (document.is_discarded())
        return refuse(ErrorCode::NotJson, "1:1");
    return document;
}

} // namespace precedence

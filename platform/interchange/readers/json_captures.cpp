// JSON in a paste: ConvertTo-Json of the Get-Net commands, and `ip -j`. A document may stand between other texts; it
// ends where its brackets close.
#include "platform/interchange/readers/ip_json.h"
#include "platform/interchange/readers/ip_routes_found.h"
#include "platform/interchange/readers/records.h"
#include "platform/interchange/text/shapes.h"

#include <nlohmann/json.hpp>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 32;

/// How many lines the document has that begins here; 0: its brackets never close, or are too deep. Every line of a
/// hostile text may begin such a one, so that what is looked through in vain is counted, and has an end.
std::size_t linesOf(Reading& reading, std::size_t line) {
    constexpr std::size_t kMostPasses = 4;
    if (reading.linesInVain > kMostPasses * reading.size())
        return 0;
    int depth = 0;
    bool inText = false;
    for (std::size_t at = line; at < reading.size(); ++at) {
        const std::string_view text = unquotedLine(reading, at);
        for (std::size_t sign = 0; sign < text.size(); ++sign) {
            const char here = text[sign];
            if (inText && here == '\\')
                ++sign;
            else if (here == '"')
                inText = !inText;
            else if (!inText && (here == '[' || here == '{') && ++depth > kDeepest)
                return 0;
            else if (!inText && (here == ']' || here == '}') && --depth == 0)
                return at - line + 1;
        }
        ++reading.linesInVain;
    }
    return 0;
}

std::string valueText(const Json& value, int depth = 0) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    if (depth > 3)
        return {};
    std::string joined;
    if (value.is_array()) {
        for (const Json& part : value) {
            const std::string text = valueText(part, depth + 1);
            joined += (joined.empty() || text.empty() ? "" : ", ") + text;
        }
    } else if (value.is_object()) {
        // An address or an enumeration as an object: {"IPAddress": "192.0.2.5", ...}, {"value": 2, "Value": "IPv4"}.
        for (const char* const name : {"IPAddress", "NextHop", "ServerAddresses", "Value", "value"})
            if (value.contains(name))
                return valueText(value.at(name), depth + 1);
    }
    return joined;
}

bool addObject(Reading& reading, const Json& object, std::size_t line) {
    if (!object.is_object())
        return false;
    Record record{.line = line};
    for (const auto& [name, value] : object.items())
        record.values.emplace_back(lowerAscii(name), valueText(value));
    return addRecord(reading, record);
}

const Json* firstObject(const Json& document) {
    if (document.is_object())
        return &document;
    return document.is_array() && !document.empty() && document.front().is_object() ? &document.front() : nullptr;
}

bool addPowerShell(Reading& reading, const Json& document, std::size_t line) {
    if (document.is_object())
        return addObject(reading, document, line);
    bool any = false;
    for (const Json& object : document)
        any = addObject(reading, object, line) || any;
    return any;
}

/// The document's lines, joined by what makes them a document: a narrow window breaks them anywhere, a mail program at
/// a blank. A page may have put other blanks and digits into it.
std::string documentText(const Reading& reading, std::size_t line, std::size_t lines) {
    std::string text;
    for (const bool asItStands : {true, false}) {
        for (const std::string_view between : {"\n", "", " "}) {
            text.clear();
            for (std::size_t at = line; at < line + lines; ++at) {
                text += asItStands ? unquotedLine(reading, at) : reading.text(at);
                text += between;
            }
            if (Json::accept(text))
                return text;
        }
    }
    return text;
}

bool addDocument(Reading& reading, const std::string& text, std::size_t line) {
    const Json document = Json::parse(text, nullptr, false);
    const Json* const first = document.is_discarded() ? nullptr : firstObject(document);
    if (first == nullptr)
        return false;
    if (first->contains("ifname"))
        return addIpAdapters(reading, parseIpAdapters(text));
    if (first->contains("dst"))
        return addIpRoutes(reading, text, line);
    return addPowerShell(reading, document, line);
}

} // namespace

std::size_t readJson(Reading& reading, std::size_t line) {
    const std::string_view text = trimmed(reading.text(line));
    const bool begins =
        text.starts_with('{') ||
        (text.starts_with('[') && (text.size() == 1 || text.find_first_of("{]") != std::string_view::npos));
    const std::size_t taken = begins ? linesOf(reading, line) : 0;
    if (taken == 0)
        return 0;
    reading.endBlock();
    if (!addDocument(reading, documentText(reading, line, taken), reading.lines()[line].number))
        return 0;
    reading.endBlock();
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence

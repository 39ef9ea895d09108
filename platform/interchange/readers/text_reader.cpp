#include "platform/interchange/readers/text_reader.h"

#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"
#include "platform/interchange/text/table_columns.h"

#include <algorithm>
#include <array>

namespace precedence {
namespace {

/// Those with the more exact shape first: a row of `route -n` could be taken for one of `route print`.
constexpr auto kReaders = std::to_array<Reader>({readUnixRoute, readWindowsRoute, readInterfaceList, readNetshRoute,
    readPowerShellRow, readNetshInterface, readIpRoute, readIpLink, readNetshVerbose, readNetshAddresses, readIpconfig,
    readPowerShellTable, readNmcli, readPropertyList, readCsv, readJson, readWindowsVersion});

bool isFence(std::string_view text) {
    return text.starts_with("```") || text.starts_with("~~~");
}

/// "...", "[...]": somebody left lines out.
bool isElision(std::string_view text) {
    return text.find("...") != std::string_view::npos && text.find_first_not_of(".[]() ") == std::string_view::npos;
}

/// Prompts, commands, rules, fences, elisions and blank lines.
bool readStructure(Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    const auto prompt = behindPrompt(text);
    if (prompt || isCommand(text)) {
        reading.command = lowerAscii(prompt.value_or(trimmed(text)));
        reading.routeSection = {};
        reading.withoutMetrics = false;
        reading.endBlock();
        return true;
    }
    return trimmed(text).empty() || isRule(text) || isFence(text) || isElision(text);
}

std::size_t readLine(Reading& reading, std::size_t line, Reader& last) {
    if (last != nullptr)
        if (const std::size_t taken = last(reading, line); taken > 0)
            return taken;
    for (const Reader reader : kReaders) {
        const std::size_t taken = reader == last ? 0 : reader(reading, line);
        if (taken > 0) {
            last = reader;
            return taken;
        }
    }
    return 0;
}

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// A line in words that stands where a heading stands: over data, with nothing but rules and blank lines between.
bool isOverData(const Reading& reading, std::size_t line) {
    constexpr std::size_t kFar = 4;
    for (std::size_t at = line + 1; at < reading.size() && at <= line + kFar; ++at) {
        if (reading.use(at) == LineUse::Data)
            return true;
        const std::string_view text = reading.text(at);
        if (!text.empty() && !isRule(text) && !isColumnRule(text) && !(text.ends_with(':') && !hasDigit(text)))
            return reading.use(at) == LineUse::Structure && at == line + 1;
    }
    return false;
}

/// "None" in some language below a heading: short, indented or alone under "Persistent Routes:".
bool isEmptyList(const Reading& reading, std::size_t line) {
    const std::string_view above = line > 0 ? reading.text(line - 1) : std::string_view();
    return above.ends_with(':') && wordsOf(reading.text(line)).size() <= 2;
}

bool endsLikeHeading(std::string_view text) {
    return text.ends_with(':') && wordsOf(text).size() <= 6;
}

bool isTableTitle(const Reading& reading, std::size_t line) {
    return isRule(reading.text(line + 1)) || (line > 0 && isRule(reading.text(line - 1)));
}

/// Headings are in any language, so that only their place tells them from notes.
void markHeadings(Reading& reading) {
    for (std::size_t line = reading.size(); line-- > 0;) {
        if (reading.use(line) != LineUse::Unread)
            continue;
        const std::string_view text = reading.text(line);
        // "IPv4" is the one heading with a digit; the address family of a table.
        std::string plain(text);
        for (const std::string_view name : {"IPv4", "IPv6", "Win32"})
            if (const std::size_t at = plain.find(name); at != std::string::npos)
                plain.erase(at, name.size());
        if (hasDigit(plain))
            continue;
        if (trimmed(text).empty() || isOverData(reading, line) || isEmptyList(reading, line) || endsLikeHeading(text) ||
            isTableTitle(reading, line))
            reading.mark(line, LineUse::Structure);
    }
}

} // namespace

Reading readText(std::string_view bytes, const std::atomic<bool>* cancelled) {
    Reading reading(TextLines::make(bytes));
    Reader last = nullptr;
    for (std::size_t line = 0; line < reading.size() && !(cancelled != nullptr && *cancelled);) {
        if (readStructure(reading, line)) {
            reading.mark(line, LineUse::Structure);
            ++line;
            continue;
        }
        const std::size_t taken = readLine(reading, line, last);
        line += taken > 0 ? taken : 1;
    }
    markHeadings(reading);
    return reading;
}

} // namespace precedence

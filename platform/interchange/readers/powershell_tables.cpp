// The tables of the Get-Net commands. Those of interfaces and routes are told by the shape of their rows, so that lost
// blanks, columns and headings do no harm; every other one by its heading and the dashes below it.
#include "platform/interchange/readers/records.h"
#include "platform/interchange/text/shapes.h"
#include "platform/interchange/text/table_columns.h"

#include <algorithm>
#include <array>
#include <span>

namespace precedence {
namespace {

bool isFamily(std::string_view word) {
    return word == "IPv4" || word == "IPv6";
}

void put(Record& record, std::string_view property, std::string_view value) {
    record.values.emplace_back(property, value);
}

/// "12  Office  IPv4  1500  25 Enabled  Connected  ActiveStore", with or without what stands behind the metric.
bool interfaceRow(const Words& words, Record& record) {
    const auto family = std::find_if(words.begin(), words.end(), isFamily);
    const auto behind = static_cast<std::size_t>(words.end() - family);
    if (words.size() < 4 || !isNumber(words[0]) || behind < 3 || !isNumber(family[1]) || !isNumber(family[2]))
        return false;
    put(record, "ifindex", words[0]);
    put(record, "interfacealias", textOf(std::span(words.begin() + 1, family)));
    put(record, "addressfamily", *family);
    put(record, "interfacemetric", family[2]);
    static constexpr std::array<std::string_view, 3> kFurther{"dhcp", "connectionstate", "policystore"};
    for (std::size_t at = 0; at < kFurther.size() && at + 3 < behind; ++at)
        put(record, kFurther.at(at), family[static_cast<std::ptrdiff_t>(at) + 3]);
    return true;
}

/// "12  192.0.2.0/24  0.0.0.0  256 25  ActiveStore"; a persistent route has no interface metric.
bool routeRow(const Words& words, Record& record) {
    if (words.size() < 4 || !isNumber(words[0]) || !isNumber(words[3]) || !prefixIn(words[1]) ||
        !addressWithZoneIn(words[2]))
        return false;
    put(record, "ifindex", words[0]);
    put(record, "destinationprefix", words[1]);
    put(record, "nexthop", words[2]);
    put(record, "routemetric", words[3]);
    std::size_t at = 4;
    if (at < words.size() && isNumber(words[at]))
        put(record, "ifmetric", words[at++]);
    if (at < words.size())
        put(record, "policystore", words[at]);
    return true;
}

bool readRow(std::string_view text, Record& record) {
    const Words words = wordsOf(text);
    return interfaceRow(words, record) || routeRow(words, record);
}

/// The heading over the dashes, in one line or, where the window was narrow, two.
std::optional<TableColumns> columnsAt(const Reading& reading, std::size_t line, std::size_t& lines) {
    for (lines = 1; lines <= 2; ++lines) {
        if (!isColumnRule(reading.text(line + lines)))
            continue;
        std::vector<std::string_view> heading;
        for (std::size_t at = 0; at < lines; ++at)
            heading.push_back(reading.text(line + at));
        auto columns = TableColumns::make(heading, reading.text(line + lines));
        const bool known = std::any_of(columns.names().begin(), columns.names().end(), isKnownProperty);
        return known ? std::optional(columns) : std::nullopt;
    }
    return std::nullopt;
}

/// The end of a route's row in a line of its own: "25  ActiveStore", "ActiveStore".
bool isRestOfRoute(std::string_view text) {
    const Words words = wordsOf(text);
    return !words.empty() && words.size() <= 2 && (isNumber(words[0]) || words[0].ends_with("Store")) &&
           (words.size() == 1 || words[1].ends_with("Store"));
}

bool lacksEnd(const Record& record) {
    return record.has("destinationprefix") && !record.has("policystore");
}

} // namespace

std::size_t readPowerShellRow(Reading& reading, std::size_t line) {
    Record record{.line = reading.lines()[line].number};
    std::size_t taken = 1;
    if (!readRow(reading.text(line), record)) {
        // A row that a mail program or a narrow window broke in two.
        const std::string_view next = reading.text(line + 1);
        const std::string both = std::string(reading.text(line)) + " " + std::string(next);
        Record alone;
        record.values.clear();
        if (next.empty() || !isNumber(wordsOf(both)[0]) || readRow(next, alone) || !readRow(both, record))
            return 0;
        taken = 2;
    } else if (lacksEnd(record) && isRestOfRoute(reading.text(line + 1))) {
        const std::string both = std::string(reading.text(line)) + " " + std::string(reading.text(line + 1));
        record.values.clear();
        readRow(both, record);
        taken = 2;
    }
    if (!addRecord(reading, record))
        return 0;
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

std::size_t readPowerShellTable(Reading& reading, std::size_t line) {
    std::size_t heading = 0;
    const auto columns = columnsAt(reading, line, heading);
    if (!columns)
        return 0;
    std::size_t at = line + heading + 1;
    std::size_t rows = 0;
    const auto goesOn = [&](std::size_t row) {
        return row < reading.size() && !reading.text(row).empty() && !behindPrompt(reading.text(row)) &&
               !isColumnRule(reading.text(row + 1));
    };
    for (; goesOn(at); ++at) {
        Record record{.line = reading.lines()[at].number};
        Record shaped{.line = record.line};
        const bool byShape = readRow(reading.text(at), shaped);
        if (!byShape)
            record.values = columns->valuesOf(reading.text(at));
        if (!addRecord(reading, byShape ? shaped : record))
            continue;
        reading.mark(at, LineUse::Data);
        ++rows;
    }
    if (rows == 0)
        return 0;
    for (std::size_t each = line; each <= line + heading; ++each)
        reading.mark(each, LineUse::Structure);
    return at - line;
}

} // namespace precedence

// CSV in a paste: ConvertTo-Csv and Export-Csv of the Get-Net commands, with commas or, as lists are parted in many
// countries, semicolons. Values stand in quotation marks, which are doubled inside.
#include "platform/interchange/readers/records.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>

namespace precedence {
namespace {

std::vector<std::string> fieldsOf(std::string_view line, char separator) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t at = 0; at < line.size() && fields.size() <= 256; ++at) {
        const bool doubled = quoted && line.substr(at).starts_with("\"\"");
        if (doubled)
            fields.back() += line[at++];
        else if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == separator && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[at];
    }
    return fields;
}

std::vector<std::string> headingOf(std::string_view line, char& separator) {
    for (const char candidate : {',', ';', '\t'}) {
        separator = candidate;
        std::vector<std::string> names = fieldsOf(line, candidate);
        for (std::string& name : names)
            name = lowerAscii(trimmed(name));
        const auto known =
            std::count_if(names.begin(), names.end(), [](const std::string& name) { return isKnownProperty(name); });
        if (known >= 2)
            return names;
    }
    return {};
}

bool addRow(Reading& reading, std::size_t line, const std::vector<std::string>& names, char separator) {
    const std::vector<std::string> fields = fieldsOf(unquotedLine(reading, line), separator);
    if (fields.size() < 2 || fields.size() > names.size())
        return false;
    Record record{.line = reading.lines()[line].number};
    for (std::size_t at = 0; at < fields.size(); ++at)
        record.values.emplace_back(names[at], trimmed(fields[at]));
    return addRecord(reading, record);
}

} // namespace

std::size_t readCsv(Reading& reading, std::size_t line) {
    std::size_t at = line;
    if (reading.text(at).starts_with("#TYPE"))
        ++at;
    char separator = ',';
    const std::vector<std::string> names =
        headingOf(reading.lines().size() > at ? unquotedLine(reading, at) : std::string_view(), separator);
    if (names.empty())
        return 0;
    std::size_t rows = 0;
    std::size_t next = at + 1;
    for (; next < reading.size() && !reading.text(next).empty(); ++next) {
        if (!addRow(reading, next, names, separator))
            break;
        reading.mark(next, LineUse::Data);
        ++rows;
    }
    if (rows == 0)
        return 0;
    for (std::size_t each = line; each <= at; ++each)
        reading.mark(each, LineUse::Structure);
    return next - line;
}

} // namespace precedence

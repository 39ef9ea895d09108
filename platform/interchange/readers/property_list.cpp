// "Name : value" lines, an object after the other with blank lines between: Format-List of PowerShell, which is also
// how Get-NetIPConfiguration prints, and `nmcli device show`.
#include "platform/interchange/readers/network_manager.h"
#include "platform/interchange/readers/records.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>

namespace precedence {
namespace {

std::string propertyName(std::string_view label) {
    std::string name = lowerAscii(label);
    std::erase(name, ' ');
    return name;
}

/// A further part of the last value, deeper than the labels stand.
bool continuesValue(std::string_view text, std::size_t indentation) {
    const std::size_t first = text.find_first_not_of(' ');
    return first != std::string_view::npos && first > indentation + 4;
}

std::size_t readObject(const Reading& reading, std::size_t line, Record& record) {
    const std::size_t indentation = reading.text(line).find_first_not_of(' ');
    std::size_t at = line;
    for (; at < reading.size() && !reading.text(at).empty(); ++at) {
        const std::string_view text = reading.text(at);
        const auto value = labelledValue(text);
        // "mt = 100" of nmcli's routes, which a mail program broke off.
        const bool brokenOff = !value && (text.starts_with("= ") || text.find(" = ") != std::string_view::npos);
        if (!record.values.empty() && (brokenOff || continuesValue(text, indentation))) {
            std::string& last = record.values.back().second;
            last += (last.empty() ? "" : ", ") + std::string(trimmed(text));
        } else if (value && !value->dotted) {
            record.values.emplace_back(propertyName(value->label), value->value);
        } else {
            break;
        }
    }
    return at - line;
}

} // namespace

std::size_t readPropertyList(Reading& reading, std::size_t line) {
    if (line < reading.behindVainList)
        return 0;
    const auto first = labelledValue(reading.text(line));
    if (!first || first->dotted)
        return 0;
    const std::string name = propertyName(first->label);
    const bool ofNetworkManager = name.starts_with("general.");
    if (!ofNetworkManager && !isKnownProperty(name))
        return 0;
    Record record{.line = reading.lines()[line].number};
    const std::size_t taken = readObject(reading, line, record);
    if (!(ofNetworkManager ? addDevice(reading, record) : addRecord(reading, record))) {
        reading.behindVainList = line + taken;
        return 0;
    }
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence

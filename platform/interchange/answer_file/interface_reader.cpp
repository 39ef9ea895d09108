#include "platform/interchange/answer_file/interface_reader.h"

#include "model/network/ascii.h"
#include "platform/interchange/answer_file/route_reader.h"

#include <charconv>

namespace precedence::answer_file {
namespace {

void readMetric(ReadingNotes& notes, pugi::xml_node element, std::string_view subject, AnswerFileFamily& family) {
    const auto text = notes.document().textOf(element);
    const auto number = text ? numberIn(*text) : std::nullopt;
    if (!number) {
        family.metric.reset();
        notes.unreadValue(element, subject);
        return;
    }
    family.metric = InterfaceMetric::manual(*number);
    if (*number < kLowestAnswerFileMetric || *number > kHighestAnswerFileMetric)
        notes.remark(DocumentRemarkKind::MetricUndocumented, element, subject, std::to_string(*number));
}

void readTruth(ReadingNotes& notes, pugi::xml_node element, std::string_view subject, std::optional<bool>& value) {
    const auto text = notes.document().textOf(element);
    value = text ? truthIn(*text) : std::nullopt;
    if (!value)
        notes.unreadValue(element, subject);
}

AnswerFileFamily readFamily(ReadingNotes& notes, pugi::xml_node element, std::string_view subject) {
    AnswerFileFamily family{.metric = InterfaceMetric::automatic()};
    visitChildren(notes, element, subject, kFamilyParts, [&](std::size_t part, pugi::xml_node child) {
        if (part == 1)
            readMetric(notes, child, subject, family);
        else
            readTruth(notes, child, subject, part == 0 ? family.dhcpEnabled : family.routerDiscovery);
    });
    return family;
}

} // namespace

std::optional<std::string> readIdentifier(ReadingNotes& notes, pugi::xml_node element) {
    const pugi::xml_node node = notes.document().child(element, "Identifier");
    if (!node) {
        notes.notRead(DocumentRemarkKind::ValueMissing, element, "Interface", "Identifier");
        return std::nullopt;
    }
    auto text = notes.document().textOf(node);
    if (text && isIdentifier(*text))
        return text;
    if (text && lengthInUnits(*text) > kLongestIdentifier)
        notes.notRead(DocumentRemarkKind::TextTooLong, element, *text, "Identifier, 256");
    else
        notes.unreadValue(node, "Interface");
    return std::nullopt;
}

AnswerFileInterface readInterface(
    ReadingNotes& notes, pugi::xml_node element, std::string identifier, std::size_t mostEntries) {
    AnswerFileInterface read{.identifier = std::move(identifier)};
    visitChildren(notes, element, read.identifier, kInterfaceParts, [&](std::size_t part, pugi::xml_node child) {
        switch (part) {
        case 0: read.ipv4 = readFamily(notes, child, read.identifier); break;
        case 1: read.ipv6 = readFamily(notes, child, read.identifier); break;
        case 3: read.addresses = readAddresses(notes, child, read.identifier, mostEntries); break;
        case 4: read.routes = readRoutes(notes, child, read.identifier, mostEntries); break;
        default: break; // the identifier was read before
        }
    });
    return read;
}

std::optional<std::uint32_t> numberIn(std::string_view text) {
    std::uint32_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthIn(std::string_view text) {
    if (equalIgnoringAsciiCase(text, "true") || text == "1")
        return true;
    return equalIgnoringAsciiCase(text, "false") || text == "0" ? std::optional(false) : std::nullopt;
}

} // namespace precedence::answer_file

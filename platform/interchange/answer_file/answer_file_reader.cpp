#include "platform/interchange/answer_file/answer_file_reader.h"

#include "model/network/ascii.h"
#include "platform/interchange/answer_file/answer_document.h"
#include "platform/interchange/answer_file/components.h"
#include "platform/interchange/answer_file/interface_reader.h"
#include "platform/interchange/answer_file/reading_notes.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace precedence {
namespace {

using namespace answer_file;

class FileReader {
public:
    FileReader(ReadingNotes& notes, const AnswerFileLimits& limits, AnswerFile& file)
        : m_notes(notes)
        , m_limits(limits)
        , m_file(file) {}

    void read(const Component& component);

private:
    AnswerFileSettings& settingsOf(const Component& component);
    void readEntry(pugi::xml_node element, AnswerFileSettings& settings);

    ReadingNotes& m_notes;
    const AnswerFileLimits& m_limits;
    AnswerFile& m_file;
    std::size_t m_left = m_limits.interfaces;
    /// By pass and architecture, which have their identifiers once.
    std::set<std::pair<const AnswerFileSettings*, std::string>> m_identifiers;
};

void FileReader::read(const Component& component) {
    const pugi::xml_node interfaces = m_notes.document().child(component.element, "Interfaces");
    AnswerFileSettings& settings = settingsOf(component);
    const std::string subject = "Interfaces";
    const std::size_t before = settings.interfaces.size();
    visitEntries(m_notes, interfaces, subject, "Interface", m_left,
        [&](pugi::xml_node element) { readEntry(element, settings); });
    m_left -= std::min(m_left, settings.interfaces.size() - before);
}

/// There is room for all of them: m_identifiers points at them.
AnswerFileSettings& FileReader::settingsOf(const Component& component) {
    const std::string architecture = clipped(component.architecture, kLongestIdentifier);
    const auto same =
        std::find_if(m_file.settings.begin(), m_file.settings.end(), [&](const AnswerFileSettings& settings) {
            return settings.pass == component.pass &&
                   equalIgnoringAsciiCase(settings.processorArchitecture, architecture);
        });
    if (same != m_file.settings.end())
        return *same;
    return m_file.settings.emplace_back(
        AnswerFileSettings{.pass = component.pass, .processorArchitecture = architecture});
}

void FileReader::readEntry(pugi::xml_node element, AnswerFileSettings& settings) {
    auto identifier = readIdentifier(m_notes, element);
    if (!identifier)
        return;
    if (!m_identifiers.emplace(&settings, lowerAscii(*identifier)).second) {
        m_notes.notRead(DocumentRemarkKind::IdentifierTwice, element, *identifier, *identifier);
        return;
    }
    settings.interfaces.push_back(readInterface(m_notes, element, std::move(*identifier), m_limits.entries));
}

/// Behind blanks, comments and instructions.
std::string_view withoutProlog(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kSkipped{{{"<!--", "-->"}, {"<?", "?>"}}};
    for (;;) {
        text = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        const auto skipped = std::find_if(
            kSkipped.begin(), kSkipped.end(), [&](const auto& each) { return text.starts_with(each.first); });
        if (skipped == kSkipped.end())
            return text;
        const std::size_t end = text.find(skipped->second, skipped->first.size());
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + skipped->second.size());
    }
}

} // namespace

Expected<AnswerFileReading> readAnswerFile(
    std::string_view bytes, const std::string& subject, const AnswerFileLimits& limits) {
    const auto document = AnswerDocument::parse(bytes, Operation::ReadAnswerFile, subject, limits.bytes);
    if (!document)
        return fail(document.error());
    AnswerFileReading reading;
    const std::vector<Component> components = componentsOf(*document);
    reading.file.settings.reserve(components.size());
    ReadingNotes notes(*document, reading);
    FileReader reader(notes, limits, reading.file);
    for (const Component& component : components)
        if (&component - components.data() < std::ptrdiff_t{kMostComponents})
            reader.read(component);
        else
            notes.notRead(DocumentRemarkKind::ValueUnread, component.element, kTcpip,
                "component " + std::to_string(components.size()));
    return reading;
}

bool looksLikeAnswerFile(std::string_view bytes) {
    constexpr std::size_t kStart = 64'000;
    std::string start(bytes.substr(0, kStart));
    // UTF-16 without its zeros is good enough for names in ASCII.
    std::erase(start, '\0');
    for (const std::string_view mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"})
        if (start.starts_with(mark))
            start.erase(0, mark.size());
    std::string_view text = withoutProlog(start);
    constexpr std::string_view kType = "<!DOCTYPE";
    const bool hasType = text.starts_with(kType);
    if (!hasType && !text.starts_with('<'))
        return false;
    text.remove_prefix(hasType ? kType.size() : 1);
    text = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    std::string_view name = text.substr(0, text.find_first_of(" \t\r\n/>["));
    name = name.substr(name.find(':') + 1);
    return name == "unattend" || (name == "component" && text.find(kTcpip) != std::string_view::npos);
}

} // namespace precedence

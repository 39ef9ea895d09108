#include "platform/interchange/answer_file/answer_file_writer.h"

#include "model/network/ascii.h"
#include "platform/interchange/answer_file/answer_document.h"
#include "platform/interchange/answer_file/answer_file_reader.h"
#include "platform/interchange/answer_file/components.h"
#include "platform/interchange/answer_file/interface_merge.h"
#include "platform/interchange/answer_file/interface_reader.h"
#include "platform/interchange/answer_file/namespaces.h"
#include "platform/interchange/answer_file/new_elements.h"
#include "platform/interchange/answer_file/reading_notes.h"
#include "platform/interchange/answer_file/wanted_interfaces.h"

#include <algorithm>
#include <map>
#include <utility>

namespace precedence {
namespace {

using namespace answer_file;

constexpr std::string_view kNewFile = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
                                      "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">\r\n"
                                      "</unattend>\r\n";

class FileWriter {
public:
    FileWriter(const AnswerDocument& document, const AnswerFileSettings& wanted)
        : m_document(document)
        , m_wanted(wanted)
        , m_edits(document)
        , m_component(findComponent())
        , m_interfaces(document.child(m_component, "Interfaces")) {}

    AnswerFileWriting write();

private:
    [[nodiscard]] pugi::xml_node findComponent() const;
    [[nodiscard]] pugi::xml_node findSettings() const;
    [[nodiscard]] ConfigurationPrefix configuration() const;
    void findExisting();
    void mergeInto(pugi::xml_node element, const AnswerFileInterface& wanted);
    void append(std::vector<NewElement> elements);

    const AnswerDocument& m_document;
    const AnswerFileSettings& m_wanted;
    DocumentEdits m_edits;
    pugi::xml_node m_component;
    pugi::xml_node m_interfaces;
    std::map<std::string, pugi::xml_node> m_existing; ///< by identifier in lower case, the first of each
};

AnswerFileWriting FileWriter::write() {
    AnswerFileWriting writing;
    findExisting();
    std::vector<NewElement> made;
    for (const AnswerFileInterface& wanted : usableInterfaces(m_wanted, writing.remarks)) {
        const auto existing = m_existing.find(lowerAscii(wanted.identifier));
        auto element = interfaceElement(wanted, configuration());
        if (existing != m_existing.end())
            mergeInto(existing->second, wanted);
        else if (element)
            made.push_back(std::move(*element));
        else
            writing.remarks.push_back({.kind = DocumentRemarkKind::NothingToSay, .subject = wanted.identifier});
    }
    if (!made.empty())
        append(std::move(made));
    writing.bytes = m_edits.bytes();
    return writing;
}

pugi::xml_node FileWriter::findComponent() const {
    if (m_document.isComponentAlone())
        return m_document.root();
    const std::vector<Component> components = componentsOf(m_document);
    const auto found = std::find_if(components.begin(), components.end(), [&](const Component& component) {
        return component.pass == m_wanted.pass &&
               equalIgnoringAsciiCase(component.architecture, m_wanted.processorArchitecture);
    });
    return found == components.end() ? pugi::xml_node() : found->element;
}

pugi::xml_node FileWriter::findSettings() const {
    return m_document.root().find_child(
        [&](pugi::xml_node node) { return m_document.isNamed(node, "settings") && passOf(node) == m_wanted.pass; });
}

/// As it stands where new interfaces come.
ConfigurationPrefix FileWriter::configuration() const {
    if (m_component)
        return configurationPrefixIn(m_interfaces ? m_interfaces : m_component);
    return {.prefix = configurationPrefixOfComponent(prefixOf(m_document.root().name())).prefix};
}

void FileWriter::findExisting() {
    AnswerFileReading ignored;
    ReadingNotes notes(m_document, ignored);
    for (const pugi::xml_node element : m_interfaces.children()) {
        if (!m_document.isNamed(element, "Interface") || isRemoved(element))
            continue;
        if (const auto identifier = readIdentifier(notes, element))
            m_existing.emplace(lowerAscii(*identifier), element);
    }
}

void FileWriter::mergeInto(pugi::xml_node element, const AnswerFileInterface& wanted) {
    AnswerFileReading ignored;
    ReadingNotes notes(m_document, ignored);
    const AnswerFileInterface current = readInterface(notes, element, wanted.identifier, AnswerFileLimits().entries);
    mergeInterface(m_edits, m_document, element, current, wanted);
}

/// With whatever of the elements around them is missing.
void FileWriter::append(std::vector<NewElement> elements) {
    if (m_interfaces) {
        m_edits.append(m_interfaces, elements);
        return;
    }
    if (m_component) {
        m_edits.append(m_component, {{.name = "Interfaces", .children = std::move(elements)}});
        return;
    }
    NewElement component =
        componentElement(m_wanted.processorArchitecture, std::move(elements), prefixOf(m_document.root().name()));
    if (const auto settings = findSettings()) {
        m_edits.append(settings, {std::move(component)});
        return;
    }
    NewElement settings{.name = "settings", .attributes = " pass=\"" + std::string(nameOf(m_wanted.pass)) + "\""};
    settings.children.push_back(std::move(component));
    m_edits.append(m_document.root(), {std::move(settings)});
}

} // namespace

Expected<AnswerFileWriting> writeAnswerFile(
    const AnswerFileSettings& wanted, std::string_view existing, const std::string& subject) {
    const auto document = AnswerDocument::parse(
        existing.empty() ? kNewFile : existing, Operation::WriteAnswerFile, subject, AnswerFileLimits().bytes);
    if (!document)
        return fail(document.error());
    return FileWriter(*document, wanted).write();
}

} // namespace precedence

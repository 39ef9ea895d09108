// An answer file as a tree whose elements know where they stand in the text, so that parts of the text can be exchanged
// and the rest stays byte for byte. Untrusted input: no document types, so no entities; a deep tree costs no stack.
#pragma once

#include "model/network/error.h"
#include "platform/interchange/answer_file/document_text.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::answer_file {

/// Positions in the text.
struct ElementSpan {
    std::size_t begin = 0;        ///< of its "<"
    std::size_t contentBegin = 0; ///< behind its start tag
    std::size_t contentEnd = 0;   ///< at its end tag
    std::size_t end = 0;
    bool isSelfClosing = false; ///< "<Interfaces/>": contentBegin, contentEnd and end are the same
};

class AnswerDocument {
public:
    /// FileEmpty, FileTooLarge, NotText, NotXml, HasDocumentType, NoAnswerFile.
    static Expected<AnswerDocument> parse(
        std::string_view bytes, Operation operation, const std::string& subject, std::size_t mostBytes);

    [[nodiscard]] const DocumentText& source() const { return m_source; }
    [[nodiscard]] const std::string& text() const { return m_source.text; }
    /// The outermost element: unattend, or a component alone.
    [[nodiscard]] pugi::xml_node root() const { return m_root; }
    [[nodiscard]] bool isComponentAlone() const;

    /// Whether the element has this name in the namespace of the outermost one.
    [[nodiscard]] bool isNamed(pugi::xml_node element, std::string_view name) const;
    /// The first element of that name inside; null where there is none.
    [[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name) const;
    [[nodiscard]] bool isTcpip(pugi::xml_node component) const;

    /// Looks at the elements around it, so it is for the few levels that an answer file has.
    [[nodiscard]] ElementSpan spanOf(pugi::xml_node element) const;
    [[nodiscard]] std::size_t lineOf(pugi::xml_node element) const;
    /// The characters inside, without comments and the blanks at both ends. Nothing where there are elements inside, or
    /// references to what XML does not know.
    [[nodiscard]] std::optional<std::string> textOf(pugi::xml_node element) const;
    /// The element as it stands in the text, on one line.
    [[nodiscard]] std::string wordsOf(pugi::xml_node element) const;

private:
    [[nodiscard]] std::optional<Error> load();
    [[nodiscard]] Error notXmlAt(std::size_t offset) const;

    DocumentText m_source;
    std::unique_ptr<pugi::xml_document> m_tree = std::make_unique<pugi::xml_document>();
    pugi::xml_node m_root;
    std::string_view m_namespace;
    std::vector<std::size_t> m_lines; ///< where each line begins
};

/// Where a node's own text begins: its markup for an element, a comment and the like.
[[nodiscard]] std::size_t beginOf(pugi::xml_node node);

} // namespace precedence::answer_file

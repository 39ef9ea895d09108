// Changes of an answer file's text, gathered and then made at once. New text follows the line ends and the indentation
// around it; everything that is not named stays byte for byte.
#pragma once

#include "platform/interchange/answer_file/answer_document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::answer_file {

/// An element to write. Its name has no prefix: it takes that of the element that it comes into.
struct NewElement {
    std::string name = {};
    std::string attributes = {}; ///< as they are written, each behind a blank
    std::string text = {};       ///< not escaped; for an element without children
    std::vector<NewElement> children = {};
};

class DocumentEdits {
public:
    /// The document must outlive this.
    explicit DocumentEdits(const AnswerDocument& document);

    void insertAfter(pugi::xml_node sibling, const NewElement& element);
    void insertBefore(pugi::xml_node sibling, const NewElement& element);
    /// As the last children. For a parent without children: once only.
    void append(pugi::xml_node parent, const std::vector<NewElement>& elements);
    void replace(pugi::xml_node element, const NewElement& by);
    void setText(pugi::xml_node element, std::string_view text);
    void remove(pugi::xml_node element);

    /// The document's bytes with all changes.
    [[nodiscard]] std::string bytes() const;

private:
    struct Edit {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string text = {};
    };
    /// How new elements stand in one place: each on a line of its own, or all in a row.
    struct Place {
        bool hasLines = false;
        std::string indentation = {};
        std::string prefix = {};
    };

    [[nodiscard]] Place placeOf(pugi::xml_node element) const;
    [[nodiscard]] Place placeInside(pugi::xml_node parent) const;
    [[nodiscard]] std::string unitOf() const;
    [[nodiscard]] std::size_t blanksBefore(std::size_t offset) const;
    [[nodiscard]] std::string lineBreak(const Place& place) const;
    [[nodiscard]] std::string printed(const NewElement& element, const Place& place) const;

    const AnswerDocument& m_document;
    std::string m_lineEnd; ///< empty where the whole document is one line
    std::string m_unit;    ///< one step of indentation
    std::vector<Edit> m_edits;
};

} // namespace precedence::answer_file

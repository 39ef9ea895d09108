// What a reader of an answer file notes on its way: remarks, and the parts that were not read, each with its line.
#pragma once

#include "platform/interchange/answer_file/answer_document.h"
#include "platform/interchange/answer_file/answer_file_reader.h"

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace precedence::answer_file {

class ReadingNotes {
public:
    /// Both must outlive the notes.
    ReadingNotes(const AnswerDocument& document, AnswerFileReading& reading)
        : m_document(document)
        , m_reading(reading) {}

    [[nodiscard]] const AnswerDocument& document() const { return m_document; }

    /// Something to know about an element that was read. subject and detail are cut where they are very long.
    void remark(
        DocumentRemarkKind kind, pugi::xml_node element, std::string_view subject, std::string_view detail = {});
    /// An element that was not read.
    void notRead(
        DocumentRemarkKind kind, pugi::xml_node element, std::string_view subject, std::string_view detail = {});
    /// A value that cannot be read: its element's name and what stands in it.
    void unreadValue(pugi::xml_node element, std::string_view subject);

private:
    const AnswerDocument& m_document;
    AnswerFileReading& m_reading;
};

/// Calls visit with the position of its name for the first child of each name; remarks on all other elements, and on
/// those that stand before one that should come first.
void visitChildren(ReadingNotes& notes, pugi::xml_node parent, std::string_view subject,
    std::span<const std::string_view> names, const std::function<void(std::size_t, pugi::xml_node)>& visit);

/// Calls visit for each child of the name, at most so many; remarks on all other elements, and on those that Setup
/// removes.
void visitEntries(ReadingNotes& notes, pugi::xml_node parent, std::string_view subject, std::string_view name,
    std::size_t most, const std::function<void(pugi::xml_node)>& visit);

/// wcm:action="remove".
[[nodiscard]] bool isRemoved(pugi::xml_node element);

} // namespace precedence::answer_file

#include "platform/interchange/answer_file/reading_notes.h"

#include "platform/interchange/answer_file/namespaces.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace precedence::answer_file {
namespace {

constexpr std::size_t kLongestShown = 300;

} // namespace

void ReadingNotes::remark(
    DocumentRemarkKind kind, pugi::xml_node element, std::string_view subject, std::string_view detail) {
    if (++m_reading.remarkCount <= AnswerFileReading::kMostListed)
        m_reading.remarks.push_back({.kind = kind,
            .subject = clipped(subject, kLongestShown),
            .detail = clipped(detail, kLongestShown),
            .line = m_document.lineOf(element)});
}

void ReadingNotes::notRead(
    DocumentRemarkKind kind, pugi::xml_node element, std::string_view subject, std::string_view detail) {
    remark(kind, element, subject, detail);
    if (++m_reading.unreadCount <= AnswerFileReading::kMostListed)
        m_reading.unread.push_back({m_document.wordsOf(element), m_document.lineOf(element)});
}

void ReadingNotes::unreadValue(pugi::xml_node element, std::string_view subject) {
    const auto text = m_document.textOf(element);
    const std::string name(localName(element.name()));
    notRead(DocumentRemarkKind::ValueUnread, element, subject,
        name + ": " + clipped(text ? *text : m_document.wordsOf(element), kLongestShown));
}

void visitChildren(ReadingNotes& notes, pugi::xml_node parent, std::string_view subject,
    std::span<const std::string_view> names, const std::function<void(std::size_t, pugi::xml_node)>& visit) {
    std::vector<pugi::xml_node> seen(names.size());
    std::size_t latest = 0;
    std::size_t told = names.size();
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() != pugi::node_element)
            continue;
        const auto name = std::find_if(
            names.begin(), names.end(), [&](std::string_view each) { return notes.document().isNamed(child, each); });
        const auto position = static_cast<std::size_t>(name - names.begin());
        if (name == names.end() || seen[position]) {
            notes.notRead(DocumentRemarkKind::ElementUnknown, child, subject, localName(child.name()));
            continue;
        }
        seen[position] = child;
        if (position < latest && std::exchange(told, latest) != latest)
            notes.remark(DocumentRemarkKind::OutOfOrder, seen[latest], subject, names[latest]);
        latest = std::max(latest, position);
        visit(position, child);
    }
}

void visitEntries(ReadingNotes& notes, pugi::xml_node parent, std::string_view subject, std::string_view name,
    std::size_t most, const std::function<void(pugi::xml_node)>& visit) {
    std::size_t count = 0;
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() != pugi::node_element)
            continue;
        if (!notes.document().isNamed(child, name))
            notes.notRead(DocumentRemarkKind::ElementUnknown, child, subject, localName(child.name()));
        else if (isRemoved(child))
            notes.notRead(DocumentRemarkKind::Removed, child, subject);
        else if (++count <= most)
            visit(child);
        else if (count == most + 1)
            notes.notRead(
                DocumentRemarkKind::ValueUnread, child, subject, std::string(name) + " " + std::to_string(count));
    }
}

bool isRemoved(pugi::xml_node element) {
    return configurationAttribute(element, "action") == "remove";
}

} // namespace precedence::answer_file

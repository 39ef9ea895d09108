#include "platform/interchange/answer_file/document_edits.h"

#include "platform/interchange/answer_file/namespaces.h"

#include <algorithm>
#include <tuple>

namespace precedence::answer_file {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kUsualUnit = "    ";

std::string lineEndOf(std::string_view text) {
    const std::size_t at = text.find('\n');
    if (at == std::string_view::npos)
        return {};
    return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

pugi::xml_node firstElementIn(pugi::xml_node parent) {
    return parent.find_child([](pugi::xml_node node) { return node.type() == pugi::node_element; });
}

pugi::xml_node lastElementIn(pugi::xml_node parent) {
    auto node = parent.last_child();
    while (node && node.type() != pugi::node_element)
        node = node.previous_sibling();
    return node;
}

} // namespace

DocumentEdits::DocumentEdits(const AnswerDocument& document)
    : m_document(document)
    , m_lineEnd(lineEndOf(document.text()))
    , m_unit(unitOf()) {}

void DocumentEdits::insertAfter(pugi::xml_node sibling, const NewElement& element) {
    const Place place = placeOf(sibling);
    const std::size_t at = m_document.spanOf(sibling).end;
    m_edits.push_back({at, at, lineBreak(place) + printed(element, place)});
}

void DocumentEdits::insertBefore(pugi::xml_node sibling, const NewElement& element) {
    const Place place = placeOf(sibling);
    const std::size_t begin = beginOf(sibling);
    const std::size_t at = place.hasLines ? blanksBefore(begin) : begin;
    m_edits.push_back({at, at, lineBreak(place) + printed(element, place)});
}

void DocumentEdits::append(pugi::xml_node parent, const std::vector<NewElement>& elements) {
    if (const auto last = lastElementIn(parent)) {
        for (const NewElement& element : elements)
            insertAfter(last, element);
        return;
    }
    const Place place = placeInside(parent);
    std::string text;
    for (const NewElement& element : elements)
        text += lineBreak(place) + printed(element, place);
    const ElementSpan span = m_document.spanOf(parent);
    const std::string lastBreak = lineBreak(placeOf(parent));
    if (span.isSelfClosing) {
        m_edits.push_back({span.end - 2, span.end, ">" + text + lastBreak + "</" + parent.name() + ">"});
        return;
    }
    const std::size_t blanks = std::max(blanksBefore(span.contentEnd), span.contentBegin);
    const bool hasBreak = m_document.text().find('\n', blanks) < span.contentEnd;
    if (place.hasLines && hasBreak)
        m_edits.push_back({blanks, blanks, text});
    else
        m_edits.push_back({span.contentEnd, span.contentEnd, text + lastBreak});
}

void DocumentEdits::replace(pugi::xml_node element, const NewElement& by) {
    const ElementSpan span = m_document.spanOf(element);
    m_edits.push_back({span.begin, span.end, printed(by, placeOf(element))});
}

void DocumentEdits::setText(pugi::xml_node element, std::string_view text) {
    const ElementSpan span = m_document.spanOf(element);
    const std::string escaped = escapedText(text, m_document.source().isAsciiOnly);
    if (span.isSelfClosing)
        m_edits.push_back({span.end - 2, span.end, ">" + escaped + "</" + element.name() + ">"});
    else
        m_edits.push_back({span.contentBegin, span.contentEnd, escaped});
}

void DocumentEdits::remove(pugi::xml_node element) {
    const ElementSpan span = m_document.spanOf(element);
    m_edits.push_back({placeOf(element).hasLines ? blanksBefore(span.begin) : span.begin, span.end, {}});
}

std::string DocumentEdits::bytes() const {
    std::vector<Edit> edits = m_edits;
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& left, const Edit& right) {
        return std::tie(left.begin, left.end) < std::tie(right.begin, right.end);
    });
    const std::string_view text = m_document.text();
    std::string changed;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        changed += text.substr(at, edit.begin - at);
        changed += edit.text;
        at = edit.end;
    }
    changed += text.substr(at);
    return encodeDocument(m_document.source(), changed);
}

/// Where an element is the first thing on its line, what stands beside it gets a line, too.
DocumentEdits::Place DocumentEdits::placeOf(pugi::xml_node element) const {
    // A prefix that the element declares itself is not known beside it.
    Place place{.prefix = std::string(prefixOf(element.parent().name()))};
    const std::size_t begin = beginOf(element);
    const std::size_t blanks = blanksBefore(begin);
    const std::string_view between = std::string_view(m_document.text()).substr(blanks, begin - blanks);
    const std::size_t lineEnd = between.rfind('\n');
    place.hasLines = !m_lineEnd.empty() && (lineEnd != std::string_view::npos || blanks == 0);
    if (place.hasLines)
        place.indentation = between.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    return place;
}

DocumentEdits::Place DocumentEdits::placeInside(pugi::xml_node parent) const {
    Place place = placeOf(parent);
    place.prefix = prefixOf(parent.name());
    place.indentation += place.hasLines ? m_unit : "";
    return place;
}

/// By how much the first element that stands deeper than the one around it does so.
std::string DocumentEdits::unitOf() const {
    constexpr int kLevels = 7;
    auto parent = m_document.root();
    for (int level = 0; level < kLevels && parent; ++level) {
        const auto element = firstElementIn(parent);
        const Place outer = placeOf(parent);
        const Place inner = element ? placeOf(element) : Place();
        if (inner.hasLines && inner.indentation != outer.indentation &&
            inner.indentation.starts_with(outer.indentation))
            return inner.indentation.substr(outer.indentation.size());
        parent = element;
    }
    return std::string(kUsualUnit);
}

std::size_t DocumentEdits::blanksBefore(std::size_t offset) const {
    const std::size_t last = std::string_view(m_document.text()).substr(0, offset).find_last_not_of(kBlanks);
    return last == std::string_view::npos ? 0 : last + 1;
}

std::string DocumentEdits::lineBreak(const Place& place) const {
    return place.hasLines ? m_lineEnd + place.indentation : std::string();
}

std::string DocumentEdits::printed(const NewElement& element, const Place& place) const {
    const std::string name = place.prefix + element.name;
    std::string text = "<" + name + element.attributes + ">";
    if (element.children.empty())
        return text + escapedText(element.text, m_document.source().isAsciiOnly) + "</" + name + ">";
    Place inside = place;
    inside.indentation += place.hasLines ? m_unit : "";
    for (const NewElement& child : element.children)
        text += lineBreak(inside) + printed(child, inside);
    return text + lineBreak(place) + "</" + name + ">";
}

} // namespace precedence::answer_file

#include "platform/interchange/answer_file/answer_document.h"

#include "platform/interchange/answer_file/namespaces.h"
#include "platform/interchange/answer_file/references.h"

#include <algorithm>

namespace precedence::answer_file {
namespace {

constexpr std::string_view kComponent = "Microsoft-Windows-TCPIP";
constexpr std::size_t kLongestWords = 400;

std::vector<std::size_t> linesOf(std::string_view text) {
    std::vector<std::size_t> lines{0};
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        lines.push_back(at + 1);
    return lines;
}

std::size_t lineAt(const std::vector<std::size_t>& lines, std::size_t offset) {
    return static_cast<std::size_t>(std::upper_bound(lines.begin(), lines.end(), offset) - lines.begin());
}

/// Behind the ">" of the start tag; a ">" in a quoted value does not end it.
std::size_t endOfStartTag(std::string_view text, std::size_t begin) {
    char quote = '\0';
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (quote == '\0' && text[at] == '>')
            return at + 1;
        if (quote != '\0')
            quote = text[at] == quote ? '\0' : quote;
        else if (text[at] == '"' || text[at] == '\'')
            quote = text[at];
    }
    return text.size();
}

bool isCharacters(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

/// Where the document is more than one element with comments and instructions around it.
std::optional<std::size_t> surplusIn(const pugi::xml_document& tree) {
    bool hasRoot = false;
    for (const pugi::xml_node node : tree.children()) {
        const bool isElement = node.type() == pugi::node_element;
        if (isElement ? hasRoot : isCharacters(node) && !trimmed(node.value()).empty())
            return beginOf(node);
        hasRoot = hasRoot || isElement;
    }
    return hasRoot ? std::nullopt : std::optional<std::size_t>(0);
}

} // namespace

std::size_t beginOf(pugi::xml_node node) {
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    switch (node.type()) {
    case pugi::node_element: return offset - 1; // <
    case pugi::node_comment: return offset - 4; // <!--
    case pugi::node_cdata: return offset - 9;   // <![CDATA[
    case pugi::node_pi:
    case pugi::node_declaration: return offset - 2; // <?
    case pugi::node_pcdata:
    case pugi::node_doctype:
    case pugi::node_document:
    case pugi::node_null: break;
    }
    return offset;
}

Expected<AnswerDocument> AnswerDocument::parse(
    std::string_view bytes, Operation operation, const std::string& subject, std::size_t mostBytes) {
    const auto refusal = [&](Error error) {
        error.operation = operation;
        error.subject = subject;
        return fail(std::move(error));
    };
    if (bytes.empty())
        return refusal({.code = ErrorCode::FileEmpty});
    if (bytes.size() > mostBytes)
        return refusal({.code = ErrorCode::FileTooLarge, .detail = std::to_string(mostBytes >> 20)});
    auto source = decodeDocument(bytes);
    if (!source)
        return refusal({.code = ErrorCode::NotText});
    AnswerDocument document;
    document.m_source = std::move(*source);
    if (const auto error = document.load())
        return refusal(*error);
    return document;
}

std::optional<Error> AnswerDocument::load() {
    m_lines = linesOf(text());
    if (const auto at = firstIllegal(text()))
        return notXmlAt(*at);
    constexpr unsigned kOptions = pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment;
    const auto result = m_tree->load_buffer(text().data(), text().size(), kOptions, pugi::encoding_utf8);
    const auto nodes = m_tree->children();
    if (result.status == pugi::status_bad_doctype ||
        std::any_of(nodes.begin(), nodes.end(), [](auto node) { return node.type() == pugi::node_doctype; }))
        return Error{.code = ErrorCode::HasDocumentType};
    if (!result)
        return notXmlAt(static_cast<std::size_t>(result.offset));
    if (const auto at = surplusIn(*m_tree))
        return notXmlAt(*at);
    m_root = *std::find_if(nodes.begin(), nodes.end(), [](auto node) { return node.type() == pugi::node_element; });
    m_namespace = namespaceOf(m_root);
    const bool isOurs = m_namespace.empty() || m_namespace == kUnattendNamespace;
    if (!isOurs || (localName(m_root.name()) != "unattend" && !isComponentAlone()))
        return Error{.code = ErrorCode::NoAnswerFile, .detail = clipped(m_root.name(), kLongestWords)};
    return std::nullopt;
}

Error AnswerDocument::notXmlAt(std::size_t offset) const {
    const std::size_t at = std::min(offset, text().size());
    const std::size_t line = lineAt(m_lines, at);
    const std::string_view before = std::string_view(text()).substr(m_lines[line - 1], at - m_lines[line - 1]);
    return {
        .code = ErrorCode::NotXml, .detail = std::to_string(line) + ":" + std::to_string(lengthInUnits(before) + 1)};
}

bool AnswerDocument::isComponentAlone() const {
    return localName(m_root.name()) == "component" && isTcpip(m_root);
}

bool AnswerDocument::isNamed(pugi::xml_node element, std::string_view name) const {
    return element.type() == pugi::node_element && localName(element.name()) == name &&
           namespaceOf(element) == m_namespace;
}

pugi::xml_node AnswerDocument::child(pugi::xml_node parent, std::string_view name) const {
    return parent.find_child([&](pugi::xml_node node) { return isNamed(node, name); });
}

bool AnswerDocument::isTcpip(pugi::xml_node component) const {
    return isNamed(component, "component") && component.attribute("name").value() == kComponent;
}

ElementSpan AnswerDocument::spanOf(pugi::xml_node element) const {
    ElementSpan span{.begin = beginOf(element)};
    span.contentBegin = endOfStartTag(text(), span.begin);
    span.isSelfClosing = text()[span.contentBegin - 2] == '/';
    span.contentEnd = span.contentBegin;
    span.end = span.contentBegin;
    if (span.isSelfClosing)
        return span;
    // An end tag is the last thing before what comes next: the next node, or the end tag of the element around it.
    std::size_t boundary = text().size();
    if (const auto next = element.next_sibling())
        boundary = beginOf(next);
    else if (element.parent().type() == pugi::node_element)
        boundary = spanOf(element.parent()).contentEnd;
    span.contentEnd = text().rfind("</", boundary - 1);
    span.end = text().find('>', span.contentEnd) + 1;
    return span;
}

std::size_t AnswerDocument::lineOf(pugi::xml_node element) const {
    return lineAt(m_lines, beginOf(element));
}

std::optional<std::string> AnswerDocument::textOf(pugi::xml_node element) const {
    std::string joined;
    for (const pugi::xml_node node : element.children()) {
        if (node.type() == pugi::node_element)
            return std::nullopt;
        if (node.type() == pugi::node_pcdata) {
            const std::size_t begin = beginOf(node);
            if (!hasKnownReferences(std::string_view(text()).substr(begin, text().find('<', begin) - begin)))
                return std::nullopt;
        }
        if (isCharacters(node))
            joined += node.value();
    }
    return std::string(trimmed(joined));
}

std::string AnswerDocument::wordsOf(pugi::xml_node element) const {
    const ElementSpan span = spanOf(element);
    std::string words;
    for (const char c : clipped(std::string_view(text()).substr(span.begin, span.end - span.begin), kLongestWords)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!isBlank)
            words += c;
        else if (!words.ends_with(' '))
            words += ' ';
    }
    return words;
}

} // namespace precedence::answer_file

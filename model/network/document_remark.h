// What a person should know about a document that was read or written, beside what is in it: parts that could not be
// read, limits that were passed, and what had to be left out. Plain values; model/wording makes sentences of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace precedence {

/// The comment says what DocumentRemark::subject and detail hold; an empty part is not known.
enum class DocumentRemarkKind : std::uint8_t {
    // Answer files. subject: the adapter's identifier, unless something else is said
    MetricUndocumented, ///< detail: the metric, outside the 5 to 50 that are documented
    ValueUnread,        ///< detail: the element and what stands in it
    ValueMissing,       ///< detail: the element that should be there
    ElementUnknown,     ///< detail: the element, which was left as it is
    OutOfOrder,         ///< detail: the element, which stands before one that should come first
    TextTooLong,        ///< detail: the element and how many characters it may have
    BitsBehindPrefix,   ///< detail: the prefix, which was read without them
    IdentifierTwice,    ///< detail: the identifier of a route, or of the adapter itself
    Removed,            ///< the element says that Setup removes it; it was not read
    NoIdentifier,       ///< subject: an adapter without a name that an answer file can hold; it was left out
    RouteLeftOut,       ///< detail: the route, which an answer file cannot hold
    NothingToSay,       ///< an adapter, all of whose metrics are automatic: nothing is written for it
    // Scripts
    ChangeLeftOut, ///< subject: what would change; detail: the format, which has no way to write that
    // Profiles and answer files, over a computer
    NoSuchAdapterHere, ///< subject: how the document names it
    SeveralFit,        ///< subject: how the document names it; detail: how many adapters fit
    MetricUnknown,     ///< subject: the adapter; detail: the family or route, whose metric here is not known
    FamilyAbsent,      ///< subject: the adapter; detail: the family
    MetricIllegal,     ///< subject: the adapter; detail: the number, outside the 1 to 9999 that we write
    AdapterTwice,      ///< subject: how the document names it the second time; detail: the adapter's name here
    RouteAbsent,       ///< subject: the adapter; detail: the route, which is not here, so its metric cannot be set
};

struct DocumentRemark {
    DocumentRemarkKind kind = DocumentRemarkKind::ValueUnread;
    std::string subject = {};
    std::string detail = {};
    std::size_t line = 0; ///< of the document, from 1; 0: about no line

    friend bool operator==(const DocumentRemark&, const DocumentRemark&) = default;
};

} // namespace precedence

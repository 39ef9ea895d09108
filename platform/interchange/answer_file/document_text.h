// The bytes of an XML document as UTF-8 and back, so that what is not changed comes out byte for byte as it went in.
// Untrusted input: nothing for bytes that are no text. Pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace precedence::answer_file {

struct DocumentText {
    enum class Form : std::uint8_t { Utf8, Utf16Little, Utf16Big };

    std::string text = {}; ///< UTF-8 without a byte order mark
    Form form = Form::Utf8;
    bool hasMark = false;
    /// The document declares an encoding in which its bytes mean what they mean in ASCII, and no more is known.
    bool isAsciiOnly = false;
};

/// Nothing for bytes that are no UTF-8 and no UTF-16, that hold zeros, or that declare another encoding and use it.
[[nodiscard]] std::optional<DocumentText> decodeDocument(std::string_view bytes);
/// The text in the form and with the mark of the document.
[[nodiscard]] std::string encodeDocument(const DocumentText& like, std::string_view text);

/// Where the first character is that XML 1.0 cannot hold or that is no UTF-8.
[[nodiscard]] std::optional<std::size_t> firstIllegal(std::string_view text);
/// How long a text in UTF-8 is in UTF-16, in which Windows counts.
[[nodiscard]] std::size_t lengthInUnits(std::string_view text);
[[nodiscard]] std::string lowerAscii(std::string_view text);
/// Without the blanks and line ends around it, as XML knows them.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// At most so many bytes, whole characters only.
[[nodiscard]] std::string clipped(std::string_view text, std::size_t most);

/// As the text of an element: no markup is left in it. With asciiOnly, everything else is written as references.
[[nodiscard]] std::string escapedText(std::string_view text, bool asciiOnly);

} // namespace precedence::answer_file

// Whatever the bytes are, the text made of them is UTF-8 and stays the same when it is decoded once more; its lines
// are numbered from 1 in ascending order and hold nothing that is not seen.
#include "platform/interchange/text/text_decoding.h"
#include "platform/interchange/text/text_lines.h"

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace precedence;

void check(bool holds) {
    if (!holds)
        std::abort();
}

void checkLines(std::string_view bytes) {
    const TextLines lines = TextLines::make(bytes);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        check(lines[at].number >= at + 1 && lines.positionOf(lines[at].number) == at);
        check(at == 0 || lines[at].number > lines[at - 1].number);
        check(isUtf8(lines[at].raw) && isUtf8(lines[at].text));
        check(lines[at].text.find_first_of("\r\n\t\x1b") == std::string_view::npos);
        check(lines[at].text.empty() || lines[at].text.back() != ' ');
    }
    check(lines.textAt(lines.size()).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string text = decodeText(bytes);
    check(isUtf8(text));
    // A text without NULs and marks can be taken for nothing else.
    if (text.find('\0') == std::string::npos && !text.starts_with("\xef\xbb\xbf"))
        check(decodeText(text) == text);
    std::string points;
    for (std::string_view rest = text; !rest.empty();)
        appendCodePoint(points, nextCodePoint(rest));
    check(points == text);
    checkLines(bytes);
    return 0;
}

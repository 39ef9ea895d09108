#include "platform/json/json_format.h"

#include <string>

namespace precedence {

void expectFormat(const JsonCursor& root, JsonProblems& problems, const JsonFormat& format) {
    const std::string name = root.at("format").text();
    const std::uint32_t version = root.at("version").number32();
    if (!problems.first() && (name != format.name || version != format.version))
        problems.report(ErrorCode::WrongFormat, name + " " + std::to_string(version));
}

bool looksLikeFormat(std::string_view text, const JsonFormat& format) {
    constexpr std::size_t kStart = 4'000;
    const std::size_t first = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
    return first != std::string_view::npos && text[first] == '{' &&
           text.substr(first, kStart).find('"' + std::string(format.name) + '"') != std::string_view::npos;
}

} // namespace precedence

#include "app/source.h"

namespace precedence {

Expected<Source> parseSource(std::string_view text) {
    constexpr std::string_view kLab = "lab:";
    const Error unknown{
        .code = ErrorCode::UnknownSource, .operation = Operation::OpenSource, .detail = std::string(text)};
    if (text == "live")
        return Source{};
    if (!text.starts_with(kLab))
        return fail(unknown);
    const std::string_view rest = text.substr(kLab.size());
    const std::size_t at = rest.find('@');
    Source source{.kind = Source::Kind::Lab, .lab = std::string(rest.substr(0, at))};
    if (at != std::string_view::npos)
        source.stateFile = rest.substr(at + 1);
    const bool namesNoFile = at != std::string_view::npos && source.stateFile.empty();
    if (source.lab.empty() || namesNoFile)
        return fail(unknown);
    return source;
}

} // namespace precedence

#include "app/source.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr std::string_view kLab = "lab:";
constexpr std::string_view kFile = "file:";
constexpr std::string_view kStandardInput = "-";

Error unknown(std::string_view text) {
    return {.code = ErrorCode::UnknownSource, .operation = Operation::OpenSource, .detail = std::string(text)};
}

Expected<Source> parseLab(std::string_view text) {
    const std::string_view rest = text.substr(kLab.size());
    const std::size_t at = rest.find('@');
    Source source{.kind = Source::Kind::Lab, .lab = std::string(rest.substr(0, at))};
    if (at != std::string_view::npos)
        source.stateFile = rest.substr(at + 1);
    const bool namesNoFile = at != std::string_view::npos && source.stateFile.empty();
    if (source.lab.empty() || namesNoFile)
        return fail(unknown(text));
    return source;
}

Expected<Source> parseOne(std::string_view text) {
    if (text == "live")
        return Source{};
    if (text.starts_with(kLab))
        return parseLab(text);
    if (text == kStandardInput)
        return Source{.kind = Source::Kind::File, .files = {std::string(kStandardInput)}};
    if (text.starts_with(kFile) && text.size() > kFile.size())
        return Source{.kind = Source::Kind::File, .files = {std::string(text.substr(kFile.size()))}};
    return fail(unknown(text));
}

} // namespace

Expected<Source> parseSources(std::span<const std::string> words) {
    if (words.empty())
        return Source{};
    auto source = parseOne(words[0]);
    for (const std::string& word : words.subspan(1)) {
        auto another = parseOne(word);
        if (!another)
            return another;
        if (!source || source->kind != Source::Kind::File || another->kind != Source::Kind::File)
            return fail(unknown(word));
        source->files.insert(source->files.end(), another->files.begin(), another->files.end());
    }
    if (source && std::count(source->files.begin(), source->files.end(), kStandardInput) > 1)
        return fail(unknown(kStandardInput));
    return source;
}

Expected<Source> parseSource(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words.empty() ? Expected<Source>(fail(unknown({}))) : parseSources(words);
}

} // namespace precedence

#include "platform/interchange/text/code_page.h"

#include <array>
#include <map>
#include <memory>
#include <type_traits>

#include <iconv.h>

namespace precedence {
namespace {

struct CloseConverter {
    void operator()(void* converter) const { iconv_close(static_cast<iconv_t>(converter)); }
};
using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, CloseConverter>;

Converter converterFrom(unsigned codePage) {
    const std::string name = "CP" + std::to_string(codePage);
    iconv_t opened = iconv_open("UTF-8", name.c_str());
    // iconv_open says "unknown" by the pointer -1.
    return Converter(opened == reinterpret_cast<iconv_t>(-1) ? nullptr : opened); // NOLINT(performance-no-int-to-ptr)
}

/// Stays open, as opening one loads a library: every text tries several.
iconv_t openConverterFrom(unsigned codePage) {
    thread_local std::map<unsigned, Converter> converters;
    const auto [found, isNew] = converters.try_emplace(codePage);
    if (isNew)
        found->second = converterFrom(codePage);
    return static_cast<iconv_t>(found->second.get());
}

} // namespace

std::optional<std::string> fromCodePage(unsigned codePage, std::string_view bytes) {
    const iconv_t converter = openConverterFrom(codePage);
    if (converter == nullptr)
        return std::nullopt;
    iconv(converter, nullptr, nullptr, nullptr, nullptr); // Forgets the text before.
    std::string text;
    std::array<char, 4096> piece{};
    char* from = const_cast<char*>(bytes.data()); // iconv takes its input as writable, and never writes it.
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = piece.data();
        std::size_t room = piece.size();
        const std::size_t before = left;
        iconv(converter, &from, &left, &to, &room);
        text.append(piece.data(), piece.size() - room);
        if (left == before)
            return std::nullopt;
    }
    return text;
}

} // namespace precedence

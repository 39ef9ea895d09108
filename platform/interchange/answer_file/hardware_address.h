// Hardware addresses in the spelling of answer files.
#pragma once

#include "model/network/adapter.h"
#include "platform/interchange/answer_file/answer_file.h"

#include <optional>
#include <string>

namespace precedence::answer_file {

/// "00-00-5E-00-53-01", whatever stands between the bytes; nothing where the adapter has none of six bytes, or zeros.
[[nodiscard]] inline std::optional<std::string> hardwareAddressOf(const Adapter& adapter) {
    std::string text = adapter.hardwareAddress.value_or(std::string());
    for (char& c : text) {
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
        if (c == ':')
            c = '-';
    }
    const bool isZero = text.find_first_not_of("0-") == std::string::npos;
    if (isZero || identifierFormOf(text) != IdentifierForm::HardwareAddress)
        return std::nullopt;
    return text;
}

} // namespace precedence::answer_file

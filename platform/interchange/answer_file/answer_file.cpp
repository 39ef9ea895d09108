#include "platform/interchange/answer_file/answer_file.h"

#include "platform/interchange/answer_file/document_text.h"

#include <algorithm>
#include <set>

namespace precedence {
namespace {

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isHardwareAddress(std::string_view text) {
    constexpr std::size_t kLength = 17;
    if (text.size() != kLength)
        return false;
    for (std::size_t at = 0; at < kLength; ++at)
        if (at % 3 == 2 ? text[at] != '-' : !isHexDigit(text[at]))
            return false;
    return true;
}

bool isLuid(std::string_view text) {
    constexpr std::size_t kMostDigits = 16;
    if (!text.starts_with("0x") && !text.starts_with("0X"))
        return false;
    text.remove_prefix(2);
    return !text.empty() && text.size() <= kMostDigits && std::all_of(text.begin(), text.end(), isHexDigit);
}

} // namespace

std::string_view nameOf(AnswerFilePass pass) {
    return pass == AnswerFilePass::WindowsPe ? "windowsPE" : "specialize";
}

IdentifierForm identifierFormOf(std::string_view identifier) {
    if (isHardwareAddress(identifier))
        return IdentifierForm::HardwareAddress;
    return isLuid(identifier) ? IdentifierForm::Luid : IdentifierForm::Alias;
}

bool isIdentifier(std::string_view text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7f'; };
    return !text.empty() && answer_file::lengthInUnits(text) <= kLongestIdentifier && text.front() != ' ' &&
           text.back() != ' ' && std::none_of(text.begin(), text.end(), isControl) && !answer_file::firstIllegal(text);
}

std::vector<const AnswerFileInterface*> interfacesInForce(const AnswerFile& file) {
    std::vector<const AnswerFileInterface*> inForce;
    std::set<std::string> seen;
    for (const AnswerFilePass pass : {AnswerFilePass::Specialize, AnswerFilePass::WindowsPe})
        for (const AnswerFileSettings& settings : file.settings)
            for (const AnswerFileInterface& each : settings.interfaces)
                if (settings.pass == pass && seen.insert(answer_file::lowerAscii(each.identifier)).second)
                    inForce.push_back(&each);
    return inForce;
}

} // namespace precedence

#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace precedence {
namespace {

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

std::optional<std::uint32_t> numberOfBase(std::string_view word, int base) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value, base);
    if (word.empty() || error != std::errc() || end != word.data() + word.size())
        return std::nullopt;
    return value;
}

int hexDigit(char letter) {
    if (isDigit(letter))
        return letter - '0';
    const char lower = letter >= 'A' && letter <= 'F' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

void splitWords(std::string_view line, Words& words) {
    words.clear();
    std::size_t at = line.find_first_not_of(' ');
    while (at != std::string_view::npos && words.size() < kMostWords) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        words.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(' ', end);
    }
}

Words wordsOf(std::string_view line) {
    Words words;
    splitWords(line, words);
    return words;
}

Words cellsOf(std::string_view line) {
    Words cells;
    std::size_t at = line.find_first_not_of(' ');
    while (at != std::string_view::npos && cells.size() < kMostWords) {
        const std::size_t end = std::min(line.find("  ", at), line.size());
        cells.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(' ', end);
    }
    return cells;
}

std::string_view textOf(std::span<const std::string_view> words) {
    if (words.empty())
        return {};
    const char* const end = words.back().data() + words.back().size();
    return {words.front().data(), static_cast<std::size_t>(end - words.front().data())};
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return lower;
}

bool containsIgnoringCase(std::string_view text, std::string_view lowerPart) {
    return lowerAscii(text).find(lowerPart) != std::string::npos;
}

std::optional<std::uint32_t> numberIn(std::string_view word) {
    return numberOfBase(word, 10);
}

std::optional<std::uint32_t> hexNumberIn(std::string_view word) {
    if (word.starts_with("0x") || word.starts_with("0X"))
        word.remove_prefix(2);
    return numberOfBase(word, 16);
}

bool isNumber(std::string_view word) {
    return numberIn(word).has_value();
}

std::optional<IpAddress> addressIn(std::string_view word) {
    // The quick look spares words the costly refusal.
    const bool hasSign = word.find('.') != std::string_view::npos || word.find(':') != std::string_view::npos;
    if (!hasSign || word.size() > 45 || (hexDigit(word[0]) < 0 && word[0] != ':'))
        return std::nullopt;
    const auto address = IpAddress::parse(word);
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<IpAddress> addressWithZoneIn(std::string_view word) {
    return addressIn(word.substr(0, std::min(word.find('%'), word.find('('))));
}

std::optional<std::uint32_t> zoneIndexIn(std::string_view word) {
    const std::size_t sign = word.find('%');
    if (sign == std::string_view::npos)
        return std::nullopt;
    const std::string_view zone = word.substr(sign + 1);
    return numberIn(zone.substr(0, zone.find('(')));
}

std::optional<std::uint8_t> maskIn(std::string_view word) {
    if (word.size() < 7 || !isDigit(word[0]))
        return std::nullopt;
    const auto address = addressIn(word);
    if (!address || address->family() != AddressFamily::IPv4)
        return std::nullopt;
    const auto bits = static_cast<std::uint32_t>(address->high() >> 32);
    const auto length = static_cast<std::uint8_t>(std::countl_one(bits));
    const std::uint32_t whole = length == 0 ? 0 : ~std::uint32_t{0} << (32 - length);
    return bits == whole ? std::optional(length) : std::nullopt;
}

std::optional<AddressWithLength> addressWithLengthIn(std::string_view word) {
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = addressWithZoneIn(word.substr(0, slash));
    const auto length = numberIn(word.substr(slash + 1));
    if (!address || !length || *length > bitsOf(address->family()))
        return std::nullopt;
    return AddressWithLength{*address, static_cast<std::uint8_t>(*length)};
}

std::optional<IpPrefix> prefixIn(std::string_view word) {
    const auto read = addressWithLengthIn(word);
    if (!read)
        return std::nullopt;
    const IpPrefix prefix(read->address, read->length);
    return prefix.address() == read->address ? std::optional(prefix) : std::nullopt;
}

std::optional<std::string> hardwareAddressIn(std::string_view text) {
    std::string spelled;
    if (text.empty())
        return std::nullopt;
    std::size_t at = 0;
    for (std::size_t bytes = 0; at + 1 < text.size() && bytes < 8; ++bytes) {
        if (hexDigit(text[at]) < 0 || hexDigit(text[at + 1]) < 0)
            return std::nullopt;
        spelled += (bytes > 0 ? "-" : "") + lowerAscii(text.substr(at, 2));
        at += 2;
        const bool another = at < text.size() && (text[at] == '-' || text[at] == ':' || text[at] == ' ');
        if (!another)
            break;
        ++at;
    }
    const bool whole =
        at == text.size() && hexDigit(text.back()) >= 0 && (spelled.size() == 17 || spelled.size() == 23);
    return whole ? std::optional(spelled) : std::nullopt;
}

bool isRule(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos || line.find_first_not_of("=-*+_ ") != std::string_view::npos)
        return false;
    return std::count_if(line.begin(), line.end(), [](char sign) { return sign != ' '; }) >= 3;
}

bool takeCut(std::string_view& text) {
    if (!text.ends_with("..."))
        return false;
    text = trimmed(text.substr(0, text.size() - 3));
    return true;
}

} // namespace precedence

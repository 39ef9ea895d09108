// What a piece of text is by its shape alone, in whatever language stands around it: numbers, addresses, masks,
// prefixes, hardware addresses, rules, prompts. Pure functions; nothing for what has another shape.
#pragma once

#include "model/network/address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// The words of a line. A row of any of our tables has few; what is longer than kMostWords is cut off.
inline constexpr std::size_t kMostWords = 64;
using Words = std::vector<std::string_view>;
void splitWords(std::string_view line, Words& words);
[[nodiscard]] Words wordsOf(std::string_view line);
/// The cells of a line whose columns are parted by two blanks or more.
[[nodiscard]] Words cellsOf(std::string_view line);
/// The piece of the line from the first of the words to the last; blanks between them stay as they are.
[[nodiscard]] std::string_view textOf(std::span<const std::string_view> words);
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] bool containsIgnoringCase(std::string_view text, std::string_view lowerPart);

[[nodiscard]] std::optional<std::uint32_t> numberIn(std::string_view word);
[[nodiscard]] std::optional<std::uint32_t> hexNumberIn(std::string_view word);
[[nodiscard]] bool isNumber(std::string_view word);

[[nodiscard]] std::optional<IpAddress> addressIn(std::string_view word);
/// An address without its zone and without "(Preferred)" and the like behind it.
[[nodiscard]] std::optional<IpAddress> addressWithZoneIn(std::string_view word);
/// The zone behind the address, where it is an index.
[[nodiscard]] std::optional<std::uint32_t> zoneIndexIn(std::string_view word);
[[nodiscard]] std::optional<std::uint8_t> maskIn(std::string_view word);
/// "192.0.2.0/24", with no bits behind the length.
[[nodiscard]] std::optional<IpPrefix> prefixIn(std::string_view word);
/// "192.0.2.5/24": an address and how many of its bits are its subnet.
struct AddressWithLength {
    IpAddress address;
    std::uint8_t length = 0;
};
[[nodiscard]] std::optional<AddressWithLength> addressWithLengthIn(std::string_view word);

/// A hardware address of 6 or 8 bytes in any usual spelling, as "00-00-5e-00-53-01" in lower case; nothing for a cut
/// one.
[[nodiscard]] std::optional<std::string> hardwareAddressIn(std::string_view text);

/// A line of nothing but "=", "-", "*" or "+", and blanks.
[[nodiscard]] bool isRule(std::string_view line);
/// The line behind a prompt of cmd, PowerShell or a Unix shell: the command that was typed; nothing where there is no
/// prompt. "PS C:\> route print", "C:\>", "user@host:~$ ip r", "[user@host ~]# ip r", "$ ip r".
[[nodiscard]] std::optional<std::string_view> behindPrompt(std::string_view line);
/// A line that is the command of a tool that is read here, typed or copied without its prompt.
[[nodiscard]] bool isCommand(std::string_view line);
/// Whether the text ends in "...", as PowerShell ends what does not fit. Takes the dots off.
[[nodiscard]] bool takeCut(std::string_view& text);

} // namespace precedence

// The list of interfaces that `route print` begins with: "  8...00 00 5e 00 53 01 ......Office NIC",
// "  1...........................Software Loopback Interface 1", and XP's "0x2 ...00 00 5e 00 53 01 ...... Office NIC".
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/shapes.h"

namespace precedence {
namespace {

constexpr std::size_t kFewestDots = 3;

std::size_t dotsAt(std::string_view text) {
    const std::size_t end = text.find_first_not_of('.');
    return end == std::string_view::npos ? text.size() : end;
}

/// Six or eight bytes parted by blanks, and what stands behind them.
std::string takeHardwareAddress(std::string_view& text) {
    constexpr std::size_t kEightBytes = 23;
    constexpr std::size_t kSixBytes = 17;
    for (const std::size_t length : {kEightBytes, kSixBytes}) {
        if (text.size() < length)
            continue;
        if (const auto address = hardwareAddressIn(text.substr(0, length))) {
            text.remove_prefix(length);
            return *address;
        }
    }
    return {};
}

std::optional<FoundAdapter> readEntry(std::string_view text, bool& xp) {
    text = trimmed(text);
    const std::size_t numberEnd = text.find_first_of(" .");
    if (numberEnd == std::string_view::npos)
        return std::nullopt;
    const std::string_view number = text.substr(0, numberEnd);
    xp = number.starts_with("0x");
    FoundAdapter adapter{.index = xp ? hexNumberIn(number) : numberIn(number)};
    text = trimmed(text.substr(numberEnd));
    if (!adapter.index || dotsAt(text) < kFewestDots)
        return std::nullopt;
    text = trimmed(text.substr(dotsAt(text)));
    adapter.hardwareAddress = takeHardwareAddress(text);
    text = trimmed(text);
    text = trimmed(text.substr(dotsAt(text)));
    adapter.description.text = text;
    return text.empty() ? std::nullopt : std::optional(adapter);
}

/// The rest of a description that was too long for XP's list. It stands between the list's rules, and is no entry.
bool continuesDescription(const Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    bool xp = false;
    if (text.empty() || isRule(text) || text.ends_with(':') || readEntry(text, xp) || behindPrompt(text))
        return false;
    const Words words = wordsOf(text);
    return !addressIn(words[0]) &&
           (text.starts_with(' ') || isRule(reading.text(line + 1)) || readEntry(reading.text(line + 1), xp));
}

/// Windows breaks a line at its eightieth column, in the middle of a word; a page breaks at a blank.
void appendRest(std::string& description, std::string_view line, std::string_view rest) {
    constexpr std::size_t kConsole = 79;
    if (rest.starts_with(' ') || line.size() < kConsole)
        description += ' ';
    description += trimmed(rest);
}

} // namespace

std::size_t readInterfaceList(Reading& reading, std::size_t line) {
    bool xp = false;
    auto adapter = readEntry(reading.text(line), xp);
    if (!adapter)
        return 0;
    reading.signs.windowsXp = reading.signs.windowsXp || xp;
    reading.routeSection = {};
    std::size_t taken = 1;
    if (xp && continuesDescription(reading, line + 1)) {
        appendRest(adapter->description.text, reading.text(line), reading.text(line + 1));
        taken = 2;
    }
    const bool loopback = containsIgnoringCase(adapter->description.text, "loopback interface");
    adapter->medium = loopback ? Medium::Loopback : Medium::Unknown;
    reading.block(BlockKind::InterfaceList, std::nullopt).adapters.push_back(*adapter);
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence

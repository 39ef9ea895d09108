#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <array>

namespace precedence {
namespace {

bool isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Behind "PS C:\Users\user>", "C:\Users\user>", "PS>" and "PS /home/user>".
std::optional<std::string_view> behindWindowsPrompt(std::string_view line) {
    const bool powerShell = line.starts_with("PS ") || line.starts_with("PS>");
    if (powerShell)
        line.remove_prefix(2);
    line = trimmed(line);
    const bool drive = line.size() >= 2 && isLetter(line[0]) && line[1] == ':';
    const bool path =
        drive || line.starts_with("\\\\") || (powerShell && (line.starts_with('/') || line.starts_with('>')));
    const std::size_t end = line.find('>');
    if (!path || end == std::string_view::npos)
        return std::nullopt;
    return trimmed(line.substr(end + 1));
}

/// Behind "user@host:~$", "[user@host ~]#" and "root@host:/etc#".
std::optional<std::string_view> behindUnixPrompt(std::string_view line) {
    const std::size_t at = line.substr(0, 41).find('@');
    const std::size_t end = at == std::string_view::npos ? at : line.find_first_of("$#%", at);
    if (end > 120)
        return std::nullopt;
    const bool named = line.substr(0, at).find_first_of(" =/\"") == std::string_view::npos;
    const bool ends = end + 1 == line.size() || line[end + 1] == ' ';
    return named && ends ? std::optional(trimmed(line.substr(end + 1))) : std::nullopt;
}

constexpr std::array<std::string_view, 13> kTools{"route", "netstat", "ipconfig", "netsh", "get-net", "get-dns", "ip",
    "nmcli", "ifconfig", "new-net", "set-net", "cmd", "powershell"};

} // namespace

bool isCommand(std::string_view line) {
    if (const std::string_view words = trimmed(line); words.empty() || !isLetter(words[0]))
        return false;
    std::string lower = lowerAscii(trimmed(line));
    if (lower.starts_with("sudo "))
        lower.erase(0, 5);
    const std::size_t end = std::min(lower.find_first_of(" |;"), lower.size());
    std::string tool = lower.substr(0, end);
    if (tool.ends_with(".exe"))
        tool.resize(tool.size() - 4);
    const std::string_view rest = trimmed(std::string_view(lower).substr(end));
    const bool named = std::any_of(kTools.begin(), kTools.end(), [&](std::string_view known) {
        return known.ends_with("net") || known == "get-dns" ? tool.starts_with(known) : tool == known;
    });
    // A heading or a row may begin with such a word; a command has no columns.
    return named && rest.find("  ") == std::string_view::npos && rest.find(" : ") == std::string_view::npos &&
           !rest.starts_with(':');
}

std::optional<std::string_view> behindPrompt(std::string_view line) {
    line = trimmed(line);
    if (line.empty())
        return std::nullopt;
    if (const auto command = behindWindowsPrompt(line))
        return command;
    if (const auto command = behindUnixPrompt(line))
        return command;
    if (std::string_view("$#>%").find(line[0]) == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = trimmed(line.substr(1));
    return rest.empty() || isCommand(rest) ? std::optional(rest) : std::nullopt;
}

} // namespace precedence

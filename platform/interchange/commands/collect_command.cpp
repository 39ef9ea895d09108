#include "platform/interchange/commands/collect_command.h"

#include <array>
#include <string>

namespace precedence {
namespace {

/// Each tool is there for what no other tells: ipconfig for aliases, addresses and DNS servers; route print for sums,
/// indexes with hardware addresses, and persistent routes.
constexpr std::array<std::string_view, 2> kWindowsTools{"ipconfig /all", "route print"};
/// Of both families: indexes with aliases; automatic or manual, and whether default routes are ignored; the routes' own
/// parts; and the adapters of persistent routes, which route print leaves out in IPv4.
constexpr std::array<std::string_view, 4> kWindowsTables{
    "show interfaces", "show interfaces level=verbose", "show route", "show route store=persistent"};

/// netsh's tables do not tell their family, so what is printed stands behind the command that printed it.
void show(std::string& line, const std::string& command) {
    line += " & echo # " + command + " & " + command;
}

/// Inside the quotes stands nothing that the command prompt or PowerShell would replace: no % $ ` ^ and no quote.
std::string makeWindowsCommand() {
    std::string line = "cmd /c \"(ver"; // which Windows it is
    for (const std::string_view tool : kWindowsTools)
        show(line, std::string(tool));
    for (const char* family : {"ipv4", "ipv6"}) {
        for (const std::string_view table : kWindowsTables)
            show(line, std::string("netsh interface ") + family + " " + std::string(table));
    }
    return line + ") | clip\"";
}

/// In single quotes, which every shell reads alike, and run by sh. Words in plain English: nmcli is translated.
constexpr std::string_view kLinuxCommand =
    "sh -c '"
    "PATH=$PATH:/usr/sbin:/sbin; export LC_ALL=C.UTF-8; "
    "for command in \"ip -j -d addr\" \"ip -j -4 route show table all\" \"ip -j -6 route show table all\" "
    "\"ip -j -4 rule\" \"ip -j -6 rule\" \"nmcli device show\" \"nmcli device\"; do "
    "command -v ${command%% *} >/dev/null && echo \"# $command\" && $command; done 2>&1 | "
    "if [ \"$WAYLAND_DISPLAY\" ] && command -v wl-copy >/dev/null; then wl-copy; "
    "elif [ \"$DISPLAY\" ] && command -v xclip >/dev/null; then xclip -selection clipboard; "
    "elif [ \"$DISPLAY\" ] && command -v xsel >/dev/null; then xsel -ib; "
    "else cat; fi'";

} // namespace

std::string_view collectCommandForWindows() {
    static const std::string kCommand = makeWindowsCommand();
    return kCommand;
}

std::string_view collectCommandForLinux() {
    return kLinuxCommand;
}

} // namespace precedence

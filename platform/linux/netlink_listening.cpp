#include "platform/linux/netlink_listening.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <system_error>

namespace precedence {
namespace {

std::string folderOf(pid_t process) {
    return "/proc/" + std::to_string(process);
}

bool isAsleep(pid_t process) {
    std::ifstream file(folderOf(process) + "/stat");
    std::string line;
    std::getline(file, line);
    // "123 (ip) S ...": the name may hold anything, brackets and spaces too.
    const std::size_t nameEnd = line.rfind(')');
    return nameEnd != std::string::npos && line.compare(nameEnd, 3, ") S") == 0;
}

std::set<std::string> socketsOf(pid_t process) {
    std::set<std::string> inodes;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folderOf(process) + "/fd", error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone;
        const std::string target = std::filesystem::read_symlink(entry->path(), gone).string();
        constexpr std::string_view kStart = "socket:[";
        if (!gone && target.starts_with(kStart))
            inodes.insert(target.substr(kStart.size(), target.size() - kStart.size() - 1));
    }
    return inodes;
}

bool hasBoundSocket(pid_t process) {
    const std::set<std::string> sockets = socketsOf(process);
    std::ifstream file(folderOf(process) + "/net/netlink");
    std::string line;
    while (!sockets.empty() && std::getline(file, line)) {
        std::istringstream words(line);
        std::string address, protocol, port, groups, received, sent, dump, locks, drops, inode;
        words >> address >> protocol >> port >> groups >> received >> sent >> dump >> locks >> drops >> inode;
        const bool isBound = groups.find_first_not_of('0') != std::string::npos;
        if (protocol == "0" && isBound && sockets.contains(inode))
            return true;
    }
    return false;
}

} // namespace

bool isListeningToNetlink(pid_t process) {
    // In this order: a sleep that was seen before the socket was bound may be another one.
    return hasBoundSocket(process) && isAsleep(process);
}

} // namespace precedence

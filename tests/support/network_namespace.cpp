#include "tests/support/network_namespace.h"

#include "platform/linux/process.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sched.h>

namespace precedence::tests {
namespace {

constexpr std::chrono::seconds kLongestCommand{120};

void writeFile(const std::string& file, const std::string& text) {
    std::ofstream stream(file);
    stream << text;
}

/// As an ordinary user: become root of a user namespace, which may then make networks. Works while the process has one
/// thread only, and is for its whole life.
bool enterUserNamespace() {
    const std::string user = std::to_string(::getuid());
    const std::string group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    writeFile("/proc/self/setgroups", "deny");
    writeFile("/proc/self/uid_map", "0 " + user + " 1");
    writeFile("/proc/self/gid_map", "0 " + group + " 1");
    return true;
}

std::string contentsOf(const std::string& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace

NetworkNamespace::NetworkNamespace()
    : m_before(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)) {
    if (::unshare(CLONE_NEWNET) != 0 && !enterUserNamespace()) {
        m_missing = std::string("no right to make a network namespace: ") + std::strerror(errno);
        return;
    }
    ip("link set lo up");
}

NetworkNamespace::~NetworkNamespace() {
    // Out of a user namespace there is no way back; the next test makes its own network there.
    if (!m_missing)
        (void)::setns(m_before.get(), CLONE_NEWNET);
}

void NetworkNamespace::ip(const std::string& words) const {
    Command command{.program = "ip"};
    std::istringstream stream(words);
    for (std::string word; stream >> word;)
        command.arguments.push_back(word);
    const auto output = outputOf(command, kLongestCommand);
    if (!output)
        ADD_FAILURE() << command.text() << ": " << output.error().detail;
}

NetworkNamespace::Printed NetworkNamespace::ipBatch(
    const std::string& options, const std::vector<std::string>& lines) const {
    std::string batch;
    for (const std::string& line : lines)
        batch.append(line).append("\n");
    const TemporaryFolder folder;
    folder.write("batch", batch);
    // A shell, as its redirection keeps what was printed apart from complaints whatever the exit code is.
    const std::string script = "ip " + options + " -force -batch " + folder.path("batch") + " >" +
                               folder.path("output") + " 2>" + folder.path("errors");
    (void)outputOf({.program = "sh", .arguments = {"-c", script}}, kLongestCommand);
    return {.output = folder.read("output"), .errors = folder.read("errors")};
}

void NetworkNamespace::set(const std::string& setting, const std::string& value) const {
    writeFile("/proc/sys/net/" + setting, value);
    EXPECT_EQ(contentsOf("/proc/sys/net/" + setting), value + "\n") << setting;
}

void NetworkNamespace::addPair(const std::string& one, const std::string& other) const {
    ip("link add " + one + " type veth peer name " + other);
    ip("link set " + one + " up");
    ip("link set " + other + " up");
}

} // namespace precedence::tests

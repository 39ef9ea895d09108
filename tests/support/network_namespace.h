// A private network for a test: the thread that makes one, and every thread and program that it starts, sees a network
// of its own. Needs the right to make namespaces, as root or through user namespaces; tests skip where that is missing.
#pragma once

#include "platform/files/file_handle.h"

#include <optional>
#include <string>
#include <vector>

namespace precedence::tests {

class NetworkNamespace {
public:
    /// The thread moves into the new network; the destructor moves it back. Loopback is up.
    NetworkNamespace();
    NetworkNamespace(const NetworkNamespace&) = delete;
    NetworkNamespace& operator=(const NetworkNamespace&) = delete;
    ~NetworkNamespace();

    /// Why there is none; nothing where there is.
    [[nodiscard]] const std::optional<std::string>& missing() const { return m_missing; }

    /// Runs `ip` with words separated by blanks; what it says is an unexpected failure of the test.
    void ip(const std::string& words) const;
    /// Runs `ip -batch` on the lines, in one go. What it printed, and what it complained of.
    struct Printed {
        std::string output = {};
        std::string errors = {};
    };
    [[nodiscard]] Printed ipBatch(const std::string& options, const std::vector<std::string>& lines) const;
    /// Writes under /proc/sys/net.
    void set(const std::string& setting, const std::string& value) const;
    /// A pair of connected adapters, both up.
    void addPair(const std::string& one, const std::string& other) const;

private:
    FileHandle m_before;
    std::optional<std::string> m_missing;
};

} // namespace precedence::tests

/// First line of a test in a private network.
#define PRECEDENCE_NEEDS(networkNamespace)                                                                             \
    if ((networkNamespace).missing())                                                                                  \
    GTEST_SKIP() << *(networkNamespace).missing()

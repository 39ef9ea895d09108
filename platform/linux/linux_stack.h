// This computer, read only, through iproute2: `ip -j` to read and `ip monitor` to watch. Needs no rights.
// It reads the network namespace of the thread that calls it. What Linux does not have per adapter stays absent:
// metrics and DNS servers. Changes on Linux go through NetworkManager and are not made here.
#pragma once

#include "model/network/stack.h"
#include "model/network/system_answer.h"
#include "platform/interchange/readers/ip_json.h"

#include <chrono>
#include <mutex>
#include <string>

namespace precedence {

/// Where things are; tests put them elsewhere.
struct LinuxPaths {
    std::string ip = "ip"; ///< a path, or a name to look for
    std::string adapters = "/sys/class/net";
    std::string settings = "/proc/sys/net";
    std::string release = "/etc/os-release";
};

class LinuxStack : public StackReader, public RouteOracle {
public:
    explicit LinuxStack(LinuxPaths paths = {});

    /// With the rules of the last read. Any thread.
    [[nodiscard]] Traits traits() const override;
    /// The tables that the standard rules ask: local and main of both families, and default of IPv4. Other rules are
    /// told in the traits. ProgramMissing, ProgramFailed, UnreadableOutput, SystemFailure.
    /// Single entries that cannot be read are left out and told in the snapshot.
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;
    /// `ip route get`.
    Expected<SystemAnswer> ask(const Question& question, const Snapshot& snapshot) override;

private:
    [[nodiscard]] Expected<std::vector<Adapter>> readAdapters(Unread& unread) const;
    [[nodiscard]] Expected<void> readRoutes(AddressFamily family, Snapshot::Parts& parts, Unread& unread) const;

    void readRules(AddressFamily family, Traits& traits, Unread& unread) const;

    LinuxPaths m_paths;
    mutable std::mutex m_mutex;
    Traits m_traits;
};

} // namespace precedence

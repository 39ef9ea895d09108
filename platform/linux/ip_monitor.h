// Notifications of Linux: `ip monitor` in a child process, read by a thread of this object's. What it prints is never
// looked at: each burst of output is one hint. A monitor that ends is started again after a growing delay, and a hint
// follows each start, and each start that failed, as changes may have been missed; so where `ip` cannot run any more,
// hints go on at the longest delay.
#pragma once

#include "model/network/error.h"
#include "model/network/stack.h"
#include "platform/files/file_handle.h"
#include "platform/linux/process.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace precedence {

struct IpMonitorOptions {
    Command command = {};
    std::chrono::milliseconds firstDelay{100}; ///< before the first restart; doubles with each one
    std::chrono::milliseconds longestDelay{5000};
    /// Where the system does not show whether the monitor listens, it is taken for listening after this time.
    std::chrono::milliseconds longestStart{1000};
};

class IpMonitor : public Subscription {
public:
    using Callback = std::function<void(const Hint&)>;

    /// Returns once the kernel queues changes for the monitor, so that nothing that happens afterwards is missed.
    /// ProgramMissing, or ProgramFailed where the monitor ends at once; the operation is WatchComputer.
    static Expected<std::unique_ptr<Subscription>> start(IpMonitorOptions options, Callback callback);

    /// Kills the monitor and waits for it and for a callback that runs; takes a few milliseconds beside the callback.
    ~IpMonitor() override;

private:
    enum class Outcome : std::uint8_t { Listening, Unseen, Ended, Stopped };

    IpMonitor(IpMonitorOptions options, Callback callback, FileHandle stop);
    void run(std::promise<Expected<void>> started);
    [[nodiscard]] Expected<void> runOnce(std::promise<Expected<void>>* started);
    [[nodiscard]] Outcome waitUntilListening(ChildProcess& child) const;
    void passHints(ChildProcess& child) const;
    [[nodiscard]] bool isStopping(std::chrono::milliseconds wait) const;
    void giveHint() const;

    IpMonitorOptions m_options;
    Callback m_callback;
    FileHandle m_stop; ///< an eventfd; readable once the destructor runs
    std::thread m_thread;
};

} // namespace precedence

// A computer on which something happens all day: a VPN with many routes comes and goes, links go down and change their
// speed, other programs set metrics, ever new USB adapters are plugged in. After each period it is as it was in the
// beginning, so that what a program holds can be compared. Read and written by any thread.
#pragma once

#include "model/network/stack.h"

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace precedence::bench {

class ChurningStack : public StackReader, public StackWriter {
public:
    static constexpr std::size_t kPeriod = 100; ///< steps

    explicit ChurningStack(std::size_t vpnRoutes)
        : m_vpnRoutes(vpnRoutes) {}

    /// The next thing happens; whoever watches is given a hint.
    void step();

    [[nodiscard]] Traits traits() const override;
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;
    /// Every fifth change is refused.
    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& /*change*/) override { return {}; }

private:
    class Watch;
    using Interface = std::pair<AdapterId, AddressFamily>;

    void happen(std::size_t place);
    [[nodiscard]] Snapshot::Parts parts() const;
    [[nodiscard]] SnapshotPtr snapshot() const;

    std::size_t m_vpnRoutes;
    mutable std::mutex m_mutex; ///< guards what follows
    std::function<void(const Hint&)> m_callback;
    std::size_t m_step = 0;
    std::size_t m_writes = 0;
    bool m_vpn = false;
    bool m_wifi = true;
    bool m_usb = false;
    bool m_host = false;
    std::map<Interface, InterfaceMetric> m_metrics; ///< those that were set
    std::map<Interface, bool> m_defaultRoutes;
    std::map<IpPrefix, std::uint32_t> m_routeMetrics;
};

} // namespace precedence::bench

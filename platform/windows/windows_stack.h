// This computer through IP Helper, the registry and, where it is asked for, WMI. Reading needs no rights, writing those
// of an elevated administrator. Any thread may read, write and watch. Owns no thread; a reading may start one for WMI
// and waits for it.
#pragma once

#include "model/network/stack.h"
#include "model/network/system_answer.h"
#include "platform/windows/adapter_ages.h"
#include "platform/windows/rows.h"
#include "platform/windows/stored_metrics.h"
#include "platform/windows/windows_writer.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace precedence {

class WindowsStack final : public StackReader, public StackWriter, public RouteOracle {
public:
    explicit WindowsStack(windows::Patience patience = {});

    [[nodiscard]] Traits traits() const override { return m_traits; }
    /// SystemFailure with the function that refused as its subject. The tables are read one after the other, so an
    /// adapter that comes or goes meanwhile may be in some of them only; the notification that follows sets it right.
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;

    /// Kept: through the persistent store of Windows 8 and later, or the registry (IPv4). A metric that cannot be kept
    /// is not written at all. A route's metric cannot be kept: NotSupported.
    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& change) override;
    Expected<Effect> writeOrders(const ChangeSet& changes) override;

    /// GetBestRoute2.
    Expected<SystemAnswer> ask(const Question& question, const Snapshot& snapshot) override;

private:
    using Clock = std::chrono::steady_clock;

    /// The persistent store as it was read last. No notification tells of a change there, so it does not last long.
    struct StoreReading {
        windows::StoredRows rows = {};
        std::vector<windows::IpInterfaceRow> alongside = {};
        Clock::time_point time = {};
        bool isGood = false;
    };
    static constexpr std::chrono::seconds kStoreLasts{1};

    [[nodiscard]] bool isStoreFresh(const std::vector<windows::IpInterfaceRow>& ipInterfaces) const;
    void keepStore(windows::StoredRows rows, const std::vector<windows::IpInterfaceRow>& ipInterfaces);
    [[nodiscard]] windows::StoredRows storedRows() const;
    Expected<void> readInto(Snapshot::Parts& parts);

    bool m_hasPersistentStore;
    Traits m_traits;
    windows::AdapterAges m_ages;
    windows::WindowsWriter m_writer;
    mutable std::mutex m_mutex; ///< guards the store; held for moments
    StoreReading m_store;
};

} // namespace precedence

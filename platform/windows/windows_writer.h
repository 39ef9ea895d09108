// Changes through IP Helper, each in the order of the recipe: read, compare, change only the fields asked for, set,
// read again, compare; and what is kept for the time after a restart. Any thread; compares and sets one thing at a
// time, also across the processes of this product.
#pragma once

#include "model/network/stack.h"
#include "platform/windows/adapter_ages.h"
#include "platform/windows/windows_headers.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace precedence::windows {

/// How to wait for an interface that is not there yet.
struct Patience {
    std::function<void(std::chrono::milliseconds)> wait = {}; ///< empty: sleeps
    std::chrono::milliseconds delay{1000};
    int mostRetries = 15;
};

class WindowsWriter final : public StackWriter {
public:
    /// The ages outlive this object.
    WindowsWriter(const AdapterAges& ages, Patience patience, bool hasPersistentStore);

    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& change) override;

private:
    /// The adapter that a change is about, as it is now, and what is done to it.
    struct Target {
        AdapterId id = {};
        std::uint64_t luid = 0;
        std::uint32_t index = 0;
        std::string name = {};
        AddressFamily family = AddressFamily::IPv4;
        Operation operation = Operation::SetMetric;
    };
    enum class Now : std::uint8_t { Write, OnlyCompare };

    /// A MetricChange or a DefaultRoutesChange.
    template <typename InterfaceChange>
    Expected<void> apply(const InterfaceChange& change, Now now, bool keep);
    Expected<void> apply(const RouteMetricChange& change, Now now, bool keep);
    Expected<void> apply(const BindingOrderChange& change, Now now, bool keep);
    Expected<void> apply(const BindingSwitchChange& change, Now now, bool keep);
    Expected<void> apply(const ProviderOrderChange& change, Now now, bool keep);

    Expected<Target> find(const AdapterId& adapter, AddressFamily family, Operation operation) const;
    Expected<MIB_IPINTERFACE_ROW> rowOf(const Target& target) const;
    /// The row after a set; where it cannot be read, the one before is put back as far as Windows lets us.
    Expected<MIB_IPINTERFACE_ROW> readBack(const Target& target, const MIB_IPINTERFACE_ROW& before) const;
    [[nodiscard]] bool mayStillCome(const Target& target) const;
    /// The row is the one that was compared; all its other fields go back as they were read.
    template <typename Value>
    Expected<void> set(const Target& target, MIB_IPINTERFACE_ROW row, const Value& value) const;
    template <typename Value>
    Expected<void> keepOrTakeBack(const Target& target, const Value& wanted, const Value& before) const;
    Expected<void> keepSetting(const Target& target, const InterfaceMetric& metric) const;
    Expected<void> keepSetting(const Target& target, bool areUsed) const;

    const AdapterAges& m_ages;
    Patience m_patience;
    bool m_hasPersistentStore;
    std::mutex m_mutex;
};

} // namespace precedence::windows

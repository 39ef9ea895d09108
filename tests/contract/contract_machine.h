// What a stack must offer so that the contract can be proved on it: a computer in a known state, and hands to change it
// from outside. Every stack that reads and writes has one machine of this kind; the list of cases is the same for all.
//
// The computer at the start, by alias (all connected but for what is said):
//   Ethernet   wired, 1 Gbit/s, both families automatic, IPv4 default route via 192.0.2.1 with route metric 0
//   Wi-Fi      wireless, 866 Mbit/s, both families automatic
//   IPv4 only  wired, IPv4 automatic, IPv6 not bound
//   Tunnel     a tunnel with manual metric 50 in both families
// The caller is an administrator.
#pragma once

#include "model/network/stack.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace precedence::contract {

class ContractMachine {
public:
    ContractMachine() = default;
    ContractMachine(const ContractMachine&) = delete;
    ContractMachine& operator=(const ContractMachine&) = delete;
    virtual ~ContractMachine() = default;

    [[nodiscard]] virtual StackReader& reader() = 0;
    [[nodiscard]] virtual StackWriter& writer() = 0;
    /// The same computer through another handle or another process.
    [[nodiscard]] virtual StackReader& otherReader() = 0;
    [[nodiscard]] virtual StackWriter& otherWriter() = 0;

    virtual void takeRightsAway() = 0;
    virtual void removeAdapter(const std::string& alias) = 0;
    /// What another program does.
    virtual void setMetric(const std::string& alias, AddressFamily family, InterfaceMetric metric) = 0;
    /// Notifications without a change.
    virtual void fireBurst() = 0;
    /// False where this machine cannot be restarted in a test.
    [[nodiscard]] virtual bool restart() = 0;
    /// Whether refusals carry the codes of Windows.
    [[nodiscard]] virtual bool hasWindowsCodes() const = 0;
};

struct NamedMachine {
    std::string name;
    std::function<std::unique_ptr<ContractMachine>()> make;

    friend void PrintTo(const NamedMachine& machine, std::ostream* out) { *out << machine.name; }
};

class StackContract : public testing::TestWithParam<NamedMachine> {
protected:
    void SetUp() override { m_machine = GetParam().make(); }

    [[nodiscard]] ContractMachine& machine() const { return *m_machine; }
    [[nodiscard]] SnapshotPtr read() const { return readWith(m_machine->reader()); }
    [[nodiscard]] static SnapshotPtr readWith(StackReader& reader);
    /// The adapter's id in the computer as it is now; an empty one where it is not there.
    [[nodiscard]] AdapterId id(const std::string& alias) const;
    [[nodiscard]] const IpInterface& ipInterface(
        const SnapshotPtr& snapshot, const std::string& alias, AddressFamily family) const;
    /// From what stands there now to what is wanted.
    [[nodiscard]] MetricChange metricChange(
        const std::string& alias, AddressFamily family, InterfaceMetric wanted) const;
    [[nodiscard]] RouteMetricChange defaultRouteChange(std::uint32_t expected, std::uint32_t wanted) const;
    Expected<void> write(const Change& change, Durability durability = Durability::UntilRestart) const {
        return m_machine->writer().write(change, durability);
    }
    void expectRefusal(const Expected<void>& done, ErrorCode code, std::optional<std::int64_t> windowsCode = {}) const;

private:
    std::unique_ptr<ContractMachine> m_machine;
};

} // namespace precedence::contract

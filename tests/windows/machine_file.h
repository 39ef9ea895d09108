// The state file of the double (iphlpapi/machine_reader.h), as a test holds it: a computer of the test's own in a
// folder of its own, hands to change it from outside, and what the double has noted about the calls that it received.
// At the start it is the contract's computer (tests/contract/contract_machine.h) with a loopback, an NDIS filter and an
// adapter without any family beside it.
#pragma once

#include "model/network/address.h"
#include "model/network/metric.h"
#include "tests/support/temporary_folder.h"
#include "tests/windows/iphlpapi/call_counts.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace precedence::doubles {

inline constexpr std::uint64_t kEthernetLuid = 0x0006'0000'0100'0000;
inline constexpr std::uint64_t kWifiLuid = 0x0047'0000'0100'0000;
inline constexpr std::uint64_t kIpv4OnlyLuid = 0x0006'0000'0200'0000;
inline constexpr std::uint64_t kTunnelLuid = 0x0083'0000'0100'0000;
inline constexpr std::uint64_t kLoopbackLuid = 0x0018'0000'0000'0000;

class MachineFile {
public:
    /// Points the environment of this process at its file, and so the double.
    MachineFile();
    MachineFile(const MachineFile&) = delete;
    MachineFile& operator=(const MachineFile&) = delete;
    ~MachineFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Reads, edits and writes under the lock that the double takes, too.
    void edit(const std::function<void(nlohmann::json& document)>& edit) const;
    [[nodiscard]] nlohmann::json document() const;

    void setMetric(const std::string& alias, AddressFamily family, InterfaceMetric metric) const;
    void removeAdapter(const std::string& alias) const;
    void takeRightsAway() const;
    /// Notifications without a change.
    void stir(std::uint64_t count) const;
    /// The nth call of a function from now on (0: every call) fails with the code; replaces earlier ones.
    void failCall(const std::string& function, std::uint64_t call, std::uint32_t code) const;
    void failNothing() const;
    /// Brings metrics and switches back to what is kept, and routes to those of the start.
    void restart() const;

    /// The rows that were received, oldest first: {function, process, answer, row}.
    [[nodiscard]] std::vector<nlohmann::json> journal() const;
    [[nodiscard]] const CallCounts& counts() const { return *m_counts; }

private:
    tests::TemporaryFolder m_folder;
    std::filesystem::path m_path;
    nlohmann::json m_start;
    std::unique_ptr<CallCounts> m_counts;
};

/// The adapter in a document; throws where it is not there.
[[nodiscard]] nlohmann::json& adapterNamed(nlohmann::json& document, const std::string& alias);
[[nodiscard]] const char* keyOf(AddressFamily family);

} // namespace precedence::doubles

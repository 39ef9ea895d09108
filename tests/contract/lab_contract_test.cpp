#include "platform/simulated/lab_stack.h"
#include "tests/contract/orders_contract.h"
#include "tests/support/temporary_folder.h"

#include <stdexcept>

namespace precedence::contract {
namespace {

constexpr const char* kComputer = R"({
  "format": "precedence-scenario", "version": 1, "name": "contract", "title": "The contract's computer",
  "system": "Windows 11", "generation": "windows10",
  "lesson": {"question": "?", "answer": "!", "destination": "203.0.113.1", "winner": "Ethernet"},
  "adapters": [
    {"id": "{00000000-0000-4000-8000-000000000001}", "alias": "Ethernet", "medium": "wired", "speed": 1000000000,
     "addresses": ["192.0.2.10/24", "2001:db8:1::10/64"], "gateways": [{"address": "192.0.2.1"}],
     "ipv4": {}, "ipv6": {}},
    {"id": "{00000000-0000-4000-8000-000000000002}", "alias": "Wi-Fi", "medium": "wireless", "speed": 866000000,
     "addresses": ["198.51.100.10/24"], "gateways": [{"address": "198.51.100.1"}], "ipv4": {}, "ipv6": {}},
    {"id": "{00000000-0000-4000-8000-000000000003}", "alias": "IPv4 only", "medium": "wired", "speed": 100000000,
     "addresses": ["10.0.0.10/24"], "ipv4": {}},
    {"id": "{00000000-0000-4000-8000-000000000004}", "alias": "Tunnel", "medium": "tunnel", "speed": 100000000,
     "addresses": ["10.1.0.10/32"], "ipv4": {"metric": 50}, "ipv6": {"metric": 50}}
  ],
  "bindings": {
    "components": [
      {"id": "{00000000-0000-4000-8000-000000000001}", "kind": "adapter", "name": "Example Gigabit Adapter"},
      {"id": "{00000000-0000-4000-8000-000000000002}", "kind": "adapter", "name": "Example Wireless Adapter"},
      {"id": "ms_tcpip", "kind": "protocol", "name": "Internet Protocol"},
      {"id": "ms_server", "kind": "service", "name": "File and Printer Sharing"}],
    "orders": [
      {"component": "ms_tcpip", "paths": [
        {"through": ["ms_tcpip", "{00000000-0000-4000-8000-000000000001}"]},
        {"through": ["ms_tcpip", "{00000000-0000-4000-8000-000000000002}"]}]},
      {"component": "ms_server", "paths": [
        {"through": ["ms_server", "ms_tcpip", "{00000000-0000-4000-8000-000000000001}"]},
        {"through": ["ms_server", "ms_tcpip", "{00000000-0000-4000-8000-000000000002}"], "enabled": false}]}]
  },
  "providers": {"order": [{"service": "RDPNP"}, {"service": "LanmanWorkstation"}, {"service": "WebClient"}]}
})";

/// The lab in memory has one handle; with a state file the other handle is another LabStack on the same file.
class LabMachine final : public ContractMachine {
public:
    explicit LabMachine(bool hasStateFile, Generation generation = Generation::Windows10) {
        m_first = openLab(hasStateFile, generation);
        if (hasStateFile)
            m_second = openLab(true, generation);
    }

    StackReader& reader() override { return *m_first; }
    StackWriter& writer() override { return *m_first; }
    StackReader& otherReader() override { return other(); }
    StackWriter& otherWriter() override { return other(); }

    void takeRightsAway() override { act(RightsAction{.administrator = false}); }
    void removeAdapter(const std::string& alias) override { act(PresenceAction{.adapter = idOf(alias)}); }
    void setMetric(const std::string& alias, AddressFamily family, InterfaceMetric metric) override {
        act(MetricAction{.adapter = idOf(alias), .family = family, .metric = metric});
    }
    void fireBurst() override { m_first->stir(10); }
    bool restart() override {
        act(RestartAction{});
        return true;
    }
    [[nodiscard]] bool hasWindowsCodes() const override { return true; }

private:
    [[nodiscard]] LabStack& other() { return m_second ? *m_second : *m_first; }

    std::unique_ptr<LabStack> openLab(bool hasStateFile, Generation generation) {
        auto scenario = parseScenario(kComputer, "contract");
        if (!scenario)
            throw std::runtime_error(scenario.error().detail);
        scenario->generation = generation;
        const LabStack::StateFilePath file =
            hasStateFile ? std::optional(m_folder.path() / "state.json") : std::nullopt;
        auto lab = LabStack::make(std::move(*scenario), file, {.poll = std::chrono::milliseconds(10)});
        if (!lab)
            throw std::runtime_error(lab.error().detail);
        return std::move(*lab);
    }
    /// Through the other handle, so that it comes from outside where there is an outside.
    void act(const Action& action) {
        if (const auto done = other().act(action); !done)
            throw std::runtime_error(done.error().detail);
    }
    [[nodiscard]] AdapterId idOf(const std::string& alias) const {
        for (const AdapterSetup& adapter : m_first->scenario().adapters) {
            if (adapter.alias == alias)
                return adapter.id;
        }
        throw std::runtime_error(alias);
    }

    tests::TemporaryFolder m_folder;
    std::unique_ptr<LabStack> m_first;
    std::unique_ptr<LabStack> m_second;
};

INSTANTIATE_TEST_SUITE_P(Lab, StackContract,
    testing::Values(NamedMachine{"InMemory", [] { return std::make_unique<LabMachine>(false); }},
        NamedMachine{"InAStateFile", [] { return std::make_unique<LabMachine>(true); }}),
    [](const testing::TestParamInfo<NamedMachine>& machine) { return machine.param.name; });

INSTANTIATE_TEST_SUITE_P(Lab, OrdersContract,
    testing::Values(NamedMachine{"Windows10", [] { return std::make_unique<LabMachine>(true); }},
        NamedMachine{"Windows7", [] { return std::make_unique<LabMachine>(false, Generation::WindowsVista); }}),
    [](const testing::TestParamInfo<NamedMachine>& machine) { return machine.param.name; });

} // namespace
} // namespace precedence::contract

#include "platform/windows/windows_stack.h"
#include "tests/contract/orders_contract.h"
#include "tests/windows/provider_keys.h"

namespace precedence::contract {
namespace {

/// The unmodified backend on the doubles. The two handles are two stacks; what comes from outside is written into the
/// state file, as another process would.
class WindowsMachine final : public ContractMachine {
public:
    StackReader& reader() override { return m_first; }
    StackWriter& writer() override { return m_first; }
    StackReader& otherReader() override { return m_second; }
    StackWriter& otherWriter() override { return m_second; }

    void takeRightsAway() override { m_file.takeRightsAway(); }
    void removeAdapter(const std::string& alias) override { m_file.removeAdapter(alias); }
    void setMetric(const std::string& alias, AddressFamily family, InterfaceMetric metric) override {
        m_file.setMetric(alias, family, metric);
    }
    void fireBurst() override { m_file.stir(30); }
    bool restart() override {
        m_file.restart();
        return true;
    }
    [[nodiscard]] bool hasWindowsCodes() const override { return true; }

private:
    doubles::MachineFile m_file; ///< first: the stacks read it
    doubles::ProviderKeys m_providers;
    WindowsStack m_first;
    WindowsStack m_second;
};

INSTANTIATE_TEST_SUITE_P(Windows, StackContract,
    testing::Values(NamedMachine{"UnderWine", [] { return std::make_unique<WindowsMachine>(); }}),
    [](const testing::TestParamInfo<NamedMachine>& machine) { return machine.param.name; });

INSTANTIATE_TEST_SUITE_P(Windows, OrdersContract,
    testing::Values(NamedMachine{"UnderWine", [] { return std::make_unique<WindowsMachine>(); }}),
    [](const testing::TestParamInfo<NamedMachine>& machine) { return machine.param.name; });

} // namespace
} // namespace precedence::contract

#include "model/network/binding_edits.h"
#include "tests/support/sample_bindings.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using namespace tests;

Computer office(Generation generation) {
    Scenario scenario = twoAdapters(generation);
    scenario.olderOrders = {.bindings = officeBindings(), .providers = officeProviders()};
    return computerOf(std::move(scenario));
}

ChangeSet providersTurned() {
    const NameOrder names = namesOf(officeProviders());
    return {ProviderOrderChange{names, {names.rbegin(), names.rend()}}};
}

TEST(ComputerOrders, ANewOrderOfBindingsStaysUpToWindows8) {
    for (const Generation generation : {Generation::WindowsXpSp2, Generation::WindowsVista}) {
        Computer computer = office(generation);
        const ChangeSet changes = madeFirst(officeBindings(), kBackup);
        EXPECT_EQ(*computer.writeOrders(changes), Effect::AtOnce);
        EXPECT_TRUE(isSatisfiedBy(changes, *snapshotOf(computer)));
        computer.restart();
        EXPECT_TRUE(isSatisfiedBy(changes, *snapshotOf(computer)));
    }
}

TEST(ComputerOrders, Windows10TakesANewOrderAndGoesOnWithTheOldOne) {
    Computer computer = office(Generation::Windows10);
    const auto written = computer.writeOrders(madeFirst(officeBindings(), kBackup));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DidNotStick);
    EXPECT_EQ(*snapshotOf(computer)->olderOrders().bindings, officeBindings());
    EXPECT_TRUE(computer.writeOrders(connectionSwitched(officeBindings(), kUnused, false)));
    EXPECT_TRUE(isDisabled(*snapshotOf(computer)->olderOrders().bindings, kUnused));
}

TEST(ComputerOrders, AllOfASetIsWrittenOrNothing) {
    Computer computer = office(Generation::WindowsVista);
    ChangeSet changes = madeFirst(officeBindings(), kBackup);
    changes.emplace_back(BindingSwitchChange{"ms_tcpip", "no such path", true, false});
    EXPECT_EQ(computer.writeOrders(changes).error().code, ErrorCode::NoSuchBinding);
    EXPECT_EQ(*snapshotOf(computer)->olderOrders().bindings, officeBindings());
}

TEST(ComputerOrders, ProvidersCountAfterARestart) {
    Computer computer = office(Generation::Windows10);
    EXPECT_EQ(*computer.writeOrders(providersTurned()), Effect::AfterRestart);
    EXPECT_TRUE(isSatisfiedBy(providersTurned(), *snapshotOf(computer)));
}

TEST(ComputerOrders, WithoutRightsOrWithoutTheOrdersNothingIsWritten) {
    Computer computer = office(Generation::WindowsVista);
    computer.act(RightsAction{false});
    EXPECT_EQ(computer.writeOrders(providersTurned()).error().code, ErrorCode::AccessDenied);
    Computer plain = computerOf(twoAdapters());
    EXPECT_EQ(plain.writeOrders(providersTurned()).error().code, ErrorCode::NotSupported);
    EXPECT_EQ(plain.writeOrders({toManual("wired", 5)}).error().code, ErrorCode::NotSupported);
    EXPECT_FALSE(plain.traits().hasBindings);
}

TEST(ComputerOrders, WriteGoesTheSameWay) {
    Computer computer = office(Generation::WindowsVista);
    EXPECT_TRUE(computer.write(providersTurned().front(), Durability::Kept));
    EXPECT_TRUE(computer.write(providersTurned().front(), Durability::Kept)) << "done already";
    EXPECT_TRUE(isSatisfiedBy(providersTurned(), *snapshotOf(computer)));
}

/// KB 894564: gethostbyname for the local name lists the addresses in the order of the connections.
TEST(ComputerOrders, OnXpTheComputersOwnAddressesFollowTheOrder) {
    Scenario scenario = twoAdapters(Generation::WindowsXpSp2);
    Bindings bindings;
    bindings.components = {{"wired", ComponentKind::Adapter, "Wired"}, {"wifi", ComponentKind::Adapter, "Wi-Fi"},
        {"ms_tcpip", ComponentKind::Protocol, "Internet Protocol (TCP/IP)"}};
    bindings.orders = {{"ms_tcpip", {{"w", {"ms_tcpip", "wifi"}}, {"e", {"ms_tcpip", "wired"}}}}};
    scenario.olderOrders.bindings = bindings;
    Computer computer = computerOf(scenario);
    const auto before = localNameAddresses(*snapshotOf(computer));
    ASSERT_EQ(before.size(), 2U);
    ASSERT_TRUE(computer.writeOrders(madeFirst(bindings, AdapterId("wired"))));
    const auto after = localNameAddresses(*snapshotOf(computer));
    EXPECT_EQ(after, (std::vector<IpAddress>{before.rbegin(), before.rend()}));
    scenario.generation = Generation::WindowsVista;
    EXPECT_TRUE(localNameAddresses(*snapshotOf(computerOf(scenario))).empty());
}

TEST(ComputerOrders, AScenarioWithOrdersComesBackFromItsText) {
    Scenario scenario = twoAdapters(Generation::WindowsXpSp2);
    scenario.olderOrders = {.bindings = officeBindings(), .providers = officeProviders()};
    scenario.olderOrders.bindings->linkage = {kPrimary.value()};
    scenario.olderOrders.bindings->orders[0].paths[0].token = "its own name";
    const auto again = parseScenario(toText(scenario), "test");
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->olderOrders, scenario.olderOrders);
}

TEST(ComputerOrders, BindingsThatHangTogetherWithNothingAreRefused) {
    const auto problem = [](const std::string& bindings) {
        std::string text = scenarioText("");
        text.insert(text.rfind('}'), ",\"bindings\":" + bindings);
        const auto read = parseScenario(text, "test");
        return read ? ErrorCode::SystemFailure : read.error().code;
    };
    const std::string tcpip = R"({"id":"t","kind":"protocol","name":"TCP"})";
    const std::string nic = R"({"id":"a","kind":"adapter","name":"NIC"})";
    const auto both = [&](const std::string& orders) {
        return R"({"components":[)" + tcpip + "," + nic + R"(],"orders":[)" + orders + "]}";
    };
    EXPECT_EQ(problem(R"({"components":[)" + tcpip + "," + tcpip + R"(],"orders":[]})"), ErrorCode::DuplicateId);
    EXPECT_EQ(problem(both(R"({"component":"x","paths":[]})")), ErrorCode::UnknownReference);
    EXPECT_EQ(problem(both(R"({"component":"t","paths":[{"through":["t","x"]}]})")), ErrorCode::UnknownReference);
    EXPECT_EQ(problem(both(R"({"component":"t","paths":[{"through":["a","t"]}]})")), ErrorCode::WrongValue);
    EXPECT_EQ(problem(both(R"({"component":"t","paths":[{"through":["t","a"]},{"through":["t","a"]}]})")),
        ErrorCode::DuplicateId);
    EXPECT_EQ(problem(R"({"components":[{"id":"t","kind":"cable","name":"T"}],"orders":[]})"), ErrorCode::WrongValue);
}

} // namespace
} // namespace precedence

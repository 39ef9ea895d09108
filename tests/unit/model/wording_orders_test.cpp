#include "model/network/binding_edits.h"
#include "model/wording_orders.h"
#include "tests/support/sample_bindings.h"

#include <gtest/gtest.h>

#include <set>

namespace precedence {
namespace {

using namespace tests;

TEST(WordingOrders, EveryCodeOfTheNetworkConfigurationHasASentenceOfItsOwn) {
    std::set<QString> sentences;
    const std::uint32_t codes[] = {0x8004A020, 0x8004A021, 0x8004A022, 0x8004A024, 0x8004A025, 0x8004A026, 0x8004A027,
        0x8004A028, 0x8004A029, 0x8004A02A, 0x8004A02B, 0x0004A020, 0x0004A022, 0x0004A023, 0x0004A024, 0x0004A025,
        0x80040154, 0x80004005};
    for (const std::uint32_t code : codes) {
        const Error error{.operation = Operation::SetBindingOrder, .subject = "INetCfg::Apply", .systemCode = code};
        const QString sentence = wording::sentence(error, "Windows 7");
        EXPECT_TRUE(sentence.contains(QString::number(code))) << sentence.toStdString();
        EXPECT_TRUE(sentences.insert(sentence.section(QLatin1Char('('), 0, 0)).second) << sentence.toStdString();
    }
}

TEST(WordingOrders, SaysWhatGoesBeforeWhatOrComesFirst) {
    const auto snapshot = officeSnapshot();
    const Bindings bindings = officeBindings();
    const NameOrder now = tokensOf(*bindings.orderOf("ms_tcpip"));
    const auto text = [&](const NameOrder& wanted) {
        return wording::change(BindingOrderChange{"ms_tcpip", now, wanted}, *snapshot).toStdString();
    };
    EXPECT_EQ(text({now[1], now[0], now[2]}),
        "Internet Protocol (TCP/IP): Example Fast Ethernet Adapter before Example Gigabit Adapter");
    EXPECT_EQ(text({now[1], now[2], now[0]}), "Internet Protocol (TCP/IP): Example Gigabit Adapter last");
    EXPECT_EQ(text({now[2], now[1], now[0]}), "Internet Protocol (TCP/IP): another order, Example Spare Adapter first");
    EXPECT_EQ(wording::change(
                  BindingSwitchChange{"ms_server", "ms_server->ms_tcpip->" + kPrimary.value(), true, false}, *snapshot)
                  .toStdString(),
        "File and Printer Sharing for Microsoft Networks: Internet Protocol (TCP/IP), Example Gigabit Adapter switched "
        "off");
    const NameOrder providers = namesOf(officeProviders());
    EXPECT_EQ(wording::change(ProviderOrderChange{providers, movedToTop(providers, "RDPNP")}, *snapshot).toStdString(),
        "Network providers: Microsoft Terminal Services before Microsoft Windows Network");
}

TEST(WordingOrders, EachRefusalSaysWhatItIsAbout) {
    const auto sentence = [](ErrorCode code, Operation operation, std::string subject = "Backup") {
        return wording::sentence({.code = code, .operation = operation, .subject = std::move(subject)}).toStdString();
    };
    EXPECT_NE(sentence(ErrorCode::BindingsHeld, Operation::SetBindingOrder, "Advanced Settings")
                  .find("“Advanced Settings” changes the network's configuration"),
        std::string::npos);
    EXPECT_NE(
        sentence(ErrorCode::DidNotStick, Operation::SetBindingOrder).find("set the metric instead"), std::string::npos);
    EXPECT_NE(sentence(ErrorCode::Conflict, Operation::SetProviderOrder).find("network providers"), std::string::npos);
    EXPECT_NE(sentence(ErrorCode::AccessDenied, Operation::SetBinding).find("administrator"), std::string::npos);
    EXPECT_EQ(sentence(ErrorCode::RestartNeeded, Operation::SetProviderOrder), "It takes effect after a restart.");
    for (const ErrorCode code : {ErrorCode::NoSuchBinding, ErrorCode::NoSuchProvider, ErrorCode::NoProviderOrder,
             ErrorCode::NoOrder, ErrorCode::OrderIsOdd})
        EXPECT_FALSE(sentence(code, Operation::SetBindingOrder).empty());
}

TEST(WordingOrders, SaysWhatTheOrderStillDecides) {
    std::set<QString> sentences;
    for (const BindingReach reach : {BindingReach::Nothing, BindingReach::Services, BindingReach::ServicesAndNames})
        sentences.insert(wording::bindingReach({.bindingReach = reach}));
    EXPECT_EQ(sentences.size(), 3U);
    for (const ProviderOrderFlaw flaw :
        {ProviderOrderFlaw::NotText, ProviderOrderFlaw::TooLong, ProviderOrderFlaw::EmptyName,
            ProviderOrderFlaw::WhiteSpace, ProviderOrderFlaw::Duplicate, ProviderOrderFlaw::ControlCharacter})
        sentences.insert(wording::flaw(flaw));
    EXPECT_EQ(sentences.size(), 9U);
}

TEST(WordingOrders, AWaitingOrderThatDoesNotFitSaysSo) {
    const auto snapshot = officeSnapshot();
    const Change change = ProviderOrderChange{{"A"}, {"A"}};
    EXPECT_FALSE(wording::orderStanding(change, Standing::Conflict, *snapshot).isEmpty());
    EXPECT_FALSE(wording::orderStanding(change, Standing::Missing, *snapshot).isEmpty());
    EXPECT_TRUE(wording::orderStanding(change, Standing::Expected, *snapshot).isEmpty());
}

} // namespace
} // namespace precedence

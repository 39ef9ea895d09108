#include "model/network/order_edit.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

const AdapterId kEthernet("Ethernet");
const AdapterId kWifi("Wi-Fi");
const AdapterId kVpn("Contoso VPN");

class OrderEdits : public testing::Test {
protected:
    OrderEdits() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.adapter("Contoso VPN", 45).ipv6.reset();
        m_now = m_builder.build();
    }
    [[nodiscard]] PriorityOrder orderAfter(const ChangeSet& changes, AddressFamily family = AddressFamily::IPv4) const {
        return priorityOrder(*preview(*m_now, changes), family);
    }

    SnapshotBuilder m_builder;
    SnapshotPtr m_now;
    const ChangeSet m_nothing;
    const std::vector<AdapterId> m_shown{kEthernet, kWifi, kVpn};
};

TEST_F(OrderEdits, ADropBetweenRowsPassesWhatLiesBetween) {
    const OrderEdit edit = moveToRow({*m_now, m_nothing}, FamilyChoice::Both, m_shown, kVpn, 1);
    ASSERT_EQ(edit.families.size(), 2U);
    EXPECT_EQ(edit.families[0].kind, FamilyEdit::Kind::Moves);
    EXPECT_EQ(edit.families[1].kind, FamilyEdit::Kind::Absent);
    EXPECT_EQ(orderAfter(edit.changes()), (PriorityOrder{{kEthernet}, {kVpn}, {kWifi}}));
}

TEST_F(OrderEdits, ADropWhereTheRowStandsChangesNothing) {
    for (const std::size_t row : {1U, 2U}) {
        const OrderEdit edit = moveToRow({*m_now, m_nothing}, FamilyChoice::Both, m_shown, kWifi, row);
        EXPECT_FALSE(edit.movesAnything());
        EXPECT_TRUE(edit.changes().empty());
    }
}

TEST_F(OrderEdits, AWayUpAndDownAgainTakesTheWaitingChangeBack) {
    const OrderEdit up = moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kWifi, Step::Up);
    const ChangeSet waiting = up.changes();
    ASSERT_EQ(orderAfter(waiting), (PriorityOrder{{kWifi}, {kEthernet}, {kVpn}}));
    const OrderEdit down =
        moveByStep({*m_now, waiting}, FamilyChoice::IPv4, {kWifi, kEthernet, kVpn}, kWifi, Step::Down);
    ASSERT_EQ(down.changes().size(), 1U);
    EXPECT_EQ(standingOf(down.changes()[0], *m_now), Standing::Satisfied);
}

TEST_F(OrderEdits, StepsToTheEndsGoAllTheWay) {
    const OrderEdit top = moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kVpn, Step::ToTop);
    EXPECT_EQ(orderAfter(top.changes()), (PriorityOrder{{kVpn}, {kEthernet}, {kWifi}}));
    const OrderEdit bottom = moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kEthernet, Step::ToBottom);
    EXPECT_EQ(orderAfter(bottom.changes()), (PriorityOrder{{kWifi}, {kVpn}, {kEthernet}}));
    EXPECT_FALSE(moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kEthernet, Step::Up).movesAnything());
    EXPECT_FALSE(moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kVpn, Step::Down).movesAnything());
    EXPECT_FALSE(
        moveByStep({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, AdapterId("gone"), Step::Up).movesAnything());
}

TEST_F(OrderEdits, AMetricThatIsNotKnownIsRefusedWithItsReason) {
    m_builder.adapter("USB").ipv4->metric.reset();
    m_now = m_builder.build();
    const OrderEdit edit = moveToRow({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, AdapterId("USB"), 0);
    ASSERT_NE(edit.refusal(), nullptr);
    EXPECT_EQ(edit.refusal()->code, ErrorCode::MetricUnknown);
    EXPECT_TRUE(edit.changes().empty());
}

TEST_F(OrderEdits, PinningMakesEveryAdapterManualInItsPlace) {
    const ChangeSet pins = pinOrder({*m_now, m_nothing}, FamilyChoice::Both).changes();
    EXPECT_EQ(pins.size(), 5U);
    EXPECT_EQ(orderAfter(pins), orderAfter({}));
}

TEST_F(OrderEdits, IPv6TakesTheOrderOfIPv4AndKeepsWhatIsItsOwn) {
    m_builder.traits().setsMetric = true;
    m_builder.adapter("Six", 30).ipv4.reset();
    Adapter& phone = m_builder.adapter("Phone", 20);
    phone.ipv6->metric = 60;
    m_now = m_builder.build();
    const OrderEdit edit = useOrderOf({*m_now, m_nothing}, AddressFamily::IPv6, AddressFamily::IPv4);
    const PriorityOrder order = orderAfter(edit.changes(), AddressFamily::IPv6);
    EXPECT_EQ(order, (PriorityOrder{{AdapterId("Phone")}, {AdapterId("Six")}, {kEthernet}, {kWifi}}));
    EXPECT_TRUE(useOrderOf({*m_now, edit.changes()}, AddressFamily::IPv6, AddressFamily::IPv4).changes().empty());
}

TEST_F(OrderEdits, SetsOnlyFamiliesThatAreThere) {
    EXPECT_EQ(setMetric(*m_now, kVpn, FamilyChoice::Both, InterfaceMetric::manual(7)).size(), 1U);
    EXPECT_TRUE(setMetric(*m_now, kVpn, FamilyChoice::IPv6, InterfaceMetric::manual(7)).empty());
    EXPECT_TRUE(setDefaultRoutes(*m_now, kWifi, FamilyChoice::Both, false).empty()) << "the switch is not known";
}

TEST_F(OrderEdits, ConsequencesSayWhereTheInternetMoves) {
    m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    m_builder.route("0.0.0.0/0", "192.0.2.2", "Wi-Fi");
    m_now = m_builder.build();
    const ChangeSet first = moveToRow({*m_now, m_nothing}, FamilyChoice::IPv4, m_shown, kWifi, 0).changes();
    const auto notes = consequencesOf(*m_now, first);
    const PlanNote moves{.kind = PlanNoteKind::InternetMoves, .adapters = {kWifi}};
    EXPECT_NE(std::find(notes.begin(), notes.end(), moves), notes.end());
    EXPECT_TRUE(consequencesOf(*m_now, {}).empty());
}

} // namespace
} // namespace precedence::tests

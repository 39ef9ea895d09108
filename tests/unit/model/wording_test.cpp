#include "model/wording.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace precedence::tests {
namespace {

std::string text(const QString& shown) {
    return shown.toStdString();
}

TEST(Wording, HasASentenceForEveryErrorAndNeverACodeFirst) {
    std::set<std::string> sentences;
    const int last = static_cast<int>(ErrorCode::UnreadableOutput);
    for (int code = 0; code <= last; ++code) {
        const std::string sentence = text(wording::sentence(
            {.code = static_cast<ErrorCode>(code), .subject = "Wi-Fi", .detail = "35", .systemCode = 1168}));
        const bool isWmi = static_cast<ErrorCode>(code) == ErrorCode::WmiRefused;
        EXPECT_TRUE(sentence.ends_with(isWmi ? "(WMI code 1168)" : "(System code 1168)")) << sentence;
        EXPECT_GT(sentence.size(), 25U) << code;
        EXPECT_EQ(sentence.find('!'), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find("nvalid"), std::string::npos) << sentence;
        EXPECT_EQ(sentence.find('%'), std::string::npos) << sentence;
        EXPECT_TRUE(sentences.insert(sentence).second) << "said twice: " << sentence;
    }
}

TEST(Wording, SaysWhatIsWrongWithANumber) {
    const auto say = [](const char* number, Operation operation) {
        return text(wording::sentence({.code = ErrorCode::MetricOutOfRange, .operation = operation, .detail = number}));
    };
    EXPECT_EQ(say("10000", Operation::SetMetric), "10000 is too large. A metric is a whole number from 1 to 9999.");
    EXPECT_EQ(say("0", Operation::SetMetric), "0 is too small. A metric is a whole number from 1 to 9999.");
    EXPECT_EQ(say("00", Operation::SetMetric), "00 is too small. A metric is a whole number from 1 to 9999.");
    EXPECT_EQ(say("99999999999999999999", Operation::SetMetric),
        "99999999999999999999 is too large. A metric is a whole number from 1 to 9999.");
    EXPECT_EQ(
        say("-1", Operation::SetRouteMetric), "-1 is too small. A route metric is a whole number from 0 to 9999.");
}

TEST(Wording, TellsAPersonWhoTypedANameToTypeItsAddress) {
    const auto say = [](const char* detail) {
        return text(wording::sentence({.code = ErrorCode::NotAnAddress, .detail = detail}));
    };
    EXPECT_EQ(say("printer.example"),
        "“printer.example” is not an IP address. A name cannot be looked up on another computer. Type its address.");
    EXPECT_EQ(say("192.0.2"), "“192.0.2” is not an IP address. Write it like 192.0.2.1 or 2001:db8::1.");
}

TEST(Wording, NamesTheFamilyThatIsNotBound) {
    EXPECT_EQ(text(wording::sentence({.code = ErrorCode::FamilyNotBound,
                                         .operation = Operation::SetMetric,
                                         .subject = "Contoso VPN",
                                         .detail = "IPv6",
                                         .systemCode = 1168},
                  "Windows 11")),
        "IPv6 is not bound to Contoso VPN, so it has no IPv6 metric. (Windows code 1168)");
}

TEST(Wording, TakesOutWhatCouldDisguiseAName) {
    Adapter adapter{.id = AdapterId("x"), .alias = "Wi\u202e-Fi\n\u2066evil\u0007"};
    EXPECT_EQ(text(wording::name(adapter)), "Wi-Fievil");
    EXPECT_EQ(text(wording::plain("\xff\xfe")), "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Wording, PrintsSpeedsAsTheyStandOnBoxes) {
    EXPECT_EQ(text(wording::speed(1'000'000'000)), "1 Gbit/s");
    EXPECT_EQ(text(wording::speed(2'500'000'000)), "2.5 Gbit/s");
    EXPECT_EQ(text(wording::speed(866'700'000)), "866.7 Mbit/s");
    EXPECT_EQ(text(wording::speed(56'000)), "56 kbit/s");
    EXPECT_EQ(text(wording::speed({})), "");
}

TEST(Wording, SaysWhetherAMetricIsAutomaticManualInferredOrUnknown) {
    EXPECT_EQ(text(wording::metric(IpInterface{.metric = 25, .automatic = true})), "25 automatic");
    EXPECT_EQ(text(wording::metric(IpInterface{.metric = 4, .automatic = false})), "4 manual");
    EXPECT_EQ(text(wording::metric(IpInterface{.metric = 4})), "4");
    EXPECT_EQ(
        text(wording::metric(IpInterface{.metric = 35, .metricInferred = true})), "35, inferred from its subnet route");
    EXPECT_EQ(text(wording::metric(IpInterface{.automatic = true})), "automatic");
    EXPECT_EQ(text(wording::metric(IpInterface{})), "unknown");
}

TEST(Wording, SaysEachChangeAsNowAndAfter) {
    SnapshotBuilder builder;
    builder.adapter("Wi-Fi");
    const auto snapshot = builder.build();
    const AdapterId wifi("Wi-Fi");
    EXPECT_EQ(text(wording::change(MetricChange{.adapter = wifi, .wanted = InterfaceMetric::manual(4)}, *snapshot)),
        "Wi-Fi, IPv4: automatic -> 4");
    EXPECT_EQ(text(wording::change(
                  DefaultRoutesChange{.adapter = wifi, .family = AddressFamily::IPv6, .wanted = false}, *snapshot)),
        "Wi-Fi, IPv6 default routes: on -> off");
    EXPECT_EQ(text(wording::change(RouteMetricChange{.adapter = wifi,
                                       .destination = prefix("192.0.2.0/24"),
                                       .nextHop = address("192.0.2.1"),
                                       .expected = 0,
                                       .wanted = 7},
                  *snapshot)),
        "Wi-Fi, route 192.0.2.0/24 through 192.0.2.1: 0 -> 7");
}

std::string answerTo(const Snapshot& snapshot, const char* destination) {
    const auto explanation = explain(snapshot, RouteIndex(snapshot.routes()), {.destination = {address(destination)}});
    return text(wording::answer(snapshot, *explanation).join(QLatin1Char(' ')));
}

TEST(Wording, AnswersWhereTrafficGoesAndWhy) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("Wi-Fi", 35);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    const auto snapshot = builder.build();
    EXPECT_EQ(answerTo(*snapshot, "203.0.113.1"),
        "203.0.113.1 leaves through Ethernet, to 192.0.2.1. 2 routes match; all are 0.0.0.0/0. Ethernet's costs 25 "
        "(route 0 + interface 25), Wi-Fi's costs 35 (route 0 + interface 35). This is the route. A firewall, a VPN "
        "filter or the other end can still block it.");
    EXPECT_EQ(answerTo(*snapshot, "2001:db8::1"), "No route matches 2001:db8::1, so traffic to it goes nowhere.");
}

TEST(Wording, AsksWhichLinkALinkLocalAddressIsOn) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("Wi-Fi", 35);
    builder.route("fe80::/64", "", "Ethernet", 256);
    builder.route("fe80::/64", "", "Wi-Fi", 256);
    EXPECT_EQ(answerTo(*builder.build(), "fe80::1"),
        "fe80::1 is link-local, and several links could be meant: Ethernet and Wi-Fi. Say which, for example "
        "fe80::1%Ethernet.");
}

TEST(Wording, SaysThatATieIsATie) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("VPN", 25);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "", "VPN");
    EXPECT_EQ(answerTo(*builder.build(), "203.0.113.1"), "203.0.113.1 is a tie: the routes of VPN and Ethernet for "
                                                         "0.0.0.0/0 cost the same, 25 (route 0 + interface 25). "
                                                         "Windows does not document which one it takes. This is the "
                                                         "route. A firewall, a VPN filter or the other end can "
                                                         "still block it.");
}

TEST(Wording, NamesTheRowOfTheTableThatAutomaticComesFrom) {
    SnapshotBuilder builder;
    Adapter& wifi = builder.adapter("Wi-Fi", 35);
    wifi.medium = Medium::Wireless;
    wifi.linkSpeed = 866'000'000;
    const auto say = [&] { return text(wording::automaticForecast(builder.traits(), wifi)); };
    EXPECT_EQ(say(), "Automatic would be 35: Wi-Fi, 200 Mbit/s to 500 Mbit/s (half of 866 Mbit/s)");
    wifi.linkSpeed = 100'000;
    EXPECT_EQ(say(), "Automatic would be 85: Wi-Fi, below 200 kbit/s (half of 100 kbit/s)");
    wifi.linkSpeed.reset();
    EXPECT_EQ(say(), "");
}

TEST(Wording, HasASentenceForEveryWarningAndAButtonWhereThereIsAChange) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    builder.adapter("Contoso VPN");
    const SnapshotPtr snapshot = builder.build();
    std::set<std::string> sentences;
    for (int kind = 0; kind <= static_cast<int>(WarningKind::HeldOff); ++kind) {
        const Warning warning{.kind = static_cast<WarningKind>(kind),
            .adapters = {AdapterId("Contoso VPN"), AdapterId("Ethernet")},
            .family = AddressFamily::IPv4};
        const std::string sentence = text(wording::warning(warning, *snapshot));
        EXPECT_GT(sentence.size(), 40U);
        EXPECT_EQ(sentence.find('%'), std::string::npos) << sentence;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence;
        EXPECT_FALSE(wording::warningName(warning.kind).isEmpty());
    }
    EXPECT_TRUE(wording::mend(WarningKind::FullTunnel).isEmpty());
    EXPECT_FALSE(wording::mend(WarningKind::Tie).isEmpty());
}

} // namespace
} // namespace precedence::tests

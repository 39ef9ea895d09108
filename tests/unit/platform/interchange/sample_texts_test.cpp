// Every text of tests/texts reads as INDEX.tsv says that a careful reader reads it.
#include "model/network/explain.h"
#include "platform/interchange/capture.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/text_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::tests {
namespace {

std::filesystem::path folder() {
    return std::filesystem::path(PRECEDENCE_SOURCE_DIR) / "tests" / "texts";
}

std::size_t routeCount(const Snapshot& snapshot, AddressFamily family) {
    return static_cast<std::size_t>(std::count_if(snapshot.routes().begin(), snapshot.routes().end(),
        [family](const Route& route) { return route.active && route.family() == family; }));
}

std::size_t persistentCount(const Snapshot& snapshot) {
    return static_cast<std::size_t>(std::count_if(snapshot.routes().begin(), snapshot.routes().end(),
        [](const Route& route) { return route.persistent && route.family() == AddressFamily::IPv4; }));
}

std::size_t rowCount(const Snapshot& snapshot, AddressFamily family) {
    return static_cast<std::size_t>(std::count_if(snapshot.adapters().begin(), snapshot.adapters().end(),
        [family](const Adapter& adapter) { return adapter.ipInterface(family).has_value(); }));
}

void expectCount(const std::optional<std::size_t>& wanted, std::size_t found, const char* what) {
    if (wanted) {
        EXPECT_EQ(*wanted, found) << what;
    }
}

void expectInternetRoute(const ExpectedRoute& wanted, const Snapshot& snapshot) {
    if (!wanted.none && wanted.nextHop.empty())
        return;
    const Question question{.destination = {.address = address("8.8.8.8")}};
    const auto explanation = explain(snapshot, RouteIndex(snapshot.routes()), question);
    ASSERT_TRUE(explanation.has_value());
    ASSERT_EQ(explanation->winner.has_value(), !wanted.none) << "a route to the internet";
    if (wanted.none)
        return;
    const Route& winner = snapshot.routes()[*explanation->winner];
    EXPECT_EQ(wanted.nextHop, winner.isOnLink() ? "on-link" : winner.nextHop.toString());
    if (wanted.metric) {
        EXPECT_EQ(wanted.metric, snapshot.effectiveMetric(winner));
    }
}

void expectAll(const TextExpectation& wanted, const Snapshot& snapshot) {
    expectCount(wanted.ipv4Routes, routeCount(snapshot, AddressFamily::IPv4), "IPv4 routes");
    expectCount(wanted.ipv6Routes, routeCount(snapshot, AddressFamily::IPv6), "IPv6 routes");
    expectCount(wanted.ipv4Rows, rowCount(snapshot, AddressFamily::IPv4), "IPv4 interfaces");
    expectCount(wanted.ipv6Rows, rowCount(snapshot, AddressFamily::IPv6), "IPv6 interfaces");
    expectCount(wanted.ipv4Persistent, persistentCount(snapshot), "persistent IPv4 routes");
    expectCount(wanted.adapters, snapshot.adapters().size(), "adapters");
    expectInternetRoute(wanted.internet, snapshot);
    if (wanted.untouched) {
        const std::vector<std::string> left(snapshot.notRead().begin(), snapshot.notRead().end());
        EXPECT_THAT(left, testing::IsEmpty()) << "lines that were not understood";
    }
}

TEST(SampleTexts, ReadAsACarefulReaderReadsThem) {
    const std::vector<TextExpectation> index = readTextIndex(folder());
    EXPECT_GE(index.size(), 60U);
    for (const TextExpectation& wanted : index) {
        SCOPED_TRACE(wanted.file);
        const std::vector<CaptureText> texts{{.name = wanted.file, .bytes = readBytes(folder() / wanted.file)}};
        const auto capture = readCaptures(texts);
        if (capture)
            expectAll(wanted, *capture->snapshot);
        else
            ADD_FAILURE() << "nothing was read";
    }
}

TEST(SampleTexts, TheIndexNamesEveryText) {
    std::vector<std::string> named;
    for (const TextExpectation& wanted : readTextIndex(folder()))
        named.push_back(wanted.file);
    std::vector<std::string> there;
    for (const auto& entry : std::filesystem::directory_iterator(folder()))
        if (entry.path().extension() == ".txt")
            there.push_back(entry.path().filename().string());
    EXPECT_THAT(there, testing::UnorderedElementsAreArray(named));
}

} // namespace
} // namespace precedence::tests

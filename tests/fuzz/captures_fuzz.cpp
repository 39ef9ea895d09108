// No text makes the readers of other tools' texts crash, hang or invent: every line that was not read is one of the
// text, every route's adapter is there, metrics add up, and reading twice gives the same.
#include "platform/interchange/capture.h"
#include "platform/interchange/text/text_decoding.h"
#include "platform/interchange/text/text_lines.h"

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace precedence;

void check(bool holds) {
    if (!holds)
        std::abort();
}

void checkRefusal(const Error& error) {
    check(error.operation == Operation::ReadText);
    check(error.code == ErrorCode::FileEmpty || error.code == ErrorCode::NotText ||
          error.code == ErrorCode::NothingRecognised);
}

void checkUnread(const Capture& capture, std::string_view bytes) {
    const TextLines lines = TextLines::make(bytes);
    const std::size_t last = lines.size() > 0 ? lines[lines.size() - 1].number : 0;
    check(capture.unreadCount >= capture.unread.size());
    for (const UnreadLine& line : capture.unread) {
        check(line.text == 0 && line.number >= 1 && line.number <= last);
        check(line.words.size() <= Capture::kLongestWords && isUtf8(line.words));
    }
    check(capture.snapshot->notReadCount() == capture.unreadCount);
}

void checkAdapters(const Snapshot& snapshot) {
    for (const Adapter& adapter : snapshot.adapters()) {
        check(!adapter.id.value().empty() && isUtf8(adapter.name()) && snapshot.find(adapter.id) == &adapter);
        for (const AddressFamily family : kFamilies) {
            const auto& ipInterface = adapter.ipInterface(family);
            check(!ipInterface || !ipInterface->metricInferred || ipInterface->metric.has_value());
        }
        for (const AssignedAddress& assigned : adapter.addresses)
            check(!assigned.prefixLength || *assigned.prefixLength <= bitsOf(assigned.address.family()));
    }
}

void checkRoutes(const Snapshot& snapshot) {
    for (const Route& route : snapshot.routes()) {
        check(route.destination.family() == route.nextHop.family() || snapshot.traits().system == "Linux");
        check(route.adapter == AdapterPosition::None || snapshot.adapterOf(route) != nullptr);
        check(route.adapter == AdapterPosition::None || snapshot.interfaceOf(route) != nullptr);
        const auto effective = snapshot.effectiveMetric(route);
        check(!route.cost.sum() || effective == *route.cost.sum());
        const auto own = snapshot.routeMetric(route);
        const auto interfaces = snapshot.interfaceMetric(route);
        if (own && interfaces && snapshot.rules().metricsAdd && !route.cost.sum())
            check(effective == std::uint64_t{*own} + *interfaces);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const CaptureText text{.name = "fuzz", .bytes = {reinterpret_cast<const char*>(data), size}};
    const auto capture = readCaptures({&text, 1});
    if (!capture) {
        checkRefusal(capture.error());
        return 0;
    }
    checkUnread(*capture, text.bytes);
    checkAdapters(*capture->snapshot);
    checkRoutes(*capture->snapshot);
    const auto again = readCaptures({&text, 1});
    check(again.has_value() && *again->snapshot == *capture->snapshot && again->unreadCount == capture->unreadCount);
    return 0;
}

// No text makes the readers of profiles and of what is held crash or take more than they may. What they accept is
// written and read back equal; a profile comes to a plan or to a refusal on any computer, and to nothing once it is
// done.
#include "model/network/preview.h"
#include "model/network/profile_plan.h"
#include "platform/interchange/profiles/profile_file.h"
#include "platform/trial/held_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace precedence;

void check(bool holds) {
    if (!holds)
        std::abort();
}

Adapter adapter(const char* alias, Medium medium, std::uint32_t metric) {
    return {.id = AdapterId(alias),
        .alias = alias,
        .medium = medium,
        .state = LinkState::Up,
        .ipv4 = IpInterface{.metric = metric, .automatic = true},
        .ipv6 = IpInterface{.metric = metric, .automatic = false}};
}

SnapshotPtr computer() {
    return Snapshot::make({.traits = {.setsMetric = true},
        .adapters = {adapter("Ethernet", Medium::Wired, 25), adapter("Wi-Fi", Medium::Wireless, 35),
            adapter("Wi-Fi 2", Medium::Wireless, 35), adapter("VPN", Medium::RemoteAccess, 25)}});
}

void checkHeld(std::string_view text) {
    const auto held = readHeld(text, "fuzz");
    if (!held) {
        check(held.error().operation == Operation::HoldOrder);
        return;
    }
    check(readHeld(writeHeld(*held)).value() == *held);
    (void)warningsOn(judged(*held, *computer(), NoticeTime()), *computer(), {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkHeld(text);
    (void)looksLikeProfile(text);
    const auto profile = readProfile(text, "fuzz");
    if (!profile) {
        check(profile.error().operation == Operation::ReadProfile);
        return 0;
    }
    check(looksLikeProfile(writeProfile(*profile)));
    check(readProfile(writeProfile(*profile)).value() == *profile);
    const SnapshotPtr before = computer();
    const auto plan = planProfile(*profile, *before);
    if (!plan)
        return 0;
    check(problemsOf(plan->changes, *before).empty());
    const SnapshotPtr after = preview(*before, plan->changes);
    const auto again = planProfile(*profile, *after);
    check(again.has_value() && again->changes.empty());
    return 0;
}

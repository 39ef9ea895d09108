// No text makes the reader crash. What parses is written and parsed again equal; a computer is made of it, all its
// events happen, and its state is written and read again equal.
#include "model/network/snapshot.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/state_file.h"

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace {

using namespace precedence;

/// Generated tables are sound for any count, so that a fuzzer's time is not spent on large ones.
bool isSmall(const Scenario& scenario) {
    std::uint64_t routes = 0;
    for (const RouteGenerator& generator : scenario.generators)
        routes += generator.count;
    return routes < 5'000;
}

void check(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto scenario = parseScenario({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!scenario)
        return 0;
    const auto again = parseScenario(toText(*scenario), "again");
    check(again.has_value() && *again == *scenario);
    if (!isSmall(*scenario))
        return 0;
    Computer computer(std::make_shared<const Scenario>(std::move(*scenario)));
    (void)Snapshot::make(computer.snapshot());
    for (const LabEvent& event : computer.scenario().events)
        check(computer.fire(event.id).has_value());
    computer.advance(std::chrono::seconds(5));
    (void)Snapshot::make(computer.snapshot());
    const auto state = parseState(stateToText(computer), computer, "state");
    check(state.has_value() && *state == computer.state());
    return 0;
}

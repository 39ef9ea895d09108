// No text makes the reader of states crash. What parses is written and parsed again equal; so is what becomes of it
// when everything happens, until the end of time and after a restart.
#include "model/network/snapshot.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/state_file.h"

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace {

using namespace precedence;

constexpr std::string_view kScenario = R"({
  "format": "precedence-scenario", "version": 1, "name": "fuzz", "title": "Fuzz", "system": "Fuzz",
  "generation": "linux",
  "lesson": {"question": "?", "answer": "!", "destination": "203.0.113.1", "winner": "eth0"},
  "adapters": [
    {"id": "eth0", "alias": "eth0", "medium": "wired", "speed": 1000000000,
     "addresses": ["192.0.2.10/24", "2001:db8:1::10/64"],
     "gateways": [{"address": "192.0.2.1"}, {"address": "2001:db8:1::1"}], "ipv4": {}, "ipv6": {}},
    {"id": "eth1", "alias": "eth1", "medium": "wired", "addresses": ["198.51.100.10/24"],
     "gateways": [{"address": "198.51.100.1"}], "ipv4": {}},
    {"id": "ras", "alias": "ras", "medium": "remoteAccess", "present": false, "state": "down",
     "addresses": ["10.0.0.10/32"], "gateways": [{"address": "10.0.0.1"}], "ipv4": {}, "metricOnConnect": 33}
  ],
  "routes": [{"destination": "10.1.0.0/16", "nextHop": "192.0.2.9", "adapter": "eth0", "persistent": true}],
  "events": [
    {"id": "down", "title": "d", "after": 5, "actions": [{"link": "down", "adapter": "eth0"}], "then": ["up"]},
    {"id": "up", "title": "u", "after": 2, "actions": [{"link": "up", "adapter": "eth0"}, {"connect": "ras"}]}
  ]
})";

void check(bool holds) {
    if (!holds)
        std::abort();
}

Computer fixedComputer(Generation generation) {
    auto scenario = parseScenario(kScenario, "fixed");
    check(scenario.has_value());
    scenario->generation = generation;
    return Computer(std::make_shared<const Scenario>(std::move(*scenario)));
}

void checkReadable(const Computer& computer) {
    const auto again = parseState(stateToText(computer), computer, "again");
    check(again.has_value() && *again == computer.state());
    (void)Snapshot::make(computer.snapshot());
}

void checkText(std::string_view text, const Computer& fixed) {
    auto state = parseState(text, fixed, "fuzz");
    if (!state)
        return;
    Computer computer(fixed, std::move(*state));
    checkReadable(computer);
    for (const LabEvent& event : computer.scenario().events)
        check(computer.fire(event.id).has_value());
    computer.advance(std::chrono::seconds(1));
    checkReadable(computer);
    computer.advance(std::chrono::milliseconds::max());
    checkReadable(computer);
    computer.restart();
    checkReadable(computer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Computer kLinux = fixedComputer(Generation::Linux);
    static const Computer kWindowsXp = fixedComputer(Generation::WindowsXp);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkText(text, kLinux);
    checkText(text, kWindowsXp);
    return 0;
}

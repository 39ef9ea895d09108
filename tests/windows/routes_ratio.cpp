// How much longer a whole reading takes than the bare call of GetIpForwardTable2, both in this run and on the same
// routes: first those of the system under Wine, through Wine's own implementation of the call (tests/windows/speed puts
// 100,000 there), which has the gate; then as many that the double only copies, which no system can do, to show what
// the reading itself costs. Usage: routes_ratio.exe [ROUTES]
#include "platform/windows/windows_headers.h"
#include "platform/windows/windows_stack.h"
#include "tests/windows/machine_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include <netioapi.h>

namespace {

using namespace precedence;

constexpr int kRounds = 7;
constexpr std::uint32_t kUsualRoutes = 100'000;
constexpr double kGate = 1.25;

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void bareCall() {
    MIB_IPFORWARD_TABLE2* table = nullptr;
    if (GetIpForwardTable2(AF_UNSPEC, &table) == NO_ERROR)
        FreeMibTable(table);
}

/// Prints the figures; whether both readings keep the ratio and have all routes.
bool measure(const char* name, std::uint32_t wanted, double gate) {
    bareCall();
    double bare = 1e9;
    double first = 1e9;
    double again = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        bare = std::min(bare, millisecondsOf(bareCall));
        WindowsStack stack;
        first = std::min(first, millisecondsOf([&] { (void)stack.read(Sections::Ip); }));
        again = std::min(again, millisecondsOf([&] { (void)stack.read(Sections::Ip); }));
    }
    const auto read = WindowsStack().read(Sections::Ip);
    const std::size_t shown = read ? (*read)->routes().size() : 0;
    std::printf("%s, %zu routes: bare call %.1f ms, first reading %.1f ms (%.2f), next reading %.1f ms (%.2f)\n", name,
        shown, bare, first, first / bare, again, again / bare);
    return shown >= wanted && first / bare <= gate && again / bare <= gate;
}

} // namespace

int main(int count, char** arguments) {
    const auto wanted = count > 1 ? static_cast<std::uint32_t>(std::atoi(arguments[1])) : kUsualRoutes;
    const doubles::MachineFile machine;
    machine.edit([](nlohmann::json& document) { document["kernelRoutes"] = doubles::kEthernetLuid; });
    const bool isGood = measure("Wine's own call", wanted, kGate);
    machine.edit([wanted](nlohmann::json& document) {
        document.erase("kernelRoutes");
        document["generatedRoutes"] = {{"count", wanted}, {"luid", doubles::kEthernetLuid}};
    });
    (void)measure("A call that only copies", wanted, kGate);
    std::printf("gate %.2f: %s\n", kGate, isGood ? "holds" : "does not hold");
    return isGood ? 0 : 1;
}

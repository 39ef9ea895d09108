// Prints every gate with what was measured, and ends with 1 where one does not hold.
#include "tests/bench/gates/gate.h"

#include <cstdio>
#include <cstdlib>

int main() {
    using namespace precedence::bench;
    std::vector<Gate> gates;
    addRouteIndexGates(gates);
    addRecomputeGates(gates);
    addDifferenceGates(gates);
    addPlanGates(gates);
    std::printf("%-62s | %9s | %9s | %-5s | %s\n", "gate", "measured", "limit", "holds", "");
    bool allHold = true;
    for (const Gate& gate : gates) {
        std::printf("%-62s | %9.2f | %s %6.1f | %-5s | %s\n", gate.name.c_str(), gate.measured,
            gate.bound == Bound::AtLeast ? ">=" : "<=", gate.limit, gate.holds() ? "yes" : "NO", gate.detail.c_str());
        allHold = allHold && gate.holds();
    }
    return allHold ? EXIT_SUCCESS : EXIT_FAILURE;
}

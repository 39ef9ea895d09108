// Prints every gate with what was measured, and ends with 1 where one does not hold. Usage: gates [GROUP]
#include "tests/bench/gates/gate.h"

#include <cstdlib>

int main(int count, char** arguments) {
    using namespace precedence::bench;
    const bool hold =
        holdGates({{"index", addRouteIndexGates}, {"recompute", addRecomputeGates}, {"difference", addDifferenceGates},
                      {"plan", addPlanGates}, {"reading", addReadingGates}},
            count > 1 ? arguments[1] : "");
    return hold ? EXIT_SUCCESS : EXIT_FAILURE;
}

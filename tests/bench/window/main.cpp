// Prints every gate of the window with what was measured, and ends with 1 where one does not hold.
// Usage: window_gates [GROUP]
#include "tests/bench/window/window_gates.h"

#include <QApplication>

#include <cstdlib>

int main(int count, char** arguments) {
    using namespace precedence::bench;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    // Processes before this one is large, and memory while nothing else has left holes in the heap.
    const bool hold = holdGates({{"start", addStartGates}, {"memory", addMemoryGates}, {"drag", addDragGates},
                                    {"sort", addSortGates}, {"filter", addFilterGates}, {"update", addUpdateGates}},
        count > 1 ? arguments[1] : "");
    return hold ? EXIT_SUCCESS : EXIT_FAILURE;
}

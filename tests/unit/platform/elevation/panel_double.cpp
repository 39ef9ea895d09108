// Plays the panel in tests that kill it: tries changes in a lab by a helper, and says how far it came.
// Usage: panel_double LAB@STATEFILE keep|wait   keep: keeps them at once; wait: holds on until it is ended.
#include "platform/elevation/helper_trials.h"
#include "tests/unit/platform/elevation/helper_lab.h"

#include <iostream>
#include <string>

#include <unistd.h>

namespace {

constexpr unsigned kBetweenLooks = 1000; // microseconds

} // namespace

int main(int count, char** values) {
    using namespace precedence;
    if (count != 3)
        return 2;
    auto owned = std::make_unique<ProcessStarter>(tests::helperOver(values[1]));
    const ProcessStarter& starter = *owned;
    HelperTrials trials(std::move(owned));
    if (!trials.recover())
        return 1;
    std::cout << "helper " << starter.process() << std::endl;
    const auto begun = trials.begin(tests::labChanges(), {});
    if (!begun)
        return 1;
    std::cout << "begun" << std::endl;
    while (std::string(values[2]) == "wait") {
        const auto now = trials.status();
        if (!now || !now->problems.empty())
            return 1;
        usleep(kBetweenLooks);
    }
    if (!trials.keep(begun->trial))
        return 1;
    std::cout << "kept" << std::endl;
    return 0;
}

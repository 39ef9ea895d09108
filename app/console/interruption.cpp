#include "app/console/interruption.h"

#include <atomic>
#include <csignal>
#include <thread>

namespace precedence::console {
namespace {

// A signal handler may only touch what is lock-free; so the wait looks at it now and then.
std::atomic<bool> isInterrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteInterruption(int) {
    isInterrupted.store(true);
}

} // namespace

Interruption::Interruption() {
    isInterrupted.store(false);
    (void)std::signal(SIGINT, noteInterruption);
    (void)std::signal(SIGTERM, noteInterruption);
}

Interruption::~Interruption() {
    (void)std::signal(SIGINT, SIG_DFL);
    (void)std::signal(SIGTERM, SIG_DFL);
}

void Interruption::request() {
    isInterrupted.store(true);
}

void Interruption::wait() const {
    while (!isInterrupted.load())
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

} // namespace precedence::console

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
#ifdef SIGHUP
    (void)std::signal(SIGHUP, noteInterruption);
#endif
}

Interruption::~Interruption() {
    (void)std::signal(SIGINT, SIG_DFL);
    (void)std::signal(SIGTERM, SIG_DFL);
#ifdef SIGHUP
    (void)std::signal(SIGHUP, SIG_DFL);
#endif
}

void Interruption::request() {
    isInterrupted.store(true);
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): asked of the object that listens.
bool Interruption::isAsked() const {
    return isInterrupted.load();
}

void Interruption::wait() const {
    while (!isAsked())
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

} // namespace precedence::console

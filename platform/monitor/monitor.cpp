#include "platform/monitor/monitor.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace precedence {
namespace {

/// The sections that a snapshot has a place for. Hints about others cause no reading.
constexpr Sections kHeldSections = Sections::Ip;

Sections heldOf(Sections sections) {
    return contains(sections, kHeldSections) ? kHeldSections : Sections::None;
}

bool isSame(const SnapshotPtr& left, const SnapshotPtr& right) {
    return left == right || (left && right && *left == *right);
}

} // namespace

Monitor::Monitor(StackReader& stack, Clock& clock, Callback callback)
    : m_stack(stack)
    , m_clock(clock)
    , m_callback(std::move(callback)) {}

Monitor::~Monitor() {
    stop();
}

Expected<void> Monitor::start() {
    readNow();
    try {
        m_thread = std::thread(&Monitor::run, this);
    } catch (const std::system_error& error) {
        return fail({.operation = Operation::WatchComputer, .systemCode = error.code().value()});
    }
    return {};
}

void Monitor::readNow() {
    {
        const std::lock_guard lock(m_mutex);
        m_hints.addAtOnce(kHeldSections, m_clock.now());
    }
    m_clock.wakeUp();
}

void Monitor::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_clock.wakeUp();
    if (m_thread.joinable())
        m_thread.join();
}

void Monitor::takeHint(const Hint& hint) {
    const Sections held = heldOf(hint.sections);
    if (held == Sections::None)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_hints.add(held, m_clock.now());
    }
    m_clock.wakeUp();
}

void Monitor::run() {
    while (!isStopping()) {
        const Sections due = takeDue();
        if (due == Sections::None) {
            m_clock.sleepUntil(nextTime());
            continue;
        }
        MonitorState state = m_state;
        subscribe(state);
        read(due, state);
        planRetry(state);
        publish(std::move(state));
    }
    m_subscription.reset();
}

/// Before each reading until it works, so that the first reading already misses nothing that follows.
void Monitor::subscribe(MonitorState& state) {
    if (m_subscription)
        return;
    state.watchProblem.reset();
    auto subscription = m_stack.watch([this](const Hint& hint) { takeHint(hint); });
    if (subscription)
        m_subscription = std::move(*subscription);
    else
        state.watchProblem = std::move(subscription.error());
}

void Monitor::read(Sections sections, MonitorState& state) {
    const auto begin = m_clock.now();
    Expected<SnapshotPtr> result = m_stack.read(sections);
    const auto end = m_clock.now();
    state.problem = result ? std::nullopt : std::optional(std::move(result.error()));
    if (result && !isSame(state.snapshot, *result))
        state.snapshot = std::move(*result);
    // Where a reading takes seconds and changes never end, half of the time is for others.
    const std::lock_guard lock(m_mutex);
    m_hints.restUntil(end + (end - begin));
}

void Monitor::planRetry(const MonitorState& state) {
    if (!state.problem && !state.watchProblem) {
        m_retryTime.reset();
        m_retryDelay = kFirstRetry;
        return;
    }
    m_retryTime = m_clock.now() + m_retryDelay;
    m_retryDelay = std::min(m_retryDelay * 2, kLongestRetry);
}

void Monitor::publish(MonitorState state) {
    if (state == m_state)
        return;
    m_state = std::move(state);
    if (!isStopping())
        m_callback(m_state);
}

Sections Monitor::takeDue() {
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.now();
    if (m_retryTime && *m_retryTime <= now)
        m_hints.addAtOnce(kHeldSections, now);
    return m_hints.takeDue(now);
}

std::optional<Clock::TimePoint> Monitor::nextTime() const {
    const std::lock_guard lock(m_mutex);
    const auto due = m_hints.dueTime();
    if (due && m_retryTime)
        return std::min(*due, *m_retryTime);
    return due ? due : m_retryTime;
}

bool Monitor::isStopping() const {
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

} // namespace precedence

#include "platform/monitor/monitor.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace precedence {
namespace {

/// What a stack has. Hints about what it does not have cause no reading.
Sections sectionsOf(const Traits& traits) {
    Sections sections = Sections::Ip;
    if (traits.hasBindings)
        sections = sections | Sections::Bindings;
    if (traits.hasProviders)
        sections = sections | Sections::Providers;
    return sections;
}

/// A reading of some sections, with the others as they were read last.
SnapshotPtr completed(const SnapshotPtr& last, const SnapshotPtr& reading, Sections sections) {
    if (!last || sectionsOf(reading->traits()) == Sections::Ip)
        return reading;
    Snapshot::Parts parts = contains(sections, Sections::Ip) ? reading->parts() : last->parts();
    const OlderOrders& bindings = (contains(sections, Sections::Bindings) ? reading : last)->olderOrders();
    const OlderOrders& providers = (contains(sections, Sections::Providers) ? reading : last)->olderOrders();
    parts.olderOrders = {.bindings = bindings.bindings,
        .bindingsProblem = bindings.bindingsProblem,
        .providers = providers.providers,
        .providersProblem = providers.providersProblem};
    return Snapshot::make(std::move(parts));
}

bool isSame(const SnapshotPtr& left, const SnapshotPtr& right) {
    return left == right || (left && right && *left == *right);
}

} // namespace

Monitor::Monitor(StackReader& stack, Clock& clock, Callback callback)
    : m_stack(stack)
    , m_clock(clock)
    , m_callback(std::move(callback))
    , m_available(sectionsOf(stack.traits())) {}

Monitor::~Monitor() {
    stop();
}

Expected<void> Monitor::start() {
    // The older orders take longer to read and are looked at less, so that they come behind.
    readSoon(Sections::Ip);
    try {
        m_thread = std::thread(&Monitor::run, this);
    } catch (const std::system_error& error) {
        return fail({.operation = Operation::WatchComputer, .systemCode = error.code().value()});
    }
    return {};
}

void Monitor::readNow() {
    readSoon(m_available);
}

void Monitor::readSoon(Sections sections) {
    {
        const std::lock_guard lock(m_mutex);
        m_hints.addAtOnce(sections, m_clock.now());
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
    const Sections held = hint.sections & m_available;
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
    const bool isFirst = !state.snapshot;
    if (result)
        *result = completed(state.snapshot, *result, sections);
    if (result && !isSame(state.snapshot, *result))
        state.snapshot = std::move(*result);
    if (result && isFirst && m_available != sections)
        readSoon(m_available & (Sections::Bindings | Sections::Providers));
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
        m_hints.addAtOnce(m_available, now);
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

#include "platform/simulated/lab_stack.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

std::optional<AdapterId> aboutWhom(const Change& change) {
    const AdapterId* adapter = adapterOf(change);
    return adapter ? std::optional(*adapter) : std::nullopt;
}

} // namespace

Expected<std::unique_ptr<LabStack>> LabStack::open(
    const std::string& source, const ScenarioLibrary& library, LabOptions options) {
    const std::size_t at = source.find('@');
    auto scenario = library.load(source.substr(0, at));
    if (!scenario)
        return fail(scenario.error());
    if (at == std::string::npos)
        return make(std::move(*scenario), {}, std::move(options));
    if (at + 1 == source.size())
        return fail({.code = ErrorCode::UnknownSource,
            .operation = Operation::OpenSource,
            .subject = "lab:" + source,
            .detail = "lab:" + source});
    return make(std::move(*scenario), source.substr(at + 1), std::move(options));
}

Expected<std::unique_ptr<LabStack>> LabStack::make(
    Scenario scenario, const StateFilePath& stateFile, LabOptions options) {
    auto shared = std::make_shared<const Scenario>(std::move(scenario));
    std::unique_ptr<LabStack> made(new LabStack(std::move(shared), stateFile, std::move(options)));
    if (made->m_stateFile) {
        if (const auto created = made->m_stateFile->create(made->m_computer); !created)
            return fail(created.error());
        if (const auto loaded = made->load(); !loaded)
            return fail(loaded.error());
    }
    made->m_life = std::thread([lab = made.get()] { lab->live(); });
    return made;
}

LabStack::LabStack(ScenarioPtr scenario, const StateFilePath& stateFile, LabOptions options)
    : m_scenario(std::move(scenario))
    , m_options(std::move(options))
    , m_computer(m_scenario)
    , m_base(m_options.clock->now()) {
    if (stateFile)
        m_stateFile.emplace(*stateFile, m_options.lockWait);
}

LabStack::~LabStack() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (!m_life.joinable())
        return;
    m_life.join();
    const std::scoped_lock lock(m_mutex);
    // The lab's time stands still while nobody has it open: what passed until now is kept. Whoever closes a lab is not
    // told of a failure; the next one only waits a little longer for the event.
    if (m_stateFile && m_computer.nextDue())
        (void)m_stateFile->edit(m_computer, [this](Computer& computer) -> Expected<void> {
            catchUp(computer);
            return {};
        });
}

Traits LabStack::traits() const {
    const std::scoped_lock lock(m_mutex);
    return m_computer.traits();
}

Expected<SnapshotPtr> LabStack::read(Sections sections) {
    std::unique_lock lock(m_mutex);
    if (const auto loaded = load(); !loaded)
        return fail(loaded.error());
    const Computer computer = m_computer;
    lock.unlock(); // a million routes take a moment
    Snapshot::Parts parts{.traits = computer.traits()};
    if (contains(sections, Sections::Ip))
        parts = computer.snapshot();
    parts.olderOrders = {};
    if (contains(sections, Sections::Bindings))
        parts.olderOrders.bindings = computer.state().olderOrders.bindings;
    if (contains(sections, Sections::Providers))
        parts.olderOrders.providers = computer.state().olderOrders.providers;
    return Snapshot::make(std::move(parts));
}

Expected<std::unique_ptr<Subscription>> LabStack::watch(std::function<void(const Hint&)> callback) {
    return m_hints.subscribe(std::move(callback));
}

Expected<void> LabStack::write(const Change& change, Durability durability) {
    return edit([&](Computer& computer) { return computer.write(change, durability); }, aboutWhom(change));
}

Expected<void> LabStack::makeDurable(const Change& change) {
    return edit([&](Computer& computer) { return computer.makeDurable(change); }, aboutWhom(change));
}

Expected<Effect> LabStack::writeOrders(const ChangeSet& changes) {
    Effect effect = Effect::AtOnce;
    const auto done = edit(
        [&](Computer& computer) {
            return computer.writeOrders(changes).map([&effect](Effect found) { effect = found; });
        },
        std::nullopt);
    return done ? Expected<Effect>(effect) : fail(done.error());
}

LabStatus LabStack::status() {
    const std::scoped_lock lock(m_mutex);
    (void)load(); // an unreadable state is told by read; the list stays as it was
    Computer computer = m_computer;
    const ComputerState& state = computer.state();
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_options.clock->now() - m_base);
    LabStatus result{.administrator = state.administrator};
    result.events.reserve(m_scenario->events.size());
    for (const LabEvent& event : m_scenario->events) {
        LabEventStatus status{.id = event.id, .title = event.title};
        status.hasHappened = std::find(state.fired.begin(), state.fired.end(), event.id) != state.fired.end();
        if (status.hasHappened && state.fired.back() == event.id)
            result.lastEvent = event.title;
        const auto next = std::find_if(state.schedule.begin(), state.schedule.end(),
            [&event](const ScheduledEvent& item) { return item.event == event.id; });
        if (next != state.schedule.end())
            status.dueIn = std::max(next->due - state.elapsed - passed, std::chrono::milliseconds(0));
        result.events.push_back(std::move(status));
    }
    return result;
}

Expected<void> LabStack::fire(const std::string& event) {
    return edit([&event](Computer& computer) { return computer.fire(event); }, std::nullopt);
}

Expected<void> LabStack::act(const Action& action) {
    return edit(
        [&action](Computer& computer) -> Expected<void> {
            computer.act(action);
            return {};
        },
        std::nullopt);
}

void LabStack::stir(int count) {
    for (int i = 0; i < count; ++i)
        announce(std::nullopt);
}

Expected<void> LabStack::edit(const StateFile::Edit& edit, const std::optional<AdapterId>& about) {
    const std::scoped_lock lock(m_mutex);
    const auto inTime = [this, &edit](Computer& computer) {
        catchUp(computer);
        return edit(computer);
    };
    const ComputerState before = m_computer.state();
    if (m_stateFile) {
        if (auto done = m_stateFile->edit(m_computer, inTime); !done)
            return done;
    } else {
        Computer edited = m_computer;
        if (auto done = inTime(edited); !done)
            return done;
        m_computer = std::move(edited);
    }
    rebase();
    if (m_computer.state().olderOrders != before.olderOrders)
        announce(std::nullopt, Sections::Bindings | Sections::Providers);
    else if (m_computer.state() != before)
        announce(about);
    m_wake.notify_all();
    return {};
}

Expected<void> LabStack::load() {
    if (!m_stateFile)
        return {};
    const auto changed = m_stateFile->load(m_computer);
    if (!changed)
        return fail(changed.error());
    if (*changed) {
        rebase();
        announce(std::nullopt, Sections::All);
    }
    return {};
}

void LabStack::catchUp(Computer& computer) const {
    // With nothing to come, time does not matter and stands still.
    if (computer.nextDue())
        computer.advance(std::chrono::duration_cast<std::chrono::milliseconds>(m_options.clock->now() - m_base));
}

void LabStack::rebase() {
    m_base = m_options.clock->now();
}

void LabStack::announce(const std::optional<AdapterId>& about, Sections sections) {
    const Hint change{.sections = sections, .adapter = about};
    const Hint madeUp{.sections = Sections::Ip, .adapter = AdapterId("{CDCDCDCD-CDCD-CDCD-CDCD-CDCDCDCDCDCD}")};
    const Hint elsewhere{.sections = Sections::Providers};
    m_hints.post({madeUp, change, change, elsewhere, change});
}

void LabStack::live() {
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_stateFile || m_computer.nextDue())
            m_wake.wait_for(lock, m_options.poll);
        else
            m_wake.wait(lock);
        if (m_stopping)
            return;
        lock.unlock();
        tick();
        lock.lock();
    }
}

void LabStack::tick() {
    bool isDue = false;
    {
        const std::scoped_lock lock(m_mutex);
        (void)load(); // told by the next read
        const auto next = m_computer.nextDue();
        isDue = next && *next <= m_computer.state().elapsed + (m_options.clock->now() - m_base);
    }
    if (isDue)
        (void)edit([](Computer&) -> Expected<void> { return {}; }, std::nullopt); // tried again at the next tick
}

} // namespace precedence

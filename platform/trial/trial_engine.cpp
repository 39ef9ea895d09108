#include "platform/trial/trial_engine.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

constexpr int kReadTries = 5;

Error refusal(ErrorCode code, std::string subject, std::string detail = {}) {
    return {
        .code = code, .operation = Operation::WriteState, .subject = std::move(subject), .detail = std::move(detail)};
}

Error problemWith(const Change& change, ErrorCode code) {
    return refusal(code, adapterOf(change).value());
}

bool isWindow(std::chrono::seconds window) {
    return window >= kShortestTrial && window <= kLongestTrial;
}

bool lasts(TrialPhase phase) {
    return phase == TrialPhase::Keeping || phase == TrialPhase::Kept || phase == TrialPhase::GoingBackTwice;
}

/// A system may show a value a moment after it took it.
Expected<SnapshotPtr> readUntil(StackReader& reader, const ChangeSet& wanted) {
    auto snapshot = reader.read(Sections::Ip);
    for (int i = 1; i < kReadTries && !(snapshot && isSatisfiedBy(wanted, **snapshot)); ++i)
        snapshot = reader.read(Sections::Ip);
    return snapshot;
}

Expected<void> mustShow(const Change& change, StackReader& reader) {
    const auto after = readUntil(reader, {change});
    if (!after)
        return fail(after.error());
    if (standingOf(change, **after) != Standing::Satisfied)
        return fail(problemWith(change, ErrorCode::DidNotStick));
    return {};
}

} // namespace

TrialEngine::TrialEngine(StackReader& reader, StackWriter& writer, JournalStore& store, TrialSurroundings surroundings)
    : m_reader(reader)
    , m_writer(writer)
    , m_store(store)
    , m_surroundings(std::move(surroundings)) {}

Expected<TrialStatus> TrialEngine::recover() {
    if (m_status.state == TrialState::Trying)
        return fail(refusal(ErrorCode::FileLocked, m_status.trial));
    auto left = m_store.load();
    if (!left)
        return fail(left.error());
    if (!*left)
        return status();
    m_journal = std::move(**left);
    if (m_journal->phase == TrialPhase::Kept)
        return finishKept();
    return takeBack({});
}

Expected<TrialStatus> TrialEngine::begin(const ChangeSet& changes, std::chrono::seconds window) {
    if (!isWindow(window))
        return fail(refusal(ErrorCode::WrongValue, {}, std::to_string(window.count())));
    const auto left = m_store.load();
    if (!left)
        return fail(left.error());
    if (m_journal || *left)
        return fail(refusal(ErrorCode::FileLocked, m_journal ? m_journal->trial : (*left)->trial));
    const auto before = m_reader.read(Sections::Ip);
    if (!before)
        return fail(before.error());
    if (changes.empty() || changes.size() > kMostTrialChanges)
        return fail(refusal(ErrorCode::NothingToChange, {}));
    if (auto problems = problemsOf(changes, **before); !problems.empty())
        return fail(std::move(problems.front()));
    // What stood so before is not ours to take back: its expected value is not what was there.
    ChangeSet ours = changes;
    std::erase_if(ours, [&](const Change& change) { return standingOf(change, **before) == Standing::Satisfied; });
    if (ours.empty())
        return fail(refusal(ErrorCode::NothingToChange, {}));
    Journal journal{m_surroundings.newTrialName(), m_surroundings.boot, m_surroundings.now() + window,
        TrialPhase::Trying, std::move(ours)};
    if (const auto saved = m_store.save(journal); !saved) {
        // It may be there all the same; nothing was changed, so that it says nothing.
        static_cast<void>(m_store.clear());
        return fail(saved.error());
    }
    m_journal = std::move(journal);
    if (const auto applied = apply(m_journal->changes); !applied)
        return takeBack({applied.error()});
    m_journal->deadline = m_surroundings.now() + window;
    m_status = {.state = TrialState::Trying, .trial = m_journal->trial};
    return status();
}

Expected<void> TrialEngine::apply(const ChangeSet& changes) {
    for (const Change& change : changes) {
        auto written = m_writer.write(change, Durability::UntilRestart);
        // It stands in the store that counts after a restart, so that one goes back as well.
        if (!written && written.error().code == ErrorCode::RestartNeeded)
            m_journal->phase = TrialPhase::Keeping;
        if (!written)
            return written;
    }
    const auto after = readUntil(m_reader, changes);
    if (!after)
        return fail(after.error());
    for (const Change& change : changes) {
        if (standingOf(change, **after) != Standing::Satisfied)
            return fail(problemWith(change, ErrorCode::DidNotStick));
    }
    return {};
}

Expected<void> TrialEngine::mustBeOn(const std::string& trial) const {
    if (m_status.state != TrialState::Trying || trial != m_status.trial)
        return fail(refusal(ErrorCode::UnknownReference, trial));
    return {};
}

Expected<TrialStatus> TrialEngine::keep(const std::string& trial) {
    if (const auto on = mustBeOn(trial); !on)
        return fail(on.error());
    if (m_surroundings.now() >= m_journal->deadline) {
        tick();
        return fail(refusal(ErrorCode::UnknownReference, trial));
    }
    if (const auto made = makeLast(); !made)
        return takeBack({made.error()});
    return finishKept();
}

/// Until "kept" is on the disk, whoever finds the journal goes back in both stores.
Expected<void> TrialEngine::makeLast() {
    m_journal->phase = TrialPhase::Keeping;
    if (auto saved = m_store.save(*m_journal); !saved)
        return saved;
    const auto now = m_reader.read(Sections::Ip);
    if (!now)
        return fail(now.error());
    for (const Change& change : m_journal->changes) {
        if (standingOf(change, **now) != Standing::Satisfied)
            return fail(problemWith(change, ErrorCode::Conflict));
    }
    for (const Change& change : m_journal->changes) {
        if (auto made = m_writer.makeDurable(change); !made)
            return made;
    }
    m_journal->phase = TrialPhase::Kept;
    return m_store.save(*m_journal);
}

TrialStatus TrialEngine::finishKept() {
    std::vector<Error> problems;
    if (const auto cleared = m_store.clear(); !cleared)
        problems.push_back(cleared.error());
    return end(TrialState::Kept, std::move(problems));
}

Expected<TrialStatus> TrialEngine::goBack(const std::string& trial) {
    if (const auto on = mustBeOn(trial); !on)
        return fail(on.error());
    return takeBack({});
}

Expected<TrialStatus> TrialEngine::moreTime(const std::string& trial, std::chrono::seconds window) {
    if (const auto on = mustBeOn(trial); !on)
        return fail(on.error());
    if (!isWindow(window))
        return fail(refusal(ErrorCode::WrongValue, {}, std::to_string(window.count())));
    if (m_surroundings.now() >= m_journal->deadline) {
        tick();
        return fail(refusal(ErrorCode::UnknownReference, trial));
    }
    m_journal->deadline = m_surroundings.now() + window;
    return status();
}

TrialStatus TrialEngine::tick() {
    if (m_status.state == TrialState::Trying && m_surroundings.now() >= m_journal->deadline)
        return takeBack({});
    return status();
}

TrialStatus TrialEngine::status() const {
    TrialStatus made = m_status;
    if (made.state == TrialState::Trying)
        made.remaining = std::max(std::chrono::milliseconds(0), m_journal->deadline - m_surroundings.now());
    return made;
}

/// The phase goes to the disk first: "kept" may be there already, and a half-done way back must never pass for kept.
TrialStatus TrialEngine::takeBack(std::vector<Error> problems) {
    m_journal->phase = lasts(m_journal->phase) ? TrialPhase::GoingBackTwice : TrialPhase::GoingBack;
    if (const auto saved = m_store.save(*m_journal); !saved) {
        problems.push_back(saved.error());
        return end(TrialState::PartlyTakenBack, std::move(problems));
    }
    const auto now = m_reader.read(Sections::Ip);
    if (!now) {
        problems.push_back(now.error());
        return end(TrialState::PartlyTakenBack, std::move(problems));
    }
    ChangeSet left;
    for (const Change& change : inverseOf(m_journal->changes))
        takeBackOne(change, **now, left, problems);
    // What is left is kept as it was written down: ours again, in the order in which it was made.
    m_journal->changes = inverseOf(left);
    const auto stored = left.empty() ? m_store.clear() : m_store.save(*m_journal);
    if (!stored)
        problems.push_back(stored.error());
    return end(left.empty() ? TrialState::TakenBack : TrialState::PartlyTakenBack, std::move(problems));
}

void TrialEngine::takeBackOne(
    const Change& change, const Snapshot& now, ChangeSet& left, std::vector<Error>& problems) {
    const Standing standing = standingOf(change, now);
    if (standing == Standing::Conflict) {
        problems.push_back(problemWith(change, ErrorCode::Conflict));
        return;
    }
    if (standing == Standing::Missing) {
        left.push_back(change);
        problems.push_back(problemWith(change, ErrorCode::NoSuchAdapter));
        return;
    }
    Expected<void> done = m_writer.write(change, Durability::UntilRestart);
    if (done && m_journal->phase == TrialPhase::GoingBackTwice)
        done = m_writer.makeDurable(change);
    if (done)
        done = mustShow(change, m_reader);
    if (done)
        return;
    left.push_back(change);
    problems.push_back(done.error());
}

TrialStatus TrialEngine::end(TrialState state, std::vector<Error> problems) {
    m_status = {.state = state, .problems = std::move(problems)};
    m_journal.reset();
    return m_status;
}

} // namespace precedence

#include "platform/trial/trial_engine.h"

#include "platform/trial/shown_changes.h"
#include "platform/trial/way_back.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace precedence {
namespace {

Error refusal(ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = Operation::Try, .detail = std::move(detail)};
}

bool isWindow(std::chrono::seconds window) {
    return window >= kShortestTrial && window <= kLongestTrial;
}

Error wrongWindow(std::chrono::seconds window) {
    return refusal(ErrorCode::TrialTooShort, std::to_string(window.count()));
}

bool lasts(TrialPhase phase) {
    return phase == TrialPhase::Keeping || phase == TrialPhase::Kept || phase == TrialPhase::GoingBackTwice;
}

/// What was read is no journal. Every other error may hide one.
bool isNoJournal(ErrorCode code) {
    constexpr std::array kUnparsable{ErrorCode::NotJson, ErrorCode::CutOff, ErrorCode::WrongType, ErrorCode::MissingKey,
        ErrorCode::UnknownKey, ErrorCode::WrongValue, ErrorCode::WrongFormat, ErrorCode::NotAnAddress,
        ErrorCode::NotAPrefix, ErrorCode::FileTooLarge};
    return std::find(kUnparsable.begin(), kUnparsable.end(), code) != kUnparsable.end();
}

} // namespace

TrialEngine::TrialEngine(StackReader& reader, StackWriter& writer, JournalStore& store, TrialSurroundings surroundings)
    : m_reader(reader)
    , m_writer(writer)
    , m_store(store)
    , m_surroundings(std::move(surroundings)) {}

Expected<TrialStatus> TrialEngine::recover() {
    if (m_status.state == TrialState::Trying)
        return fail(refusal(ErrorCode::TrialIsOn));
    // Where nothing lies there, nothing is made there either.
    if (const auto any = m_store.load(); any && !*any) {
        m_store.release();
        return status();
    }
    if (const auto held = m_store.hold(); !held)
        return fail(held.error());
    auto left = m_store.load();
    if (!left && isNoJournal(left.error().code))
        return putAside();
    if (!left) {
        m_store.release();
        return fail(left.error());
    }
    if (!*left) {
        m_store.release();
        return status();
    }
    m_journal = std::move(**left);
    if (m_journal->phase == TrialPhase::Kept)
        return finishKept();
    return takeBack({});
}

Expected<TrialStatus> TrialEngine::putAside() {
    const auto aside = m_store.setAside();
    if (!aside)
        return fail(aside.error());
    return end(TrialState::Idle, {},
        {{.error = {.code = ErrorCode::JournalPutAside, .operation = Operation::ReadState, .subject = *aside}}});
}

Expected<TrialStatus> TrialEngine::look() {
    if (m_journal || m_status.state == TrialState::PartlyTakenBack)
        return status();
    const auto left = m_store.load();
    if (!left)
        return fail(left.error());
    if (!*left)
        return status();
    if (const auto held = m_store.hold(); !held)
        return fail(held.error());
    m_store.release();
    return TrialStatus{.state = TrialState::PartlyTakenBack, .changes = (*left)->changes};
}

/// Without a call to the stack where the request itself is wrong.
Expected<SnapshotPtr> TrialEngine::mayBegin(const ChangeSet& changes, const TrialTerms& terms) {
    if (!isWindow(terms.window))
        return fail(wrongWindow(terms.window));
    if (changes.empty())
        return fail(refusal(ErrorCode::NothingToChange));
    if (changes.size() > kMostTrialChanges)
        return fail(refusal(ErrorCode::TooManyChanges, std::to_string(kMostTrialChanges)));
    if (std::any_of(changes.begin(), changes.end(), isOfOlderOrder))
        return fail(refusal(ErrorCode::CannotBeTried));
    if (m_journal)
        return fail(refusal(ErrorCode::TrialIsOn));
    if (const auto held = m_store.hold(); !held)
        return fail(held.error());
    const auto left = m_store.load();
    if (!left)
        return fail(left.error());
    if (*left)
        return fail(refusal(ErrorCode::TrialIsLeft));
    const auto before = m_reader.read(Sections::Ip);
    if (!before)
        return fail(before.error());
    if (auto problems = problemsOf(changes, **before); !problems.empty())
        return fail(std::move(problems.front()));
    return *before;
}

Expected<TrialStatus> TrialEngine::begin(const ChangeSet& changes, const TrialTerms& terms) {
    const auto before = mayBegin(changes, terms);
    // What stood so before is not ours to take back: its expected value is not what was there.
    ChangeSet ours = changes;
    if (before)
        std::erase_if(ours, [&](const Change& one) { return standingOf(one, **before) == Standing::Satisfied; });
    if (!before || ours.empty()) {
        if (!m_journal)
            m_store.release();
        return fail(before ? refusal(ErrorCode::NothingToChange) : before.error());
    }
    Journal journal{.trial = m_surroundings.newTrialName(), .boot = m_surroundings.boot};
    journal.durability = terms.durability;
    journal.afterRestart = otherwiseAfterRestart(ours, **before);
    journal.changes = std::move(ours);
    return start(std::move(journal), terms.window);
}

Expected<TrialStatus> TrialEngine::start(Journal journal, std::chrono::seconds window) {
    journal.deadline = m_surroundings.clock.now() + window;
    if (const auto saved = m_store.save(journal); !saved) {
        // It may be there all the same; nothing was changed, so that it says nothing.
        static_cast<void>(m_store.clear());
        m_store.release();
        return fail(saved.error());
    }
    m_journal = std::move(journal);
    if (const auto problem = apply(m_journal->changes))
        return takeBack({*problem});
    m_journal->deadline = m_surroundings.clock.now() + window;
    m_status = {.state = TrialState::Trying, .trial = m_journal->trial, .changes = m_journal->changes};
    return status();
}

std::optional<TrialProblem> TrialEngine::apply(const ChangeSet& changes) {
    for (const Change& change : changes) {
        if (const auto written = m_writer.write(change, Durability::UntilRestart); !written)
            return TrialProblem{written.error(), change};
    }
    const auto problems = unshown(changes, false);
    return problems.empty() ? std::nullopt : std::optional(problems.front());
}

/// "Done" only where a reading shows it. A system may show a value a moment after it took it.
std::vector<TrialProblem> TrialEngine::unshown(const ChangeSet& changes, bool afterRestart) {
    return notShown(changes, afterRestart, m_reader, m_surroundings.clock);
}

Expected<void> TrialEngine::mustBeOn(const std::string& trial) const {
    if (m_status.state != TrialState::Trying || trial != m_status.trial)
        return fail(refusal(ErrorCode::NoSuchTrial));
    return {};
}

Expected<void> TrialEngine::mustBeInTime(const std::string& trial) {
    if (auto on = mustBeOn(trial); !on)
        return on;
    if (m_surroundings.clock.now() < m_journal->deadline)
        return {};
    tick();
    return fail(refusal(ErrorCode::TrialIsOver));
}

Expected<TrialStatus> TrialEngine::goBack(const std::string& trial) {
    if (const auto on = mustBeOn(trial); !on)
        return fail(on.error());
    return takeBack({});
}

Expected<TrialStatus> TrialEngine::moreTime(const std::string& trial, std::chrono::seconds window) {
    if (!isWindow(window))
        return fail(wrongWindow(window));
    if (const auto may = mustBeInTime(trial); !may)
        return fail(may.error());
    Journal later = *m_journal;
    later.deadline = m_surroundings.clock.now() + window;
    if (const auto saved = m_store.save(later); !saved)
        return fail(saved.error());
    m_journal = std::move(later);
    return status();
}

TrialStatus TrialEngine::tick() {
    if (m_status.state == TrialState::Trying && m_surroundings.clock.now() >= m_journal->deadline)
        return takeBack({});
    return status();
}

TrialStatus TrialEngine::status() const {
    TrialStatus made = m_status;
    if (made.state == TrialState::Trying)
        made.remaining = std::max(TrialClock::Time(0), m_journal->deadline - m_surroundings.clock.now());
    return made;
}

std::optional<TrialClock::Time> TrialEngine::deadline() const {
    return m_status.state == TrialState::Trying ? std::optional(m_journal->deadline) : std::nullopt;
}

/// The phase goes to the disk first: "kept" may be there already, and a half-done way back must never pass for kept.
TrialStatus TrialEngine::takeBack(std::vector<TrialProblem> problems) {
    m_journal->phase = lasts(m_journal->phase) ? TrialPhase::GoingBackTwice : TrialPhase::GoingBack;
    if (const auto saved = m_store.save(*m_journal); !saved) {
        problems.push_back({saved.error()});
        return end(TrialState::PartlyTakenBack, m_journal->changes, std::move(problems));
    }
    const auto now = m_reader.read(Sections::Ip);
    if (!now) {
        problems.push_back({now.error()});
        return end(TrialState::PartlyTakenBack, m_journal->changes, std::move(problems));
    }
    const ChangeSet all = m_journal->changes;
    CameBack came = WayBack(m_reader, m_writer, m_surroundings.clock).take(*m_journal, **now);
    std::move(came.problems.begin(), came.problems.end(), std::back_inserter(problems));
    m_journal->changes = came.left;
    const auto stored = came.left.empty() ? m_store.clear() : m_store.save(*m_journal);
    if (!stored)
        problems.push_back({stored.error()});
    if (came.left.empty())
        return end(TrialState::TakenBack, all, std::move(problems));
    return end(TrialState::PartlyTakenBack, std::move(came.left), std::move(problems));
}

TrialStatus TrialEngine::end(TrialState state, ChangeSet changes, std::vector<TrialProblem> problems) {
    m_status = {.state = state, .changes = std::move(changes), .problems = std::move(problems)};
    m_journal.reset();
    if (state != TrialState::PartlyTakenBack)
        m_store.release();
    return m_status;
}

} // namespace precedence

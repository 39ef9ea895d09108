// How a trial is kept: everything lasts before it is said to be kept, and what stood there before is written down
// first.
#include "platform/trial/originals.h"
#include "platform/trial/shown_changes.h"
#include "platform/trial/trial_engine.h"

#include <utility>

namespace precedence {

Expected<TrialStatus> TrialEngine::keep(const std::string& trial) {
    if (const auto may = mustBeInTime(trial); !may)
        return fail(may.error());
    if (const auto problem = makeLast())
        return takeBack({*problem});
    forgetOriginals();
    return finishKept();
}

/// Until "kept" is on the disk, whoever finds the journal goes back in both stores.
std::optional<TrialProblem> TrialEngine::makeLast() {
    m_journal->phase = TrialPhase::Keeping;
    if (const auto saved = m_store.save(*m_journal); !saved)
        return TrialProblem{saved.error()};
    const auto now = m_reader.read(Sections::Ip);
    if (!now)
        return TrialProblem{now.error()};
    for (const Change& change : m_journal->changes) {
        if (standingOf(change, **now) != Standing::Satisfied)
            return TrialProblem{problemWith(change, ErrorCode::Conflict, **now), change};
    }
    if (const auto remembered = rememberOriginals(); !remembered)
        return TrialProblem{remembered.error()};
    if (m_journal->durability == Durability::Kept) {
        for (const Change& change : m_journal->changes) {
            if (const auto made = m_writer.makeDurable(change); !made)
                return TrialProblem{made.error(), change};
        }
        if (const auto problems = unshown(m_journal->changes, true); !problems.empty())
            return problems.front();
    }
    m_journal->phase = TrialPhase::Kept;
    if (const auto saved = m_store.save(*m_journal); !saved)
        return TrialProblem{saved.error()};
    return std::nullopt;
}

/// Before anything lasts: what stood there is known even where this process dies now.
Expected<void> TrialEngine::rememberOriginals() {
    const auto known = m_store.loadSaved(SavedChanges::Originals);
    if (!known)
        return fail(known.error());
    ChangeSet all = withOriginals(*known, m_journal->changes);
    if (all == *known)
        return {};
    return m_store.saveChanges(SavedChanges::Originals, all);
}

/// What was brought back is no longer known as changed. Where that fails, it is only offered once more.
void TrialEngine::forgetOriginals() {
    const auto known = m_store.loadSaved(SavedChanges::Originals);
    if (!known)
        return;
    const ChangeSet left = withoutRestored(*known, m_journal->changes);
    if (left.size() != known->size())
        static_cast<void>(m_store.saveChanges(SavedChanges::Originals, left));
}

Expected<ChangeSet> TrialEngine::originals() {
    const auto known = m_store.loadSaved(SavedChanges::Originals);
    if (!known)
        return fail(known.error());
    const auto now = m_reader.read(Sections::All);
    if (!now)
        return fail(now.error());
    return bringBack(*known, **now);
}

TrialStatus TrialEngine::finishKept() {
    std::vector<TrialProblem> problems;
    if (const auto cleared = m_store.clear(); !cleared)
        problems.push_back({cleared.error()});
    return end(TrialState::Kept, m_journal->changes, std::move(problems));
}

} // namespace precedence

// Applies changes so that they go back unless they are kept, over any stack. Refers to the stack, the journal's store
// and the clock, which outlive it. Owns no thread and no timer: its owner calls tick at the deadline. Calls come from
// one thread at a time. Dropping it without goBack leaves the journal, and recover takes everything back from that.
#pragma once

#include "model/network/stack.h"
#include "platform/trial/journal_store.h"
#include "platform/trial/trial_clock.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

inline constexpr std::chrono::seconds kShortestTrial{10};
inline constexpr std::chrono::seconds kUsualTrial{30};
inline constexpr std::chrono::seconds kLongestTrial{300};

struct TrialSurroundings {
    TrialClock& clock;
    std::function<std::string()> newTrialName; ///< never the same twice, and not to be guessed
    std::string boot;                          ///< names this run of the system
};

class TrialEngine {
public:
    TrialEngine(StackReader& reader, StackWriter& writer, JournalStore& store, TrialSurroundings surroundings);

    /// Finishes what an earlier engine left behind; does nothing where that is nothing. Call it before begin, and again
    /// to retry after PartlyTakenBack. A journal that cannot be parsed is put aside and told as a problem; one that
    /// cannot be read is an error, and stays.
    Expected<TrialStatus> recover();
    /// Refused while a trial is on or a journal is left. What is satisfied already takes no part. Everything goes back
    /// where one change fails or does not show.
    Expected<TrialStatus> begin(const ChangeSet& changes, const TrialTerms& terms);
    /// Refused for another trial and from the deadline on. Makes everything last first, then stops the clock.
    Expected<TrialStatus> keep(const std::string& trial);
    Expected<TrialStatus> goBack(const std::string& trial);
    /// Sets the clock anew, in the journal first.
    Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window);
    /// Goes back where the deadline has come.
    TrialStatus tick();
    [[nodiscard]] TrialStatus status() const;
    /// The same, and where no trial is on, whether one was left behind: PartlyTakenBack. TrialIsOn where another
    /// process has one. Changes nothing.
    Expected<TrialStatus> look();
    /// When tick has something to do; nothing: no trial is on.
    [[nodiscard]] std::optional<TrialClock::Time> deadline() const;
    Expected<ChangeSet> originals();

private:
    Expected<TrialStatus> putAside();
    Expected<SnapshotPtr> mayBegin(const ChangeSet& changes, const TrialTerms& terms);
    Expected<TrialStatus> start(Journal journal, std::chrono::seconds window);
    [[nodiscard]] Expected<void> mustBeOn(const std::string& trial) const;
    /// Goes back at the deadline, and then refuses with this.
    Expected<void> mustBeInTime(const std::string& trial);
    std::optional<TrialProblem> apply(const ChangeSet& changes);
    std::optional<TrialProblem> makeLast();
    Expected<void> rememberOriginals();
    void forgetOriginals();
    TrialStatus finishKept();
    TrialStatus takeBack(std::vector<TrialProblem> problems);
    std::vector<TrialProblem> unshown(const ChangeSet& changes, bool afterRestart);
    TrialStatus end(TrialState state, ChangeSet changes, std::vector<TrialProblem> problems);

    StackReader& m_reader;
    StackWriter& m_writer;
    JournalStore& m_store;
    TrialSurroundings m_surroundings;
    std::optional<Journal> m_journal = {};
    TrialStatus m_status = {}; ///< remaining is filled in when it is asked for
};

} // namespace precedence

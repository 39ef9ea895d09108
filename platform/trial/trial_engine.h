// Applies changes so that they go back unless they are kept, over any stack. Refers to the stack and the journal's
// store, which outlive it. Owns no thread and no timer: its owner calls tick at the deadline. Calls come from one
// thread at a time. Dropping it without goBack leaves the journal, and recover takes everything back from that.
#pragma once

#include "model/network/stack.h"
#include "platform/trial/journal_store.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace precedence {

inline constexpr std::chrono::seconds kShortestTrial{10};
inline constexpr std::chrono::seconds kUsualTrial{30};
inline constexpr std::chrono::seconds kLongestTrial{300};

struct TrialSurroundings {
    /// Time since the system started, with the time it slept; never turned back.
    std::function<std::chrono::milliseconds()> now;
    std::function<std::string()> newTrialName; ///< never the same twice, and not to be guessed
    std::string boot;                          ///< names this run of the system
};

class TrialEngine {
public:
    TrialEngine(StackReader& reader, StackWriter& writer, JournalStore& store, TrialSurroundings surroundings);

    /// Finishes what an earlier engine left behind; does nothing where that is nothing. Call it before begin, and again
    /// to retry after PartlyTakenBack. A journal that cannot be read is an error, and stays.
    Expected<TrialStatus> recover();
    /// Refused while a trial is on or a journal is left. What is satisfied already takes no part. Everything goes back
    /// where one change fails, does not show, or counts after a restart only.
    Expected<TrialStatus> begin(const ChangeSet& changes, std::chrono::seconds window);
    /// Refused for another trial and from the deadline on. Makes everything last first, then stops the clock.
    Expected<TrialStatus> keep(const std::string& trial);
    Expected<TrialStatus> goBack(const std::string& trial);
    /// Sets the clock anew.
    Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window);
    /// Goes back where the deadline has come.
    TrialStatus tick();
    [[nodiscard]] TrialStatus status() const;

private:
    [[nodiscard]] Expected<void> mustBeOn(const std::string& trial) const;
    Expected<void> apply(const ChangeSet& changes);
    Expected<void> makeLast();
    TrialStatus finishKept();
    TrialStatus takeBack(std::vector<Error> problems);
    void takeBackOne(const Change& change, const Snapshot& now, ChangeSet& left, std::vector<Error>& problems);
    TrialStatus end(TrialState state, std::vector<Error> problems);

    StackReader& m_reader;
    StackWriter& m_writer;
    JournalStore& m_store;
    TrialSurroundings m_surroundings;
    std::optional<Journal> m_journal = {};
    TrialStatus m_status = {}; ///< remaining is filled in when it is asked for
};

} // namespace precedence

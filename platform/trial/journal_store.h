// Where the journal and the originals lie. Each call either happened, through a loss of power as well, or reports that
// it may not have. Calls come from one thread at a time.
#pragma once

#include "platform/trial/journal.h"

#include <optional>
#include <string>

namespace precedence {

class JournalStore {
public:
    virtual ~JournalStore() = default;

    /// One process at a time has a trial, or takes one back. TrialIsOn where another has; held twice is held once.
    virtual Expected<void> hold() = 0;
    virtual void release() = 0;

    /// Nothing: no trial was left behind. An error of parsing: what lies there is not a journal, and is left alone.
    virtual Expected<std::optional<Journal>> load() = 0;
    /// Replaces what is there as a whole.
    virtual Expected<void> save(const Journal& journal) = 0;
    virtual Expected<void> clear() = 0;
    /// Out of the way, for somebody to look at; where it is now.
    virtual Expected<std::string> setAside() = 0;

    /// Empty where none were saved. Saving replaces those as a whole.
    virtual Expected<ChangeSet> loadSaved(SavedChanges which) = 0;
    virtual Expected<void> saveChanges(SavedChanges which, const ChangeSet& changes) = 0;
};

} // namespace precedence

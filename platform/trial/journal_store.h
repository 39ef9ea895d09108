// Where the journal lies. Each call either happened, through a loss of power as well, or reports that it may not have.
// Calls come from one thread at a time.
#pragma once

#include "platform/trial/journal.h"

#include <optional>

namespace precedence {

class JournalStore {
public:
    virtual ~JournalStore() = default;

    /// Nothing: no trial was left behind. An error: something lies there that cannot be read, and is left alone.
    virtual Expected<std::optional<Journal>> load() = 0;
    /// Replaces what is there as a whole.
    virtual Expected<void> save(const Journal& journal) = 0;
    virtual Expected<void> clear() = 0;
};

} // namespace precedence

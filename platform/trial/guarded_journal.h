// A journal that is never there without somebody who will find it after a restart: the system's entry for that is made
// before the first journal, and taken away after the last one. Owns both.
#pragma once

#include "platform/trial/journal_store.h"

#include <memory>

namespace precedence {

/// The system's promise to run the recovery when it starts. Adding what is there, and removing what is not, succeeds.
class StartupEntry {
public:
    StartupEntry() = default;
    StartupEntry(const StartupEntry&) = delete;
    StartupEntry& operator=(const StartupEntry&) = delete;
    virtual ~StartupEntry() = default;

    virtual Expected<void> add() = 0;
    virtual Expected<void> remove() = 0;
};

class GuardedJournal final : public JournalStore {
public:
    GuardedJournal(std::unique_ptr<JournalStore> journal, std::unique_ptr<StartupEntry> entry);

    Expected<void> hold() override { return m_journal->hold(); }
    void release() override { m_journal->release(); }
    Expected<std::optional<Journal>> load() override { return m_journal->load(); }
    Expected<void> save(const Journal& journal) override;
    /// The entry that could not be removed finds nothing, and goes then.
    Expected<void> clear() override;
    Expected<std::string> setAside() override;
    Expected<ChangeSet> loadSaved(SavedChanges which) override { return m_journal->loadSaved(which); }
    Expected<void> saveChanges(SavedChanges which, const ChangeSet& changes) override {
        return m_journal->saveChanges(which, changes);
    }

private:
    void removeEntry();

    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<StartupEntry> m_entry;
    bool m_isGuarded = false;
};

} // namespace precedence

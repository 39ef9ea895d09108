// The journal of a stack that itself ends with this process, so that nothing can be left behind: a lab in memory.
#pragma once

#include "platform/trial/journal_store.h"

#include <map>
#include <utility>

namespace precedence {

class MemoryJournal final : public JournalStore {
public:
    Expected<void> hold() override { return {}; }
    void release() override {}
    Expected<std::optional<Journal>> load() override { return m_journal; }
    Expected<void> save(const Journal& journal) override {
        m_journal = journal;
        return {};
    }
    Expected<void> clear() override {
        m_journal.reset();
        return {};
    }
    Expected<std::string> setAside() override {
        m_journal.reset();
        return std::string();
    }
    Expected<ChangeSet> loadSaved(SavedChanges which) override { return m_saved[which]; }
    Expected<void> saveChanges(SavedChanges which, const ChangeSet& changes) override {
        m_saved[which] = changes;
        return {};
    }

private:
    std::optional<Journal> m_journal = {};
    std::map<SavedChanges, ChangeSet> m_saved = {};
};

} // namespace precedence

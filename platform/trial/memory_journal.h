// The journal of a stack that itself ends with this process, so that nothing can be left behind: a lab in memory.
#pragma once

#include "platform/trial/journal_store.h"

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
    Expected<ChangeSet> loadOriginals() override { return m_originals; }
    Expected<void> saveOriginals(const ChangeSet& originals) override {
        m_originals = originals;
        return {};
    }

private:
    std::optional<Journal> m_journal = {};
    ChangeSet m_originals = {};
};

} // namespace precedence

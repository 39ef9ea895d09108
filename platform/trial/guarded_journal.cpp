#include "platform/trial/guarded_journal.h"

#include <utility>

namespace precedence {

GuardedJournal::GuardedJournal(std::unique_ptr<JournalStore> journal, std::unique_ptr<StartupEntry> entry)
    : m_journal(std::move(journal))
    , m_entry(std::move(entry)) {}

Expected<void> GuardedJournal::save(const Journal& journal) {
    if (!m_isGuarded) {
        if (const auto added = m_entry->add(); !added)
            return fail(added.error());
        m_isGuarded = true;
    }
    return m_journal->save(journal);
}

Expected<void> GuardedJournal::clear() {
    auto cleared = m_journal->clear();
    if (cleared)
        removeEntry();
    return cleared;
}

Expected<std::string> GuardedJournal::setAside() {
    auto aside = m_journal->setAside();
    if (aside)
        removeEntry();
    return aside;
}

void GuardedJournal::removeEntry() {
    static_cast<void>(m_entry->remove());
    m_isGuarded = false;
}

} // namespace precedence

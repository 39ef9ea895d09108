// The journal and the saved changes as files in a private folder. See PrivateFolder for what that refuses.
#pragma once

#include "platform/trial/journal_store.h"
#include "platform/trial/private_folder.h"

#include <filesystem>

namespace precedence {

class JournalFile final : public JournalStore {
public:
    explicit JournalFile(std::filesystem::path folder);

    Expected<void> hold() override { return m_folder.hold(); }
    void release() override { m_folder.release(); }
    Expected<std::optional<Journal>> load() override;
    Expected<void> save(const Journal& journal) override;
    Expected<void> clear() override;
    Expected<std::string> setAside() override;
    Expected<ChangeSet> loadSaved(SavedChanges which) override;
    Expected<void> saveChanges(SavedChanges which, const ChangeSet& changes) override;

    [[nodiscard]] std::filesystem::path file() const;

private:
    PrivateFolder m_folder;
};

} // namespace precedence

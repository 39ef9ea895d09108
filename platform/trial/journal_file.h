// The journal as a file in a folder that is its user's alone (0700). Replacement: written beside, flushed, renamed,
// the folder flushed. Links, and folders and files of other users or open to them, are refused.
#pragma once

#include "platform/trial/journal_store.h"

#include <filesystem>

namespace precedence {

class JournalFile final : public JournalStore {
public:
    /// The folder is made at the first save; its parent must be there.
    explicit JournalFile(std::filesystem::path folder);

    Expected<std::optional<Journal>> load() override;
    Expected<void> save(const Journal& journal) override;
    Expected<void> clear() override;

    [[nodiscard]] std::filesystem::path file() const { return m_folder / "trial.json"; }

private:
    std::filesystem::path m_folder;
};

} // namespace precedence

// Small texts in a folder that no other user may write: Linux the user's alone (0700, 0600), Windows that of SYSTEM and
// the administrators. Replacement is whole or not at all, also through a loss of power: written beside, flushed,
// renamed, the folder flushed. Links, and folders and files of others or open to them, are refused, never followed.
// Calls come from one thread at a time.
#pragma once

#include "model/network/error.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace precedence {

class PrivateFolder {
public:
    /// Made when something is first written or held; its parent must be there.
    explicit PrivateFolder(std::filesystem::path path);
    PrivateFolder(PrivateFolder&&) noexcept;
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();

    /// Nothing where there is no such file. FileTooLarge above the limit (bytes), whose text is not read then.
    Expected<std::optional<std::string>> read(const std::string& name, std::size_t limit) const;
    Expected<void> replace(const std::string& name, std::string_view text);
    Expected<void> remove(const std::string& name);
    /// Gives the file another name, which takes the place of what had that one.
    Expected<void> rename(const std::string& from, const std::string& to);

    /// One process at a time holds the folder; the system ends that with the process. TrialIsOn where another does.
    Expected<void> hold();
    void release();

    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }

private:
    class Hold;

    std::filesystem::path m_path;
    std::unique_ptr<Hold> m_hold;
};

} // namespace precedence

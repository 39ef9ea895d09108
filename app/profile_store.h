// The user's profiles, a file each, shared by the panel and the console program. Nothing is remembered here: each call
// looks at the folder, because another program may have written to it. One thread at a time.
#pragma once

#include "model/network/profile.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace precedence {

class ProfileStore {
public:
    static constexpr int kMostProfiles = 200;

    /// The user's own folder.
    ProfileStore();
    explicit ProfileStore(QString folder);

    struct Listing {
        std::vector<Profile> profiles = {}; ///< by name
        std::vector<Error> unread = {};     ///< files that hold no profile, with the reason
    };
    [[nodiscard]] Listing list() const;
    /// Whether there is one with this name, good or not.
    [[nodiscard]] bool has(const std::string& name) const;
    /// NoSuchProfile, with the names that there are; what cannot be read is refused with its own reason.
    Expected<Profile> find(const std::string& name) const;
    /// In place of the one with this name. NotAName, FileUnwritable.
    Expected<void> save(const Profile& profile);
    /// NoSuchProfile, FileUnwritable.
    Expected<void> remove(const std::string& name);

private:
    [[nodiscard]] QString fileOf(const std::string& name) const;
    [[nodiscard]] Error noSuchProfile(const std::string& name) const;

    QString m_folder;
};

/// 1 to 100 characters that can be seen, without spaces at its ends.
[[nodiscard]] bool isProfileName(std::string_view name);

} // namespace precedence

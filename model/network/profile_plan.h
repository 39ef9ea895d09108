// What a profile comes to on one computer. Pure functions; nothing is written.
#pragma once

#include "model/network/document_remark.h"
#include "model/network/plan_notes.h"
#include "model/network/profile.h"

#include <string>
#include <vector>

namespace precedence {

struct ProfilePlan {
    ChangeSet changes = {}; ///< empty: the computer is as the profile wants it
    std::vector<PlanNote> notes = {};
    std::vector<DocumentRemark> remarks = {}; ///< entries that could not be taken; subject: how the profile names them
};

/// NothingFits where no entry names an adapter of this computer; what planOrder refuses (operation ReadProfile).
Expected<ProfilePlan> planProfile(const Profile& profile, const Snapshot& snapshot);

/// The adapters that each entry means here, in the profile's sequence. Ids are looked up first, for all entries, then
/// aliases; what is left goes to the media, in the order that the computer has. Each adapter is meant once.
[[nodiscard]] std::vector<std::vector<AdapterId>> adaptersMeant(const Profile& profile, const Snapshot& snapshot);

/// How a profile names an adapter, for people: its alias, else "any:" and its medium, else its id.
[[nodiscard]] std::string nameOf(const AdapterPattern& pattern);

} // namespace precedence

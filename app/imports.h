// What people import: an answer file, as what would change here, or a profile. Both programs read them alike.
#pragma once

#include "model/network/change_set.h"
#include "model/network/document_remark.h"
#include "model/network/profile.h"
#include "platform/interchange/answer_file/answer_file_reader.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace precedence {

/// The largest answer file that is read or written into, in bytes.
inline constexpr std::size_t kLargestAnswerFile = AnswerFileLimits().bytes;

struct Imported {
    std::optional<Profile> profile = {}; ///< nothing: it is an answer file
    ChangeSet changes = {};              ///< from an answer file, over the snapshot
    std::vector<DocumentRemark> remarks = {};
    std::optional<Error> refusal = {}; ///< NothingFits: an answer file that names no adapter of this computer
};

/// Refused with what the file cannot be read for.
Expected<Imported> importDocument(const QString& file, const Snapshot& snapshot);

} // namespace precedence

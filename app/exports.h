// What goes out for other computers, from both programs alike: an answer file of what is set on a computer, and
// scripts.
#pragma once

#include "model/network/document_remark.h"
#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/scripts/script_text.h"

#include <QString>

#include <string>
#include <vector>

namespace precedence {

struct ExportedAnswerFile {
    std::string bytes = {};
    bool isMerged = false; ///< into a file that is there
    std::vector<DocumentRemark> remarks = {};
};

/// into: an answer file; where it is there, everything else in it stays as it is. Empty: a new one. Refused with what
/// such a file cannot be read for. Adapters that are automatic are not worth a remark where others are written.
Expected<ExportedAnswerFile> exportAnswerFile(
    const Snapshot& snapshot, const AnswerFileOptions& options, const QString& into);

struct ExportedScript {
    ScriptText text = {};
    std::vector<DocumentRemark> remarks = {}; ///< changes that were left out, because the language cannot say them
};

/// before: the computer that the changes begin with. Refused where nothing is left, and with what scriptFor refuses.
Expected<ExportedScript> exportScript(const ChangeSet& changes, const Snapshot& before, ScriptLanguage language);

} // namespace precedence

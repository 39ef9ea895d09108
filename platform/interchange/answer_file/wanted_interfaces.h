// What of the interfaces that somebody wants an answer file can hold.
#pragma once

#include "model/network/document_remark.h"
#include "platform/interchange/answer_file/answer_file.h"

#include <vector>

namespace precedence::answer_file {

/// Those with identifiers that can be written, each once, and routes that can be written, each with an identifier of
/// its own. remarks: what was left out, and metrics that Setup does not document.
[[nodiscard]] std::vector<AnswerFileInterface> usableInterfaces(
    const AnswerFileSettings& wanted, std::vector<DocumentRemark>& remarks);

} // namespace precedence::answer_file

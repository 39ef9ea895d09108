// What commands on documents share: where what is written goes, and what to know about what was read or written.
#pragma once

#include "app/console/commands.h"
#include "model/network/document_remark.h"

#include <string>
#include <vector>

namespace precedence::console {

/// Whole bytes, to the file or, where none is named, to where answers are printed.
[[nodiscard]] ExitCode writeOutput(
    Context& context, const std::string& file, const std::string& bytes, Operation operation);

/// A sentence for each, beside the answer.
void printRemarks(Context& context, const std::vector<DocumentRemark>& remarks);

} // namespace precedence::console

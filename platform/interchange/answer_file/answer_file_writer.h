// Writes Windows Setup's answer files: new ones, and into files that are there already, of which everything else stays
// byte for byte: comments, other components and passes, quoting, indentation, line ends, encoding. Pure functions.
#pragma once

#include "model/network/document_remark.h"
#include "model/network/error.h"
#include "platform/interchange/answer_file/answer_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace precedence {

struct AnswerFileWriting {
    std::string bytes = {};
    std::vector<DocumentRemark> remarks = {}; ///< about what is wanted; they name no lines
};

/// What is wanted, written into an existing file, or into a new one where existing is empty.
///
/// An Interface of the same identifier, whatever its case, is changed where wanted says something: an automatic metric
/// removes Metric, and addresses or routes take the place of those that are there. The others stay. A component that
/// stands alone is written into, whatever its architecture. Writing the same again changes nothing.
///
/// Remarks: MetricUndocumented for metrics outside 5 to 50, which are written as they are; NothingToSay for an
/// interface that is not in the file and whose metrics are automatic; NoIdentifier, IdentifierTwice and RouteLeftOut
/// for what an answer file cannot hold.
///
/// subject names the existing file in errors (operation WriteAnswerFile): those of readAnswerFile but FileEmpty.
Expected<AnswerFileWriting> writeAnswerFile(
    const AnswerFileSettings& wanted, std::string_view existing = {}, const std::string& subject = {});

} // namespace precedence

// Changes one Interface of an answer file child by child.
#pragma once

#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/document_edits.h"

namespace precedence::answer_file {

/// Only what wanted speaks of, and only where it says something else than wanted. current: the element as it was read.
void mergeInterface(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node element,
    const AnswerFileInterface& current, const AnswerFileInterface& wanted);

} // namespace precedence::answer_file

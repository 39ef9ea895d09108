// Answer files, scripts and profiles, as sentences: what could not be read or written, and what to know about it.
#pragma once

#include "model/network/document_remark.h"
#include "model/network/error.h"

#include <QString>

namespace precedence::wording {

/// For the codes of answer files, scripts and profiles; empty for every other. subject and detail: the error's, as
/// people may see them.
[[nodiscard]] QString documentRefusal(const Error& error, const QString& subject, const QString& detail);

/// "Line 12: Ethernet has the metric 60. ..."
[[nodiscard]] QString remark(const DocumentRemark& remark);

} // namespace precedence::wording

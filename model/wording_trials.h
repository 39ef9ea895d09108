// What goes wrong with a trial, or with the helper that makes changes with administrator rights, as sentences.
#pragma once

#include "model/network/error.h"

#include <QString>

namespace precedence::wording {

/// For the codes of trials and of the helper; empty for every other. subject and detail: the error's, as people may
/// see them.
[[nodiscard]] QString trialRefusal(const Error& error, const QString& subject, const QString& detail);

} // namespace precedence::wording

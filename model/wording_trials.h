// Trials, and the helper that makes changes with administrator rights, as sentences.
#pragma once

#include "model/network/error.h"
#include "model/network/snapshot.h"

#include <QString>
#include <QStringList>

namespace precedence::wording {

/// For the codes of trials and of the helper; empty for every other. subject and detail: the error's, as people may
/// see them.
[[nodiscard]] QString trialRefusal(const Error& error, const QString& subject, const QString& detail);

/// Of each family that the computer has: whether its default gateway is known on an adapter that is connected. Facts of
/// the snapshot; nothing is sent.
[[nodiscard]] QStringList gateways(const Snapshot& snapshot);

} // namespace precedence::wording

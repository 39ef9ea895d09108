// The sources that were opened last, the latest first, kept in the settings. A source is spelled as --source takes it.
// This computer is not among them; it has a place of its own. GUI thread.
#pragma once

#include "app/pages/lab_values.h"

#include <QStringList>

class QSettings;

namespace precedence {

inline constexpr int kMostRecentSources = 8;

[[nodiscard]] QStringList recentSources(const QSettings& settings);
void rememberSource(QSettings& settings, const QString& source);

/// What a menu calls it: the lab's title, or the names of the files. Empty where the source is not there any more, or
/// is no use in a menu.
[[nodiscard]] QString recentTitle(const QString& source, const std::vector<LabView::Scenario>& scenarios);

} // namespace precedence

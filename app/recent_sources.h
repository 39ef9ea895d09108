// The sources that were opened last, the latest first, kept in the settings. A source is spelled as --source takes it.
// This computer is not among them; it has a place of its own. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace precedence {

inline constexpr int kMostRecentSources = 8;

[[nodiscard]] QStringList recentSources(const QSettings& settings);
void rememberSource(QSettings& settings, const QString& source);

} // namespace precedence

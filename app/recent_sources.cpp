#include "app/recent_sources.h"

#include <QSettings>

namespace precedence {
namespace {

const QString kKey = QStringLiteral("recentSources");
const QString kLive = QStringLiteral("live");

} // namespace

QStringList recentSources(const QSettings& settings) {
    QStringList sources = settings.value(kKey).toStringList();
    sources.removeAll(QString());
    return sources.mid(0, kMostRecentSources);
}

void rememberSource(QSettings& settings, const QString& source) {
    if (source.isEmpty() || source == kLive)
        return;
    QStringList sources = recentSources(settings);
    sources.removeAll(source);
    sources.prepend(source);
    settings.setValue(kKey, sources.mid(0, kMostRecentSources));
}

} // namespace precedence

#include "app/recent_sources.h"

#include "app/source.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecentSources)
};

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

QString recentTitle(const QString& source, const std::vector<LabView::Scenario>& scenarios) {
    const auto parsed = parseSource(source.toStdString());
    if (!parsed)
        return {};
    const auto nameOf = [](const std::string& path) { return QFileInfo(QString::fromStdString(path)).fileName(); };
    if (parsed->kind == Source::Kind::File) {
        QStringList names;
        for (const std::string& file : parsed->files)
            names.push_back(nameOf(file));
        return names.join(QStringLiteral(", "));
    }
    const auto lab = std::find_if(scenarios.begin(), scenarios.end(),
        [&](const LabView::Scenario& scenario) { return scenario.name == QString::fromStdString(parsed->lab); });
    if (parsed->kind != Source::Kind::Lab || lab == scenarios.end())
        return {};
    const QString file = nameOf(parsed->stateFile);
    return file.isEmpty() ? lab->title : Text::tr("%1 (shared in %2)").arg(lab->title, file);
}

} // namespace precedence

#include "app/trial_window.h"

#include <QSettings>

#include <algorithm>

#ifdef _WIN32
#include <windows.h>
#endif

namespace precedence {
namespace {

constexpr std::chrono::seconds kHere{30};
constexpr std::chrono::seconds kRemote{60};

QString key() {
    return QStringLiteral("trialSeconds");
}

} // namespace

bool isRemoteSession() {
#ifdef _WIN32
    return GetSystemMetrics(SM_REMOTESESSION) != 0;
#else
    return qEnvironmentVariableIsSet("SSH_CONNECTION");
#endif
}

std::chrono::seconds usualTrialWindow() {
    return isRemoteSession() ? kRemote : kHere;
}

std::chrono::seconds trialWindow(const QSettings& settings) {
    const std::chrono::seconds chosen(settings.value(key(), static_cast<int>(usualTrialWindow().count())).toInt());
    return std::clamp(chosen, kTrialWindows.front(), kTrialWindows.back());
}

void chooseTrialWindow(QSettings& settings, std::chrono::seconds window) {
    settings.setValue(key(), static_cast<int>(window.count()));
}

} // namespace precedence

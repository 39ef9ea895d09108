// What a Linux desktop says through its portal, org.freedesktop.portal.Settings, version 1, told on to the preferences
// that own it. The portal may answer late, change its mind or not be there at all. GUI thread.
#pragma once

#include "app/desktop_preferences.h"

#include <QVariant>

class QDBusMessage;

namespace precedence {

class DesktopPortal : public QObject {
    Q_OBJECT

public:
    explicit DesktopPortal(DesktopPreferences& preferences);

private slots:
    void hear(const QDBusMessage& message);

private:
    void read(const char* group, const char* name);
    void take(const QString& group, const QString& name, const QVariant& value);

    DesktopPreferences& m_preferences;
    bool m_asksForLess = false;
    bool m_animationsAreOff = false;
};

} // namespace precedence

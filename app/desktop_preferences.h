// What the desktop asks of every program: dark or light, and less motion. GUI thread.
#pragma once

#include <QObject>

#include <optional>

namespace precedence {

class DesktopPreferences : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: no preference is known.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }
    void setPrefersDark(std::optional<bool> prefersDark);
    void setReducesMotion(bool reducesMotion);

signals:
    void changed();

private:
    std::optional<bool> m_prefersDark;
    bool m_reducesMotion = false;
};

/// Asks the desktop, and keeps listening. Linux: the portal, which may answer later or change its mind; a desktop
/// without one has no preference. Windows: motion only, once; dark or light comes through the palette and the registry
/// (theme.*).
void listenToDesktop(DesktopPreferences& preferences);

} // namespace precedence

#include "app/desktop_preferences.h"

namespace precedence {

void DesktopPreferences::setPrefersDark(std::optional<bool> prefersDark) {
    if (m_prefersDark == prefersDark)
        return;
    m_prefersDark = prefersDark;
    emit changed();
}

void DesktopPreferences::setReducesMotion(bool reducesMotion) {
    if (m_reducesMotion == reducesMotion)
        return;
    m_reducesMotion = reducesMotion;
    emit changed();
}

} // namespace precedence

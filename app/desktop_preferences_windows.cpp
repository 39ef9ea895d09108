// The effect "Animate controls and elements inside windows", read once: SystemParametersInfo,
// SPI_GETCLIENTAREAANIMATION.
#include "app/desktop_preferences.h"

#include <qt_windows.h>

namespace precedence {

void listenToDesktop(DesktopPreferences& preferences) {
    BOOL animates = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) != FALSE)
        preferences.setReducesMotion(animates == FALSE);
}

} // namespace precedence

// The pinned destinations in the settings, from one start to the next. What is no address there is passed over. GUI
// thread.
#pragma once

#include "model/destinations.h"

class QSettings;

namespace precedence {

[[nodiscard]] std::vector<Destination> loadPins(QSettings& settings);
void savePins(QSettings& settings, const std::vector<Destination>& pins);

} // namespace precedence

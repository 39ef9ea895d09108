// How long somebody has to say keep.
#pragma once

#include <array>
#include <chrono>

class QSettings;

namespace precedence {

/// What can be chosen; what was chosen else is brought into 10 to 300 seconds.
inline constexpr std::array<std::chrono::seconds, 5> kTrialWindows{std::chrono::seconds(10), std::chrono::seconds(30),
    std::chrono::seconds(60), std::chrono::seconds(120), std::chrono::seconds(300)};

/// 30 s, and 60 s where this desktop or terminal is shown on another computer: who is cut off there needs time to come
/// back.
[[nodiscard]] std::chrono::seconds usualTrialWindow();
/// What was chosen, else the usual one.
[[nodiscard]] std::chrono::seconds trialWindow(const QSettings& settings);
void chooseTrialWindow(QSettings& settings, std::chrono::seconds window);
[[nodiscard]] bool isRemoteSession();

} // namespace precedence

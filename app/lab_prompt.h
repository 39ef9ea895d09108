// What a lab shows where a real computer would ask for an administrator: a prompt that says that it is simulated. It
// does not block; the answer comes once, also where the prompt is closed, which is a no. GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace precedence {

void promptInLab(QWidget* parent, std::function<void(bool allowed)> answered);

} // namespace precedence

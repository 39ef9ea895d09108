// The gates of the window, one function per subject, each in a file of its own.
#pragma once

#include "tests/bench/gates/gate.h"

namespace precedence::bench {

void addDragGates(std::vector<Gate>& gates);
void addSortGates(std::vector<Gate>& gates);
void addFilterGates(std::vector<Gate>& gates);
void addUpdateGates(std::vector<Gate>& gates);
void addMemoryGates(std::vector<Gate>& gates);
void addStartGates(std::vector<Gate>& gates);

} // namespace precedence::bench

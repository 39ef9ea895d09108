// Keeps what lies beside the helper, or anywhere else but in the system's folder, from being loaded into it.
#pragma once

namespace precedence {

/// The first thing that the program does. Functions that an older Windows does not have are left out; what must not be
/// found elsewhere is loaded by its full path all the same.
void loadFromSystemFolderOnly();

} // namespace precedence

// The system's one lock on the network configuration. It lies in the state file, so that other processes meet it, too;
// a process that ended without giving it back holds it no longer, as in Windows.
#pragma once

#include <optional>
#include <string>

#include <windows.h>

namespace precedence::doubles {

/// S_OK; S_FALSE with the one who holds it; E_ACCESSDENIED for who is no administrator. Never waits.
HRESULT takeWriteLock(const std::string& client, std::string& holder);
void giveWriteLockBack();
/// Who holds it, this process or another.
[[nodiscard]] std::optional<std::string> writeLockHolder();
/// How many this process took and has not given back: one that was forgotten stays.
[[nodiscard]] int heldLocks();

} // namespace precedence::doubles

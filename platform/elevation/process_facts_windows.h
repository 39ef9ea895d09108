// What Windows says of a process: which program it runs, for whom, and who started it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace precedence {

/// The file of the program that a process runs; empty where the system does not tell.
[[nodiscard]] std::filesystem::path programOf(std::uint32_t process);
[[nodiscard]] std::filesystem::path ownProgram();
/// The process that started this one; 0 where the system does not tell. It may have ended, and its id may be another's
/// by now: a check among others, never the only one.
[[nodiscard]] std::uint32_t ownParent();
/// Whether this process has the rights of an administrator already, so that nobody needs to be asked.
[[nodiscard]] bool isElevated();

} // namespace precedence

// The machine's state file as JSON: read whole, edited under the lock that all processes take. For those who need no
// rows: tests, and the double of WMI.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace precedence::doubles {

/// What PRECEDENCE_DOUBLE_STATE names; empty where it is not set.
[[nodiscard]] std::filesystem::path stateFileFromEnvironment();
/// The file as it is; nothing where it is not there. Does not stand in the way of its replacement.
[[nodiscard]] std::optional<std::string> stateText(const std::filesystem::path& file);
/// Throw std::runtime_error where the file cannot be read or written.
[[nodiscard]] nlohmann::json readState(const std::filesystem::path& file);
void editState(const std::filesystem::path& file, const std::function<void(nlohmann::json& document)>& edit);

} // namespace precedence::doubles

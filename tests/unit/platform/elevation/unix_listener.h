// A listener at a socket in a folder, as a stand-in for the pipe that the panel opens on Windows: anybody may call, and
// the system says which process did.
#pragma once

#include "platform/elevation/listener.h"
#include "platform/elevation/socket_channel_posix.h"

#include <filesystem>
#include <string>

namespace precedence::tests {

class UnixListener final : public Listener {
public:
    explicit UnixListener(std::filesystem::path path);

    Expected<std::optional<Visitor>> accept(std::chrono::milliseconds wait) override;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    FileHandle m_socket;
};

/// Calls the listener there; a number below 0 where nobody listens or there is no room.
[[nodiscard]] FileHandle callAt(const std::filesystem::path& path);

} // namespace precedence::tests

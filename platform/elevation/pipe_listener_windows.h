// The pipe at which the panel waits for its helper. One instance under a name that nobody had before; local visitors
// only, and of those the user that started it, administrators and the system itself.
#pragma once

#include "platform/elevation/listener.h"
#include "platform/elevation/pipe_channel_windows.h"

#include <memory>
#include <string>

namespace precedence {

/// "\\.\pipe\precedence-" and a name of randomName's.
[[nodiscard]] std::wstring pipePath(const std::string& name);
/// Whether it is a name that pipePath takes: 32 hexadecimal digits, and so no path.
[[nodiscard]] bool isPipeName(const std::string& name);
/// The security descriptor, as text, for the user with this SID ("S-1-5-21-…").
[[nodiscard]] std::wstring pipeDescriptor(const std::wstring& userSid);
/// How CreateNamedPipe is asked to make it: bytes, and no visitor from another computer.
[[nodiscard]] std::uint32_t pipeMode();

class PipeListener final : public Listener {
public:
    /// HelperRefused, with the system's code, where somebody has the name already.
    static Expected<std::unique_ptr<PipeListener>> open(const std::string& name);

    /// Sends the visitor before away. The pipe has one instance, and the name is never free in between.
    Expected<std::optional<Visitor>> accept(std::chrono::milliseconds wait) override;

private:
    explicit PipeListener(SystemHandle pipe);

    std::shared_ptr<void> m_pipe;
    bool m_isVisited = false;
};

} // namespace precedence

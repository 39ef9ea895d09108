// The network configuration as one INetCfg sees it from Initialize to Uninitialize: what it read then, and the changes
// to it that are pending until they are applied. All objects that come from this INetCfg share it.
#pragma once

#include "tests/windows/netcfg/netcfg_machine.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <windows.h>

namespace precedence::doubles {

enum class Side { Before, After };

class Configuration {
public:
    explicit Configuration(bool isLocked);

    /// After Uninitialize the objects of before are of no more use.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void close() { m_isOpen = false; }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    [[nodiscard]] const std::vector<Component>& components() const { return m_state.components; }
    /// Throws std::out_of_range where there is none.
    [[nodiscard]] const Component& component(const std::string& key) const;
    [[nodiscard]] const std::vector<Path>& pathsOf(const std::string& owner) const;
    [[nodiscard]] bool isEnabled(const Path& path) const;

    void enable(const Path& path, bool isEnabled);
    /// Beside the destination; without one, to the beginning or the end. Throws std::out_of_range for a path that the
    /// owner does not have.
    void move(const Path& source, const std::optional<Path>& destination, Side side);
    void apply();
    void cancel();

private:
    [[nodiscard]] std::vector<Path>::iterator find(const Path& path);

    NetworkState m_state;
    std::set<std::string> m_changed; ///< keys of owners
    bool m_isLocked;
    bool m_isOpen = true;
};

using ConfigurationPtr = std::shared_ptr<Configuration>;

} // namespace precedence::doubles

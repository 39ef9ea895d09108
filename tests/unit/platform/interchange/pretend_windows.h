// A Windows that takes scripts of the two languages line by line, so that tests see what a script leaves behind, now
// and after a restart. It knows the few commands that are written here and refuses everything else.
#pragma once

#include "platform/interchange/commands/command_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

class PretendWindows {
public:
    explicit PretendWindows(const Snapshot& snapshot);

    /// False at the first line that it does not take.
    bool run(std::string_view script, CommandLanguage language);
    /// One command as its words. -InterfaceGuid, which no command has, names an adapter by its id.
    bool run(const std::vector<std::string>& words, CommandLanguage language);
    /// What is written for the time after a restart alone. False: there is no such adapter.
    bool keep(std::string_view id, AddressFamily family, const InterfaceMetric& metric);
    /// By name, where that is not empty, else by id, else by index. nullptr: none, or several.
    [[nodiscard]] const Adapter* find(std::string_view alias, std::string_view id, std::string_view index) const;
    [[nodiscard]] SnapshotPtr snapshot() const { return Snapshot::make(m_parts); }

private:
    /// What a line asks for, in words that both languages share; what it does not say is empty.
    struct Line {
        std::string alias, id, index, family, metric, automatic, ignore, prefix, nextHop;
        bool nowOnly = false;
    };
    static std::optional<Line> fromPowerShell(const std::vector<std::string>& words);
    static std::optional<Line> fromNetsh(const std::vector<std::string>& words);
    Adapter* find(const Line& line);
    bool set(const Line& line);
    bool setRoute(const Line& line, const Adapter& adapter);
    void setMetric(const Line& line, IpInterface& ipInterface, const IpInterface& first) const;

    Snapshot::Parts m_first;
    Snapshot::Parts m_parts;
};

} // namespace precedence::tests

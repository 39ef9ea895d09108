// The second way, chosen by name only: SetIPConnectionMetric of Win32_NetworkAdapterConfiguration. IPv4, 1..9999, and
// no way back to automatic. It says what is done at once and what only counts after a restart; nothing else.
#pragma once

#include "model/network/stack.h"

#include <cstdint>
#include <string>

namespace precedence {

class WmiWriter final : public StackWriter {
public:
    /// Compares with what the reader shows. It outlives this object.
    explicit WmiWriter(StackReader& reader)
        : m_reader(reader) {}

    /// Metrics of IPv4 to a manual value; WmiCannot for everything else. RestartNeeded: written, not in force yet.
    /// The durability is the method's own business; what it documents is neither.
    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& change) override;

private:
    StackReader& m_reader;
};

namespace windows {

/// What a return value of the method means (seed SetIPConnectionMetric): nothing for 0, RestartNeeded for 1,
/// AccessDenied for 91, WmiRefused for all others, with the number as the system code.
[[nodiscard]] Expected<void> meaningOfReturn(std::uint32_t value, const std::string& name);

} // namespace windows
} // namespace precedence

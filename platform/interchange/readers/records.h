// What PowerShell tells as objects, whether it printed them as a table, a list, JSON or CSV: names and values. And what
// the objects of the Get-Net commands mean.
#pragma once

#include "platform/interchange/readers/reading.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace precedence {

/// One object. Property names in lower case; values as they were printed, with ", " between the parts of a list.
struct Record {
    std::vector<std::pair<std::string, std::string>> values = {};
    std::size_t line = 0;

    /// The value of the first of these properties that the object has; empty where it has none.
    [[nodiscard]] std::string_view get(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const;
};

/// A name of a property that the Get-Net commands print, in lower case.
[[nodiscard]] bool isKnownProperty(std::string_view lowerName);

/// Adds what the object means to the blocks; false where it is none of ours, or its values make no sense.
bool addRecord(Reading& reading, const Record& record);

} // namespace precedence

// The objects that PowerShell prints, one way or the other.
#pragma once

#include "tests/support/printers/powershell.h"

#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

/// A property: by its name in a list, and as JSON and CSV spell it, where enumerations are numbers.
struct Property {
    std::string_view name;
    std::string value = {};
    bool isText = true;        ///< stands in quotation marks in JSON
    std::string_view raw = {}; ///< the name in JSON and CSV; empty: the same
    std::string rawValue = {}; ///< the value in JSON and CSV; empty: the same
};
using Object = std::vector<Property>;

struct Column {
    std::string_view name;
    std::size_t width = 0;
    bool toRight = false;
};

/// The values of a row stand in the order of the columns; what does not fit is cut.
[[nodiscard]] std::string printTable(
    const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows);
[[nodiscard]] std::string printList(const std::vector<Object>& objects);
[[nodiscard]] std::string printJson(const std::vector<Object>& objects);
[[nodiscard]] std::string printCsv(const std::vector<Object>& objects);

} // namespace precedence::tests

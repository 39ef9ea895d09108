// The columns of a table that PowerShell printed: where each stands, from the dashes below the headings. Counts what a
// console counts, two cells for a wide character.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace precedence {

/// Groups of dashes, at least two of them, nothing else: the rule below the headings of PowerShell and netsh.
[[nodiscard]] bool isColumnRule(std::string_view line);

class TableColumns {
public:
    /// Headings may go on in a second line, as in a narrow window.
    [[nodiscard]] static TableColumns make(std::span<const std::string_view> headings, std::string_view rule);

    /// In lower case, without blanks.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// The row's values by column. Words that stand between two columns belong to the one they are aligned with.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> valuesOf(std::string_view row) const;

private:
    struct Span {
        std::size_t first = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::size_t columnOf(std::size_t first, std::size_t end) const;
    [[nodiscard]] std::vector<std::string> split(std::string_view row) const;

    std::vector<Span> m_spans;
    std::vector<std::string> m_names;
};

} // namespace precedence

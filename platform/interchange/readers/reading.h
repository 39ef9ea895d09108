// One text while it is read: its lines, which of them were understood, and the blocks found so far. Readers are offered
// a line after the other; each takes the lines that have its shape and says how many it took.
#pragma once

#include "platform/interchange/readers/findings.h"
#include "platform/interchange/text/text_lines.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace precedence {

enum class LineUse : std::uint8_t {
    Unread,
    Data,
    Structure, ///< headings, rules, prompts and blank lines
};

class Reading {
public:
    explicit Reading(TextLines lines)
        : m_lines(std::move(lines))
        , m_uses(m_lines.size(), LineUse::Unread) {}

    [[nodiscard]] const TextLines& lines() const { return m_lines; }
    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] std::string_view text(std::size_t line) const { return m_lines.textAt(line); }
    [[nodiscard]] LineUse use(std::size_t line) const { return m_uses[line]; }
    void mark(std::size_t line, LineUse use) {
        if (line < m_uses.size())
            m_uses[line] = use;
    }

    /// A part of the line that was not understood, in the text's own words.
    void noteUnread(std::size_t number, std::string words) { m_unread.push_back({number, std::move(words)}); }
    struct UnreadPart {
        std::size_t number = 0;
        std::string words = {};
    };
    [[nodiscard]] const std::vector<UnreadPart>& unreadParts() const { return m_unread; }

    /// The block that the line belongs to: the last one, where it is of this kind and nothing but blank lines, rules
    /// and headings stand between; else a new one.
    Block& block(BlockKind kind, std::optional<AddressFamily> family);
    /// What comes next is a table of its own, though it may be of the same kind: a prompt or a heading came.
    void endBlock() { m_open = false; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] std::vector<Block>& blocks() { return m_blocks; }

    SystemSigns signs = {};
    /// The last command seen behind a prompt, in lower case: it tells the family of tables that do not.
    std::string command = {};
    /// Lines that were looked through for an end that never came, and the line behind the last list that told nothing.
    std::size_t linesInVain = 0;
    std::size_t behindVainList = 0;
    /// Where in `route print` a row stands. Its halves have headings in any language; the second one lists what
    /// persists.
    struct RouteSection {
        bool seen = false; ///< a heading or a row of this table came already
        bool headed = false;
        bool persistent = false;
    } routeSection = {};
    /// The table of routes at hand is netstat's: MSS and window stand where `route` has metrics.
    bool withoutMetrics = false;

private:
    TextLines m_lines;
    std::vector<LineUse> m_uses;
    std::vector<Block> m_blocks;
    std::vector<UnreadPart> m_unread;
    bool m_open = false;
};

inline Block& Reading::block(BlockKind kind, std::optional<AddressFamily> family) {
    if (!m_open || m_blocks.back().kind != kind || m_blocks.back().family != family)
        m_blocks.push_back({.kind = kind, .family = family});
    m_open = true;
    return m_blocks.back();
}

/// Takes lines from this one on and says how many; 0: the line has another shape. Marks what it takes.
using Reader = std::size_t (*)(Reading& reading, std::size_t line);

// What each tool prints; see the file of each. In the order in which they are asked.
/// The line as it stands there but for the marks of quoted mail: for formats in which blanks count.
[[nodiscard]] inline std::string_view unquotedLine(const Reading& reading, std::size_t line) {
    std::string_view raw = reading.lines()[line].raw;
    while (raw.starts_with('>') || raw.starts_with(" >"))
        raw.remove_prefix(raw.find('>') + 1);
    return raw;
}

std::size_t readInterfaceList(Reading& reading, std::size_t line);
std::size_t readWindowsRoute(Reading& reading, std::size_t line);
std::size_t readNetshRoute(Reading& reading, std::size_t line);
std::size_t readNetshInterface(Reading& reading, std::size_t line);
std::size_t readNetshVerbose(Reading& reading, std::size_t line);
std::size_t readNetshAddresses(Reading& reading, std::size_t line);
std::size_t readIpconfig(Reading& reading, std::size_t line);
std::size_t readPowerShellRow(Reading& reading, std::size_t line);
std::size_t readPowerShellTable(Reading& reading, std::size_t line);
std::size_t readPropertyList(Reading& reading, std::size_t line);
std::size_t readJson(Reading& reading, std::size_t line);
std::size_t readCsv(Reading& reading, std::size_t line);
std::size_t readIpRoute(Reading& reading, std::size_t line);
std::size_t readIpLink(Reading& reading, std::size_t line);
std::size_t readUnixRoute(Reading& reading, std::size_t line);
std::size_t readNmcli(Reading& reading, std::size_t line);
std::size_t readWindowsVersion(Reading& reading, std::size_t line);

} // namespace precedence

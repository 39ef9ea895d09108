// What a script says in comments and messages. Names from elsewhere are cleaned here: no end of a line, nothing that
// cannot be seen or turns the direction of text, no quotation mark, and not too long. Private to scripts.
#pragma once

#include "platform/interchange/scripts/script_plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// In double quotes, in UTF-8.
[[nodiscard]] std::string shownName(const Adapter& adapter);
/// Every other character becomes a question mark.
[[nodiscard]] std::string inAscii(std::string_view text);

/// "Wi-Fi", IPv4
[[nodiscard]] std::string wordsOf(const ScriptTarget& target);
/// "Wi-Fi", IPv4: metric from automatic to 4
[[nodiscard]] std::string wordsOf(const Change& change, const ScriptTarget& target);
/// "Wi-Fi", IPv4: the metric becomes 4
[[nodiscard]] std::string wordsOf(const Step& step, const ScriptTarget& target);
/// The same, said of what a plan does.
[[nodiscard]] std::string wordsOf(const Step& step, const ScriptPlan& plan);

/// What every script begins with: what it does, one line a change, and then where and how it runs.
[[nodiscard]] std::vector<std::string> openingOf(const ScriptPlan& plan, const std::vector<std::string>& howItRuns);

/// Lines of a script, with comments of its language.
class ScriptLines {
public:
    ScriptLines(std::string_view commentSign, std::string_view endOfLine)
        : m_commentSign(commentSign)
        , m_endOfLine(endOfLine) {}

    void comment(std::string_view text);
    void comments(const std::vector<std::string>& texts);
    void line(std::string_view text);
    void lines(const std::vector<std::string>& texts);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_commentSign;
    std::string m_endOfLine;
    std::string m_text;
};

} // namespace precedence

#include "tests/unit/platform/interchange/scripts/script_samples.h"

#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/scripts/script_tokens.h"

#include <gtest/gtest.h>

#include <string_view>

namespace precedence::tests {

std::vector<std::string> hostileAliases() {
    std::string all;
    for (char c = 1; c < 0x7f; ++c)
        all += c;
    return {"Wi-Fi", "Ann's", "''", "' ; Remove-Item x; '", "\u2018\u2019\u201a\u201b", "\u201c x \u201d\u201e", "\"",
        "a\" & calc & \"", "\"\"\" & MsgBox(1) & \"\"\"", "$(calc)", "$env:PATH", "${x}", "`calc`", "a`\"b", "%PATH%",
        "100%", "%%", "%~dp0", "%code%", "!PATH!", "!x!", "^", "a^&b", "a & calc", "a | calc", "a > b", "a < b",
        "a && b || c", "(x)", ") & calc & (", "new\nline", "\r\ncalc\r\n", "\n# x\n", "\nEOF\n", "]]>", "--> <!--",
        "\u202egpj.exe", "\u200f\u200b\u2066", "a\u2028b\u2029c", "\u0085", "*", "LAN*", "?", "[ab]", "a[0-9]b", "\\",
        "LAN\\", "\\\\", "\\\"", "a\\b", std::string(256, 'x'), std::string(256, '\''), std::string(256, '"'),
        std::string(256, '%'), "\U0001F600", "\U0001F600 \U000E0041 \U00010000", "\u3000", "\u2800", " ", "  x  ", "12",
        "7", "007", "-Force", "--help", "-", "/?", "rem", "; x", "# x", "' x", "REM x", "<# x", "#>", "@echo off",
        ":eof", "@{a=1}", "@'\nx\n'@", "= x", "a=b", "interface=7", "store=active", "{0}", "\t", "\x1b[31m", "\x01",
        "\x7f", "Büro", "日本語 2", "Подключение", "e\u0301", all};
}

std::string randomAlias(std::mt19937& random) {
    constexpr std::array<std::string_view, 40> kParts{"a", "B", "7", " ", "'", "\u2018", "\u2019", "\u201a", "\u201b",
        "\"", "\u201c", "$", "`", "%", "!", "\\", "&", "|", ";", "\n", "\r", "(", ")", "#", "*", "\xff", "\U0001F600",
        "\u202e", "\u2028", "<", ">", "^", "@", "{", "}", "[char]0x41", "\" & ChrW(&H41&) & \"", "'\\''", "%%", "\t"};
    std::string alias;
    for (std::uint32_t i = 1 + below(random, 12); i-- > 0;)
        alias += kParts[below(random, kParts.size())];
    return alias;
}

SnapshotPtr sampleComputer(const std::string& alias, ScriptLanguage language, const SampleOptions& options) {
    SnapshotBuilder builder(language == ScriptLanguage::NetworkManager ? linuxRules() : windowsRules());
    builder.manualAdapter("other", 9).index = 3;
    Adapter& adapter = builder.adapter(alias, 25);
    adapter.id = AdapterId(options.id);
    adapter.index = options.hasIndex ? std::optional(7U) : std::nullopt;
    adapter.description = options.description;
    if (!options.hasAlias)
        adapter.alias.reset();
    return builder.build();
}

ChangeSet sampleChange(const std::string& id) {
    return {MetricChange{.adapter = AdapterId(id), .wanted = InterfaceMetric::manual(4)}};
}

Texts textsFor(const ChangeSet& set, const Snapshot& snapshot, ScriptLanguage language) {
    const auto script = scriptFor(set, snapshot, language);
    EXPECT_TRUE(script.has_value());
    return script ? Texts{textOf(script->apply, language), textOf(script->undo, language)} : Texts();
}

std::string from(const std::string& text, const std::string& start) {
    const std::size_t at = text.find("\n" + start);
    return at == std::string::npos ? "(not there)" : text.substr(at + 1);
}

std::string nameForTest(ScriptLanguage language) {
    switch (language) {
    case ScriptLanguage::PowerShell: return "PowerShell";
    case ScriptLanguage::Netsh: return "Netsh";
    case ScriptLanguage::Registry: return "Registry";
    case ScriptLanguage::VbScript: return "VbScript";
    case ScriptLanguage::NetworkManager: return "NetworkManager";
    }
    return {};
}

} // namespace precedence::tests

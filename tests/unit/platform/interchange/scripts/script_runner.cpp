#include "tests/unit/platform/interchange/scripts/script_runner.h"

#include "tests/unit/platform/interchange/scripts/script_tokens.h"
#include "tests/unit/platform/interchange/shell_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <sstream>

namespace precedence::tests {
namespace {

using Words = std::vector<std::string>;

bool matches(const std::string& line, std::smatch& found, const std::regex& pattern) {
    return std::regex_match(line, found, pattern);
}

/// The statements of our scripts, made once: it takes long.
struct Patterns {
    std::regex find{"(\\$adapter\\d+IPv([46])) = Find-By(Name|Guid|Index) (.*) 'IPv([46])'"};
    std::regex key{
        R"(\[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip(6?)\\Parameters\\Interfaces\\(.*)\])"};
    std::regex value{R"("InterfaceMetric"=(-|dword:([0-9a-f]{8})))"};
    std::regex name{"(name\\d+) = (\\1 & )?([^a-z].*|ChrW.*)"};
    std::regex findByName{"Set (adapter\\d+) = FindByName\\((name\\d+)\\)"};
    std::regex findByGuid{"Set (adapter\\d+) = FindByGuid\\((.*)\\)"};
    std::regex setMetric{"SetMetric (adapter\\d+), (\\d+)"};
    std::regex keepMetric{"KeepMetric (adapter\\d+), (\\d+)"};
};

const Patterns& patterns() {
    static const Patterns kPatterns;
    return kPatterns;
}

/// The one literal of an expression of a language, as an argument.
std::string literalIn(const std::string& expression, ScriptLanguage language) {
    const std::string file =
        language == ScriptLanguage::PowerShell ? "\xef\xbb\xbfx " + expression + "\r\n" : expression + "\r\n";
    const ScriptTokens tokens = tokensOf(file, language);
    return tokens.literals.size() == 1 ? tokens.literals[0] : "(broken)";
}

class Runner {
public:
    Runner(ScriptLanguage language, PretendWindows& computer)
        : m_language(language)
        , m_computer(computer) {}

    RunResult run(std::string_view file) {
        std::istringstream lines(textOf(file, m_language));
        for (std::string line; std::getline(lines, line) && m_result == RunResult::Done;) {
            line.erase(0, line.find_first_not_of(' '));
            switch (m_language) {
            case ScriptLanguage::PowerShell: powerShell(line); break;
            case ScriptLanguage::Netsh: netsh(line); break;
            case ScriptLanguage::Registry: registry(line); break;
            case ScriptLanguage::VbScript: vbScript(line); break;
            case ScriptLanguage::NetworkManager: m_result = RunResult::Refused; break;
            }
        }
        return m_result;
    }

private:
    void expect(bool isTrue, RunResult otherwise = RunResult::Refused) {
        if (!isTrue)
            m_result = otherwise;
    }

    void powerShell(const std::string& line) {
        std::smatch found;
        if (matches(line, found, patterns().find)) {
            const bool isIndex = found[3] == "Index";
            const std::string key = isIndex ? found[4].str() : literalIn(found[4], m_language);
            m_words[found[1]] = {"-Interface" + (found[3] == "Name" ? std::string("Alias") : found[3].str()), key};
            const Adapter* adapter =
                m_computer.find(found[3] == "Name" ? key : "", found[3] == "Guid" ? key : "", isIndex ? key : "");
            expect(adapter != nullptr && found[2] == found[5] && (found[2] == "4" ? adapter->ipv4 : adapter->ipv6),
                RunResult::Missing);
        } else if (line.starts_with("Set-Net")) {
            Words words;
            std::istringstream stream(line);
            for (std::string word; stream >> word;)
                words.push_back(word);
            const auto name =
                std::find_if(words.begin(), words.end(), [](const std::string& w) { return w[0] == '$'; });
            if (name == words.end() || !m_words.contains(*name))
                return expect(false);
            const Words& replacement = m_words[*name];
            *(name - 1) = replacement[0];
            *name = replacement[1];
            expect(m_computer.run(words, CommandLanguage::PowerShell));
        }
    }

    void netsh(std::string line) {
        if (!line.starts_with("netsh "))
            return;
        constexpr std::string_view kQuiet = " >nul 2>&1";
        const bool isQuestion = line.ends_with(kQuiet);
        if (isQuestion)
            line.erase(line.size() - kQuiet.size());
        const Words words = batchWords(line);
        if (!isQuestion)
            return expect(m_computer.run(words, CommandLanguage::Netsh));
        const std::string name = words.size() == 6 ? words[5].substr(words[5].find('=') + 1) : "";
        const bool isIndex = name.find_first_not_of("0123456789") == std::string::npos;
        const Adapter* adapter = m_computer.find(isIndex ? "" : name, "", name);
        expect(adapter != nullptr && words[3] == "show" && words[4] == "interfaces" &&
                   (words[2] == "ipv4" ? adapter->ipv4 : adapter->ipv6),
            RunResult::Missing);
    }

    void registry(const std::string& line) {
        std::smatch found;
        if (matches(line, found, patterns().key)) {
            m_family = found[1].length() == 0 ? AddressFamily::IPv4 : AddressFamily::IPv6;
            m_guid = found[2];
        } else if (matches(line, found, patterns().value)) {
            expect(m_computer.keep(m_guid, m_family,
                found[1] == "-"
                    ? InterfaceMetric::automatic()
                    : InterfaceMetric::manual(static_cast<std::uint32_t>(std::stoul(found[2], nullptr, 16)))));
        } else {
            expect(line.empty() || line[0] == ';' || line == "Windows Registry Editor Version 5.00");
        }
    }

    void vbScript(const std::string& line) {
        std::smatch found;
        if (matches(line, found, patterns().name)) {
            m_texts[found[1]] += literalIn(found[3], m_language);
        } else if (matches(line, found, patterns().findByName)) {
            remember(found[1], m_computer.find(m_texts[found[2]], "", ""));
        } else if (matches(line, found, patterns().findByGuid)) {
            remember(found[1], m_computer.find("", literalIn(found[2], m_language), ""));
        } else if (matches(line, found, patterns().setMetric)) {
            expect(m_computer.run({"Set-NetIPInterface", "-InterfaceGuid", m_texts[found[1]], "-AddressFamily", "IPv4",
                                      "-InterfaceMetric", found[2]},
                CommandLanguage::PowerShell));
        } else if (matches(line, found, patterns().keepMetric)) {
            expect(m_computer.keep(m_texts[found[1]], AddressFamily::IPv4,
                found[2] == "0" ? InterfaceMetric::automatic()
                                : InterfaceMetric::manual(static_cast<std::uint32_t>(std::stoul(found[2])))));
        }
    }

    void remember(const std::string& variable, const Adapter* adapter) {
        expect(adapter != nullptr, RunResult::Missing);
        m_texts[variable] = adapter ? adapter->id.value() : "";
    }

    ScriptLanguage m_language;
    PretendWindows& m_computer;
    RunResult m_result = RunResult::Done;
    std::map<std::string, Words> m_words;       ///< how PowerShell's variables name their adapters
    std::map<std::string, std::string> m_texts; ///< VBScript's names, and the ids of its adapters
    std::string m_guid;
    AddressFamily m_family = AddressFamily::IPv4;
};

} // namespace

RunResult runScript(std::string_view file, ScriptLanguage language, PretendWindows& computer) {
    return Runner(language, computer).run(file);
}

} // namespace precedence::tests

#include "tests/windows/script_files.h"

#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace precedence::doubles {
namespace {

std::string withoutCarriageReturns(std::string text) {
    std::erase(text, '\r');
    return text;
}

} // namespace

ScriptFiles::ScriptFiles(const std::string& name, ScriptLanguage language, AddressFamily family)
    : m_language(language) {
    tests::SnapshotBuilder builder;
    Adapter& adapter = builder.adapter(name);
    adapter.id = AdapterId(kScriptGuid);
    adapter.index = 7;
    const ChangeSet changes{
        MetricChange{.adapter = adapter.id, .family = family, .wanted = InterfaceMetric::manual(4)}};
    const auto script = scriptFor(changes, *builder.build(), language);
    EXPECT_TRUE(script.has_value());
    if (script)
        m_text = *script;
}

Ran ScriptFiles::run(const std::string& text, std::string commandLine) const {
    const std::string file = m_folder.write("script" + std::string(scriptFileOf(m_language).suffix), text);
    if (const std::size_t at = commandLine.find("FILE"); at != std::string::npos)
        commandLine.replace(at, 4, file);
    // NOLINTNEXTLINE(cert-env33-c,concurrency-mt-unsafe): the shell is what the redirection needs
    const int code = std::system((commandLine + " >" + m_folder.path("output") + " 2>&1").c_str());
    return {.code = code, .output = withoutCarriageReturns(m_folder.read("output"))};
}

} // namespace precedence::doubles

#include "platform/simulated/scenario_library.h"

#include "platform/simulated/locked_file.h"

#include <cstdlib>
#include <map>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#endif

namespace precedence {
namespace {

namespace fs = std::filesystem;

bool isName(const std::string& name) {
    constexpr std::size_t kLongest = 64;
    return !name.empty() && name.size() <= kLongest &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

#ifdef _WIN32
constexpr std::size_t kLongestWindowsPath = 32'768;
#endif

fs::path programFolder() {
#ifdef _WIN32
    std::wstring program(kLongestWindowsPath, L'\0');
    program.resize(GetModuleFileNameW(nullptr, program.data(), static_cast<DWORD>(program.size())));
    return fs::path(program).parent_path();
#else
    std::error_code problem;
    return fs::read_symlink("/proc/self/exe", problem).parent_path();
#endif
}

Expected<Scenario> loadFrom(const fs::path& file, const std::string& name) {
    const auto text = readFile(file, kScenarioLimit, Operation::ReadScenario);
    if (!text)
        return fail(text.error());
    auto scenario = parseScenario(*text, file.string());
    if (scenario && scenario->name != name)
        return fail({.code = ErrorCode::WrongValue,
            .operation = Operation::ReadScenario,
            .subject = file.string(),
            .detail = "/name: " + scenario->name});
    return scenario;
}

} // namespace

ScenarioLibrary::ScenarioLibrary(std::vector<fs::path> folders)
    : m_folders(std::move(folders)) {}

ScenarioLibrary ScenarioLibrary::standard() {
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("PRECEDENCE_SCENARIOS"); chosen && *chosen)
        folders.emplace_back(chosen);
    folders.emplace_back(PRECEDENCE_SCENARIO_FOLDER);
    if (const fs::path program = programFolder(); !program.empty())
        folders.push_back(program / ".." / "share" / "precedence" / "scenarios");
    return ScenarioLibrary(std::move(folders));
}

std::vector<ScenarioEntry> ScenarioLibrary::list() const {
    std::map<std::string, std::string> titles;
    for (const fs::path& folder : m_folders) {
        std::error_code problem;
        for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
            const std::string name = entry->path().stem().string();
            if (entry->path().extension() != ".json" || !isName(name) || titles.contains(name))
                continue;
            if (const auto scenario = loadFrom(entry->path(), name))
                titles.emplace(name, scenario->title);
        }
    }
    std::vector<ScenarioEntry> entries;
    entries.reserve(titles.size());
    for (const auto& [name, title] : titles)
        entries.push_back({.name = name, .title = title});
    return entries;
}

Expected<Scenario> ScenarioLibrary::load(const std::string& name) const {
    const Error missing{
        .code = ErrorCode::NoSuchScenario, .operation = Operation::OpenSource, .subject = name, .detail = name};
    if (!isName(name))
        return fail(missing);
    for (const fs::path& folder : m_folders) {
        auto scenario = loadFrom(folder / (name + ".json"), name);
        if (scenario || scenario.error().code != ErrorCode::FileNotFound)
            return scenario;
    }
    return fail(missing);
}

} // namespace precedence

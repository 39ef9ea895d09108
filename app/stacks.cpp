#include "app/stacks.h"

#include "platform/simulated/lab_stack.h"
#include "platform/trial/journal_file.h"
#include "platform/trial/local_trials.h"
#include "platform/trial/memory_journal.h"

#if defined(__linux__)
#include "platform/linux/linux_stack.h"
#elif defined(_WIN32)
#include "platform/elevation/helper_trials.h"
#include "platform/elevation/process_facts_windows.h"
#include "platform/elevation/recovery_service_windows.h"
#include "platform/elevation/runas_starter_windows.h"
#include "platform/trial/guarded_journal.h"
#include "platform/trial/journal_folder_windows.h"
#include "platform/windows/windows_stack.h"
#include "platform/windows/wmi_writer.h"
#endif

namespace precedence {
namespace {

#if defined(_WIN32)
/// For who wants the helper though this program has its rights already: Wine's programs all have.
bool isHelperAskedFor() {
    return GetEnvironmentVariableW(L"PRECEDENCE_USE_HELPER", nullptr, 0) != 0;
}
#endif

Expected<OpenedStack> openLive() {
#if defined(__linux__)
    auto stack = std::make_unique<LinuxStack>();
    OpenedStack opened{.reader = stack.get(), .oracle = stack.get()};
    opened.owner = std::move(stack);
    return opened;
#elif defined(_WIN32)
    auto stack = std::make_unique<WindowsStack>();
    OpenedStack opened{.reader = stack.get(), .writer = stack.get(), .oracle = stack.get()};
    opened.wmi = std::make_unique<WmiWriter>(*stack);
    opened.asksForRights = !isElevated() || isHelperAskedFor();
    if (opened.asksForRights)
        opened.trials = std::make_unique<HelperTrials>(std::make_unique<RunasStarter>(helperBesideThis()));
    else
        opened.trials = std::make_unique<LocalTrials>(*stack, *stack,
            std::make_unique<GuardedJournal>(
                std::make_unique<JournalFile>(journalFolder()), std::make_unique<RecoveryService>(journalFolder())));
    opened.owner = std::move(stack);
    return opened;
#else
    return fail({.code = ErrorCode::NotSupported, .operation = Operation::OpenSource});
#endif
}

std::string namesOfLabs() {
    std::string names;
    for (const LabName& lab : listLabs())
        names += (names.empty() ? "" : ", ") + lab.name;
    return names;
}

/// Beside the state file, as long as that: processes that share a lab share its trials.
std::unique_ptr<JournalStore> journalOf(const LabStack::StateFilePath& stateFile) {
    if (!stateFile)
        return std::make_unique<MemoryJournal>();
    std::filesystem::path folder = *stateFile;
    folder += ".trial";
    return std::make_unique<JournalFile>(folder);
}

Expected<OpenedStack> openLab(const Source& source) {
    auto scenario = ScenarioLibrary::standard().load(source.lab);
    if (!scenario) {
        Error error = scenario.error();
        if (error.code == ErrorCode::NoSuchScenario)
            error.subject = namesOfLabs();
        return fail(error);
    }
    LabStack::StateFilePath stateFile;
    if (!source.stateFile.empty())
        stateFile = source.stateFile;
    auto stack = LabStack::make(std::move(*scenario), stateFile);
    if (!stack)
        return fail(stack.error());
    OpenedStack opened{.reader = stack->get(), .writer = stack->get(), .lasts = stateFile.has_value()};
    opened.trials = std::make_unique<LocalTrials>(**stack, **stack, journalOf(stateFile));
    opened.owner = std::move(*stack);
    return opened;
}

/// A name on a command line is UTF-8, whatever the system's code page.
std::filesystem::path pathOf(const std::string& name) {
    return {std::u8string(name.begin(), name.end())};
}

} // namespace

OpenedStack openTexts(std::vector<CaptureStack::Part> parts) {
    auto stack = std::make_unique<CaptureStack>(std::move(parts));
    OpenedStack opened{.reader = stack.get(), .capture = stack.get()};
    opened.owner = std::move(stack);
    return opened;
}

std::vector<CaptureStack::Part> partsOf(const Source& source) {
    std::vector<CaptureStack::Part> parts;
    for (const std::string& file : source.files)
        parts.push_back({.file = pathOf(file)});
    return parts;
}

Expected<OpenedStack> openStack(const Source& source) {
    switch (source.kind) {
    case Source::Kind::Live: return openLive();
    case Source::Kind::Lab: return openLab(source);
    case Source::Kind::File: return openTexts(partsOf(source));
    }
    return fail({.code = ErrorCode::UnknownSource, .operation = Operation::OpenSource});
}

std::vector<LabName> listLabs() {
    std::vector<LabName> labs;
    for (const ScenarioEntry& entry : ScenarioLibrary::standard().list())
        labs.push_back({entry.name, entry.title});
    return labs;
}

} // namespace precedence

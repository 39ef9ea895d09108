// The helper of Windows, with administrator rights.
//
// precedence-helper PIPE NONCE   serves the panel that started it, at the pipe of that name
// precedence-helper recover      takes back what an earlier helper left; as a service, when the system starts
//
// Exit codes: 0 done, or left because the panel did; 1 something could not be taken back, or the journal's folder could
// not be found; 2 called in another way; 3 the other end is not the panel that started it.
#include "platform/elevation/admission.h"
#include "platform/elevation/helper/panel_connection_windows.h"
#include "platform/elevation/helper/safe_loading_windows.h"
#include "platform/elevation/helper/serve.h"
#include "platform/elevation/pipe_listener_windows.h"
#include "platform/elevation/process_facts_windows.h"
#include "platform/elevation/recovery_service_windows.h"
#include "platform/trial/journal_folder_windows.h"
#include "platform/trial/local_trials.h"
#include "platform/windows/windows_stack.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <shellapi.h>

namespace {

using namespace precedence;

enum ExitCode : int { Done = 0, Failed = 1, WrongUse = 2, WrongPanel = 3 };

constexpr std::chrono::seconds kBetweenTries{5};
constexpr int kTries = 60; // for adapters that the system finds late

struct Service {
    std::unique_ptr<WindowsStack> stack = std::make_unique<WindowsStack>();
    std::unique_ptr<LocalTrials> trials = {};
};

std::optional<Service> open() {
    const auto folder = journalFolder();
    if (folder.empty())
        return std::nullopt;
    Service made;
    auto journal = std::make_unique<GuardedJournal>(
        std::make_unique<JournalFile>(folder), std::make_unique<RecoveryService>(folder));
    made.trials = std::make_unique<LocalTrials>(*made.stack, *made.stack, std::move(journal));
    return made;
}

/// Where nothing was left, nothing was cleared that would have taken the entry away. A trial that began meanwhile has
/// the folder, and needs it.
void removeUnneededEntry() {
    JournalFile journal(journalFolder());
    const auto held = journal.hold();
    const auto left = journal.load();
    if (held && left && !*left)
        static_cast<void>(RecoveryService(journalFolder()).remove());
}

ExitCode recover(int tries) {
    const auto service = open();
    for (int i = 0; service && i < tries; ++i) {
        if (i > 0)
            std::this_thread::sleep_for(kBetweenTries);
        const auto recovered = service->trials->recover();
        if (recovered && recovered->state != TrialState::PartlyTakenBack) {
            removeUnneededEntry();
            return Done;
        }
    }
    return Failed;
}

void WINAPI serviceMain(DWORD /*count*/, wchar_t** /*words*/) {
    const auto ignore = [](DWORD, DWORD, void*, void*) -> DWORD { return NO_ERROR; };
    const SERVICE_STATUS_HANDLE handle = RegisterServiceCtrlHandlerExW(RecoveryService::kName, ignore, nullptr);
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = SERVICE_RUNNING;
    SetServiceStatus(handle, &status);
    status.dwWin32ExitCode = recover(kTries) == Done ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
    status.dwServiceSpecificExitCode = status.dwWin32ExitCode == NO_ERROR ? 0 : 1;
    status.dwCurrentState = SERVICE_STOPPED;
    SetServiceStatus(handle, &status);
}

/// The service controller waits for an answer; at a command line there is nobody to answer to, and the attempt takes
/// long.
bool isService() {
    return programOf(ownParent()).filename() == L"services.exe";
}

ExitCode recoverAsServiceOrNot() {
    std::wstring name = RecoveryService::kName;
    const SERVICE_TABLE_ENTRYW table[] = {{name.data(), serviceMain}, {nullptr, nullptr}};
    return isService() && StartServiceCtrlDispatcherW(table) ? Done : recover(1);
}

ExitCode serveAt(const std::string& pipe, const std::string& nonce) {
    const auto channel = connectToPanel(pipe);
    if (!channel || !introduce(**channel, nonce, Patience().total))
        return WrongPanel;
    const auto service = open();
    if (!service)
        return Failed;
    serve(**channel, {.trials = *service->trials, .reader = *service->stack});
    return Done;
}

/// Each as ASCII; a word with anything else is none that is understood here.
std::vector<std::string> ownWords() {
    int count = 0;
    const std::unique_ptr<wchar_t*, decltype(&LocalFree)> words(
        CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
    std::vector<std::string> made;
    for (int i = 1; words && i < count; ++i) {
        const std::wstring word = words.get()[i];
        std::string narrow;
        for (const wchar_t letter : word)
            narrow += letter > 0 && letter < 128 ? static_cast<char>(letter) : '?';
        made.push_back(narrow);
    }
    return made;
}

} // namespace

int WINAPI wWinMain(HINSTANCE /*program*/, HINSTANCE /*none*/, wchar_t* /*line*/, int /*show*/) {
    loadFromSystemFolderOnly();
    const std::vector<std::string> words = ownWords();
    if (words.size() == 1 && words[0] == "recover")
        return recoverAsServiceOrNot();
    if (words.size() != 2 || !isPipeName(words[0]) || !isNonce(words[1]))
        return WrongUse;
    return serveAt(words[0], words[1]);
}

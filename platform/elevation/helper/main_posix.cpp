// The helper for the lab and the tests. It exists in test builds only, and has no rights that its starter has not: it
// serves the lab that PRECEDENCE_TEST_LAB names ("NAME@STATEFILE"). No program that is shipped reads that.
//
// precedence-helper CHANNEL NONCE   serves the panel at the other end of the socket of that number
// precedence-helper recover         takes back what an earlier helper left
//
// Exit codes: 0 done, or left because the panel did; 1 something could not be taken back, or the lab could not be
// opened; 2 called in another way; 3 the other end is not the panel that started it.
#include "platform/elevation/admission.h"
#include "platform/elevation/helper/serve.h"
#include "platform/elevation/socket_channel_posix.h"
#include "platform/simulated/lab_stack.h"
#include "platform/trial/journal_file.h"
#include "platform/trial/local_trials.h"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/socket.h>

namespace {

using namespace precedence;

enum ExitCode : int { Done = 0, Failed = 1, WrongUse = 2, WrongPanel = 3 };

struct Lab {
    std::unique_ptr<LabStack> stack;
    std::unique_ptr<LocalTrials> trials = {};
};

std::optional<Lab> openLab() {
    const char* named = std::getenv("PRECEDENCE_TEST_LAB"); // NOLINT(concurrency-mt-unsafe): before any thread
    const std::string source = named ? named : "";
    const std::size_t at = source.find('@');
    if (at == std::string::npos)
        return std::nullopt;
    auto stack = LabStack::open(source, ScenarioLibrary({PRECEDENCE_SCENARIO_FOLDER}));
    if (!stack)
        return std::nullopt;
    Lab lab{.stack = std::move(*stack)};
    lab.trials = std::make_unique<LocalTrials>(
        *lab.stack, *lab.stack, std::make_unique<JournalFile>(source.substr(at + 1) + ".trial"));
    return lab;
}

ExitCode recover() {
    const auto lab = openLab();
    const auto recovered = lab ? lab->trials->recover() : fail({});
    return recovered && recovered->state != TrialState::PartlyTakenBack ? Done : Failed;
}

/// The number of a socket; nothing for any other text, and for any other file.
std::optional<int> socketNumber(std::string_view text) {
    int number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    int type = 0;
    socklen_t size = sizeof type;
    if (read.ec != std::errc() || std::to_string(number) != text ||
        getsockopt(number, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM)
        return std::nullopt;
    return number;
}

ExitCode serveAt(int number, const std::string& nonce) {
    SocketChannel channel{FileHandle(number)};
    if (!introduce(channel, nonce, Patience().total))
        return WrongPanel;
    const auto lab = openLab();
    if (!lab)
        return Failed;
    serve(channel, {.trials = *lab->trials, .reader = *lab->stack});
    return Done;
}

} // namespace

int main(int count, char** values) {
    // Its end is its channel's: a signal to everybody must not end it before it has taken back what is on.
    for (const int ignored : {SIGINT, SIGHUP, SIGTERM})
        static_cast<void>(std::signal(ignored, SIG_IGN));
    const std::vector<std::string> arguments(values + 1, values + count);
    if (arguments.size() == 1 && arguments[0] == "recover")
        return recover();
    if (arguments.size() != 2 || !isNonce(arguments[1]))
        return WrongUse;
    const auto number = socketNumber(arguments[0]);
    return number ? serveAt(*number, arguments[1]) : WrongUse;
}

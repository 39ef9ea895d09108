#include "app/console/typed_answers.h"

#include <thread>

#ifdef _WIN32
#include <windows.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace precedence::console {
namespace {

constexpr std::size_t kMost = 4096; // at once; a line that is longer is no answer, but is not kept either

} // namespace

void TypedAnswers::listen() {
    if (!m_interruption)
        m_interruption.emplace();
}

std::optional<std::string> TypedAnswers::next(std::chrono::milliseconds wait) {
    listen();
    if (auto line = takeLine())
        return line;
    if (m_hasEnded)
        std::this_thread::sleep_for(wait);
    else
        read(wait);
    return takeLine();
}

bool TypedAnswers::isOver() const {
    return (m_hasEnded && m_text.empty()) || (m_interruption && m_interruption->isAsked());
}

std::optional<std::string> TypedAnswers::takeLine() {
    const std::size_t end = m_text.find('\n');
    if (end == std::string::npos && !(m_hasEnded && !m_text.empty()) && m_text.size() < kMost)
        return std::nullopt;
    std::string line = m_text.substr(0, end);
    m_text.erase(0, end == std::string::npos ? end : end + 1);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

#ifdef _WIN32

/// A console says that there is input before its line is complete, and a pipe never says so to a wait.
void TypedAnswers::read(std::chrono::milliseconds wait) {
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD waiting = 1;
    if (GetFileType(input) == FILE_TYPE_PIPE) {
        // Wine cannot look into a pipe that comes from outside it; there the reading itself waits.
        const bool isLookedInto = PeekNamedPipe(input, nullptr, 0, nullptr, &waiting, nullptr) != 0;
        m_hasEnded = !isLookedInto && GetLastError() == ERROR_BROKEN_PIPE;
        if (m_hasEnded || (isLookedInto && waiting == 0)) {
            std::this_thread::sleep_for(wait);
            return;
        }
    } else if (WaitForSingleObject(input, static_cast<DWORD>(wait.count())) != WAIT_OBJECT_0) {
        return;
    }
    std::string part(kMost, '\0');
    DWORD got = 0;
    const bool isRead = ReadFile(input, part.data(), static_cast<DWORD>(part.size()), &got, nullptr) != 0;
    m_hasEnded = !isRead || got == 0;
    m_text.append(part, 0, got);
}

#else

void TypedAnswers::read(std::chrono::milliseconds wait) {
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (::poll(&input, 1, static_cast<int>(wait.count())) <= 0)
        return;
    std::string part(kMost, '\0');
    const ssize_t got = ::read(STDIN_FILENO, part.data(), part.size());
    m_hasEnded = got <= 0;
    if (got > 0)
        m_text.append(part, 0, static_cast<std::size_t>(got));
}

#endif

} // namespace precedence::console

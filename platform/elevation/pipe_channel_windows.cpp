#include "platform/elevation/pipe_channel_windows.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace precedence {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kPiece = 65'536; // bytes

Error lostError(DWORD code) {
    Error error{.code = ErrorCode::HelperLost, .operation = Operation::Try};
    if (code != ERROR_SUCCESS)
        error.systemCode = static_cast<std::int64_t>(code);
    return error;
}

DWORD waitTime(std::optional<milliseconds> wait) {
    constexpr milliseconds kLongest{0x7fff'ffff};
    return wait ? static_cast<DWORD>(std::clamp(*wait, milliseconds(0), kLongest).count()) : INFINITE;
}

} // namespace

/// One overlapped call and its event.
struct PipeChannel::Started {
    Started() { overlapped.hEvent = event.get(); }
    SystemHandle event{CreateEventW(nullptr, TRUE, FALSE, nullptr)};
    OVERLAPPED overlapped{};
};

PipeChannel::PipeChannel(std::shared_ptr<void> pipe, milliseconds roomPatience)
    : m_pipe(std::move(pipe))
    , m_closed(CreateEventW(nullptr, TRUE, FALSE, nullptr))
    , m_roomPatience(roomPatience) {}

Expected<std::optional<std::size_t>> PipeChannel::finish(
    Started& started, bool isStarted, std::optional<milliseconds> wait) {
    if (!isStarted && GetLastError() != ERROR_IO_PENDING)
        return fail(lostError(GetLastError()));
    // The first of several that are set is told: an end that was closed reads nothing more.
    const std::array<HANDLE, 2> events{m_closed.get(), started.event.get()};
    const DWORD first = WaitForMultipleObjects(2, events.data(), FALSE, waitTime(wait));
    if (first != WAIT_OBJECT_0 + 1)
        CancelIoEx(m_pipe.get(), &started.overlapped);
    // Whatever happened, the system lets go of our memory before this returns; it may have been done all the same.
    DWORD count = 0;
    const bool isDone = GetOverlappedResult(m_pipe.get(), &started.overlapped, &count, TRUE) != 0;
    const DWORD code = GetLastError();
    if (first == WAIT_OBJECT_0)
        return fail(lostError(ERROR_SUCCESS));
    if (isDone)
        return std::optional<std::size_t>(count);
    if (code == ERROR_OPERATION_ABORTED)
        return std::optional<std::size_t>();
    return fail(lostError(code));
}

Expected<void> PipeChannel::send(std::string_view message) {
    const auto frame = encodeFrame(message);
    if (!frame)
        return fail(frame.error());
    std::string_view left = *frame;
    while (!left.empty()) {
        Started started;
        const DWORD size = static_cast<DWORD>(std::min(left.size(), kPiece));
        const bool isStarted = WriteFile(m_pipe.get(), left.data(), size, nullptr, &started.overlapped) != 0;
        const auto written = finish(started, isStarted, m_roomPatience);
        if (!written || !*written) {
            // Half a frame may be on its way: what follows it would be taken for the rest.
            close();
            return fail(written ? lostError(ERROR_SEM_TIMEOUT) : written.error());
        }
        left.remove_prefix(**written);
    }
    return {};
}

Expected<std::optional<std::string>> PipeChannel::receive(std::optional<milliseconds> wait) {
    const Clock::time_point end = wait ? Clock::now() + *wait : Clock::time_point::max();
    while (true) {
        auto message = m_decoder.next();
        if (!message || *message)
            return message;
        const auto left = wait ? std::optional(std::chrono::ceil<milliseconds>(end - Clock::now())) : std::nullopt;
        std::array<char, kPiece> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): ReadFile fills it
        Started started;
        const bool isStarted =
            ReadFile(m_pipe.get(), piece.data(), static_cast<DWORD>(piece.size()), nullptr, &started.overlapped) != 0;
        const auto got = finish(started, isStarted, left);
        if (!got)
            return fail(got.error());
        if (*got)
            m_decoder.feed({piece.data(), **got});
        // An end that drips is always ready, and would hold us for as long as it likes.
        if (!*got || Clock::now() >= end)
            return m_decoder.next();
    }
}

void PipeChannel::close() {
    SetEvent(m_closed.get());
    CancelIoEx(m_pipe.get(), nullptr);
}

} // namespace precedence

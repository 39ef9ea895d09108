#include "platform/elevation/admission.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

namespace precedence {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kHalf = kNonceLength / 2;
constexpr milliseconds kAfterError{10};

Error problem(ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = Operation::StartHelper, .detail = std::move(detail)};
}

Expected<void> expect(Channel& channel, std::string_view secret, milliseconds wait) {
    const auto shown = channel.receive(wait);
    if (!shown)
        return fail(shown.error());
    if (!*shown)
        return fail(problem(ErrorCode::HelperSilent));
    if (!isSameSecret(**shown, secret))
        return fail(problem(ErrorCode::RequestRefused, "a wrong nonce"));
    return {};
}

milliseconds until(Clock::time_point end) {
    return std::max(milliseconds(0), std::chrono::duration_cast<milliseconds>(end - Clock::now()));
}

} // namespace

bool isNonce(std::string_view text) {
    return text.size() == kNonceLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isSameSecret(std::string_view left, std::string_view right) {
    if (left.size() != right.size())
        return false;
    unsigned differences = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        differences |=
            unsigned{static_cast<unsigned char>(left[i])} ^ unsigned { static_cast<unsigned char>(right[i]) };
    return differences == 0;
}

Expected<void> greet(Channel& channel, const std::string& nonce, milliseconds wait) {
    if (!isNonce(nonce))
        return fail(problem(ErrorCode::RequestRefused, "no nonce"));
    if (auto shown = expect(channel, std::string_view(nonce).substr(0, kHalf), wait); !shown)
        return shown;
    return channel.send(std::string_view(nonce).substr(kHalf));
}

Expected<void> introduce(Channel& channel, const std::string& nonce, milliseconds wait) {
    if (!isNonce(nonce))
        return fail(problem(ErrorCode::RequestRefused, "no nonce"));
    if (auto sent = channel.send(std::string_view(nonce).substr(0, kHalf)); !sent)
        return sent;
    return expect(channel, std::string_view(nonce).substr(kHalf), wait);
}

Expected<std::unique_ptr<Channel>> admit(
    Listener& listener, std::uint64_t expectedProcess, const std::string& nonce, const Patience& patience) {
    const Clock::time_point end = Clock::now() + patience.total;
    Error why = problem(ErrorCode::HelperSilent);
    while (until(end) > milliseconds(0)) {
        auto visitor = listener.accept(until(end));
        // Whoever makes one call go wrong must not end the waiting for all.
        if (!visitor) {
            why = visitor.error();
            std::this_thread::sleep_for(std::min(kAfterError, until(end)));
            continue;
        }
        // Who is somebody else has no claim to be listened to, not even for a moment.
        if (!*visitor || (*visitor)->process != expectedProcess)
            continue;
        if (greet(*(*visitor)->channel, nonce, std::min(patience.visitor, until(end))))
            return std::move((*visitor)->channel);
    }
    return fail(why);
}

} // namespace precedence

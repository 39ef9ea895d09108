// What the panel may ask of its helper, and what that answers: a closed list of typed messages as JSON text. None names
// who asks, a file, a command or a setting of the system's: who asks is known from the channel, what is done from the
// list. Parsing is total: what is not known, not in range or too long is refused as a whole with RequestRefused.
#pragma once

#include "model/network/stack.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace precedence {

/// The first request of every conversation. Its answer is what the helper's recovery found.
struct HelloRequest {
    std::uint32_t version = 0; ///< kProtocolVersion
    friend bool operator==(const HelloRequest&, const HelloRequest&) = default;
};
/// What begin would refuse, without a trial. Answered with the status as it is, or the first problem.
struct CheckRequest {
    ChangeSet changes = {};
    friend bool operator==(const CheckRequest&, const CheckRequest&) = default;
};
struct BeginRequest {
    ChangeSet changes = {};
    std::chrono::seconds window{0};
    Durability durability = Durability::Kept;
    friend bool operator==(const BeginRequest&, const BeginRequest&) = default;
};
struct KeepRequest {
    std::string trial = {};
    friend bool operator==(const KeepRequest&, const KeepRequest&) = default;
};
struct GoBackRequest {
    std::string trial = {};
    friend bool operator==(const GoBackRequest&, const GoBackRequest&) = default;
};
struct MoreTimeRequest {
    std::string trial = {};
    std::chrono::seconds window{0};
    friend bool operator==(const MoreTimeRequest&, const MoreTimeRequest&) = default;
};
struct StatusRequest {
    friend bool operator==(const StatusRequest&, const StatusRequest&) = default;
};
struct RecoverRequest {
    friend bool operator==(const RecoverRequest&, const RecoverRequest&) = default;
};
struct OriginalsRequest {
    friend bool operator==(const OriginalsRequest&, const OriginalsRequest&) = default;
};
/// Changes of older orders, written at once (TrialService::writeOrders). Answered with a status.
struct WriteOrdersRequest {
    ChangeSet changes = {};
    friend bool operator==(const WriteOrdersRequest&, const WriteOrdersRequest&) = default;
};
struct LastOrdersRequest {
    friend bool operator==(const LastOrdersRequest&, const LastOrdersRequest&) = default;
};
/// The last one: takes back what is on, and is answered with what became of that.
struct GoodbyeRequest {
    friend bool operator==(const GoodbyeRequest&, const GoodbyeRequest&) = default;
};

using RequestBody = std::variant<HelloRequest, CheckRequest, BeginRequest, KeepRequest, GoBackRequest, MoreTimeRequest,
    StatusRequest, RecoverRequest, OriginalsRequest, WriteOrdersRequest, LastOrdersRequest, GoodbyeRequest>;

struct Request {
    std::uint32_t id = 0; ///< from 1 on; its reply has the same
    RequestBody body = {};
    friend bool operator==(const Request&, const Request&) = default;
};

/// How far a request may reach.
enum class Reach : std::uint8_t { Nothing, Reads, Writes };

struct RequestRule {
    std::string_view name;
    Reach reach;
};

/// By the alternatives of RequestBody. One more alternative without its line here does not compile.
inline constexpr std::array kRequestRules{
    RequestRule{"hello", Reach::Nothing},
    RequestRule{"check", Reach::Reads},
    RequestRule{"begin", Reach::Writes},
    RequestRule{"keep", Reach::Writes},
    RequestRule{"goBack", Reach::Writes},
    RequestRule{"moreTime", Reach::Writes},
    RequestRule{"status", Reach::Reads},
    RequestRule{"recover", Reach::Writes},
    RequestRule{"originals", Reach::Reads},
    RequestRule{"writeOrders", Reach::Writes},
    RequestRule{"lastOrders", Reach::Reads},
    RequestRule{"goodbye", Reach::Writes},
};
static_assert(kRequestRules.size() == std::variant_size_v<RequestBody>);

/// Status, changes, or why it was refused.
using ReplyBody = std::variant<TrialStatus, ChangeSet, Error>;
struct Reply {
    std::uint32_t id = 0; ///< of its request; 0: that had no readable id
    ReplyBody body = {};
    friend bool operator==(const Reply&, const Reply&) = default;
};
/// What happened by itself: the deadline came, or what was left went back.
struct TrialEvent {
    TrialStatus status = {};
    friend bool operator==(const TrialEvent&, const TrialEvent&) = default;
};
using Answer = std::variant<Reply, TrialEvent>;

inline constexpr std::uint32_t kProtocolVersion = 2;
inline constexpr std::uint32_t kLongestWindow = 86'400; ///< seconds; which windows a trial takes, the engine says
inline constexpr std::size_t kLongestTrialName = 64;    ///< bytes

[[nodiscard]] std::string requestText(const Request& request);
Expected<Request> parseRequest(std::string_view text);
/// The id of a text that is no request, for its refusal; 0 where none can be read.
[[nodiscard]] std::uint32_t requestIdOf(std::string_view text);

/// At most kLargestMessage bytes: what does not fit is left out, problems first, then the changes.
[[nodiscard]] std::string answerText(const Answer& answer);
Expected<Answer> parseAnswer(std::string_view text);

} // namespace precedence

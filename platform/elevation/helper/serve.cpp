#include "platform/elevation/helper/serve.h"

#include "model/network/overloaded.h"
#include "platform/elevation/protocol.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace precedence {
namespace {

Error refusal(std::string detail) {
    return {.code = ErrorCode::RequestRefused, .operation = Operation::Try, .detail = std::move(detail)};
}

template <typename Value>
ReplyBody replyOf(Expected<Value> answer) {
    if (!answer)
        return answer.error();
    return std::move(*answer);
}

class Server {
public:
    Server(Channel& channel, const Served& served)
        : m_channel(channel)
        , m_served(served) {}

    void run() {
        m_recovered = m_served.trials.recover();
        auto listening = m_served.trials.events([this](const TrialStatus& status) { send(TrialEvent{status}); });
        while (const auto message = next())
            if (!answer(*message))
                break;
        // Before the listener goes: it may be waiting for a panel that reads nothing.
        m_channel.close();
        static_cast<void>(goBack());
    }

private:
    std::optional<std::string> next() {
        while (true) {
            auto message = m_channel.receive(std::nullopt);
            if (!message)
                return std::nullopt;
            if (*message)
                return std::move(*message);
        }
    }

    /// False after the last answer.
    bool answer(const std::string& message) {
        const auto request = parseRequest(message);
        if (!request)
            return send(Reply{.id = requestIdOf(message), .body = request.error()});
        const bool isHello = std::holds_alternative<HelloRequest>(request->body);
        if (!isHello && !m_saidHello)
            return send(Reply{.id = request->id, .body = refusal("hello comes first")});
        ReplyBody body = std::visit([this](const auto& one) { return handle(one); }, request->body);
        return send(Reply{.id = request->id, .body = std::move(body)}) &&
               !std::holds_alternative<GoodbyeRequest>(request->body);
    }

    /// False where nobody is there any more.
    bool send(const Answer& answer) {
        const std::scoped_lock lock(m_sending);
        return m_channel.send(answerText(answer)).has_value();
    }

    ReplyBody handle(const HelloRequest& request) {
        if (request.version != kProtocolVersion)
            return refusal("version " + std::to_string(request.version));
        m_saidHello = true;
        return replyOf(m_recovered);
    }
    ReplyBody handle(const CheckRequest& request) {
        const bool hasOrders = std::any_of(request.changes.begin(), request.changes.end(), isOfOlderOrder);
        const auto now = m_served.reader.read(hasOrders ? Sections::All : Sections::Ip);
        if (!now)
            return now.error();
        if (auto problems = problemsOf(request.changes, **now); !problems.empty())
            return std::move(problems.front());
        return replyOf(m_served.trials.status());
    }
    ReplyBody handle(const BeginRequest& request) {
        return replyOf(m_served.trials.begin(request.changes, {request.window, request.durability}));
    }
    ReplyBody handle(const KeepRequest& request) { return replyOf(m_served.trials.keep(request.trial)); }
    ReplyBody handle(const GoBackRequest& request) { return replyOf(m_served.trials.revert(request.trial)); }
    ReplyBody handle(const MoreTimeRequest& request) {
        return replyOf(m_served.trials.moreTime(request.trial, request.window));
    }
    ReplyBody handle(const StatusRequest&) { return replyOf(m_served.trials.status()); }
    ReplyBody handle(const RecoverRequest&) { return replyOf(m_served.trials.recover()); }
    ReplyBody handle(const OriginalsRequest&) { return replyOf(m_served.trials.originals()); }
    ReplyBody handle(const WriteOrdersRequest& request) {
        return replyOf(m_served.trials.writeOrders(request.changes));
    }
    ReplyBody handle(const LastOrdersRequest&) { return replyOf(m_served.trials.lastOrders()); }
    ReplyBody handle(const GoodbyeRequest&) { return replyOf(goBack()); }

    Expected<TrialStatus> goBack() {
        auto now = m_served.trials.status();
        if (now && now->state == TrialState::Trying)
            return m_served.trials.revert(now->trial);
        return now;
    }

    Channel& m_channel;
    Served m_served;
    std::mutex m_sending; ///< answers come from this thread, events from the trials'
    Expected<TrialStatus> m_recovered = TrialStatus();
    bool m_saidHello = false;
};

} // namespace

void serve(Channel& channel, const Served& served) {
    Server(channel, served).run();
}

} // namespace precedence

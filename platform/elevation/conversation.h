// One helper's channel as questions and answers: a thread of its own reads, and gives each reply to the call that
// waits for it. Once it is lost it stays lost. Owns the channel; its end closes that and ends the thread.
#pragma once

#include "platform/elevation/channel.h"
#include "platform/elevation/protocol.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace precedence {

class Conversation {
public:
    /// All run on the reading thread, in the order in which the helper spoke.
    struct Callbacks {
        /// Every status, before whoever asked for it has it. Must not call the conversation.
        std::function<void(const TrialStatus&)> remember;
        /// The helper is lost: what is known now. Comes once, before any call learns of it, and not where the end was
        /// wanted. Must not call the conversation.
        std::function<TrialStatus(const Error&)> rememberLoss;
        /// What nobody asked for: an event, or the loss.
        std::function<void(const TrialStatus&)> tell;
    };

    Conversation(std::unique_ptr<Channel> channel, Callbacks callbacks);
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;
    ~Conversation();

    /// Waits for the reply; without a wait as long as it takes. HelperSilent when the wait is over, HelperLost when the
    /// channel is. Any thread but the reading one may call.
    Expected<ReplyBody> ask(const RequestBody& body, std::optional<std::chrono::milliseconds> wait = {});
    [[nodiscard]] bool isLost();
    /// From now on losing the channel is no news.
    void expectEnd();

private:
    using Waiting = std::map<std::uint32_t, std::optional<ReplyBody>>;

    void read();
    /// False where it is no answer to anything that was asked.
    bool take(const Reply& reply);
    void lose(const Error& error);

    std::unique_ptr<Channel> m_channel;
    Callbacks m_callbacks;
    std::mutex m_sending; ///< one thread sends
    std::mutex m_mutex;   ///< guards what follows
    std::condition_variable m_news;
    Waiting m_waiting;
    std::uint32_t m_lastId = 0;
    std::optional<Error> m_lost;
    bool m_endIsExpected = false;
    std::thread m_thread;
};

} // namespace precedence

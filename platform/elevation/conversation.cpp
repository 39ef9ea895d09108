#include "platform/elevation/conversation.h"

#include <utility>

namespace precedence {

Conversation::Conversation(std::unique_ptr<Channel> channel, Callbacks callbacks)
    : m_channel(std::move(channel))
    , m_callbacks(std::move(callbacks))
    , m_thread([this] { read(); }) {}

Conversation::~Conversation() {
    expectEnd();
    m_channel->close();
    m_thread.join();
}

Expected<ReplyBody> Conversation::ask(const RequestBody& body, std::optional<std::chrono::milliseconds> wait) {
    std::unique_lock lock(m_mutex);
    const std::uint32_t id = ++m_lastId;
    m_waiting.emplace(id, std::nullopt);
    lock.unlock();
    const auto sent = [&] {
        const std::scoped_lock sending(m_sending);
        return m_channel->send(requestText({.id = id, .body = body}));
    }();
    const bool wasRefused = !sent && sent.error().code == ErrorCode::RequestRefused;
    if (!sent && !wasRefused)
        m_channel->close(); // so that the reading thread learns of it, too
    lock.lock();
    const auto isAnswered = [&] { return wasRefused || m_lost || m_waiting.at(id); };
    if (wait)
        m_news.wait_for(lock, *wait, isAnswered);
    else
        m_news.wait(lock, isAnswered);
    auto answer = std::move(m_waiting.extract(id).mapped());
    if (answer)
        return std::move(*answer);
    if (wasRefused)
        return fail(sent.error());
    return fail(m_lost.value_or(Error{.code = ErrorCode::HelperSilent, .operation = Operation::StartHelper}));
}

bool Conversation::isLost() {
    const std::scoped_lock lock(m_mutex);
    return m_lost.has_value();
}

void Conversation::expectEnd() {
    const std::scoped_lock lock(m_mutex);
    m_endIsExpected = true;
}

void Conversation::read() {
    while (true) {
        const auto message = m_channel->receive(std::nullopt);
        if (!message)
            return lose(message.error());
        if (!*message)
            continue;
        const auto answer = parseAnswer(**message);
        if (!answer)
            return lose(answer.error());
        if (const auto* event = std::get_if<TrialEvent>(&*answer)) {
            m_callbacks.remember(event->status);
            m_callbacks.tell(event->status);
        } else if (!take(std::get<Reply>(*answer))) {
            return lose({.code = ErrorCode::RequestRefused, .detail = "an answer to nothing"});
        }
    }
}

bool Conversation::take(const Reply& reply) {
    const std::scoped_lock lock(m_mutex);
    const auto asked = m_waiting.find(reply.id);
    // One that gave up waiting is answered late; one that never asked is not answered at all.
    if (asked == m_waiting.end())
        return reply.id != 0 && reply.id <= m_lastId;
    if (const auto* status = std::get_if<TrialStatus>(&reply.body))
        m_callbacks.remember(*status);
    asked->second = reply.body;
    m_news.notify_all();
    return true;
}

/// Whatever went wrong, the helper that said it is not talked to again; it leaves, and takes back what is on.
void Conversation::lose(const Error& error) {
    m_channel->close();
    const Error lost{.code = ErrorCode::HelperLost,
        .operation = Operation::Try,
        .detail = error.detail,
        .systemCode = error.systemCode};
    std::unique_lock lock(m_mutex);
    m_lost = lost;
    const auto known = m_endIsExpected ? std::nullopt : std::optional(m_callbacks.rememberLoss(lost));
    m_news.notify_all();
    lock.unlock();
    if (known)
        m_callbacks.tell(*known);
}

} // namespace precedence

#include "app/stack_feed.h"

#include "app/apply_changes.h"
#include "platform/monitor/monitor.h"

#include <utility>

namespace precedence {
namespace {

/// Those that were taken or refused. What was taken back, or not tried, goes on waiting as it did.
std::vector<ApplyReply> repliesOf(const ChangeSet& changes, const std::vector<AppliedChange>& applied) {
    std::vector<ApplyReply> replies;
    replies.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        switch (applied[i].outcome) {
        case ApplyOutcome::Done:
        case ApplyOutcome::NotShown: replies.push_back({changes[i], {}}); break;
        case ApplyOutcome::AfterRestart:
        case ApplyOutcome::Refused:
        case ApplyOutcome::StillThere: replies.push_back({changes[i], applied[i].error}); break;
        case ApplyOutcome::TakenBack:
        case ApplyOutcome::NotTried: break;
        }
    }
    return replies;
}

} // namespace

StackFeed::StackFeed(OpenedStack stack, std::unique_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_stack(std::move(stack))
    , m_clock(clock ? std::move(clock) : std::make_unique<SteadyClock>())
    , m_monitor(
          std::make_unique<Monitor>(*m_stack.reader, *m_clock, [this](const MonitorState& state) { take(state); })) {
    connect(this, &StackFeed::newsReady, this, &StackFeed::tell, Qt::QueuedConnection);
    connect(this, &StackFeed::repliesReady, this, &StackFeed::tellReplies, Qt::QueuedConnection);
    connect(this, &StackFeed::answerReady, this, &StackFeed::answered, Qt::QueuedConnection);
}

StackFeed::~StackFeed() {
    m_monitor->stop();
}

Expected<void> StackFeed::start() {
    return m_monitor->start();
}

void StackFeed::readNow() {
    m_monitor->readNow();
}

void StackFeed::take(const MonitorState& state) {
    if (state.snapshot && (!m_last || m_last->snapshot != state.snapshot))
        m_last = RouteSource::make(state.snapshot, m_last);
    {
        const std::scoped_lock lock(m_mutex);
        const bool isUnderWay = m_news.has_value();
        m_news = News{.source = m_last, .problem = state.problem, .at = QDateTime::currentDateTime()};
        if (isUnderWay)
            return;
    }
    emit newsReady(QPrivateSignal());
}

void StackFeed::tell() {
    News news;
    {
        const std::scoped_lock lock(m_mutex);
        news = std::move(*std::exchange(m_news, std::nullopt));
    }
    if (news.source) {
        emit arrived(news.source, news.at);
        letGo(std::exchange(m_told, news.source));
    }
    emit problemChanged(news.problem);
}

/// Everybody else was given another one just now.
void StackFeed::letGo(RouteSourcePtr source) {
    if (source && source != m_told)
        m_freeing.run([source = std::move(source)]() mutable { source.reset(); });
}

void StackFeed::apply(const ChangeSet& changes, Durability durability) {
    if (!m_stack.writer) {
        emit replied({}, QDateTime::currentDateTime());
        return;
    }
    m_changes.run([this, changes, durability] {
        emit repliesReady(
            repliesOf(changes, applyChanges(*m_stack.reader, *m_stack.writer, changes, durability)), QPrivateSignal());
    });
}

void StackFeed::tellReplies(const std::vector<ApplyReply>& replies) {
    emit replied(replies, QDateTime::currentDateTime());
    readNow();
}

void StackFeed::ask(const Question& question, const SnapshotPtr& snapshot) {
    if (!m_stack.oracle)
        return;
    m_questions.runOnly([this, question, snapshot] {
        if (const auto answer = m_stack.oracle->ask(question, *snapshot))
            emit answerReady(question, *answer, QPrivateSignal());
    });
}

} // namespace precedence

#include "app/stack_feed.h"

#include "platform/monitor/monitor.h"

#include <utility>

namespace precedence {
StackFeed::StackFeed(OpenedStack stack, std::unique_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_stack(std::move(stack))
    , m_clock(clock ? std::move(clock) : std::make_unique<SteadyClock>())
    , m_monitor(
          std::make_unique<Monitor>(*m_stack.reader, *m_clock, [this](const MonitorState& state) { take(state); })) {
    connect(this, &StackFeed::newsReady, this, &StackFeed::tell, Qt::QueuedConnection);
    connect(this, &StackFeed::trialReady, this, &StackFeed::tellTrial, Qt::QueuedConnection);
    connect(this, &StackFeed::originalsReady, this, &StackFeed::originalsTold, Qt::QueuedConnection);
    connect(this, &StackFeed::answerReady, this, &StackFeed::answered, Qt::QueuedConnection);
}

StackFeed::~StackFeed() {
    m_monitor->stop();
    m_trialEvents.reset();
}

Expected<void> StackFeed::start() {
    if (m_stack.trials) {
        auto events = m_stack.trials->events([this](const TrialStatus& status) {
            emit trialReady({.cause = TrialNews::Cause::ByItself, .told = status}, QPrivateSignal());
        });
        if (events)
            m_trialEvents = std::move(*events);
        // Where that needs rights, nobody is asked for them before there is something to change; it is done then.
        if (!m_stack.asksForRights)
            recoverQuietly();
    }
    return m_monitor->start();
}

/// Mostly nothing was left behind, and the window that opens has other things to do than to hear that.
void StackFeed::recoverQuietly() {
    m_changes.run([this] {
        const auto told = m_stack.trials->recover();
        if (!told || *told != TrialStatus())
            emit trialReady({.cause = TrialNews::Cause::Recovered, .told = told}, QPrivateSignal());
    });
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

void StackFeed::ask(TrialNews::Cause cause, const ChangeSet& changes, Ask ask) {
    if (!m_stack.trials)
        return;
    m_changes.run([this, cause, changes, ask = std::move(ask)] {
        emit trialReady({.cause = cause, .asked = changes, .told = ask(*m_stack.trials)}, QPrivateSignal());
    });
}

void StackFeed::apply(const ChangeSet& changes, const TrialTerms& terms, bool keepsAtOnce) {
    ask(TrialNews::Cause::Began, changes, [changes, terms, keepsAtOnce](TrialService& trials) {
        auto begun = trials.begin(changes, terms);
        const bool isOn = begun && begun->state == TrialState::Trying;
        return isOn && keepsAtOnce ? trials.keep(begun->trial) : begun;
    });
}

void StackFeed::writeOrders(const ChangeSet& changes) {
    ask(TrialNews::Cause::Began, changes, [changes](TrialService& trials) { return trials.writeOrders(changes); });
}

void StackFeed::keep(const QString& trial) {
    ask(TrialNews::Cause::Kept, {}, [name = trial.toStdString()](TrialService& trials) { return trials.keep(name); });
}

void StackFeed::goBack(const QString& trial) {
    ask(TrialNews::Cause::WentBack, {},
        [name = trial.toStdString()](TrialService& trials) { return trials.revert(name); });
}

void StackFeed::moreTime(const QString& trial, std::chrono::seconds window) {
    ask(TrialNews::Cause::GotTime, {},
        [name = trial.toStdString(), window](TrialService& trials) { return trials.moreTime(name, window); });
}

void StackFeed::recover() {
    ask(TrialNews::Cause::Recovered, {}, [](TrialService& trials) { return trials.recover(); });
}

void StackFeed::refreshTrial() {
    ask(TrialNews::Cause::GotTime, {}, [](TrialService& trials) { return trials.status(); });
}

void StackFeed::askOriginals() {
    if (m_stack.trials)
        m_changes.run([this] { emit originalsReady(m_stack.trials->originals(), QPrivateSignal()); });
}

void StackFeed::tellTrial(const TrialNews& news) {
    emit trialTold(news, QDateTime::currentDateTime());
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

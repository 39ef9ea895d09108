// Changes on trial: what is asked of the stack, and what its answers come to in the models and in sentences.
#include "app/application.h"
#include "app/apply_changes.h"
#include "app/lab_prompt.h"
#include "app/lab_view.h"
#include "app/main_window.h"
#include "app/stack_feed.h"
#include "app/trial_window.h"
#include "model/wording.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace precedence {
namespace {

/// ERROR_CANCELLED: somebody said no to the prompt. (Microsoft's list of system error codes)
Error refusedPrompt() {
    constexpr std::int64_t kCancelled = 1223;
    return {.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric, .systemCode = kCancelled};
}

std::vector<ApplyReply> refuseAll(const ChangeSet& changes, const Error& error) {
    std::vector<ApplyReply> replies;
    for (const Change& change : changes)
        replies.push_back({change, error});
    return replies;
}

/// Those that were taken or refused. What was taken back, or not tried, goes on waiting as it did.
std::vector<ApplyReply> repliesOf(const ChangeSet& asked, const Expected<TrialStatus>& told) {
    if (!told)
        return refuseAll(asked, told.error());
    std::vector<ApplyReply> replies;
    for (const Change& change : asked) {
        const auto problem = std::find_if(told->problems.begin(), told->problems.end(),
            [&change](const TrialProblem& one) { return one.change == change; });
        if (problem != told->problems.end())
            replies.push_back({change, problem->error});
        else if (told->state == TrialState::Trying || told->state == TrialState::Kept)
            replies.push_back({change, {}});
    }
    return replies;
}

QString reasonOf(TrialNews::Cause cause) {
    switch (cause) {
    case TrialNews::Cause::WentBack: return Application::tr("You went back.");
    case TrialNews::Cause::ByItself: return Application::tr("Nobody kept it in time.");
    case TrialNews::Cause::Recovered: return Application::tr("An earlier trial had not been taken back.");
    case TrialNews::Cause::Kept: return Application::tr("It could not be kept.");
    case TrialNews::Cause::Began:
    case TrialNews::Cause::GotTime: break;
    }
    return {};
}

} // namespace

void Application::connectTrials() {
    connect(m_window.get(), &MainWindow::keepRequested, this, [this](const QString& trial) { m_feed->keep(trial); });
    connect(
        m_window.get(), &MainWindow::goBackRequested, this, [this](const QString& trial) { m_feed->goBack(trial); });
    connect(m_window.get(), &MainWindow::moreTimeRequested, this,
        [this](const QString& trial) { m_feed->moreTime(trial, trialWindow(QSettings())); });
    connect(m_window.get(), &MainWindow::retryRequested, this, [this] { m_feed->recover(); });
    connect(m_window.get(), &MainWindow::originalsRequested, this, [this](const std::optional<AdapterId>& adapter) {
        m_originalsOf = adapter;
        m_feed->askOriginals();
    });
}

void Application::connectHolding() {
    const auto say = [this](const Error& error) { m_window->say(wording::sentence(error), true); };
    connect(&m_held, &HeldOrders::refused, this, say);
    connect(&m_models.holding, &Holding::heldOff, this, [say](const Change&, const Error& error) { say(error); });
    connect(&m_models.holding, &Holding::letGo, this, [this](const QString& profile) {
        m_window->say(tr("“%1” does not hold by itself any more: you chose something else than it wants.")
                          .arg(wording::plain(profile.toStdString())),
            false);
    });
    connect(&m_models.session, &Session::setAgainRequested, this, &Application::setAgain);
}

/// Where the system would ask, or a lab refuses, it is only said that an order does not hold.
bool Application::maySetAgain() const {
    const OpenedStack& stack = m_feed->stack();
    return stack.trials && !stack.asksForRights && labView(*stack.reader, {}).administrator.value_or(true);
}

void Application::setAgain(const ChangeSet& changes) {
    const TrialTerms terms{
        .window = trialWindow(QSettings()), .durability = usualDurability(changes, m_feed->stack().reader->traits())};
    m_models.session.setDurability(terms.durability);
    m_feed->apply(changes, terms, true);
}

/// Another trial, or a value that changed meanwhile, is over with the next snapshot; for what stays so, nothing is
/// tried again.
void Application::notSetAgain(const Expected<TrialStatus>& told) {
    const std::optional<Error> error = !told                    ? std::optional(told.error())
                                       : told->problems.empty() ? std::nullopt
                                                                : std::optional(told->problems.front().error);
    constexpr std::array kPassing{
        ErrorCode::TrialIsOn, ErrorCode::TrialIsLeft, ErrorCode::Conflict, ErrorCode::DidNotStick};
    if (!error || std::find(kPassing.begin(), kPassing.end(), error->code) != kPassing.end())
        return;
    const QString name = wording::plain(m_held.heldProfile().toStdString());
    m_held.holdProfile({});
    m_window->say(tr("“%1” does not hold by itself any more. %2")
                      .arg(name, wording::sentence(*error, m_feed->stack().reader->traits().system)),
        true);
}

void Application::apply(const ChangeSet& changes, Durability durability) {
    if (!changes.empty() && isOfOlderOrder(changes.front())) {
        confirmOrders(changes);
        return;
    }
    const Traits traits = m_feed->stack().reader->traits();
    const bool isLab = traits.kind == StackKind::Lab;
    TrialTerms terms{.window = trialWindow(QSettings()), .durability = durability};
    if (!isLab && changesRoutes(changes) && durability == Durability::Kept) {
        terms.durability = Durability::UntilRestart;
        m_models.session.setDurability(terms.durability);
        m_window->say(tr("%1 does not keep the metric of a route, so all of this counts until the next restart only.")
                          .arg(wording::plain(traits.system)),
            false);
    }
    const bool keepsAtOnce = isLab && !labCountsDown();
    withRights(changes, [this, changes, terms, keepsAtOnce] { m_feed->apply(changes, terms, keepsAtOnce); });
}

/// At once where the lab gives the rights, else after its prompt.
void Application::withRights(const ChangeSet& changes, const std::function<void()>& work) {
    if (labView(*m_feed->stack().reader, {}).administrator.value_or(true)) {
        work();
        return;
    }
    promptInLab(m_window.get(), [this, changes, work](bool allowed) {
        if (!allowed) {
            m_models.setReplies(refuseAll(changes, refusedPrompt()), QDateTime::currentDateTime());
            return;
        }
        m_labAllowed = true;
        setLabRights(true);
        work();
    });
}

/// They are never on trial, so that somebody is asked before and not after.
void Application::confirmOrders(const ChangeSet& changes) {
    auto* question = new QMessageBox(QMessageBox::Question, tr("Older orders"),
        tr("Write these orders? They do not go back by themselves."), QMessageBox::NoButton, m_window.get());
    QStringList lines;
    for (const Change& change : changes)
        lines.push_back(wording::change(change, *m_models.session.snapshot()));
    lines.push_back(QString());
    lines.push_back(tr("What stands there now is written down first. History can put it back."));
    question->setInformativeText(lines.join(QLatin1Char('\n')));
    question->setTextFormat(Qt::PlainText);
    QPushButton* write = question->addButton(tr("&Write"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, question, write, changes] {
        if (question->clickedButton() == write)
            withRights(changes, [this, changes] { m_feed->writeOrders(changes); });
        else
            m_models.setReplies({}, QDateTime::currentDateTime());
    });
    question->open();
}

void Application::told(const TrialNews& news, const QDateTime& at) {
    const bool isOn = news.told && news.told->state == TrialState::Trying;
    // Who was allowed once may also go back.
    if (!isOn && std::exchange(m_labAllowed, false))
        setLabRights(false);
    m_backReason = reasonOf(news.cause);
    // What is asked for is there before it is kept; what went back is known before it is asked why.
    const bool isTaken = isOn || (news.told && news.told->state == TrialState::Kept);
    const bool isBegun = news.cause == TrialNews::Cause::Began;
    if (isBegun && isTaken)
        m_models.setReplies(repliesOf(news.asked, news.told), at);
    if (news.told)
        m_models.session.setTrial(*news.told, at);
    if (isBegun && !isTaken) {
        if (m_models.session.isSettingAgain())
            notSetAgain(news.told);
        m_models.setReplies(repliesOf(news.asked, news.told), at);
    }
    if (!isBegun && !news.told)
        refused(news);
    else if (!isBegun)
        sayWhatCameOf(news);
    else if (news.told && news.told->state == TrialState::Kept)
        sayRemarks(*news.told);
}

/// What is kept, and counts after a restart only.
void Application::sayRemarks(const TrialStatus& status) {
    for (const TrialProblem& problem : status.problems) {
        if (problem.error.code == ErrorCode::RestartNeeded)
            m_window->say(wording::sentence(problem.error, m_feed->stack().reader->traits().system), false);
    }
}

/// Another program's trial is not this one's business until somebody applies here.
void Application::refused(const TrialNews& news) {
    if (news.cause == TrialNews::Cause::Recovered && news.told.error().code == ErrorCode::TrialIsOn)
        return;
    m_window->say(wording::sentence(news.told.error(), m_feed->stack().reader->traits().system), true);
    // The buttons are offered again where the trial is still on.
    if (m_models.session.isTrying())
        m_feed->refreshTrial();
}

void Application::sayWhatCameOf(const TrialNews& news) {
    const TrialStatus& status = *news.told;
    QStringList sentences;
    if (status.state == TrialState::TakenBack)
        sentences.push_back(tr("The order went back. %1").arg(m_backReason));
    if (status.state != TrialState::PartlyTakenBack) {
        for (const TrialProblem& problem : status.problems)
            sentences.push_back(wording::sentence(problem.error, m_feed->stack().reader->traits().system));
    }
    sentences.removeDuplicates();
    if (!sentences.isEmpty())
        m_window->say(sentences.join(QLatin1Char(' ')), !status.problems.empty());
}

void Application::takeOriginals(const Expected<ChangeSet>& originals) {
    if (!originals) {
        m_window->say(wording::sentence(originals.error(), m_feed->stack().reader->traits().system), true);
        return;
    }
    ChangeSet chosen = *originals;
    if (m_originalsOf)
        std::erase_if(chosen, [this](const Change& change) {
            const AdapterId* adapter = adapterOf(change);
            return !adapter || *adapter != *m_originalsOf;
        });
    if (chosen.empty())
        m_window->say(tr("What stood here before Precedence changed anything stands here still."), false);
    else
        m_models.session.edit(chosen);
}

} // namespace precedence

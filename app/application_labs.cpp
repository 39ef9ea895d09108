// The lab beside what is shown: its scenarios, events and rights, and changes that ask its simulated prompt first.
#include "app/application.h"
#include "app/lab_prompt.h"
#include "app/lab_view.h"
#include "app/main_window.h"
#include "app/pages/lab_page.h"
#include "app/stack_feed.h"
#include "model/wording.h"

#include <utility>

namespace precedence {
namespace {

/// ERROR_CANCELLED: somebody said no to the prompt. (Microsoft's list of system error codes)
Error refusedPrompt() {
    constexpr std::int64_t kCancelled = 1223;
    return {.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric, .systemCode = kCancelled};
}

} // namespace

/// They are a menu and a page that few open at once; the window does not wait for their files.
void Application::readLabs() {
    m_files.run([this] {
        QMetaObject::invokeMethod(
            this, [this, scenarios = labScenarios()] { offerLabs(scenarios); }, Qt::QueuedConnection);
    });
}

void Application::offerLabs(std::vector<LabView::Scenario> scenarios) {
    m_scenarios = std::move(scenarios);
    std::vector<MainWindow::Offer> labs;
    labs.reserve(m_scenarios->size());
    for (const LabView::Scenario& scenario : *m_scenarios)
        labs.push_back({QStringLiteral("lab:") + scenario.name, scenario.title});
    m_window->setLabs(labs);
    showRecent();
    showLab();
}

void Application::apply(const ChangeSet& changes, Durability durability) {
    if (labView(*m_feed->stack().reader, {}).administrator.value_or(true)) {
        m_feed->apply(changes, durability);
        return;
    }
    promptInLab(m_window.get(), [this, changes, durability](bool allowed) {
        if (allowed) {
            m_labAllowed = true;
            setLabRights(true);
            m_feed->apply(changes, durability);
            return;
        }
        std::vector<ApplyReply> replies;
        for (const Change& change : changes)
            replies.push_back({change, refusedPrompt()});
        replied(replies, QDateTime::currentDateTime());
    });
}

void Application::replied(const std::vector<ApplyReply>& replies, const QDateTime& at) {
    if (std::exchange(m_labAllowed, false))
        setLabRights(false);
    m_models.setReplies(replies, at);
}

void Application::setLabRights(bool administrator) {
    if (const auto done = setLabAdministrator(*m_feed->stack().reader, administrator); !done)
        m_window->say(wording::sentence(done.error()), true);
    showLab();
}

void Application::showLab() {
    if (m_feed && m_scenarios)
        m_window->labPage().show(labView(*m_feed->stack().reader, *m_scenarios));
}

void Application::fire(const QString& event) {
    if (const auto fired = fireLabEvent(*m_feed->stack().reader, event.toStdString()); !fired)
        m_window->say(wording::sentence(fired.error()), true);
    showLab();
}

} // namespace precedence

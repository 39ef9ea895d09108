// The lab beside what is shown: its scenarios, events and rights, and its countdown.
#include "app/application.h"
#include "app/lab_view.h"
#include "app/main_window.h"
#include "app/pages/lab_page.h"
#include "app/stack_feed.h"
#include "model/wording.h"

#include <QSettings>

#include <utility>

namespace precedence {
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

bool Application::labCountsDown() {
    return QSettings().value(QStringLiteral("labCountsDown"), false).toBool();
}

void Application::setLabRights(bool administrator) {
    if (const auto done = setLabAdministrator(*m_feed->stack().reader, administrator); !done)
        m_window->say(wording::sentence(done.error()), true);
    m_models.holding.setAllowed(maySetAgain());
    showLab();
}

void Application::showLab() {
    if (!m_feed || !m_scenarios)
        return;
    LabView view = labView(*m_feed->stack().reader, *m_scenarios);
    view.countsDown = labCountsDown();
    m_window->labPage().show(view);
}

void Application::fire(const QString& event) {
    if (const auto fired = fireLabEvent(*m_feed->stack().reader, event.toStdString()); !fired)
        m_window->say(wording::sentence(fired.error()), true);
    showLab();
}

} // namespace precedence

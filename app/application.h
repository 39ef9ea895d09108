// The panel as a whole: options, theme, models, window, and the one source that is open. The composition root beside
// stacks.*. Lives from main() to the end of the event loop, on the GUI thread.
#pragma once

#include "app/desktop_preferences.h"
#include "app/pages/lab_values.h"
#include "app/panel_models.h"
#include "app/panel_options.h"
#include "app/theme.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QApplication;

namespace precedence {

class MainWindow;
class StackFeed;
class SystemCheck;

class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& application, const PanelOptions& options);
    ~Application() override;

    /// Opens the source that was asked for, else this computer, else a lab; shows the window.
    void start();

private:
    void open(const QString& source);
    void openFirst();
    void connectWindow();
    void followDesktop();
    void connectFeed();
    void arrived(const RouteSourcePtr& source, const QDateTime& at);
    void problemChanged(const std::optional<Error>& problem);
    void apply(const ChangeSet& changes, Durability durability);
    void replied(const std::vector<ApplyReply>& replies, const QDateTime& at);
    void setLabRights(bool administrator);
    void settle();
    void showSource();
    void showRecent();
    void showLab();
    void fire(const QString& event);
    void takePicture();

    PanelOptions m_options;
    Theme m_theme;
    DesktopPreferences m_desktop;
    std::vector<LabView::Scenario> m_scenarios;
    PanelModels m_models;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StackFeed> m_feed;
    std::unique_ptr<SystemCheck> m_check;
    QTimer m_settled; ///< when all that follows from the first reading is painted
    bool m_firstArrived = false;
    bool m_labAllowed = false; ///< the simulated prompt was allowed for the apply that is on
};

} // namespace precedence

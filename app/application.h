// The panel as a whole: options, theme, models, window, and the one source that is open. The composition root beside
// stacks.*. Lives from main() to the end of the event loop, on the GUI thread.
#pragma once

#include "app/desktop_preferences.h"
#include "app/held_orders.h"
#include "app/pages/lab_values.h"
#include "app/pages/text_values.h"
#include "app/panel_models.h"
#include "app/panel_options.h"
#include "app/text_doors.h"
#include "app/text_opener.h"
#include "app/theme.h"
#include "app/trial_news.h"
#include "app/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace precedence {

class Documents;
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
    enum class Waiting : std::uint8_t { Discarded, Kept };

    void open(const QString& source);
    void readLabs();
    void offerLabs(std::vector<LabView::Scenario> scenarios);
    void openFirst();
    void openUsual();
    void readAgain();
    void show(OpenedStack stack, Waiting waiting);
    void remember(const QString& source);
    void connectWindow();
    void connectTexts();
    void takeText(std::vector<CaptureStack::Part> parts, const QString& source, TextPlace place);
    void openText(std::vector<CaptureStack::Part> parts, const QString& source, Waiting waiting);
    void showText(const std::shared_ptr<OpenedText>& text);
    void textRefused(const Error& error);
    void copyCommands(bool isOther);
    void copyCollectCommand(bool isLinux);
    void save(const QString& file);
    void saved(const QString& file, const QString& reason);
    void followDesktop();
    void connectFeed();
    void arrived(const RouteSourcePtr& source, const QDateTime& at);
    void problemChanged(const std::optional<Error>& problem);
    void apply(const ChangeSet& changes, Durability durability);
    void withRights(const ChangeSet& changes, const std::function<void()>& work);
    void confirmOrders(const ChangeSet& changes);
    void sayRemarks(const TrialStatus& status);
    void connectTrials();
    void told(const TrialNews& news, const QDateTime& at);
    void refused(const TrialNews& news);
    void sayWhatCameOf(const TrialNews& news);
    void takeOriginals(const Expected<ChangeSet>& originals);
    [[nodiscard]] static bool labCountsDown();
    void setLabRights(bool administrator);
    void connectHolding();
    void setAgain(const ChangeSet& changes);
    void notSetAgain(const Expected<TrialStatus>& told);
    [[nodiscard]] bool maySetAgain() const;
    void settle();
    void showSource();
    void showRecent();
    void showLab();
    void fire(const QString& event);
    void takePicture();

    PanelOptions m_options;
    Theme m_theme;
    DesktopPreferences m_desktop;
    std::optional<std::vector<LabView::Scenario>> m_scenarios; ///< nothing until they are read
    PanelModels m_models;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StackFeed> m_feed;
    std::unique_ptr<SystemCheck> m_check;
    QTimer m_settled; ///< when all that follows from the first reading is painted
    bool m_firstArrived = false;
    bool m_leadsToPage = true;               ///< what is shown first opens on a page that has the keys
    QTimer m_slow;                           ///< until it is said that a text is being read
    std::vector<CaptureStack::Part> m_parts; ///< of the text that is shown
    TextView m_text;
    QString m_textSource; ///< of the text that is being read, and then shown
    QString m_readingNames;
    Waiting m_textWaiting = Waiting::Discarded;
    bool m_labAllowed = false;              ///< the simulated prompt was allowed for the trial that is on
    QString m_backReason;                   ///< why what goes back does
    std::optional<AdapterId> m_originalsOf; ///< whose were asked for; nothing: all
    TextOpener m_opener;
    HeldOrders m_held{m_models.holding};
    std::unique_ptr<Documents> m_documents;
    Worker m_files; ///< reads and writes files; the last one, because its tasks tell the others
};

} // namespace precedence

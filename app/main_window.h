// The frame: header, pages beside their navigation, the pane on the right, the footer; menus and shortcuts. It shows
// models and passes on what people ask for; it opens, reads and writes nothing itself. GUI thread.
#pragma once

#include "app/footer_bar.h"
#include "app/panel_options.h"

#include <QMainWindow>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace precedence {

class DetailsPane;
class ExportMenu;
class HeaderBar;
class HistoryPage;
class LabPage;
class LabStrip;
class NoticeBar;
class OrdersPage;
class ComparePane;
class PageList;
class PriorityPage;
class ProfilesMenu;
class RoutesPage;
class TextDoors;
class TextStrip;
class TryingBar;
class UnreadPane;
class WhyPane;
struct PanelModels;
struct TextView;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Offer {
        QString source; ///< what sourceRequested says
        QString title;
    };

    /// The models outlive the window.
    explicit MainWindow(PanelModels& models, QWidget* parent = nullptr);

    void showPage(PageName page);
    void ask(const QString& destination);
    /// Somebody went to the field for destinations, or has typed there.
    [[nodiscard]] bool isAsking() const;
    /// What the window says about its source: title, system, and a strip that cannot be overlooked (empty: none).
    void setSource(const QString& title, const QString& system, const QString& strip);
    /// A plain remark on the source, with a way into the lab; empty: none.
    void setNotice(const QString& sentence);
    /// Sources that were open before; the latest first.
    void setRecent(const std::vector<Offer>& recent);
    void setLabs(const std::vector<Offer>& labs);
    void setAbilities(const FooterBar::Abilities& abilities);
    /// What is shown comes from this text; nullptr: from none.
    void setText(const TextView* text);
    /// What is being read, with a way to stop it; empty: nothing.
    void setReading(const QString& sentence);
    void say(const QString& sentence, bool isError);
    /// What the computer itself says about the question that stands; empty: nothing.
    void setSystemAnswer(const QString& sentence);

    [[nodiscard]] PriorityPage& priorityPage() { return *m_priority; }
    [[nodiscard]] LabPage& labPage() { return *m_lab; }
    [[nodiscard]] TextDoors& textDoors() { return *m_doors; }
    [[nodiscard]] ProfilesMenu& profilesMenu() { return *m_profiles; }
    [[nodiscard]] ExportMenu& exportMenu() { return *m_exports; }
    void rememberGeometry() const;

signals:
    void sourceRequested(const QString& source);
    void readRequested();
    void themeRequested(precedence::ThemeChoice choice);
    void readingStopped();
    /// The commands that would make what waits; isOther: in the language that is not the usual one there.
    void commandsRequested(bool isOther);
    /// The command that collects texts, for a computer of that kind.
    void collectCommandRequested(bool isLinux);
    void saveRequested(const QString& file);
    void keepRequested(const QString& trial);
    void moreTimeRequested(const QString& trial);
    void goBackRequested(const QString& trial);
    void retryRequested();
    /// What stood there before the first change that was ever kept, of one adapter or, without one, of all.
    void originalsRequested(const std::optional<precedence::AdapterId>& adapter);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPages();
    void offerOrders();
    void addMenus();
    void addTextActions(QMenu& file);
    void save();
    void addThemes(QMenu& menu);
    void addTrialWindows(QMenu& menu);
    void offer(QMenu& menu, const std::vector<Offer>& sources);
    void connectModels();
    void showDetails();
    void showAnswer();
    void cycleRegions();
    void about();

    PanelModels& m_models;
    QActionGroup* m_themes = nullptr;
    QMenu* m_labs = nullptr;
    QMenu* m_recent = nullptr;
    QAction* m_originals = nullptr;
    LabStrip* m_strip;
    TextDoors* m_doors;
    QMenu* m_adding;
    ProfilesMenu* m_profiles;
    ExportMenu* m_exports;
    TextStrip* m_textStrip;
    NoticeBar* m_notice;
    NoticeBar* m_reading;
    HeaderBar* m_header;
    PageList* m_navigation;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    QStackedWidget* m_side;
    UnreadPane* m_unread;
    TryingBar* m_trying;
    FooterBar* m_footer;
    PriorityPage* m_priority;
    RoutesPage* m_routes;
    HistoryPage* m_history;
    LabPage* m_lab;
    OrdersPage* m_orders;
    ComparePane* m_compare;
    DetailsPane* m_details;
    WhyPane* m_why;
};

} // namespace precedence

// The menus and shortcuts of the window.
#include "app/export_menu.h"
#include "app/footer_bar.h"
#include "app/header_bar.h"
#include "app/icons.h"
#include "app/main_window.h"
#include "app/pages/priority_page.h"
#include "app/panel_models.h"
#include "app/profiles_menu.h"
#include "app/text_doors.h"
#include "app/trial_window.h"
#include "model/network/order_edit.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace precedence {

void MainWindow::addMenus() {
    Session& session = m_models.session;
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&This computer"), this, [this] { emit sourceRequested(QStringLiteral("live")); });
    m_labs = file->addMenu(icon(IconName::Lab), tr("&Lab"));
    m_recent = file->addMenu(tr("Opened &before"));
    file->addSeparator();
    addTextActions(*file);
    file->addSeparator();
    file->addAction(tr("&Read again"), QKeySequence::Refresh, this, &MainWindow::readRequested);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    auto* edit = menuBar()->addMenu(tr("&Edit"));
    auto* undo = edit->addAction(
        icon(IconName::Undo), tr("&Undo"), QKeySequence::Undo, this, [this] { m_models.session.undo(); });
    auto* redo = edit->addAction(
        icon(IconName::Redo), tr("&Redo"), QKeySequence::Redo, this, [this] { m_models.session.redo(); });
    edit->addSeparator();
    addTrialWindows(*edit);
    auto* apply = edit->addAction(
        tr("&Apply waiting changes"), QKeySequence(QStringLiteral("Ctrl+Return")), m_footer, &FooterBar::apply);
    auto* discard =
        edit->addAction(tr("&Discard all waiting changes"), this, [this] { m_models.session.discardAll(); });
    const auto refresh = [this, undo, redo, apply, discard] {
        undo->setEnabled(m_models.session.waiting().canUndo());
        redo->setEnabled(m_models.session.waiting().canRedo());
        apply->setEnabled(!m_models.session.isTrying() && !m_models.session.waiting().changeSet().empty());
        discard->setEnabled(!m_models.session.waiting().isEmpty());
    };
    connect(&session, &Session::waitingChanged, this, refresh);
    connect(&session, &Session::snapshotChanged, this, refresh);
    connect(&session, &Session::trialChanged, this, refresh);
    refresh();

    auto* adapter = menuBar()->addMenu(tr("&Adapter"));
    // The keys belong to the list, which has them by itself; a shortcut here would take them from every field.
    adapter->addAction(icon(IconName::Up), tr("Move &up\tAlt+Up"), this, [this] { m_priority->move(Step::Up); });
    adapter->addAction(
        icon(IconName::Down), tr("Move &down\tAlt+Down"), this, [this] { m_priority->move(Step::Down); });
    adapter->addAction(
        icon(IconName::Top), tr("Move to the &top\tAlt+Home"), this, [this] { m_priority->move(Step::ToTop); });
    adapter->addAction(
        icon(IconName::Bottom), tr("Move to the &bottom\tAlt+End"), this, [this] { m_priority->move(Step::ToBottom); });
    adapter->addSeparator();
    adapter->addAction(tr("Return to &automatic"), m_priority, &PriorityPage::returnToAutomatic);
    adapter->addAction(icon(IconName::Pin), tr("&Pin order"), m_priority, &PriorityPage::pinOrder);
    adapter->addAction(tr("Use the IPv4 order for IPv&6"), m_priority, &PriorityPage::useIpv4Order);
    adapter->addMenu(m_profiles);
    adapter->addSeparator();
    m_originals =
        adapter->addAction(icon(IconName::Undo), tr("Put back &what was here before Precedence"), this, [this] {
            if (const AdapterRow* row = m_priority->currentRow())
                emit originalsRequested(row->adapter.id);
        });

    auto* view = menuBar()->addMenu(tr("&View"));
    view->addAction(
        tr("&Priority"), QKeySequence(QStringLiteral("Ctrl+1")), this, [this] { showPage(PageName::Priority); });
    view->addAction(
        tr("&Routes"), QKeySequence(QStringLiteral("Ctrl+2")), this, [this] { showPage(PageName::Routes); });
    view->addAction(
        tr("&History"), QKeySequence(QStringLiteral("Ctrl+3")), this, [this] { showPage(PageName::History); });
    view->addAction(tr("&Lab"), QKeySequence(QStringLiteral("Ctrl+4")), this, [this] { showPage(PageName::Lab); });
    view->addAction(
        tr("&Where does traffic go?"), QKeySequence(QStringLiteral("Ctrl+L")), m_header, &HeaderBar::focusQuestion);
    view->addMenu(m_header->pinsMenu());
    view->addAction(tr("&Next region"), QKeySequence(QStringLiteral("F6")), this, &MainWindow::cycleRegions);
    view->addSeparator();
    addThemes(*view);

    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Precedence"), this, &MainWindow::about);
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::addTextActions(QMenu& file) {
    m_doors->addOpening(file);
    m_doors->addAdding(*m_adding);
    file.addMenu(m_adding);
    file.addAction(tr("&Save as a Precedence snapshot …"), QKeySequence::Save, this, &MainWindow::save);
    file.addMenu(m_exports);
    auto* collect = file.addMenu(icon(IconName::Copy), tr("&Copy a command to send to the user"));
    collect->addAction(tr("For &Windows"), this, [this] { emit collectCommandRequested(false); });
    collect->addAction(tr("For &Linux"), this, [this] { emit collectCommandRequested(true); });
}

void MainWindow::save() {
    const QString suffix = QStringLiteral(".json");
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as a Precedence snapshot"),
        tr("computer") + suffix, tr("Precedence snapshots (*%1)").arg(suffix));
    if (!file.isEmpty())
        emit saveRequested(file);
}

void MainWindow::offer(QMenu& menu, const std::vector<Offer>& sources) {
    menu.clear();
    for (const Offer& one : sources)
        menu.addAction(one.title, this, [this, source = one.source] { emit sourceRequested(source); });
    menu.menuAction()->setVisible(!sources.empty());
}

void MainWindow::setLabs(const std::vector<Offer>& labs) {
    offer(*m_labs, labs);
}

void MainWindow::setRecent(const std::vector<Offer>& recent) {
    offer(*m_recent, recent);
}

/// How long an order is tried before it goes back.
void MainWindow::addTrialWindows(QMenu& menu) {
    auto* times = menu.addMenu(tr("&Time to keep an order"));
    auto* group = new QActionGroup(times);
    const std::chrono::seconds chosen = trialWindow(QSettings());
    for (const std::chrono::seconds window : kTrialWindows) {
        const auto seconds = static_cast<int>(window.count());
        auto* action =
            group->addAction(times->addAction(seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min").arg(seconds / 60)));
        action->setCheckable(true);
        action->setChecked(window == chosen);
        connect(action, &QAction::triggered, this, [window] {
            QSettings settings;
            chooseTrialWindow(settings, window);
        });
    }
}

void MainWindow::addThemes(QMenu& menu) {
    m_themes = new QActionGroup(&menu);
    for (const auto& [choice, text] : {std::pair(ThemeChoice::System, tr("Colours of the &system")),
             std::pair(ThemeChoice::Light, tr("L&ight")), std::pair(ThemeChoice::Dark, tr("&Dark"))}) {
        auto* action = m_themes->addAction(menu.addAction(text));
        action->setCheckable(true);
        action->setChecked(choice == ThemeChoice::System);
        connect(action, &QAction::triggered, this, [this, choice = choice] { emit themeRequested(choice); });
    }
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Precedence"),
        tr("<h3>Precedence %1</h3>"
           "<p>Shows and sets the order in which a computer prefers its network adapters, and says why traffic goes "
           "where it goes.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>"
           "<p>With Qt (LGPL 3), QCustomPlot (GPL 3), tl::expected (CC0), JSON for Modern C++ (MIT), pugixml (MIT) and "
           "CLI11 (BSD).</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace precedence

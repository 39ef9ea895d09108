#include "app/main_window.h"

#include "app/export_menu.h"
#include "app/header_bar.h"
#include "app/icons.h"
#include "app/pages/compare_pane.h"
#include "app/pages/details_pane.h"
#include "app/pages/history_page.h"
#include "app/pages/lab_page.h"
#include "app/pages/orders_page.h"
#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "app/pages/routes_page.h"
#include "app/pages/unread_pane.h"
#include "app/pages/why_pane.h"
#include "app/panel_models.h"
#include "app/profiles_menu.h"
#include "app/text_doors.h"
#include "app/text_strip.h"
#include "app/trying_bar.h"
#include "app/widgets/lab_strip.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/page_list.h"
#include "model/wording_answers.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace precedence {
namespace {

constexpr int kNarrow = 1'040; // below, the pages beside the list are worth more than their names
constexpr int kSideWidth = 330;

struct Page {
    PageName name;
    IconName icon;
    const char* title;
};

constexpr std::array kPages{
    Page{PageName::Priority, IconName::Priority, QT_TRANSLATE_NOOP("precedence::MainWindow", "Priority")},
    Page{PageName::Routes, IconName::Routes, QT_TRANSLATE_NOOP("precedence::MainWindow", "Routes")},
    Page{PageName::History, IconName::History, QT_TRANSLATE_NOOP("precedence::MainWindow", "History")},
    Page{PageName::Lab, IconName::Lab, QT_TRANSLATE_NOOP("precedence::MainWindow", "Lab")},
    Page{PageName::Bindings, IconName::Bindings, QT_TRANSLATE_NOOP("precedence::MainWindow", "Older orders")},
};

/// What has the keys first in a region: what the region names itself, else what Tab comes to first.
QWidget* firstStop(QWidget& region) {
    if (region.focusProxy())
        return region.focusProxy();
    for (QWidget* child : region.findChildren<QWidget*>()) {
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled())
            return child;
    }
    return &region;
}

} // namespace

MainWindow::MainWindow(PanelModels& models, QWidget* parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_strip(new LabStrip({}, IconName::Lab, this))
    , m_doors(new TextDoors(*this))
    , m_adding(new QMenu(tr("&Add text of the same machine"), menuBar()))
    , m_profiles(new ProfilesMenu(this))
    , m_exports(new ExportMenu(this))
    , m_textStrip(new TextStrip(*m_adding, this))
    , m_notice(new NoticeBar(IconName::Info, tr("Try changes in the lab"), this))
    , m_reading(new NoticeBar(IconName::Text, tr("Stop"), this))
    , m_header(new HeaderBar(models.destinations, this))
    , m_navigation(new PageList(this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(this))
    , m_side(new QStackedWidget(this))
    , m_unread(new UnreadPane(this))
    , m_trying(new TryingBar(models.session, this))
    , m_footer(new FooterBar(models.session, this))
    , m_priority(new PriorityPage(models.session, models.adapters, &models.holding, this))
    , m_routes(new RoutesPage(models.routes, this))
    , m_history(new HistoryPage(models.history, this))
    , m_lab(new LabPage(this))
    , m_orders(new OrdersPage(models.session, this))
    , m_compare(new ComparePane(this))
    , m_details(new DetailsPane(this))
    , m_why(new WhyPane(models.explain, this)) {
    setWindowTitle(tr("Precedence"));
    setWindowIcon(programIcon());
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* above : {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_textStrip),
             static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_header)})
        layout->addWidget(above);
    auto* middle = new QHBoxLayout();
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_split, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_unread);
    layout->addWidget(m_trying);
    layout->addWidget(m_footer);
    setCentralWidget(central);
    addPages();
    addMenus();
    connectModels();
    for (QWidget* later :
        {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_textStrip), static_cast<QWidget*>(m_unread)})
        later->hide();
    m_doors->openToDrops();
    if (const QByteArray geometry = QSettings().value(QStringLiteral("window")).toByteArray(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::setNotice(const QString& sentence) {
    m_notice->setSentence(sentence);
}

void MainWindow::setText(const TextView* text) {
    m_textStrip->setVisible(text);
    m_unread->hide();
    if (!text)
        return;
    m_textStrip->setText(*text);
    m_unread->setText(*text);
}

void MainWindow::setReading(const QString& sentence) {
    m_reading->setSentence(sentence);
}

void MainWindow::addPages() {
    m_navigation->setAccessibleName(tr("Pages"));
    for (const Page& page : kPages)
        m_navigation->addPage(icon(page.icon), tr(page.title));
    for (QWidget* page : {static_cast<QWidget*>(m_priority), static_cast<QWidget*>(m_routes),
             static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_lab), static_cast<QWidget*>(m_orders)})
        m_pages->addWidget(page);
    m_priority->addBelow(m_compare);
    m_priority->addMenu(tr("Profi&les"), *m_profiles);
    m_compare->setFolded(QSettings().value(QStringLiteral("compareFolded"), true).toBool());
    m_side->addWidget(m_details);
    m_side->addWidget(m_why);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setCollapsible(0, false);
    m_split->setSizes({1'000, kSideWidth});
    connect(m_navigation, &PageList::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showDetails);
    m_navigation->setCurrentRow(0);
    offerOrders();
}

/// Only where the computer at hand keeps them.
void MainWindow::offerOrders() {
    const Traits& traits = m_models.session.snapshot()->traits();
    const bool hasOrders = traits.hasBindings || traits.hasProviders;
    QListWidgetItem* item = m_navigation->item(m_pages->indexOf(m_orders));
    if (!hasOrders && m_pages->currentWidget() == m_orders)
        m_navigation->setCurrentRow(0);
    item->setHidden(!hasOrders);
}

void MainWindow::connectModels() {
    Session& session = m_models.session;
    connect(&session, &Session::snapshotChanged, this, &MainWindow::offerOrders);
    connect(m_orders, &OrdersPage::priorityRequested, this, [this] { showPage(PageName::Priority); });
    connect(m_orders, &OrdersPage::readAgainRequested, this, &MainWindow::readRequested);
    connect(m_header, &HeaderBar::asked, this, &MainWindow::ask);
    connect(m_header, &HeaderBar::pinRequested, this,
        [this](const QString& address) { m_models.destinations.pin(address, address); });
    connect(m_footer, &FooterBar::putBackRequested, &m_models.history, &HistoryModel::putBackLatest);
    connect(m_footer, &FooterBar::pinOrderRequested, m_priority, &PriorityPage::pinOrder);
    connect(m_priority, &PriorityPage::adapterChosen, this, &MainWindow::showDetails);
    connect(m_priority, &PriorityPage::rowsChanged, this, [this] {
        const Snapshot& snapshot = *m_models.session.snapshot();
        m_routes->setHues(&m_priority->hues());
        m_why->setHues(&m_priority->hues());
        m_routes->setAdapters(snapshot);
        m_why->setAdapters(snapshot);
        m_compare->setRows(m_models.adapters.rows(), m_priority->hues());
        showDetails();
    });
    connect(m_priority, &PriorityPage::readAgainRequested, this, &MainWindow::readRequested);
    connect(m_details, &DetailsPane::editRequested, &session, &Session::edit);
    connect(m_details, &DetailsPane::acceptRequested, &m_models.holding, &Holding::forget);
    connect(m_why, &WhyPane::closed, this, [this] { ask({}); });
    connect(m_why, &WhyPane::questionChosen, &m_models.explain,
        [this](const Question& question) { m_models.explain.setQuestion(question); });
    connect(m_lab, &LabPage::scenarioChosen, this,
        [this](const QString& name) { emit sourceRequested(QStringLiteral("lab:") + name); });
    connect(m_lab, &LabPage::leaveRequested, this, [this] { emit sourceRequested(QStringLiteral("live")); });
    connect(&m_models.explain, &ExplainModel::answerChanged, this, &MainWindow::showAnswer);
    connect(m_notice, &NoticeBar::actionChosen, this, [this] { showPage(PageName::Lab); });
    connect(m_reading, &NoticeBar::actionChosen, this, &MainWindow::readingStopped);
    connect(m_textStrip, &TextStrip::unreadToggled, m_unread, &QWidget::setVisible);
    connect(m_unread, &UnreadPane::closed, m_textStrip, &TextStrip::hideUnread);
    connect(m_trying, &TryingBar::keepRequested, this, &MainWindow::keepRequested);
    connect(m_trying, &TryingBar::moreTimeRequested, this, &MainWindow::moreTimeRequested);
    connect(m_trying, &TryingBar::goBackRequested, this, &MainWindow::goBackRequested);
    connect(m_trying, &TryingBar::retryRequested, this, &MainWindow::retryRequested);
    connect(m_history, &HistoryPage::originalsRequested, this, [this] { emit originalsRequested(std::nullopt); });
    connect(m_footer, &FooterBar::commandsRequested, this, &MainWindow::commandsRequested);
    const auto refused = [this](const QString& sentence) { say(sentence, true); };
    connect(m_doors, &TextDoors::refused, this, refused);
    connect(m_details, &DetailsPane::refused, this, refused);
    connect(m_routes, &RoutesPage::refused, this, refused);
    connect(&m_models.adapters, &AdapterTreeModel::refused, this, refused);
    connect(&m_models.destinations, &DestinationsModel::refused, this, refused);
}

void MainWindow::showPage(PageName page) {
    if (page == PageName::Why) {
        m_navigation->setCurrentRow(0);
        m_header->focusQuestion();
        m_side->setCurrentWidget(m_why);
        return;
    }
    const bool isOrders = page == PageName::Bindings || page == PageName::Providers;
    for (std::size_t i = 0; i < kPages.size(); ++i) {
        if (kPages[i].name == (isOrders ? PageName::Bindings : page))
            m_navigation->setCurrentRow(static_cast<int>(i));
    }
    if (page == PageName::Priority)
        m_priority->tree().setFocus();
    if (isOrders)
        m_orders->showView(page == PageName::Providers ? OrderView::Providers : OrderView::Connections);
}

void MainWindow::ask(const QString& destination) {
    m_header->setQuestion(destination);
    if (destination.isEmpty())
        m_models.explain.setQuestion({});
    else
        m_models.explain.ask(destination);
    m_side->setCurrentWidget(destination.isEmpty() ? static_cast<QWidget*>(m_details) : m_why);
    showAnswer();
}

bool MainWindow::isAsking() const {
    return m_header->isAsking();
}

void MainWindow::showAnswer() {
    const auto& answers = m_models.explain.answers();
    const QStringList& sentences = m_models.explain.sentences();
    m_header->setShortAnswer(
        answers ? wording::step(wording::exitOf(answers->now), wording::exitOf(answers->after)) : sentences.value(0));
}

void MainWindow::showDetails() {
    const Session& session = m_models.session;
    m_details->show(m_priority->currentRow(), *session.snapshot(), session.waiting().changeSet(),
        session.snapshot()->traits().canWrite());
    const bool isList = m_pages->currentWidget() == m_priority || m_pages->currentWidget() == m_routes;
    const bool isAsked = m_side->currentWidget() == m_why;
    m_side->setVisible(isList && (isAsked || m_pages->currentWidget() == m_priority));
}

void MainWindow::setSource(const QString& title, const QString& system, const QString& strip) {
    m_header->setSource(title, system);
    m_strip->setSentence(strip);
    m_strip->setVisible(!strip.isEmpty());
}

void MainWindow::setAbilities(const FooterBar::Abilities& abilities) {
    m_footer->setAbilities(abilities);
    m_history->setHasOriginals(abilities.canTry);
    m_originals->setEnabled(abilities.canTry);
}

void MainWindow::say(const QString& sentence, bool isError) {
    m_footer->say(sentence, isError);
}

void MainWindow::setSystemAnswer(const QString& sentence) {
    m_why->setSystemAnswer(sentence);
}

void MainWindow::cycleRegions() {
    const std::array<QWidget*, 8> regions{m_textStrip, m_header, m_navigation, m_pages->currentWidget(),
        m_side->currentWidget(), m_unread, m_trying, m_footer};
    const auto holds = [](const QWidget* region) {
        return region->isAncestorOf(QApplication::focusWidget()) || region->hasFocus();
    };
    const auto at = std::find_if(regions.begin(), regions.end(), holds);
    for (std::size_t step = 1; step <= regions.size(); ++step) {
        QWidget* region = regions[(static_cast<std::size_t>(at - regions.begin()) + step) % regions.size()];
        if (!region->isVisible())
            continue;
        if (region == m_header)
            m_header->focusQuestion();
        else
            firstStop(*region)->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::rememberGeometry() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window"), saveGeometry());
    settings.setValue(QStringLiteral("compareFolded"), m_compare->isFolded());
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_navigation->setNarrow(width() < kNarrow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace precedence

#include "tests/bench/churn/panel_day.h"

#include "app/lab_view.h"
#include "app/pages/lab_page.h"
#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "app/pages/routes_view.h"
#include "platform/trial/local_trials.h"
#include "platform/trial/memory_journal.h"

#include <QApplication>
#include <QKeyEvent>

#include <array>

namespace precedence::bench {
namespace {

OpenedStack opened(std::unique_ptr<ChurningStack> stack) {
    ChurningStack* both = stack.get();
    OpenedStack made{.owner = std::move(stack), .reader = both, .writer = both};
    made.trials = std::make_unique<LocalTrials>(*both, *both, std::make_unique<MemoryJournal>());
    return made;
}

const AdapterId kEthernet("Ethernet");
const AdapterId kWifi("Wi-Fi");

} // namespace

PanelDay::PanelDay(std::size_t vpnRoutes)
    : PanelDay(std::make_unique<ChurningStack>(vpnRoutes), std::make_unique<tests::FakeClock>()) {}

PanelDay::PanelDay(std::unique_ptr<ChurningStack> stack, std::unique_ptr<tests::FakeClock> clock)
    : m_stack(*stack)
    , m_clock(*clock)
    , m_window(m_models)
    , m_feed(opened(std::move(stack)), std::move(clock))
    , m_now(QDate(2026, 3, 1).startOfDay()) {
    connectFeed();
    m_models.destinations.pin(QStringLiteral("A server"), QStringLiteral("203.0.113.9"));
    m_window.resize(1280, 800);
    m_window.show();
    if (!m_feed.start())
        std::exit(EXIT_FAILURE);
    m_turns.until([this] { return m_arrived > 0; }, "the first snapshot");
}

void PanelDay::fillHistory() {
    HistoryModel& history = m_models.history;
    std::vector<HistoryEntry> entries;
    // The first half had to begin from nothing.
    for (int row = history.rowCount() / 2; row-- > 0;)
        entries.push_back(history.entry(row));
    m_turns.act([this] { m_window.showPage(PageName::History); });
    for (std::size_t i = 0; i < HistoryModel::kMostEntries; ++i) {
        const HistoryEntry& entry = entries[i % entries.size()];
        m_turns.act([&] {
            if (entry.kind == HistoryEntry::Kind::Applied)
                history.addApplied(entry.changes, entry.at);
            else
                history.addOtherwise(entry.changes, entry.at);
        });
    }
    // Every entry of the page has been seen, and has made what it needs for that.
    m_turns.act([this] { m_window.showPage(PageName::Priority); });
}

/// As the program does it; the time is the computer's day, not the one that the test takes.
void PanelDay::connectFeed() {
    QObject::connect(&m_feed, &StackFeed::arrived, &m_window, [this](const RouteSourcePtr& source) {
        ++m_arrived;
        m_models.setSource(source, m_now);
        m_window.priorityPage().setTrouble({}, {}, false);
        m_window.labPage().show(labView(*m_feed.stack().reader, {}));
    });
    QObject::connect(&m_feed, &StackFeed::trialTold, &m_window, [this](const TrialNews& news) {
        if (news.cause != TrialNews::Cause::Began)
            return;
        ++m_replies;
        std::vector<ApplyReply> replies;
        for (const Change& change : news.asked)
            replies.push_back({change, news.told ? std::nullopt : std::optional(news.told.error())});
        m_models.setReplies(replies, m_now);
        if (news.told)
            m_models.session.setTrial(*news.told, m_now);
    });
    QObject::connect(&m_models.session, &Session::applyRequested, &m_window,
        [this](const ChangeSet& changes, Durability durability) {
            m_feed.apply(changes, {.durability = durability}, true);
        });
}

void PanelDay::step() {
    const std::size_t before = m_arrived;
    m_now = m_now.addMSecs(kBetween.count());
    m_stack.step();
    m_clock.advance(kBetween);
    m_turns.until([&] { return m_arrived > before; }, "a snapshot");
    ++m_step;
    work(m_step % ChurningStack::kPeriod, m_step / ChurningStack::kPeriod);
    // What follows from it is painted.
    m_turns.turn();
    m_turns.turn();
}

void PanelDay::work(std::size_t place, std::size_t period) {
    workOnOrder(place);
    workOnWindow(place, period);
    if (m_isEditing && m_editor.isNull()) {
        m_isEditing = false;
        ++m_lostEditors;
    }
}

void PanelDay::workOnOrder(std::size_t place) {
    Session& session = m_models.session;
    AdapterTreeModel& adapters = m_models.adapters;
    const auto act = [this](const auto& action) { m_turns.act([&action] { action(); }); };
    switch (place) {
    case 5: act([&] { session.setDragged(adapters.dropEdit(kWifi, 0).changes()); }); break;
    case 6: act([&] { session.setDragged({}); }); break;
    case 12: act([&] { adapters.moveAdapter(kWifi, Step::ToTop); }); break;
    case 15: act([&] { adapters.setData(adapters.indexOf(kEthernet, AdapterTreeModel::Ipv6Column), 42); }); break;
    case 23: act([&] { session.undo(); }); break;
    case 25: act([&] { session.redo(); }); break;
    case 33: apply(); break;
    case 62: act([&] { m_models.history.putBack(0); }); break;
    case 64: apply(); break;
    case 90: act([&] { adapters.moveAdapter(kWifi, Step::Down); }); break;
    case 95: act([&] { session.discardAll(); }); break;
    case 97: act([&] { session.forgetOutcomes(); }); break;
    default: break;
    }
}

void PanelDay::workOnWindow(std::size_t place, std::size_t period) {
    constexpr std::array kPages{PageName::Priority, PageName::Routes, PageName::History, PageName::Lab};
    const auto act = [this](const auto& action) { m_turns.act([&action] { action(); }); };
    const auto resize = [&](int width, int height) { act([&] { m_window.resize(width, height); }); };
    switch (place) {
    case 2: act([&] { m_window.showPage(kPages[period % kPages.size()]); }); break;
    case 8: act([&] { m_window.ask(QStringLiteral("198.18.0.9")); }); break;
    case 18: resize(900, 600); break;
    case 19: resize(1280, 800); break;
    case 45: openEditor(); break;
    case 58: closeEditor(); break;
    case 70: act([&] { m_models.routes.setFilter({.text = QStringLiteral("198.18.1")}); }); break;
    case 75: act([&] { m_models.routes.setFilter({}); }); break;
    case 76: act([&] { m_models.routes.sort(RouteTableModel::EffectiveMetricColumn); }); break;
    case 78: act([&] { m_models.routes.sort(RouteTableModel::DestinationColumn); }); break;
    case 85: act([&] { m_window.ask({}); }); break;
    default: break;
    }
}

void PanelDay::apply() {
    if (m_models.session.waiting().changeSet().empty())
        return;
    const std::size_t before = m_replies;
    m_turns.act([this] { m_models.session.requestApply(Durability::UntilRestart); });
    m_turns.until([&] { return m_replies > before; }, "what became of an apply");
}

/// In the list that is shown, if there is one.
void PanelDay::openEditor() {
    PriorityTree& tree = m_window.priorityPage().tree();
    auto* routes = m_window.findChild<RoutesView*>();
    QAbstractItemView* view = nullptr;
    QModelIndex cell;
    if (tree.isVisible()) {
        view = &tree;
        cell = m_models.adapters.indexOf(kEthernet, AdapterTreeModel::Ipv4Column);
    } else if (routes->isVisible()) {
        view = routes;
        cell = m_models.routes.index(0, RouteTableModel::RouteMetricColumn);
    } else {
        return;
    }
    m_turns.act([&] {
        view->setCurrentIndex(cell);
        view->edit(cell);
    });
    m_editor = view->indexWidget(cell);
    m_isEditing = true;
    ++m_editors;
}

void PanelDay::closeEditor() {
    if (!m_isEditing)
        return;
    m_isEditing = false;
    m_turns.act([this] {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_editor, &escape);
    });
}

} // namespace precedence::bench

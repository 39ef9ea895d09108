// The panel through a day: its window, models and feed as the program connects them, over a computer on which something
// happens all the time, with somebody who works at it. GUI thread.
#pragma once

#include "app/main_window.h"
#include "app/panel_models.h"
#include "app/stack_feed.h"
#include "tests/bench/churn/churning_stack.h"
#include "tests/bench/churn/turns.h"
#include "tests/support/fake_clock.h"

#include <QPointer>
#include <QWidget>

namespace precedence::bench {

class PanelDay {
public:
    /// What passes between two snapshots; a day has 100,000 of them.
    static constexpr std::chrono::milliseconds kBetween{864};

    explicit PanelDay(std::size_t vpnRoutes);

    /// Something happens, a snapshot arrives, and what somebody does then.
    void step();
    /// Fills the history with what it says so far, over and over: from then on it keeps its size.
    void fillHistory();

    [[nodiscard]] const Turns& turns() const { return m_turns; }
    [[nodiscard]] const PanelModels& models() const { return m_models; }
    /// How often an editor was open over snapshots, and how often it was gone before it was closed.
    [[nodiscard]] std::size_t editors() const { return m_editors; }
    [[nodiscard]] std::size_t lostEditors() const { return m_lostEditors; }
    [[nodiscard]] std::size_t applied() const { return m_replies; }

private:
    PanelDay(std::unique_ptr<ChurningStack> stack, std::unique_ptr<tests::FakeClock> clock);
    void connectFeed();
    void work(std::size_t place, std::size_t period);
    void workOnOrder(std::size_t place);
    void workOnWindow(std::size_t place, std::size_t period);
    void apply();
    void openEditor();
    void closeEditor();

    ChurningStack& m_stack;    ///< the feed's
    tests::FakeClock& m_clock; ///< the feed's
    PanelModels m_models;
    MainWindow m_window;
    StackFeed m_feed;
    Turns m_turns;
    QPointer<QWidget> m_editor;
    bool m_isEditing = false;
    QDateTime m_now;
    std::size_t m_step = 0;
    std::size_t m_arrived = 0;
    std::size_t m_replies = 0;
    std::size_t m_editors = 0;
    std::size_t m_lostEditors = 0;
};

} // namespace precedence::bench

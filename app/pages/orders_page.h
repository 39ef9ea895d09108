// The older orders: bindings by connection or by component, and network providers. Says what each still decides on the
// Windows at hand; where that is nothing it opens read-only, with the way to Priority and a way to change it anyway.
// Follows the session; edits wait there like every other change. GUI thread.
#pragma once

#include "app/widgets/late_page.h"
#include "model/network/order_edit.h"
#include "model/orders_model.h"

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace precedence {

class Announcer;
class EmptyState;
class OrderTree;
class Session;

class OrdersPage : public LatePage {
    Q_OBJECT

public:
    explicit OrdersPage(Session& session, QWidget* parent = nullptr);

    /// Made if it is not yet.
    void showView(OrderView view);

signals:
    void priorityRequested();
    void readAgainRequested();

protected:
    void build() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Shown {
        OrdersModel* model = nullptr;
        OrderTree* tree = nullptr;
    };

    void addTop(QVBoxLayout* layout);
    void addNotice(QVBoxLayout* layout);
    void addTrees(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    void refresh();
    void refreshTexts();
    void refreshButtons();
    void showTrouble();
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool isIgnored() const;
    [[nodiscard]] Shown& current() { return m_shown[static_cast<std::size_t>(m_view)]; }

    Session& m_session;
    OrderView m_view = OrderView::Connections;
    bool m_isAnyway = false;    ///< somebody wants to change what Windows does not go by
    std::vector<Shown> m_shown; ///< by view
    Announcer* m_announcer = nullptr;
    QButtonGroup* m_views = nullptr;
    QLabel* m_reach = nullptr;
    QWidget* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_trouble = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_makeFirst = nullptr;
    std::vector<std::pair<Step, QPushButton*>> m_moves;
};

} // namespace precedence

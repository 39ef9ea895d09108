// The page that the program exists for: the priority order, its families, the buttons that move a row, and a comparison
// of default routes below it. Knows the session and the tree of adapters. GUI thread.
#pragma once

#include "app/pages/adapter_cell_looks.h"
#include "model/network/order_edit.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace precedence {

class AdapterTreeModel;
class Announcer;
class EmptyState;
class Holding;
class PriorityTree;
class Session;

class PriorityPage : public QWidget {
    Q_OBJECT

public:
    /// holding: what it says does not hold is shown on the rows; nullptr: nothing is held.
    PriorityPage(
        Session& session, AdapterTreeModel& model, const Holding* holding = nullptr, QWidget* parent = nullptr);

    /// nullptr where no adapter is chosen.
    [[nodiscard]] const AdapterRow* currentRow() const;
    [[nodiscard]] const AdapterHues& hues() const { return m_hues; }
    [[nodiscard]] FamilyChoice families() const { return m_families; }
    [[nodiscard]] PriorityTree& tree() { return *m_tree; }
    void move(Step step);
    void returnToAutomatic();
    void chooseFirst();
    void pinOrder();
    /// IPv6 in the order of IPv4.
    void useIpv4Order();
    void addBelow(QWidget* pane);
    /// Behind a button of this page that says so.
    void addMenu(const QString& text, QMenu& menu);
    /// Instead of the tree: loading, or why the computer could not be read; an empty sentence shows the tree.
    void setTrouble(const QString& sentence, const QString& reason, bool isFailure);

signals:
    void adapterChosen();
    void rowsChanged();
    void readAgainRequested();

private:
    void addTop(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    void refresh();
    void refreshRemarks();
    void showMenu(const QModelIndex& index, const QPoint& place);
    void chooseFamilies(FamilyChoice families);
    void addFamilyActions(QMenu& menu, const AdapterRow& row);

    Session& m_session;
    AdapterTreeModel& m_model;
    const Holding* m_holding;
    AdapterHues m_hues;
    FamilyChoice m_families = FamilyChoice::Both;
    std::optional<RowContext> m_context; ///< what all rows share, made once for each state; cells are painted often
    PriorityTree* m_tree;
    Announcer* m_announcer;
    EmptyState* m_trouble;
    QButtonGroup* m_familyButtons;
    QLabel* m_basis;
    QWidget* m_otherOrder;
    QLabel* m_otherOrderText;
    QPushButton* m_useIpv4;
    std::vector<QPushButton*> m_moves;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_automatic;
    QVBoxLayout* m_below;
};

} // namespace precedence

// The routes: a table that sorts and filters, its filters above it, and how many of how many are shown. Follows its
// model, which must outlive it. GUI thread.
#pragma once

#include "app/delegates/route_look.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace precedence {

class AdapterHues;
class EmptyState;
class RouteTableModel;
class Snapshot;

class RoutesPage : public QWidget {
    Q_OBJECT

public:
    explicit RoutesPage(RouteTableModel& model, QWidget* parent = nullptr);

    /// Outlives the page, or is replaced; nullptr: no colours of their own.
    void setHues(const AdapterHues* hues);
    /// What the filter offers; the choice stays where that adapter is still there.
    void setAdapters(const Snapshot& snapshot);

private:
    void addFilters(QVBoxLayout* layout);
    void setUpTable();
    void applyFilter();
    void clearFilter();
    void refreshCount();
    [[nodiscard]] RouteCellLook lookOf(const QModelIndex& index) const;

    RouteTableModel& m_model;
    const AdapterHues* m_hues = nullptr;
    QLineEdit* m_text;
    QComboBox* m_adapter;
    QLineEdit* m_destination;
    QCheckBox* m_inactive;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QTimer* m_later;
};

} // namespace precedence

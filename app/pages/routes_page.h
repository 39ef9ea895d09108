// The page of routes: a filter, the table, and how many of how many are shown. The choice of the filter is kept while
// snapshots come and go. It owns no model. For the GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace precedence {

class AdapterHues;
class EmptyState;
class RouteTableModel;
class RoutesView;
class Snapshot;
class ToneLabel;

class RoutesPage : public QWidget {
    Q_OBJECT

public:
    explicit RoutesPage(RouteTableModel& model, QWidget* parent = nullptr);

    /// nullptr: none; what is given must live as long as the page.
    void setHues(const AdapterHues* hues);
    /// Fills the choice of adapters; the chosen one stays chosen while it is there.
    void setAdapters(const Snapshot& snapshot);

public slots:
    void clearFilter();

signals:
    void refused(const QString& sentence);

private:
    [[nodiscard]] QWidget* filterRow();
    void applyFilter();
    void refresh();

    RouteTableModel& m_model;
    QLineEdit* m_text;
    QComboBox* m_adapter;
    QLineEdit* m_destination;
    QCheckBox* m_inactive;
    ToneLabel* m_refusal;
    ToneLabel* m_count;
    RoutesView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_later;
};

} // namespace precedence

// The page of routes: a filter, the table, and how many of how many are shown. The choice of the filter is kept while
// snapshots come and go. It owns no model. For the GUI thread.
#pragma once

#include "app/pages/choices.h"
#include "app/widgets/late_page.h"

#include <QTimer>

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

class RoutesPage : public LatePage {
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

protected:
    void build() override;

private:
    void connectParts();
    [[nodiscard]] QWidget* filterRow();
    void applyFilter();
    void refresh();

    RouteTableModel& m_model;
    const AdapterHues* m_hues = nullptr;
    QList<Choice> m_adapters;
    QLineEdit* m_text = nullptr;
    QComboBox* m_adapter = nullptr;
    QLineEdit* m_destination = nullptr;
    QCheckBox* m_inactive = nullptr;
    ToneLabel* m_refusal = nullptr;
    ToneLabel* m_count = nullptr;
    RoutesView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTimer m_later;
};

} // namespace precedence

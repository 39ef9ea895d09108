// The references of the gates: the same routes in a table of the same size that paints the same cells, kept in order by
// Qt's own means. GUI thread.
#pragma once

#include "app/adapter_hues.h"
#include "model/route_table_model.h"
#include "tests/bench/window/painted_view.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace precedence::bench {

/// Sorted and filtered by QSortFilterProxyModel, in the fast way: numbers compared by an overridden lessThan, without a
/// QVariant; and invalidateFilter(), as its own setters of a filter do.
class ProxyTable {
public:
    ProxyTable(const RouteSourcePtr& source, const QTableView& like);
    ~ProxyTable();

    void drag(const ChangeSet& changes);
    void sort(int column, Qt::SortOrder order);
    void filter(const RouteFilter& filter);
    void settle() { m_painted->settle(); }

    [[nodiscard]] int rowCount() const;
    /// The route in the first row.
    [[nodiscard]] std::uint32_t first() const;

private:
    class Proxy;

    RouteTableModel m_routes;
    AdapterHues m_hues;
    std::unique_ptr<Proxy> m_proxy;
    QTableView m_view;
    std::optional<PaintedView> m_painted;
};

/// Not sorted at all; another snapshot is a bare reset of the model.
class ResetTable {
public:
    ResetTable(const RouteSourcePtr& source, const RouteSourcePtr& other, const QTableView& like);
    ~ResetTable();

    /// Shows the other one of the two.
    void reset();
    void settle() { m_painted->settle(); }

private:
    class Model;

    RouteTableModel m_shown;
    RouteTableModel m_other;
    AdapterHues m_hues;
    std::unique_ptr<Model> m_model;
    QTableView m_view;
    std::optional<PaintedView> m_painted;
};

} // namespace precedence::bench

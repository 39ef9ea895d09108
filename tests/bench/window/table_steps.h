// What is done to a table in the benchmarks and gates of the window, the same on either side: each step goes there and
// back, and every half of it is over when its result is painted.
#pragma once

#include "model/network/change_set.h"
#include "model/route_table_model.h"
#include "tests/support/full_table.h"

#include <utility>

namespace precedence::bench {

/// About so many routes, a quarter of the prefixes contested.
inline RouteSourcePtr contestedRoutes(std::size_t routes) {
    return RouteSource::make(tests::fullTable({.prefixes = routes * 3 / 4, .contestedInHundred = 25}));
}

/// An adapter is dragged to the top, and then to the bottom, of a table that is sorted by what this changes.
template <typename Table>
class DragStep {
public:
    DragStep(Table& table, const Snapshot& snapshot)
        : m_table(table)
        , m_toTop(changes(snapshot, 1))
        , m_toBottom(changes(snapshot, 90)) {
        table.sort(RouteTableModel::EffectiveMetricColumn, Qt::AscendingOrder);
        table.settle();
    }
    void there() { drag(m_toTop); }
    void back() { drag(m_toBottom); }

private:
    [[nodiscard]] static ChangeSet changes(const Snapshot& snapshot, std::uint32_t metric) {
        const Adapter& adapter = snapshot.adapters()[3];
        return {MetricChange{.adapter = adapter.id,
            .expected = InterfaceMetric::manual(adapter.ipv4->metric.value_or(0)),
            .wanted = InterfaceMetric::manual(metric)}};
    }
    void drag(const ChangeSet& changes) {
        m_table.drag(changes);
        m_table.settle();
    }

    Table& m_table;
    ChangeSet m_toTop;
    ChangeSet m_toBottom;
};

/// Sorted by this column, and then by the destination.
template <typename Table>
class SortStep {
public:
    SortStep(Table& table, int column)
        : m_table(table)
        , m_column(column) {}
    void there() { sort(m_column); }
    void back() { sort(RouteTableModel::DestinationColumn); }

private:
    void sort(int column) {
        m_table.sort(column, Qt::AscendingOrder);
        m_table.settle();
    }

    Table& m_table;
    int m_column;
};

/// Filtered, and then not.
template <typename Table>
class FilterStep {
public:
    FilterStep(Table& table, RouteFilter filter)
        : m_table(table)
        , m_filter(std::move(filter)) {}
    void there() { show(m_filter); }
    void back() { show({}); }

private:
    void show(const RouteFilter& filter) {
        m_table.filter(filter);
        m_table.settle();
    }

    Table& m_table;
    RouteFilter m_filter;
};

inline RouteFilter adapterFilter() {
    return {.adapter = AdapterId("uplink100003")};
}
/// Part of few destinations, and of no adapter or next hop.
inline RouteFilter textFilter() {
    return {.text = QStringLiteral("/16")};
}

} // namespace precedence::bench

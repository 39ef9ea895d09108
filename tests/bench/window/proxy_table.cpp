#include "tests/bench/window/proxy_table.h"

#include "app/delegates/route_row_delegate.h"
#include "app/pages/route_cells.h"
#include "model/wording.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace precedence::bench {
namespace {

/// The looks of the product's view, without its class.
void setUp(QTableView& view, const QTableView& like, QAbstractItemModel& model, RouteRowDelegate::LookOf lookOf) {
    view.setItemDelegate(new RouteRowDelegate(std::move(lookOf), &view));
    view.setModel(&model);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(like.rowHeight(0));
    view.verticalHeader()->setDefaultSectionSize(like.rowHeight(0));
    for (int column = 0; column < RouteTableModel::ColumnCount; ++column)
        view.setColumnWidth(column, like.columnWidth(column));
    view.resize(like.size());
    view.show();
}

AdapterHues huesOf(const Snapshot& snapshot) {
    std::vector<std::string> ids;
    for (const Adapter& adapter : snapshot.adapters())
        ids.push_back(adapter.id.value());
    AdapterHues hues;
    hues.include(std::move(ids));
    return hues;
}

bool contains(const QString& text, const QString& part) {
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

class ProxyTable::Proxy : public QSortFilterProxyModel {
public:
    explicit Proxy(RouteTableModel& routes)
        : m_routes(routes) {
        setSourceModel(&routes);
    }

    void setChanges(const ChangeSet& changes) {
        m_costs.set(m_routes.source(), changes);
        m_sums = m_costs.sums();
    }
    void setFilter(const RouteFilter& filter) {
        m_filter = filter;
        invalidateFilter();
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const auto a = static_cast<std::uint32_t>(left.row());
        const auto b = static_cast<std::uint32_t>(right.row());
        const RouteSource& source = *m_routes.source();
        switch (left.column()) {
        case RouteTableModel::EffectiveMetricColumn: return m_sums[a] < m_sums[b];
        case RouteTableModel::NextHopColumn: return source.route(a).nextHop < source.route(b).nextHop;
        default: return source.route(a).destination < source.route(b).destination;
        }
    }
    bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override {
        const RouteSource& source = *m_routes.source();
        const Route& route = source.route(static_cast<std::uint32_t>(row));
        const Adapter* adapter = source.snapshot->adapterOf(route);
        if (m_filter.adapter && (!adapter || adapter->id != *m_filter.adapter))
            return false;
        return m_filter.text.isEmpty() || contains(wording::plain(route.destination.toString()), m_filter.text) ||
               contains(wording::nextHop(route), m_filter.text) ||
               (adapter && contains(wording::name(*adapter), m_filter.text));
    }

private:
    RouteTableModel& m_routes;
    RouteCosts m_costs;
    std::vector<std::uint64_t> m_sums;
    RouteFilter m_filter;
};

ProxyTable::ProxyTable(const RouteSourcePtr& source, const QTableView& like)
    : m_hues(huesOf(*source->snapshot)) {
    m_routes.setSource(source, {});
    m_proxy = std::make_unique<Proxy>(m_routes);
    m_proxy->setChanges({});
    setUp(m_view, like, *m_proxy,
        [this](const QModelIndex& index) { return routeCellLook(m_routes, &m_hues, m_proxy->mapToSource(index)); });
    m_painted.emplace(m_view);
    m_view.selectRow(rowCount() / 2);
    m_view.scrollToTop();
    settle();
}

ProxyTable::~ProxyTable() = default;

void ProxyTable::drag(const ChangeSet& changes) {
    m_proxy->setChanges(changes);
    // Tells of its metric columns as changed, and the proxy sorts anew.
    m_routes.setWaiting(changes);
}

void ProxyTable::sort(int column, Qt::SortOrder order) {
    m_proxy->sort(column, order);
}

void ProxyTable::filter(const RouteFilter& filter) {
    m_proxy->setFilter(filter);
}

int ProxyTable::rowCount() const {
    return m_proxy->rowCount();
}

std::uint32_t ProxyTable::first() const {
    return m_routes.routeAt(m_proxy->mapToSource(m_proxy->index(0, 0)));
}

class ResetTable::Model : public QAbstractTableModel {
public:
    explicit Model(RouteTableModel& rows)
        : m_rows(&rows) {}

    void reset(RouteTableModel& rows) {
        beginResetModel();
        m_rows = &rows;
        endResetModel();
    }
    [[nodiscard]] const RouteTableModel& rows() const { return *m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_rows->rowCount();
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_rows->columnCount();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows->index(index.row(), index.column()).data(role);
    }

private:
    RouteTableModel* m_rows;
};

ResetTable::ResetTable(const RouteSourcePtr& source, const RouteSourcePtr& other, const QTableView& like)
    : m_hues(huesOf(*source->snapshot)) {
    m_shown.setSource(source, {});
    m_other.setSource(other, {});
    m_model = std::make_unique<Model>(m_shown);
    setUp(m_view, like, *m_model, [this](const QModelIndex& index) {
        const RouteTableModel& rows = m_model->rows();
        return routeCellLook(rows, &m_hues, rows.index(index.row(), index.column()));
    });
    m_painted.emplace(m_view);
    settle();
}

ResetTable::~ResetTable() = default;

void ResetTable::reset() {
    m_model->reset(&m_model->rows() == &m_shown ? m_other : m_shown);
}

} // namespace precedence::bench

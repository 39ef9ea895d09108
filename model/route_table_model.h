// Routes as Qt shows them, up to a million of them: sorted and filtered by a permutation of its own, text made when a
// cell is painted. A new snapshot, order, filter or waiting change is one insertion or removal at the tail and one
// change of the layout that carries persistent indexes along by route; the model is never reset. It changes nothing
// itself: a typed route metric leaves as editRequested.
#pragma once

#include "model/route_order.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace precedence {

class RouteTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        DestinationColumn,
        NextHopColumn,
        AdapterColumn,
        RouteMetricColumn,
        InterfaceMetricColumn,
        EffectiveMetricColumn,
        VerdictColumn,
        OriginColumn,
        StateColumn, ///< "persistent", "inactive", the table
        ColumnCount
    };

    /// Raw values; an invalid one: not known. Now and after answer in the three metric columns.
    enum Role : int {
        NowRole = Qt::UserRole + 1, ///< qulonglong
        AfterRole,
        WinsNowRole, ///< bool: the winner of its prefix
        WinsAfterRole,
        VerdictNowRole, ///< Verdict as int, among the routes of its prefix
        VerdictAfterRole,
        ActiveRole,     ///< bool
        PersistentRole, ///< bool
        WaitingRole,    ///< bool: its own metric waits to be changed
        AdapterIdRole,  ///< QString
        FamilyRole,     ///< 4 or 6
    };

    explicit RouteTableModel(QObject* parent = nullptr);

    void setSource(RouteSourcePtr source, const ChangeSet& waiting);
    /// What is shown as after; a drag that has not ended may be among it.
    void setWaiting(const ChangeSet& waiting);
    void setFilter(const RouteFilter& filter);
    [[nodiscard]] const RouteFilter& filter() const { return m_filter; }
    [[nodiscard]] const RouteSourcePtr& source() const { return m_source; }
    /// How many routes there are, shown or not.
    [[nodiscard]] std::size_t routeCount() const { return m_source->snapshot->routes().size(); }

    /// A position in the snapshot's routes.
    [[nodiscard]] std::uint32_t routeAt(const QModelIndex& index) const;
    /// Invalid where the route is not shown.
    [[nodiscard]] QModelIndex indexOf(std::uint32_t route, int column = DestinationColumn) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes 0..9999 in the column of the route metric. Tells refused what is wrong with a text.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// A negative column: the order of the snapshot.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void editRequested(const precedence::ChangeSet& changes);
    void refused(const QString& sentence);

private:
    using Positions = std::vector<std::uint32_t>;
    static constexpr std::uint32_t kNoRoute = 0xffffffff;

    [[nodiscard]] bool isEditable(const QModelIndex& index) const;
    void sortAndShow(RouteCosts next);
    void show(Positions order, std::optional<RouteCosts> next);
    void applyRows(Positions rows, std::optional<RouteCosts> next);
    [[nodiscard]] Positions routesOf(const QModelIndexList& indexes) const;
    /// Where each of the routes stands among the rows, or kNoRoute.
    [[nodiscard]] Positions rowsOf(const Positions& routes) const;
    [[nodiscard]] QModelIndexList indexesOf(const QModelIndexList& from, const Positions& routes) const;

    RouteSourcePtr m_source;
    RouteCosts m_costs;
    ChangeSet m_waiting;
    RouteFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Positions m_order;                 ///< all routes; empty while all are shown: the rows are the order then
    std::vector<std::uint8_t> m_shown; ///< see shownMask
    Positions m_rows;                  ///< those that are shown; kNoRoute only while rows are counted anew
};

} // namespace precedence

// The priority order as Qt shows it: ranked adapters at the top, below them the groups "Order unknown", "Without IPv6"
// and "Not connected". It changes nothing itself: drops, steps and typed metrics leave as editRequested, and come back
// through setState. Rows move, come and go one by one; the model is never reset, so that selections, open editors and
// folded groups stay as they are.
#pragma once

#include "model/adapter_rows.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace precedence {

struct AdapterTreeState {
    SnapshotPtr snapshot = {};
    ChangeSet waiting = {}; ///< what is shown as after; not a drag that has not ended, or rows would flee from it
    FamilyChoice families = FamilyChoice::Both;
    std::vector<Warning> moreWarnings = {}; ///< those that do not follow from the snapshot alone
};

class AdapterTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// The link's column has its speed, and the bar of its default route.
    enum Column : int { NameColumn, LinkColumn, Ipv4Column, Ipv6Column, ColumnCount };

    /// Raw values. Roles about a family answer in that family's column; in the others for the family whose default
    /// route the row's bar shows. An invalid value: not known, or not there.
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< QString
        PlaceRole,                 ///< RowPlace as int; a group row has it too
        GroupRole,                 ///< bool: a group row
        RankTextRole,              ///< "1", "1st ="
        DisagreementRole,          ///< "IPv4 1st, IPv6 2nd", or empty
        NameRole,
        DescriptionRole,
        MediumRole,    ///< Medium as int
        SpeedTextRole, ///< "866 Mbit/s"
        ConnectedRole, ///< bool
        WaitingRole,   ///< bool; in a family's column of that family
        WarningsRole,  ///< QStringList of sentences
        AttentionRole, ///< bool: any warning that is rarely meant so
        BoundRole,     ///< bool
        MetricNowRole, ///< uint
        MetricAfterRole,
        AutomaticNowRole, ///< bool
        AutomaticAfterRole,
        InferredRole,   ///< bool: the metric now follows from a subnet route
        CarriesNowRole, ///< Carries as int
        CarriesAfterRole,
        RoutePartNowRole, ///< uint, of the default route that competes
        InterfacePartNowRole,
        CostNowRole, ///< qulonglong: the sum, or the whole where the parts are not known
        RoutePartAfterRole,
        InterfacePartAfterRole,
        CostAfterRole,
        ScaleMaximumRole, ///< qulonglong: the same for all rows; 0 where no default route has a known cost
        InternetTextRole, ///< "internet next", or empty
    };

    explicit AdapterTreeModel(QObject* parent = nullptr);

    void setState(AdapterTreeState state);
    [[nodiscard]] const AdapterTreeState& state() const { return m_state; }
    [[nodiscard]] OrderBasis basis() const { return m_shown.basis; }
    [[nodiscard]] bool familiesDisagree() const { return m_shown.familiesDisagree; }

    /// Valid until the next setState.
    [[nodiscard]] const AdapterRows& rows() const { return m_shown; }
    /// nullptr for a group row. Valid until the next setState.
    [[nodiscard]] const AdapterRow* row(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const AdapterId& id, int column = NameColumn) const;
    [[nodiscard]] QModelIndex groupIndex(RowPlace place) const;
    /// The ranked adapters as they are shown.
    [[nodiscard]] std::vector<AdapterId> shownOrder() const;

    /// What a drop of the adapter before this top-level row would do; -1 or beyond the ranked rows: behind all of them.
    [[nodiscard]] OrderEdit dropEdit(const AdapterId& moved, int row) const;
    [[nodiscard]] QString dropSentence(const AdapterId& moved, int row) const;
    /// The same way by keyboard or button. False where there is nothing to move; a refusal is told by refused.
    bool moveAdapter(const AdapterId& moved, Step step);
    /// The adapter that a drag carries.
    [[nodiscard]] static std::optional<AdapterId> draggedAdapter(const QMimeData& data);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes 1..9999 or "automatic", also translated, in a family's column. Tells refused what is wrong with a text.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    void editRequested(const precedence::ChangeSet& changes);
    /// What could not be done and why, as a sentence.
    void refused(const QString& sentence);

private:
    class ListSink;
    using Rows = std::vector<AdapterRow>;

    [[nodiscard]] Rows& list(RowPlace place) { return m_shown.lists[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Rows& list(RowPlace place) const { return m_shown.lists[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int groupRow(RowPlace place) const;
    [[nodiscard]] std::optional<RowPlace> groupAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex parentOf(RowPlace place) const;
    [[nodiscard]] bool request(const OrderEdit& edit);
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] QVariant groupData(RowPlace place, int column, int role) const;
    void showGroups(const AdapterRows& wanted);
    void moveBetweenLists(const AdapterRows& wanted);
    void hideEmptyGroups();

    AdapterTreeState m_state;
    SnapshotPtr m_part;
    SnapshotPtr m_partOf; ///< the snapshot that m_part was taken from
    AdapterRows m_shown;
    std::vector<RowPlace> m_groups; ///< those that have a row, ascending
};

} // namespace precedence

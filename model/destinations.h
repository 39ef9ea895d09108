// Pinned destinations, each with where it goes now and after the changes that are shown: the internet in each family,
// and those that people pinned, in their order. What is pinned is kept elsewhere; this only holds it.
#pragma once

#include "model/network/change_set.h"
#include "model/route_source.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace precedence {

/// What somebody pinned.
struct Destination {
    QString name;
    ScopedAddress address;

    friend bool operator==(const Destination&, const Destination&) = default;
};

/// Where one of them goes, in a word or two.
struct DestinationRow {
    std::optional<AddressFamily> internet = {}; ///< nothing: somebody's
    Destination destination = {};
    QString now = {};
    QString after = {};
    QString adapterNow = {}; ///< the adapter's id where it is one; for its colour
    QString adapterAfter = {};

    [[nodiscard]] bool moves() const { return now != after; }
    friend bool operator==(const DestinationRow&, const DestinationRow&) = default;
};

class DestinationsModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t kMostPinned = 50;
    enum Role : int {
        NameRole = Qt::UserRole + 1, ///< "Internet", or the name that was given, or the address
        AddressRole,                 ///< empty for the internet
        NowRole,
        AfterRole,
        MovesRole,    ///< bool
        InternetRole, ///< bool
        FamilyRole,   ///< 4 or 6
        AdapterNowRole,
        AdapterAfterRole,
    };

    explicit DestinationsModel(QObject* parent = nullptr);

    /// changes: what is shown as after, a drag that has not ended among it.
    void setState(RouteSourcePtr source, const ChangeSet& changes);

    [[nodiscard]] const std::vector<Destination>& pinned() const { return m_pinned; }
    void setPinned(const std::vector<Destination>& pinned);
    /// False for what is no address, is pinned already, or is one too many; refused says which.
    bool pin(const QString& name, const QString& address);
    /// Empty: it is called by its address.
    void rename(const ScopedAddress& address, const QString& name);
    /// Rows of the internet cannot be unpinned.
    bool unpin(int row);

    [[nodiscard]] const DestinationRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void pinnedChanged();
    void refused(const QString& sentence);

private:
    void refresh();
    [[nodiscard]] DestinationRow internetRow(AddressFamily family) const;
    [[nodiscard]] DestinationRow pinnedRow(const Destination& destination) const;

    RouteSourcePtr m_source;
    ChangeSet m_changes;
    std::vector<Destination> m_pinned;
    std::vector<DestinationRow> m_rows;
};

} // namespace precedence

#include "model/destinations.h"

#include "model/adapter_rows.h"
#include "model/network/preview.h"
#include "model/wording_answers.h"

#include <algorithm>

namespace precedence {
namespace {

QString idOf(const Adapter* adapter) {
    return adapter ? QString::fromStdString(adapter->id.value()) : QString();
}

QString idOf(const InternetExit& exit) {
    return exit.kind == InternetExit::Kind::Through ? QString::fromStdString(exit.adapters.front().value()) : QString();
}

} // namespace

DestinationsModel::DestinationsModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_source(RouteSource::make(Snapshot::make({}))) {
    for (const AddressFamily family : kFamilies)
        m_rows.push_back(internetRow(family));
}

void DestinationsModel::setState(RouteSourcePtr source, const ChangeSet& changes) {
    m_source = std::move(source);
    m_changes = changes;
    refresh();
}

void DestinationsModel::setPinned(const std::vector<Destination>& pinned) {
    while (!m_pinned.empty())
        unpin(static_cast<int>(m_rows.size()) - 1);
    for (const Destination& destination : pinned)
        pin(destination.name, QString::fromStdString(destination.address.toString()));
}

bool DestinationsModel::pin(const QString& name, const QString& address) {
    const auto parsed = ScopedAddress::parse(address.trimmed().toStdString());
    if (!parsed) {
        emit refused(wording::sentence(parsed.error()));
        return false;
    }
    const Destination pinned{.name = wording::plain(name.trimmed().toStdString()), .address = *parsed};
    if (std::ranges::any_of(m_pinned, [&](const Destination& other) { return other.address == pinned.address; })) {
        emit refused(tr("%1 is pinned already.").arg(wording::plain(pinned.address.toString())));
        return false;
    }
    if (m_pinned.size() == kMostPinned) {
        emit refused(tr("%n destinations are pinned, and there is no room for more. Take one away first.", "",
            static_cast<int>(kMostPinned)));
        return false;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_pinned.push_back(pinned);
    m_rows.push_back(pinnedRow(pinned));
    endInsertRows();
    emit pinnedChanged();
    return true;
}

bool DestinationsModel::unpin(int row) {
    const auto first = static_cast<int>(kFamilies.size());
    if (row < first || row >= rowCount())
        return false;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_pinned.erase(m_pinned.begin() + (row - first));
    endRemoveRows();
    emit pinnedChanged();
    return true;
}

void DestinationsModel::rename(const ScopedAddress& address, const QString& name) {
    for (Destination& destination : m_pinned) {
        if (destination.address == address)
            destination.name = name;
    }
    refresh();
    emit pinnedChanged();
}

void DestinationsModel::refresh() {
    std::vector<DestinationRow> rows;
    rows.reserve(m_rows.size());
    for (const AddressFamily family : kFamilies)
        rows.push_back(internetRow(family));
    for (const Destination& destination : m_pinned)
        rows.push_back(pinnedRow(destination));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

DestinationRow DestinationsModel::internetRow(AddressFamily family) const {
    const SnapshotPtr now = internetPart(*m_source->snapshot, family);
    const SnapshotPtr after = m_changes.empty() ? now : preview(*now, m_changes);
    const InternetExit exitNow = exitOfPart(*now, family);
    const InternetExit exitAfter = m_changes.empty() ? exitNow : exitOfPart(*after, family);
    return {.internet = family,
        .now = wording::exitOf(*now, exitNow),
        .after = wording::exitOf(*after, exitAfter),
        .adapterNow = idOf(exitNow),
        .adapterAfter = idOf(exitAfter)};
}

DestinationRow DestinationsModel::pinnedRow(const Destination& destination) const {
    DestinationRow row{.destination = destination};
    const auto answers = answerNowAndAfter(*m_source, m_changes, {.destination = destination.address});
    if (!answers) {
        // Its zone names no adapter at the moment.
        row.now = row.after = tr("unknown");
        return row;
    }
    row.now = wording::exitOf(answers->now);
    row.after = wording::exitOf(answers->after);
    row.adapterNow = idOf(answers->now.winner());
    row.adapterAfter = idOf(answers->after.winner());
    return row;
}

int DestinationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DestinationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DestinationRow& shown = row(index.row());
    const QString address = shown.internet ? QString() : wording::plain(shown.destination.address.toString());
    const QString given = shown.destination.name.isEmpty() ? address : shown.destination.name;
    const QString name = shown.internet ? tr("Internet, %1").arg(wording::name(*shown.internet)) : given;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(name, wording::step(shown.now, shown.after));
    case Qt::ToolTipRole: return address.isEmpty() ? QVariant() : QVariant(address);
    case NameRole: return name;
    case AddressRole: return address;
    case NowRole: return shown.now;
    case AfterRole: return shown.after;
    case MovesRole: return shown.moves();
    case InternetRole: return shown.internet.has_value();
    case FamilyRole: return static_cast<int>(shown.internet.value_or(shown.destination.address.address.family()));
    case AdapterNowRole: return shown.adapterNow;
    case AdapterAfterRole: return shown.adapterAfter;
    default: return {};
    }
}

} // namespace precedence

#include "model/history.h"

#include "model/wording.h"

#include <QLocale>

#include <algorithm>

namespace precedence {
namespace {

QString headline(const HistoryEntry& entry) {
    const QString time = QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat);
    const QString changes = entry.sentences.join(QLatin1String("; "));
    switch (entry.kind) {
    case HistoryEntry::Kind::Applied: return HistoryModel::tr("%1, changed here: %2").arg(time, changes);
    case HistoryEntry::Kind::SetAgain: return HistoryModel::tr("%1, set again by itself: %2").arg(time, changes);
    case HistoryEntry::Kind::HeldOff:
        return HistoryModel::tr("%1, not set again any more: %2. %3").arg(time, changes, entry.reason);
    case HistoryEntry::Kind::Kept: return HistoryModel::tr("%1, kept: %2").arg(time, changes);
    case HistoryEntry::Kind::WentBack:
        return HistoryModel::tr("%1, went back: %2. %3").arg(time, changes, entry.reason);
    case HistoryEntry::Kind::Refused:
        return HistoryModel::tr("%1, not changed: %2. %3").arg(time, changes, entry.reason);
    case HistoryEntry::Kind::Otherwise:
        return HistoryModel::tr("%1, changed, not by Precedence: %2").arg(time, changes);
    }
    return {};
}

/// What was refused or went back is not there to be put back.
bool canPutBack(HistoryEntry::Kind kind) {
    return kind != HistoryEntry::Kind::Refused && kind != HistoryEntry::Kind::WentBack &&
           kind != HistoryEntry::Kind::HeldOff;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_snapshot(Snapshot::make({})) {}

void HistoryModel::setSnapshot(SnapshotPtr snapshot) {
    m_snapshot = std::move(snapshot);
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {PutBackRole});
}

void HistoryModel::addApplied(const ChangeSet& changes, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::Applied, .at = at, .changes = changes});
}

void HistoryModel::addSetAgain(const ChangeSet& changes, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::SetAgain, .at = at, .changes = changes});
}

void HistoryModel::addHeldOff(const Change& change, const Error& error, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::HeldOff,
        .at = at,
        .changes = {change},
        .reason = wording::sentence(error, m_snapshot->traits().system)});
}

void HistoryModel::addKept(const ChangeSet& changes, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::Kept, .at = at, .changes = changes});
}

void HistoryModel::addWentBack(const ChangeSet& changes, const QString& reason, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::WentBack, .at = at, .changes = changes, .reason = reason});
}

void HistoryModel::addOtherwise(const ChangeSet& changes, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::Otherwise, .at = at, .changes = changes});
}

void HistoryModel::addRefused(const Change& change, const Error& error, const QDateTime& at) {
    add({.kind = HistoryEntry::Kind::Refused,
        .at = at,
        .changes = {change},
        .reason = wording::sentence(error, m_snapshot->traits().system)});
}

void HistoryModel::add(HistoryEntry entry) {
    if (entry.changes.empty())
        return;
    for (const Change& change : entry.changes)
        entry.sentences.push_back(wording::change(change, *m_snapshot));
    if (m_entries.size() == kMostEntries) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), std::move(entry));
    endInsertRows();
}

ChangeSet HistoryModel::opposite(int row) const {
    ChangeSet changes;
    if (row < 0 || row >= rowCount() || !canPutBack(entry(row).kind))
        return changes;
    for (const Change& change : inverseOf(entry(row).changes)) {
        const auto current = rebased(change, *m_snapshot);
        if (current && standingOf(*current, *m_snapshot) == Standing::Expected)
            changes.push_back(*current);
    }
    return changes;
}

bool HistoryModel::putBack(int row) {
    const ChangeSet changes = opposite(row);
    if (changes.empty())
        return false;
    emit editRequested(changes);
    return true;
}

bool HistoryModel::putBackLatest() {
    const auto latest = std::find_if(m_entries.begin(), m_entries.end(), [](const HistoryEntry& entry) {
        return entry.kind == HistoryEntry::Kind::Applied || entry.kind == HistoryEntry::Kind::Kept;
    });
    return putBack(static_cast<int>(latest - m_entries.begin()));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const HistoryEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return headline(shown);
    case KindRole: return static_cast<int>(shown.kind);
    case TimeRole: return shown.at;
    case SentencesRole: return shown.sentences;
    case ReasonRole: return shown.reason;
    case PutBackRole: return !opposite(index.row()).empty();
    default: return {};
    }
}

} // namespace precedence

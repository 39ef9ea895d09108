// What was changed and when: by an apply here, or otherwise, found by the difference of snapshots; the latest first.
// Sentences are made when an entry is added, while its adapters are still there to name. Putting back makes the
// opposite change wait; nothing is written from here.
#pragma once

#include "model/network/change_set.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence {

struct HistoryEntry {
    enum class Kind : std::uint8_t {
        Applied,   ///< asked for here, and a snapshot has shown it
        SetAgain,  ///< was kept here, did not hold, and was set again by itself
        HeldOff,   ///< the same, and is not set again any more; reason says why
        Kept,      ///< was on trial, and is kept
        WentBack,  ///< was on trial, and is not; reason says why
        Refused,   ///< asked for here, and not taken; reason says why
        Otherwise, ///< not asked for here
    };
    Kind kind = Kind::Applied;
    QDateTime at = {};
    ChangeSet changes = {};
    QStringList sentences = {}; ///< one for each change
    QString reason = {};
};

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t kMostEntries = 1'000;
    enum Role : int {
        KindRole = Qt::UserRole + 1, ///< HistoryEntry::Kind as int
        TimeRole,                    ///< QDateTime
        SentencesRole,               ///< QStringList
        ReasonRole,
        PutBackRole, ///< bool: putting back would change something
    };

    explicit HistoryModel(QObject* parent = nullptr);

    /// What stands there now; says which entries could be put back.
    void setSnapshot(SnapshotPtr snapshot);
    void addApplied(const ChangeSet& changes, const QDateTime& at);
    void addSetAgain(const ChangeSet& changes, const QDateTime& at);
    void addHeldOff(const Change& change, const Error& error, const QDateTime& at);
    void addKept(const ChangeSet& changes, const QDateTime& at);
    void addWentBack(const ChangeSet& changes, const QString& reason, const QDateTime& at);
    void addOtherwise(const ChangeSet& changes, const QDateTime& at);
    void addRefused(const Change& change, const Error& error, const QDateTime& at);

    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// The opposite changes over what stands there now, without those that are so already or have nothing to be about.
    [[nodiscard]] ChangeSet opposite(int row) const;
    /// Asks for them by editRequested; false where there is nothing to put back.
    bool putBack(int row);
    /// The same for the latest apply.
    bool putBackLatest();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void editRequested(const precedence::ChangeSet& changes);

private:
    void add(HistoryEntry entry);

    SnapshotPtr m_snapshot;
    std::vector<HistoryEntry> m_entries;
};

} // namespace precedence

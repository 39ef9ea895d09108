// Random snapshots, drags, typed metrics and choices: whatever comes, rows keep their indexes, what is chosen stays
// chosen, and a view that listens ends with what a new one would show.
#include "model/adapter_tree_model.h"
#include "model/pending_changes.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/model/model_mirror.h"
#include "tests/unit/model/strict_model.h"

#include <QItemSelectionModel>

namespace precedence::tests {
namespace {

using Model = AdapterTreeModel;

const std::vector<int> kRoles{Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole, Qt::ToolTipRole,
    Model::RankTextRole, Model::DisagreementRole, Model::WaitingRole, Model::MetricAfterRole, Model::CostAfterRole,
    Model::ScaleMaximumRole, Model::InternetTextRole};

/// What a persistent index should stay on: an adapter's cell, or a group's.
struct Watched {
    QPersistentModelIndex index;
    QString id;
    int place = 0;
    int column = 0;
};

class AdapterTreeProperty : public testing::TestWithParam<std::uint64_t> {
protected:
    static constexpr int kSteps = 300;
    const RandomSnapshotOptions options{.adapters = 6, .routes = 14, .gapsInHundred = 25};

    void start() {
        snapshot = randomSnapshot(random, options);
        QObject::connect(&model, &Model::editRequested, &model, [this](const ChangeSet& set) { pending.edit(set); });
    }
    void show() { model.setState({snapshot, pending.changeSet(), families}); }
    void readAgain() {
        snapshot = randomSuccessor(random, *snapshot, below(random, 6), options);
        Snapshot::Parts parts = snapshot->parts();
        if (!parts.adapters.empty()) {
            Adapter& adapter = parts.adapters[below(random, parts.adapters.size())];
            adapter.state = below(random, 2) == 0 ? LinkState::Down : LinkState::Up;
        }
        parts.traits.setsMetric = true;
        snapshot = Snapshot::make(std::move(parts));
        pending.rebase(snapshot);
    }
    [[nodiscard]] QModelIndex anyRow() {
        const auto cells = allCells();
        return cells.empty() ? QModelIndex() : QModelIndex(cells[below(random, cells.size())].index);
    }
    void step() {
        const QModelIndex row = anyRow();
        const AdapterRow* adapter = model.row(row);
        switch (below(random, 8)) {
        case 0:
            if (adapter)
                pending.edit(model.dropEdit(adapter->adapter.id, static_cast<int>(below(random, 8))).changes());
            break;
        case 1:
            if (adapter)
                model.moveAdapter(adapter->adapter.id, static_cast<Step>(below(random, 4)));
            break;
        case 2: model.setData(row, QString::number(1 + below(random, 90))); break;
        case 3: below(random, 2) == 0 ? pending.undo() : pending.redo(); break;
        case 4: families = static_cast<FamilyChoice>(below(random, 3)); break;
        case 5: selection.setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows); return;
        default: readAgain(); break;
        }
        show();
    }
    [[nodiscard]] std::vector<Watched> allCells() const {
        std::vector<Watched> cells;
        const auto add = [&](const QModelIndex& parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (int column = 0; column < model.columnCount(parent); ++column) {
                    const QModelIndex index = model.index(row, column, parent);
                    cells.push_back(
                        {index, index.data(Model::IdRole).toString(), index.data(Model::PlaceRole).toInt(), column});
                }
            }
        };
        add({});
        for (const RowPlace place : {RowPlace::OrderUnknown, RowPlace::WithoutFamily, RowPlace::NotConnected}) {
            if (model.groupIndex(place).isValid())
                add(model.groupIndex(place));
        }
        return cells;
    }
    /// Where the same cell is now.
    [[nodiscard]] QModelIndex nowAt(const Watched& cell) const {
        if (!cell.id.isEmpty())
            return model.indexOf(AdapterId(cell.id.toStdString()), cell.column);
        const QModelIndex group = model.groupIndex(static_cast<RowPlace>(cell.place));
        return group.isValid() ? group.siblingAtColumn(cell.column) : group;
    }
    void expectSameAsANewOne() const {
        Model fresh;
        fresh.setState(model.state());
        ASSERT_EQ(fresh.shownOrder(), model.shownOrder());
        for (const Watched& cell : allCells()) {
            const QModelIndex same = fresh.index(cell.index.row(), cell.column,
                cell.index.parent().isValid() ? fresh.groupIndex(static_cast<RowPlace>(cell.place)) : QModelIndex());
            for (const int role : kRoles)
                ASSERT_EQ(QModelIndex(cell.index).data(role), same.data(role)) << "role " << role;
        }
    }

    std::mt19937 random{static_cast<std::uint32_t>(chosenSeed(GetParam()))};
    SnapshotPtr snapshot;
    PendingChanges pending;
    FamilyChoice families = FamilyChoice::Both;
    Model model;
    QItemSelectionModel selection{&model};
};

TEST_P(AdapterTreeProperty, WhatPeopleLookAtStaysThroughSnapshotsAndEdits) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    start();
    const StrictModel strict(model);
    const ModelMirror mirror(model, kRoles);
    for (int round = 0; round < kSteps; ++round) {
        SCOPED_TRACE("step " + std::to_string(round));
        const std::vector<Watched> watched = allCells();
        const QString current = selection.currentIndex().data(Model::IdRole).toString();
        const QPersistentModelIndex before = selection.currentIndex();
        const bool isSelected = selection.isRowSelected(before.row(), before.parent());
        step();
        for (const Watched& cell : watched)
            ASSERT_EQ(QModelIndex(cell.index), nowAt(cell)) << cell.id.toStdString() << ", column " << cell.column;
        if (before.isValid() && !current.isEmpty() && selection.currentIndex() == before) {
            ASSERT_EQ(selection.currentIndex().data(Model::IdRole).toString(), current);
            // A step can choose the row that is current already; nothing but a step takes the choice away.
            ASSERT_TRUE(!isSelected || selection.isRowSelected(before.row(), before.parent()));
            ASSERT_LE(selection.selectedRows().size(), 1);
        }
        ASSERT_TRUE(mirror.isRight());
        expectSameAsANewOne();
        if (HasFatalFailure())
            return;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AdapterTreeProperty, testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace precedence::tests

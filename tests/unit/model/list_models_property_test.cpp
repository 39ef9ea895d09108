// Random lives of the two lists, pinned destinations and history: rows keep their indexes and what is chosen stays
// chosen, whatever is pinned, unpinned, applied or read.
#include "model/destinations.h"
#include "model/history.h"
#include "model/network/order_edit.h"
#include "model/network/preview.h"
#include "model/wording.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/model/model_mirror.h"
#include "tests/unit/model/strict_model.h"

#include <QItemSelectionModel>

namespace precedence::tests {
namespace {

/// The rows of a list with what tells each of them apart.
template <typename Model, typename KeyOf>
auto watch(const Model& model, const KeyOf& keyOf) {
    std::vector<std::pair<QPersistentModelIndex, decltype(keyOf(0))>> watched;
    for (int row = 0; row < model.rowCount(); ++row)
        watched.emplace_back(model.index(row), keyOf(row));
    return watched;
}

/// Every row that is still there has its index, and every index its row.
template <typename Model, typename Watched, typename KeyOf>
void expectKept(const Model& model, const Watched& watched, const KeyOf& keyOf) {
    for (const auto& [index, key] : watched) {
        int now = -1;
        for (int row = 0; row < model.rowCount(); ++row)
            now = keyOf(row) == key ? row : now;
        ASSERT_EQ(index.isValid() ? index.row() : -1, now);
    }
}

ChangeSet randomChanges(std::mt19937& random, const Snapshot& snapshot) {
    if (snapshot.adapters().empty())
        return {};
    const AdapterId& id = snapshot.adapters()[below(random, snapshot.adapters().size())].id;
    return setMetric(snapshot, id, FamilyChoice::Both, InterfaceMetric::manual(1 + below(random, 60)));
}

class Lists : public testing::TestWithParam<std::uint64_t> {
protected:
    const RandomSnapshotOptions options{.adapters = 3, .routes = 10};
    std::mt19937 random{static_cast<std::uint32_t>(chosenSeed(GetParam()))};
    SnapshotPtr snapshot = randomSnapshot(random, options);

    void readAgain() { snapshot = randomSuccessor(random, *snapshot, below(random, 8), options); }
    void expectSameAsANewOne(const DestinationsModel& model, const ChangeSet& changes) const {
        DestinationsModel fresh;
        fresh.setState(RouteSource::make(snapshot), changes);
        fresh.setPinned(model.pinned());
        ASSERT_EQ(fresh.rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            ASSERT_EQ(fresh.index(row).data(), model.index(row).data());
    }
    void chooseAny(QItemSelectionModel& selection) {
        const int rows = selection.model()->rowCount();
        if (rows > 0 && below(random, 4) == 0)
            selection.setCurrentIndex(
                selection.model()->index(static_cast<int>(below(random, static_cast<std::size_t>(rows))), 0),
                QItemSelectionModel::ClearAndSelect);
    }
};

void stepDestinations(std::mt19937& random, DestinationsModel& model) {
    const QString address = QString::fromStdString(randomAddress(random, kFamilies[below(random, 2)]).toString());
    switch (below(random, 4)) {
    case 0: model.pin(QStringLiteral("office"), address); break;
    case 1: model.pin({}, address); break;
    case 2: model.unpin(static_cast<int>(below(random, 12))); break;
    default:
        if (below(random, 20) == 0)
            model.setPinned({{QStringLiteral("printer"), {.address = randomAddress(random, AddressFamily::IPv4)}}});
    }
}

TEST_P(Lists, DestinationsKeepTheirRows) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    DestinationsModel model;
    const StrictModel strict(model);
    using Model = DestinationsModel;
    const ModelMirror mirror(model, {Qt::DisplayRole, Model::NowRole, Model::AfterRole, Model::MovesRole,
                                        Model::AdapterNowRole, Model::AdapterAfterRole});
    QItemSelectionModel selection(&model);
    const auto keyOf = [&](int row) {
        return model.row(row).internet ? wording::name(*model.row(row).internet)
                                       : QString::fromStdString(model.row(row).destination.address.toString());
    };
    ChangeSet changes;
    model.setState(RouteSource::make(snapshot), changes);
    for (int round = 0; round < 250; ++round) {
        SCOPED_TRACE("step " + std::to_string(round));
        chooseAny(selection);
        const QPersistentModelIndex chosen = selection.currentIndex();
        const auto watched = watch(model, keyOf);
        if (below(random, 2) == 0) {
            readAgain();
            changes = below(random, 2) == 0 ? ChangeSet() : randomChanges(random, *snapshot);
            model.setState(RouteSource::make(snapshot), changes);
        } else {
            stepDestinations(random, model);
        }
        if (model.pinned().size() < 2 && watched.size() > 4)
            continue; // setPinned pins anew, and so are the rows
        expectKept(model, watched, keyOf);
        if (chosen.isValid()) {
            ASSERT_EQ(selection.currentIndex(), chosen);
        }
        ASSERT_TRUE(mirror.isRight());
        if (round % 10 == 9)
            expectSameAsANewOne(model, changes);
        if (HasFatalFailure())
            return;
    }
}

TEST_P(Lists, HistoryKeepsItsRows) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    qint64 time = 0;
    for (int life = 0; life < 8; ++life) {
        HistoryModel model;
        const StrictModel strict(model);
        const ModelMirror mirror(
            model, {Qt::DisplayRole, HistoryModel::KindRole, HistoryModel::SentencesRole, HistoryModel::PutBackRole});
        QItemSelectionModel selection(&model);
        const auto keyOf = [&](int row) { return model.entry(row).at; };
        for (int round = 0; round < 60; ++round) {
            SCOPED_TRACE("life " + std::to_string(life) + ", step " + std::to_string(round));
            chooseAny(selection);
            const QPersistentModelIndex chosen = selection.currentIndex();
            const auto watched = watch(model, keyOf);
            const ChangeSet changes = randomChanges(random, *snapshot);
            const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000 + ++time, Qt::UTC);
            switch (below(random, 5)) {
            case 0: model.addApplied(changes, at); break;
            case 1: model.addOtherwise(changes, at); break;
            case 2:
                if (!changes.empty())
                    model.addRefused(changes.front(), {.code = ErrorCode::AccessDenied}, at);
                break;
            case 3: model.setSnapshot(preview(*snapshot, changes)); break;
            default: readAgain(); model.setSnapshot(snapshot);
            }
            expectKept(model, watched, keyOf);
            ASSERT_EQ(selection.currentIndex(), chosen);
            ASSERT_TRUE(mirror.isRight());
            for (int row = 1; row < model.rowCount(); ++row)
                ASSERT_LT(keyOf(row), keyOf(row - 1)) << "the latest first";
            if (HasFatalFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Lists, testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace precedence::tests

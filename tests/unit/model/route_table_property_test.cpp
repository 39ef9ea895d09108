// Random snapshots, orders, filters and waiting changes over routes: every index stays on its route, what is chosen
// stays chosen, and a view that listens ends with what a new one would show.
#include "model/network/difference.h"
#include "model/network/order_edit.h"
#include "model/network/preview.h"
#include "model/pending_changes.h"
#include "model/route_table_model.h"
#include "model/wording.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/model/model_mirror.h"
#include "tests/unit/model/strict_model.h"

#include <QItemSelectionModel>

namespace precedence::tests {
namespace {

using Model = RouteTableModel;

const std::vector<int> kRoles{Qt::DisplayRole, Qt::AccessibleTextRole, Model::NowRole, Model::AfterRole,
    Model::WinsAfterRole, Model::VerdictNowRole, Model::VerdictAfterRole, Model::WaitingRole};

/// Routes are told apart by everything but their adapter's position.
std::string nameOf(const Snapshot& snapshot, std::uint32_t position) {
    const Route& route = snapshot.routes()[position];
    const Adapter* adapter = snapshot.adapterOf(route);
    return route.destination.toString() + " " + route.nextHop.toString() + " " + (adapter ? adapter->id.value() : "");
}

RouteFilter randomFilter(std::mt19937& random, const Snapshot& snapshot) {
    RouteFilter filter{.inactive = below(random, 2) == 0};
    if (below(random, 4) == 0 && !snapshot.adapters().empty())
        filter.adapter = snapshot.adapters()[below(random, snapshot.adapters().size())].id;
    if (below(random, 5) == 0)
        filter.text = QStringLiteral("1");
    if (below(random, 6) == 0)
        filter.destination = randomAddress(random, AddressFamily::IPv4);
    return filter;
}

struct Parameters {
    bool isLinux = false;
    std::uint64_t seed = 0;
};

class RouteTableProperty : public testing::TestWithParam<Parameters> {
protected:
    static constexpr int kSteps = 250;
    RandomSnapshotOptions options{.adapters = 3, .routes = 14, .twinsInHundred = 0};

    void start() {
        if (GetParam().isLinux)
            options.rules = linuxRules();
        snapshot = randomSnapshot(random, options);
        model.setSource(RouteSource::make(snapshot), {});
        QObject::connect(
            &model, &Model::editRequested, &model, [this](const ChangeSet& set) { model.setWaiting(set); });
    }
    void readAgain() {
        Snapshot::Parts parts = randomSuccessor(random, *snapshot, below(random, 8), options)->parts();
        parts.traits.setsRouteMetric = true;
        snapshot = Snapshot::make(std::move(parts));
        // On the reading thread the difference is made as well, where what is shown is known there.
        model.setSource(RouteSource::make(snapshot, below(random, 2) == 0 ? model.source() : nullptr), {});
    }
    [[nodiscard]] QModelIndex anyRow(int column) {
        const int rows = model.rowCount();
        return rows == 0 ? QModelIndex()
                         : model.index(static_cast<int>(below(random, static_cast<std::size_t>(rows))), column);
    }
    void step() {
        switch (below(random, 6)) {
        case 0:
            model.sort(static_cast<int>(below(random, 10)) - 1,
                below(random, 2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 1: model.setFilter(randomFilter(random, *snapshot)); break;
        case 2:
            if (!snapshot->adapters().empty())
                model.setWaiting(setMetric(*snapshot, snapshot->adapters()[0].id, FamilyChoice::Both,
                    InterfaceMetric::manual(1 + below(random, 300))));
            break;
        case 3: model.setData(anyRow(Model::RouteMetricColumn), QString::number(below(random, 90))); break;
        case 4:
            selection.setCurrentIndex(anyRow(static_cast<int>(below(random, Model::ColumnCount))),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            break;
        default: readAgain();
        }
    }

    std::mt19937 random{static_cast<std::uint32_t>(chosenSeed(GetParam().seed))};
    SnapshotPtr snapshot;
    Model model;
    QItemSelectionModel selection{&model};
};

TEST_P(RouteTableProperty, WhatPeopleLookAtStaysThroughSnapshotsOrdersFiltersAndEdits) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam().seed)));
    start();
    const StrictModel strict(model);
    const ModelMirror mirror(model, kRoles);
    for (int round = 0; round < kSteps; ++round) {
        SCOPED_TRACE("step " + std::to_string(round));
        std::vector<std::pair<QPersistentModelIndex, std::uint32_t>> watched;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, static_cast<int>(below(random, Model::ColumnCount)));
            watched.emplace_back(index, model.routeAt(index));
        }
        const SnapshotPtr before = snapshot;
        const QPersistentModelIndex chosen = selection.currentIndex();
        const std::string chosenName = chosen.isValid() ? nameOf(*before, model.routeAt(chosen)) : std::string();
        const bool isSelected = chosen.isValid() && selection.isRowSelected(chosen.row(), {});
        step();
        const ListDifference changed = difference(*before, *snapshot).routes;
        for (const auto& [index, route] : watched) {
            const bool isGone = std::ranges::find(changed.removed, route) != changed.removed.end();
            ASSERT_FALSE(isGone && index.isValid());
            if (index.isValid()) {
                ASSERT_EQ(nameOf(*snapshot, model.routeAt(index)), nameOf(*before, route));
            } else if (!isGone) {
                ASSERT_TRUE(model.filter() != RouteFilter{.inactive = true}) << "what nothing hides keeps its index";
            }
        }
        if (chosen.isValid() && selection.currentIndex() == chosen) {
            ASSERT_EQ(nameOf(*snapshot, model.routeAt(chosen)), chosenName);
            ASSERT_EQ(selection.isRowSelected(chosen.row(), {}), isSelected);
            ASSERT_LE(selection.selectedRows().size(), 1);
        }
        ASSERT_TRUE(mirror.isRight());
    }
}

std::vector<Parameters> parameters() {
    std::vector<Parameters> all;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        for (const bool isLinux : {false, true})
            all.push_back({isLinux, seed});
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(WindowsAndLinux, RouteTableProperty, testing::ValuesIn(parameters()),
    [](const auto& given) { return (given.param.isLinux ? "Linux" : "Windows") + std::to_string(given.param.seed); });

TEST(RouteOrderProperty, OrdersAreWhatAStableSortGives) {
    PRECEDENCE_RANDOM(random, 12);
    const RandomSnapshotOptions options{.routes = 200, .gapsInHundred = 20};
    for (int round = 0; round < 20; ++round) {
        const auto source = RouteSource::make(randomSnapshot(random, options));
        RouteCosts costs;
        costs.set(source, {});
        for (const bool descending : {false, true}) {
            std::vector<std::uint32_t> expected = sortedRoutes(*source, costs, RouteSort::Destination, false);
            const auto& sums = costs.sums();
            std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t left, std::uint32_t right) {
                const bool leftLast = sums[left] == RouteWinners::kNoCost;
                const bool rightLast = sums[right] == RouteWinners::kNoCost;
                if (leftLast || rightLast)
                    return !leftLast && rightLast;
                return descending ? sums[left] > sums[right] : sums[left] < sums[right];
            });
            ASSERT_EQ(sortedRoutes(*source, costs, RouteSort::EffectiveMetric, descending), expected);
        }
    }
}

TEST(RouteFilterProperty, TextFindsWhatDestinationsNextHopsAndAdaptersSay) {
    std::mt19937 random(14);
    const RandomSnapshotOptions options{.routes = 200, .gapsInHundred = 20};
    for (const char* text : {"0", "1.", ".0/", "/24", "/3", "10", "255", "::", "2001:DB8", "on-link", "a1", "x"}) {
        const auto source = RouteSource::make(randomSnapshot(random, options));
        const Snapshot& snapshot = *source->snapshot;
        const QString part = QString::fromLatin1(text);
        const auto says = [&part](const QString& whole) { return whole.contains(part, Qt::CaseInsensitive); };
        const std::vector<std::uint8_t> mask = shownMask(*source, {.text = part, .inactive = true});
        for (std::size_t i = 0; i < mask.size(); ++i) {
            const Route& route = snapshot.routes()[i];
            const Adapter* adapter = snapshot.adapterOf(route);
            const bool isFound = says(QString::fromStdString(route.destination.toString())) ||
                                 says(wording::nextHop(route)) || (adapter && says(wording::name(*adapter)));
            ASSERT_EQ(mask[i] != 0, isFound) << text << " in " << route.destination.toString();
        }
    }
}

TEST(RouteCostsProperty, WhatIsShownAfterIsWhatThePreviewSays) {
    PRECEDENCE_RANDOM(random, 13);
    const RandomSnapshotOptions options{.routes = 60, .twinsInHundred = 0};
    for (int round = 0; round < 60; ++round) {
        const auto source = RouteSource::make(randomSnapshot(random, options));
        PendingChanges pending;
        pending.rebase(source->snapshot);
        for (const Adapter& adapter : source->snapshot->adapters())
            pending.edit(setMetric(
                *source->snapshot, adapter.id, FamilyChoice::Both, InterfaceMetric::manual(1 + below(random, 99))));
        const SnapshotPtr after = preview(*source->snapshot, pending.changeSet());
        const std::vector<Verdict> verdicts = rankWithinPrefixes(*after);
        RouteCosts costs;
        costs.set(source, pending.changeSet());
        for (std::uint32_t i = 0; i < verdicts.size(); ++i) {
            ASSERT_EQ(costs.after(i).verdict, verdicts[i]);
            ASSERT_EQ(costs.after(i).effectiveMetric, after->effectiveMetric(after->routes()[i]));
        }
    }
}

} // namespace
} // namespace precedence::tests

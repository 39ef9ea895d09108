// Random snapshots, waiting changes and questions: candidates keep their rows while they are candidates, and a view
// that listens ends with what a new one would show.
#include "model/explain_model.h"
#include "model/network/order_edit.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/model/model_mirror.h"
#include "tests/unit/model/strict_model.h"

#include <QItemSelectionModel>

#include <optional>

namespace precedence::tests {
namespace {

using Model = ExplainModel;

const std::vector<int> kRoles{Qt::DisplayRole, Qt::AccessibleTextRole, Model::VerdictNowRole, Model::VerdictAfterRole,
    Model::CostNowRole, Model::CostAfterRole, Model::RoutePartRole, Model::InterfacePartRole};

bool isSame(const CandidateRow& one, const CandidateRow& other) {
    return one.route.destination == other.route.destination && one.route.nextHop == other.route.nextHop &&
           one.adapter == other.adapter && one.route.table == other.route.table && one.route.type == other.route.type &&
           one.twin == other.twin;
}

class ExplainRows : public testing::TestWithParam<std::uint64_t> {
protected:
    static constexpr int kSteps = 500;
    const RandomSnapshotOptions options{.adapters = 4, .routes = 30};

    void step() {
        switch (below(random, 12)) {
        case 0:
            model.setQuestion(Question{.destination = {.address = randomAddress(random, kFamilies[below(random, 2)])}});
            return;
        case 1:
            model.ask(below(random, 4) == 0 ? QStringLiteral("printer.example") : QStringLiteral("10.1.1.1"));
            return;
        case 2:
        case 3:
        case 4:
            if (!snapshot->adapters().empty())
                waiting = setMetric(*snapshot, snapshot->adapters()[below(random, snapshot->adapters().size())].id,
                    FamilyChoice::Both, InterfaceMetric::manual(1 + below(random, 60)));
            break;
        case 5: waiting.clear(); break;
        default: snapshot = randomSuccessor(random, *snapshot, below(random, 8), options); waiting.clear();
        }
        model.setState(RouteSource::make(snapshot), waiting);
    }
    [[nodiscard]] std::optional<int> rowOf(const CandidateRow& wanted) const {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (isSame(model.row(row), wanted))
                return row;
        }
        return std::nullopt;
    }
    void expectSameAsANewOne() const {
        Model fresh;
        fresh.setState(RouteSource::make(snapshot), waiting);
        fresh.setQuestion(model.question());
        if (!model.question())
            return;
        ASSERT_EQ(fresh.sentences(), model.sentences());
        ASSERT_EQ(fresh.sentencesAfter(), model.sentencesAfter());
        ASSERT_EQ(fresh.rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            ASSERT_EQ(fresh.row(row), model.row(row));
    }

    std::mt19937 random{static_cast<std::uint32_t>(chosenSeed(GetParam()))};
    SnapshotPtr snapshot = randomSnapshot(random, options);
    ChangeSet waiting;
    Model model;
    QItemSelectionModel selection{&model};
};

TEST_P(ExplainRows, StayThroughSnapshotsChangesAndQuestions) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    model.setState(RouteSource::make(snapshot), {});
    const StrictModel strict(model);
    const ModelMirror mirror(model, kRoles);
    std::size_t kept = 0;
    for (int round = 0; round < kSteps; ++round) {
        SCOPED_TRACE("step " + std::to_string(round));
        std::vector<std::pair<QPersistentModelIndex, CandidateRow>> watched;
        for (int row = 0; row < model.rowCount(); ++row)
            watched.emplace_back(model.index(row, static_cast<int>(below(random, Model::ColumnCount))), model.row(row));
        if (model.rowCount() > 0)
            selection.setCurrentIndex(
                model.index(static_cast<int>(below(random, static_cast<std::size_t>(model.rowCount()))), 0),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QPersistentModelIndex chosen = selection.currentIndex();
        step();
        for (const auto& [index, row] : watched) {
            const std::optional<int> now = rowOf(row);
            ASSERT_EQ(index.isValid(), now.has_value()) << "a candidate that stays keeps its row";
            if (now) {
                ASSERT_EQ(index.row(), *now);
                ++kept;
            }
        }
        if (chosen.isValid()) {
            ASSERT_EQ(selection.currentIndex(), chosen);
            ASSERT_TRUE(selection.isRowSelected(chosen.row(), {}));
        }
        ASSERT_TRUE(mirror.isRight());
        expectSameAsANewOne();
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(kept, 20U) << "there was something to keep";
}

INSTANTIATE_TEST_SUITE_P(Seeds, ExplainRows, testing::Range<std::uint64_t>(1, 9));

TEST(ExplainProperty, TheLadderOfAPartIsTheLadderOfTheWhole) {
    PRECEDENCE_RANDOM(random, 21);
    const RandomSnapshotOptions options{.routes = 60};
    for (int round = 0; round < 1'000; ++round) {
        const auto source = RouteSource::make(randomSnapshot(random, options));
        const Question question{.destination = {.address = randomAddress(random, kFamilies[below(random, 2)])}};
        const auto answer = answerNow(*source, question);
        const auto whole = explain(*source->snapshot, source->index, question);
        ASSERT_TRUE(answer && whole);
        ASSERT_EQ(answer->explanation.candidates.size(), whole->candidates.size());
        for (std::size_t i = 0; i < whole->candidates.size(); ++i) {
            EXPECT_EQ(answer->explanation.candidates[i].verdict, whole->candidates[i].verdict);
            EXPECT_EQ(answer->part->routes()[answer->explanation.candidates[i].route],
                source->snapshot->routes()[whole->candidates[i].route]);
        }
    }
}

} // namespace
} // namespace precedence::tests

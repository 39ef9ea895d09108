#include "app/apply_changes.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace precedence {
namespace {

using tests::SnapshotBuilder;

/// A stack that refuses the writes it is told to refuse, counted from 1, and may forget what it accepted.
class MoodyStack : public StackReader, public StackWriter {
public:
    explicit MoodyStack(SnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot)) {}

    std::set<int> refusals;
    bool forgets = false;

    [[nodiscard]] Traits traits() const override { return m_snapshot->traits(); }
    Expected<SnapshotPtr> read(Sections) override { return m_snapshot; }
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)>) override {
        return std::make_unique<Subscription>();
    }
    Expected<void> write(const Change& change, Durability) override {
        if (refusals.count(++m_writes) != 0)
            return fail({.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric});
        if (!forgets)
            m_snapshot = preview(*m_snapshot, {change});
        return {};
    }
    Expected<void> makeDurable(const Change&) override { return {}; }

private:
    SnapshotPtr m_snapshot;
    int m_writes = 0;
};

SnapshotPtr threeManual() {
    SnapshotBuilder builder;
    for (const char* name : {"A", "B", "C"})
        builder.manualAdapter(name, 20);
    return builder.build();
}

ChangeSet allToSeven() {
    ChangeSet changes;
    for (const char* name : {"A", "B", "C"})
        changes.emplace_back(MetricChange{
            .adapter = AdapterId(name), .expected = InterfaceMetric::manual(20), .wanted = InterfaceMetric::manual(7)});
    return changes;
}

std::vector<ApplyOutcome> outcomesOf(MoodyStack& stack) {
    std::vector<ApplyOutcome> outcomes;
    for (const AppliedChange& outcome : applyChanges(stack, stack, allToSeven(), Durability::UntilRestart))
        outcomes.push_back(outcome.outcome);
    return outcomes;
}

using Outcomes = std::vector<ApplyOutcome>;

TEST(ApplyChanges, SaysDoneOnlyWhenTheNextSnapshotShowsIt) {
    MoodyStack honest(threeManual());
    EXPECT_EQ(outcomesOf(honest), (Outcomes{ApplyOutcome::Done, ApplyOutcome::Done, ApplyOutcome::Done}));
    MoodyStack forgetful(threeManual());
    forgetful.forgets = true;
    EXPECT_EQ(
        outcomesOf(forgetful), (Outcomes{ApplyOutcome::NotShown, ApplyOutcome::NotShown, ApplyOutcome::NotShown}));
}

TEST(ApplyChanges, TakesBackWhatWasDoneWhenALaterOneIsRefused) {
    for (const auto& [refused, wanted] : std::vector<std::pair<int, Outcomes>>{
             {1, {ApplyOutcome::Refused, ApplyOutcome::NotTried, ApplyOutcome::NotTried}},
             {2, {ApplyOutcome::TakenBack, ApplyOutcome::Refused, ApplyOutcome::NotTried}},
             {3, {ApplyOutcome::TakenBack, ApplyOutcome::TakenBack, ApplyOutcome::Refused}}}) {
        MoodyStack stack(threeManual());
        stack.refusals = {refused};
        EXPECT_EQ(outcomesOf(stack), wanted);
        EXPECT_EQ(**stack.read(Sections::Ip), *threeManual());
    }
}

TEST(ApplyChanges, SaysWhatCouldNotBeTakenBack) {
    MoodyStack stack(threeManual());
    stack.refusals = {3, 4};
    EXPECT_EQ(outcomesOf(stack), (Outcomes{ApplyOutcome::TakenBack, ApplyOutcome::StillThere, ApplyOutcome::Refused}));
}

TEST(ApplyChanges, OfNothingIsNothing) {
    MoodyStack stack(threeManual());
    EXPECT_TRUE(applyChanges(stack, stack, {}, Durability::Kept).empty());
}

} // namespace
} // namespace precedence

#include "app/panel_models.h"
#include "model/network/preview.h"
#include "tests/unit/app/panel/shown_window.h"

namespace precedence::tests {
namespace {

TEST(PanelModelsTest, HistoryTellsWhatWasSetAgainByItselfAndWhenThatStops) {
    PanelModels models;
    const HomeComputer home;
    QDateTime at = QDateTime::currentDateTime();
    const auto read = [&](const SnapshotPtr& snapshot) {
        at = at.addSecs(1);
        models.setSource(RouteSource::make(snapshot), at);
    };
    QObject::connect(&models.session, &Session::setAgainRequested, &models.session, [&](const ChangeSet& changes) {
        std::vector<ApplyReply> replies;
        for (const Change& change : changes)
            replies.push_back({.change = change});
        models.setReplies(replies, at);
        models.session.setTrial({.state = TrialState::Kept, .changes = changes}, at);
    });
    read(home.snapshot());
    models.holding.setAllowed(true);
    models.holding.setProfile(Profile{.name = "p", .families = FamilyChoice::IPv4, .entries = {{{.alias = "Wi-Fi"}}}});
    for (int i = 0; i < 4; ++i) {
        read(home.snapshot());
        read(preview(*home.snapshot(),
            models.session.outcomes().empty() ? ChangeSet() : ChangeSet{models.session.outcomes().front().change}));
    }
    int setAgain = 0;
    int heldOff = 0;
    for (int row = 0; row < models.history.rowCount(); ++row) {
        setAgain += models.history.entry(row).kind == HistoryEntry::Kind::SetAgain ? 1 : 0;
        heldOff += models.history.entry(row).kind == HistoryEntry::Kind::HeldOff ? 1 : 0;
    }
    EXPECT_EQ(setAgain, 3);
    EXPECT_EQ(heldOff, 1);
}

} // namespace
} // namespace precedence::tests

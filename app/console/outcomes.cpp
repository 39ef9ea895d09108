#include "app/console/outcomes.h"

#include "app/console/json_output.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const char* nameOf(ApplyOutcome outcome) {
    switch (outcome) {
    case ApplyOutcome::Done: return "done";
    case ApplyOutcome::NotShown: return "not-shown";
    case ApplyOutcome::Refused: return "refused";
    case ApplyOutcome::TakenBack: return "taken-back";
    case ApplyOutcome::StillThere: return "still-there";
    case ApplyOutcome::AfterRestart: return "after-restart";
    case ApplyOutcome::NotTried: return "not-tried";
    }
    return nullptr;
}

QString textOf(ApplyOutcome outcome) {
    switch (outcome) {
    case ApplyOutcome::Done: return Text::tr("done");
    case ApplyOutcome::NotShown: return Text::tr("accepted, but the computer shows something else");
    case ApplyOutcome::Refused: return Text::tr("refused");
    case ApplyOutcome::TakenBack: return Text::tr("taken back");
    case ApplyOutcome::StillThere: return Text::tr("done, and it could not be taken back");
    case ApplyOutcome::AfterRestart: return Text::tr("written; it counts after a restart");
    case ApplyOutcome::NotTried: return Text::tr("not tried");
    }
    return {};
}

/// Says what became of it beyond the single changes.
void printAftermath(Context& context, const std::vector<PlanNote>& notes, const std::vector<AppliedChange>& outcomes) {
    const auto all = [&](std::initializer_list<ApplyOutcome> wanted) {
        return std::all_of(outcomes.begin(), outcomes.end(), [&](const AppliedChange& outcome) {
            return std::find(wanted.begin(), wanted.end(), outcome.outcome) != wanted.end();
        });
    };
    if (all({ApplyOutcome::TakenBack}))
        printLine(context.problems, Text::tr("Everything is as it was before."));
    else if (all({ApplyOutcome::Refused, ApplyOutcome::NotShown, ApplyOutcome::TakenBack, ApplyOutcome::NotTried}))
        printLine(context.problems, Text::tr("Nothing was changed."));
    if (context.json || !all({ApplyOutcome::Done}))
        return;
    for (const PlanNote& note : notes)
        printLine(context.out, wording::note(note, *context.snapshot));
    if (!context.stack.lasts)
        printLine(context.out,
            Text::tr("This lab lives in memory and ends with this command; lab:NAME@STATEFILE keeps it for the next."));
}

bool contains(const ChangeSet& changes, const Change& change) {
    return std::find(changes.begin(), changes.end(), change) != changes.end();
}

const TrialProblem* problemOf(const TrialStatus& ended, const Change& change) {
    const auto found = std::find_if(ended.problems.begin(), ended.problems.end(),
        [&change](const TrialProblem& problem) { return problem.change == change; });
    return found == ended.problems.end() ? nullptr : &*found;
}

AppliedChange refusedChange(const Error& error) {
    return {.outcome = error.code == ErrorCode::DidNotStick ? ApplyOutcome::NotShown : ApplyOutcome::Refused,
        .error = error};
}

} // namespace

std::vector<AppliedChange> outcomesOf(const ChangeSet& asked, const TrialStatus& ended) {
    std::vector<AppliedChange> outcomes;
    bool isReached = true; // changes are made in their order, up to the one that is refused
    for (const Change& change : asked) {
        const TrialProblem* problem = problemOf(ended, change);
        const bool isLeft = ended.state == TrialState::PartlyTakenBack && contains(ended.changes, change);
        if (ended.state == TrialState::Kept)
            outcomes.push_back({.outcome = ApplyOutcome::Done});
        else if (isLeft)
            outcomes.push_back({.outcome = ApplyOutcome::StillThere, .error = problem ? problem->error : Error()});
        else if (problem)
            outcomes.push_back(refusedChange(problem->error));
        else
            outcomes.push_back({.outcome = isReached ? ApplyOutcome::TakenBack : ApplyOutcome::NotTried});
        isReached = isReached && !problem;
    }
    return outcomes;
}

void printOutcomes(Context& context, const ChangeSet& changes, const std::vector<AppliedChange>& outcomes) {
    if (context.json) {
        writeArray(context.out, changes.size(), [&](std::size_t i) {
            Json json = toJson(changes[i]);
            json["outcome"] = nameOf(outcomes[i].outcome);
            return json;
        });
        return;
    }
    for (std::size_t i = 0; i < changes.size(); ++i)
        printLine(context.out,
            Text::tr("%1: %2").arg(wording::change(changes[i], *context.snapshot), textOf(outcomes[i].outcome)));
}

ExitCode concludeOutcomes(
    Context& context, const std::vector<PlanNote>& notes, const std::vector<AppliedChange>& outcomes) {
    ExitCode code = ExitCode::Done;
    for (const AppliedChange& outcome : outcomes) {
        if (outcome.outcome == ApplyOutcome::AfterRestart)
            printLine(context.problems, wording::sentence(*outcome.error));
        else if (outcome.error)
            code = std::max(code, refuse(context.problems, *outcome.error, context.snapshot->traits().system));
        else if (outcome.outcome != ApplyOutcome::Done)
            code = std::max(code, ExitCode::Refused);
    }
    printAftermath(context, notes, outcomes);
    return code;
}

} // namespace precedence::console

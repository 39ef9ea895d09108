#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/trial_run.h"
#include "app/console/write_orders.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

ExitCode readOnly(Context& context) {
    const Traits& traits = context.snapshot->traits();
    const ErrorCode code = traits.kind == StackKind::File ? ErrorCode::TextOnly : ErrorCode::ReadOnly;
    return refuse(context.problems, {.code = code, .operation = Operation::Try, .detail = traits.system});
}

const char* nameOf(const Expected<TrialStatus>& now) {
    if (!now)
        return "elsewhere";
    switch (now->state) {
    case TrialState::Trying: return "trying";
    case TrialState::PartlyTakenBack: return "left";
    case TrialState::Idle:
    case TrialState::Kept:
    case TrialState::TakenBack: break;
    }
    return "idle";
}

QString sentenceOf(const Expected<TrialStatus>& now) {
    if (!now)
        return wording::sentence(now.error());
    if (now->state == TrialState::PartlyTakenBack)
        return Text::tr("An earlier trial was not taken back. precedencectl --revert takes it back:");
    return Text::tr("No trial is on, and none was left behind.");
}

} // namespace

ExitCode runStatus(Context& context) {
    if (!context.stack.trials)
        return readOnly(context);
    const auto now = context.stack.trials->status();
    if (!now && now.error().code != ErrorCode::TrialIsOn)
        return refuse(context.problems, now.error());
    const ChangeSet changes = now ? now->changes : ChangeSet();
    if (context.json) {
        Json json{{"state", nameOf(now)}, {"changes", Json::array()}};
        for (const Change& change : changes)
            json["changes"].push_back(toJson(change));
        context.out << lineOf(json) << '\n';
        return ExitCode::Done;
    }
    printLine(context.out, sentenceOf(now));
    for (const Change& change : changes)
        printLine(context.out, QStringLiteral("  ") + wording::change(change, *context.snapshot));
    return ExitCode::Done;
}

ExitCode runRevert(Context& context) {
    if (!context.stack.trials)
        return readOnly(context);
    TrialService& trials = *context.stack.trials;
    const auto recovered = trials.recover();
    if (!recovered)
        return refuse(context.problems, recovered.error());
    for (const TrialProblem& problem : recovered->problems)
        refuse(context.problems, problem.error, context.snapshot->traits().system);
    if (recovered->state == TrialState::TakenBack) {
        if (!context.json)
            printLine(context.out, Text::tr("The trial that was left behind is taken back."));
        return ExitCode::Done;
    }
    if (!recovered->problems.empty())
        return ExitCode::Refused;
    const auto originals = trials.originals();
    if (!originals)
        return refuse(context.problems, originals.error());
    if (originals->empty()) {
        printLine(context.json ? context.problems : context.out,
            Text::tr("There is nothing to take back: no trial was left behind, and what stood here before the first "
                     "change stands here still."));
        return ExitCode::Done;
    }
    ChangeSet orders;
    ChangeSet others;
    for (const Change& change : *originals)
        (isOfOlderOrder(change) ? orders : others).push_back(change);
    const ApplyOptions keep{.apply = true, .keep = true};
    const ExitCode tried = others.empty() ? ExitCode::Done : tryChanges(context, {.changes = others}, keep);
    const ExitCode written = orders.empty() ? ExitCode::Done : writeOrders(context, orders, keep);
    return tried == ExitCode::Done ? written : tried;
}

} // namespace precedence::console

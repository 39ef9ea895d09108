#include "app/apply_changes.h"
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/proposals.h"
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
    case ApplyOutcome::TakenBack: return Text::tr("taken back, because another change was refused");
    case ApplyOutcome::StillThere: return Text::tr("done, and it could not be taken back");
    case ApplyOutcome::AfterRestart: return Text::tr("written; it counts after a restart");
    case ApplyOutcome::NotTried: return Text::tr("not tried");
    }
    return {};
}

void printProposal(Context& context, const Proposal& proposal) {
    if (context.json) {
        writeArray(context.out, proposal.changes.size(), [&](std::size_t i) { return toJson(proposal.changes[i]); });
        return;
    }
    printLine(context.out, proposal.changes.empty() ? Text::tr("Nothing needs to change.") : Text::tr("Would change:"));
    for (const Change& change : proposal.changes)
        printLine(context.out, QStringLiteral("  ") + wording::change(change, *context.snapshot));
    for (const PlanNote& note : proposal.notes)
        printLine(context.out, wording::note(note, *context.snapshot));
    if (!proposal.changes.empty())
        printLine(context.out, Text::tr("Nothing was changed. Add --apply to do it."));
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

/// Says what became of it beyond the single changes.
void printAftermath(Context& context, const Proposal& proposal, const std::vector<AppliedChange>& outcomes) {
    const auto all = [&](std::initializer_list<ApplyOutcome> wanted) {
        return std::all_of(outcomes.begin(), outcomes.end(), [&](const AppliedChange& outcome) {
            return std::find(wanted.begin(), wanted.end(), outcome.outcome) != wanted.end();
        });
    };
    if (all({ApplyOutcome::Refused, ApplyOutcome::TakenBack, ApplyOutcome::NotTried}))
        printLine(context.problems, Text::tr("Nothing was changed."));
    if (context.json || !all({ApplyOutcome::Done}))
        return;
    for (const PlanNote& note : proposal.notes)
        printLine(context.out, wording::note(note, *context.snapshot));
    if (!context.stack.lasts)
        printLine(context.out,
            Text::tr("This lab lives in memory and ends with this command; lab:NAME@STATEFILE keeps it for the next."));
}

ExitCode apply(Context& context, StackWriter& writer, const Proposal& proposal, const ApplyOptions& options) {
    const auto outcomes = applyChanges(*context.stack.reader, writer, proposal.changes, options.durability);
    printOutcomes(context, proposal.changes, outcomes);
    ExitCode code = ExitCode::Done;
    for (const AppliedChange& outcome : outcomes) {
        if (outcome.outcome == ApplyOutcome::AfterRestart)
            printLine(context.problems, wording::sentence(*outcome.error));
        else if (outcome.error)
            code = std::max(code, refuse(context.problems, *outcome.error, context.snapshot->traits().system));
        else if (outcome.outcome != ApplyOutcome::Done)
            code = std::max(code, ExitCode::Refused);
    }
    printAftermath(context, proposal, outcomes);
    return code;
}

/// Prints or applies what was proposed, unless the computer as it was read says that it cannot be done.
ExitCode conclude(Context& context, StackWriter* writer, const Proposal& proposal, const ApplyOptions& options) {
    const std::vector<Error> problems = problemsOf(proposal.changes, *context.snapshot);
    for (const Error& problem : problems)
        refuse(context.problems, problem);
    if (!problems.empty())
        return ExitCode::Refused;
    if (options.apply && !proposal.changes.empty())
        return apply(context, *writer, proposal, options);
    printProposal(context, proposal);
    return ExitCode::Done;
}

/// Why this stack cannot make such a change at all, whatever the values. What would change on the computer of a text
/// can be shown, though never made.
std::optional<Error> unsupported(
    const Context& context, const StackWriter* writer, Operation operation, const ApplyOptions& options) {
    const Traits& traits = context.snapshot->traits();
    const bool isSupported = operation == Operation::SetMetric          ? traits.setsMetric
                             : operation == Operation::SetDefaultRoutes ? traits.setsDefaultRoutes
                                                                        : traits.setsRouteMetric;
    const bool isText = traits.kind == StackKind::File;
    if (isSupported && (writer || (isText && !options.apply)))
        return std::nullopt;
    if (isText && isSupported)
        return Error{.code = ErrorCode::TextOnly, .operation = operation};
    const bool isReadOnly = !isText && (!traits.canWrite() || !writer);
    return Error{.code = isReadOnly ? ErrorCode::ReadOnly : ErrorCode::NotSupported,
        .operation = operation,
        .detail = traits.system};
}

/// A command that a stack cannot carry out is refused before its words are looked at.
template <typename Command, typename Propose>
ExitCode carryOut(Context& context, StackWriter* writer, const Command& command, Operation operation, Propose propose) {
    if (const auto error = unsupported(context, writer, operation, command.options))
        return refuse(context.problems, *error);
    const Expected<Proposal> proposal = propose(*context.snapshot, command);
    return proposal ? conclude(context, writer, *proposal, command.options)
                    : refuse(context.problems, proposal.error());
}

} // namespace

ExitCode runOrder(Context& context, const OrderCommand& command) {
    return carryOut(context, context.stack.writer, command, Operation::SetMetric, proposeOrder);
}

ExitCode runSet(Context& context, const SetCommand& command) {
    const Operation operation = command.metric ? Operation::SetMetric : Operation::SetDefaultRoutes;
    const bool isWmi = command.through == Way::Wmi;
    if (isWmi && !context.stack.wmi)
        return refuse(context.problems, {.code = ErrorCode::NoWmi, .operation = operation});
    StackWriter* writer = isWmi ? context.stack.wmi.get() : context.stack.writer;
    return carryOut(context, writer, command, operation, proposeSet);
}

ExitCode runSetRoute(Context& context, const SetRouteCommand& command) {
    return carryOut(context, context.stack.writer, command, Operation::SetRouteMetric, proposeSetRoute);
}

} // namespace precedence::console

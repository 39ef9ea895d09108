#include "app/apply_changes.h"
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/outcomes.h"
#include "app/console/proposals.h"
#include "app/console/trial_run.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

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

/// WMI's method writes for good at once, so that it can be kept or not be written at all.
ExitCode applyAtOnce(Context& context, StackWriter& writer, const Proposal& proposal, const ApplyOptions& options) {
    if (!options.keep)
        return refuse(context.problems, {.code = ErrorCode::CannotBeTried, .operation = Operation::Try});
    const auto outcomes = applyChanges(*context.stack.reader, writer, proposal.changes, Durability::Kept);
    printOutcomes(context, proposal.changes, outcomes);
    ChangeSet done;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].outcome == ApplyOutcome::Done || outcomes[i].outcome == ApplyOutcome::AfterRestart)
            done.push_back(proposal.changes[i]);
    }
    rememberKept(context, done, Durability::Kept);
    return concludeOutcomes(context, proposal.notes, outcomes);
}

ExitCode apply(Context& context, StackWriter& writer, const Proposal& proposal, const ApplyOptions& options) {
    if (&writer != context.stack.writer)
        return applyAtOnce(context, writer, proposal, options);
    return tryChanges(context, proposal, options);
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
ExitCode propose(Context& context, StackWriter* writer, const Command& command, Operation operation, Propose made) {
    if (const auto error = unsupported(context, writer, operation, command.options))
        return refuse(context.problems, *error);
    const Expected<Proposal> proposal = made(*context.snapshot, command);
    return proposal ? conclude(context, writer, *proposal, command.options)
                    : refuse(context.problems, proposal.error());
}

} // namespace

ExitCode carryOut(Context& context, const Proposal& proposal, const ApplyOptions& options) {
    for (const Change& change : proposal.changes) {
        if (const auto error = unsupported(context, context.stack.writer, operationOf(change), options))
            return refuse(context.problems, *error);
    }
    return conclude(context, context.stack.writer, proposal, options);
}

ExitCode runOrder(Context& context, const OrderCommand& command) {
    return propose(context, context.stack.writer, command, Operation::SetMetric, proposeOrder);
}

ExitCode runSet(Context& context, const SetCommand& command) {
    const Operation operation = command.metric ? Operation::SetMetric : Operation::SetDefaultRoutes;
    const bool isWmi = command.through == Way::Wmi;
    if (isWmi && !context.stack.wmi)
        return refuse(context.problems, {.code = ErrorCode::NoWmi, .operation = operation});
    StackWriter* writer = isWmi ? context.stack.wmi.get() : context.stack.writer;
    return propose(context, writer, command, operation, proposeSet);
}

ExitCode runSetRoute(Context& context, const SetRouteCommand& command) {
    return propose(context, context.stack.writer, command, Operation::SetRouteMetric, proposeSetRoute);
}

} // namespace precedence::console

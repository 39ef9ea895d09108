#include "app/console/write_orders.h"

#include "app/console/json_output.h"
#include "app/console/outcomes.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Error readOnly(const Context& context) {
    const Traits& traits = context.snapshot->traits();
    const ErrorCode code = traits.kind == StackKind::File ? ErrorCode::TextOnly : ErrorCode::ReadOnly;
    return {.code = code, .operation = Operation::SetBindingOrder, .detail = traits.system};
}

ExitCode print(Context& context, const ChangeSet& changes) {
    if (context.json) {
        writeArray(context.out, changes.size(), [&](std::size_t i) { return toJson(changes[i]); });
        return ExitCode::Done;
    }
    printLine(context.out, changes.empty() ? Text::tr("Nothing needs to change.") : Text::tr("Would change:"));
    for (const Change& change : changes)
        printLine(context.out, QStringLiteral("  ") + wording::change(change, *context.snapshot));
    if (!changes.empty())
        printLine(context.out, Text::tr("Nothing was changed. Add --apply --keep to do it."));
    return ExitCode::Done;
}

} // namespace

Expected<ChangeSet> lastOrders(Context& context) {
    return context.stack.trials ? context.stack.trials->lastOrders() : fail(readOnly(context));
}

ExitCode writeOrders(Context& context, const ChangeSet& changes, const ApplyOptions& options) {
    if (!options.apply || changes.empty())
        return print(context, changes);
    if (!context.stack.trials)
        return refuse(context.problems, readOnly(context));
    if (!options.keep)
        return refuse(context.problems, {.code = ErrorCode::CannotBeTried, .operation = Operation::Try});
    const std::string& system = context.snapshot->traits().system;
    const auto written = context.stack.trials->writeOrders(changes);
    if (!written)
        return refuse(context.problems, written.error(), system);
    const auto outcomes = outcomesOf(changes, *written);
    printOutcomes(context, changes, outcomes);
    const ExitCode code = concludeOutcomes(context, {}, outcomes);
    for (const TrialProblem& problem : written->problems) {
        if (problem.change)
            continue;
        printLine(context.json ? context.problems : context.out, wording::sentence(problem.error, system));
    }
    return code;
}

} // namespace precedence::console

// The commands of precedencectl. Each prints its answer to out, refusals to problems, and returns its exit code.
#pragma once

#include "app/console/answers.h"
#include "app/console/command_line.h"
#include "app/stacks.h"
#include "model/network/snapshot.h"

#include <QString>

#include <iosfwd>

namespace precedence::console {

struct Context {
    OpenedStack stack;
    SnapshotPtr snapshot; ///< read once, before the command runs
    bool json = false;
    std::ostream& out;
    std::ostream& problems;
    Answers& answers;
    QString heldFile = {}; ///< where what is kept is remembered; empty: nothing lasts
};

[[nodiscard]] ExitCode runAdapters(Context& context);
[[nodiscard]] ExitCode runRoutes(Context& context, const RoutesCommand& command);
[[nodiscard]] ExitCode runExplain(Context& context, const ExplainCommand& command);
[[nodiscard]] ExitCode runOrder(Context& context, const OrderCommand& command);
[[nodiscard]] ExitCode runSet(Context& context, const SetCommand& command);
[[nodiscard]] ExitCode runSetRoute(Context& context, const SetRouteCommand& command);
[[nodiscard]] ExitCode runBindings(Context& context, const BindingsCommand& command);
[[nodiscard]] ExitCode runProviders(Context& context, const ProvidersCommand& command);
[[nodiscard]] ExitCode runExport(Context& context, const ExportCommand& command, const SnapshotPtr& since);
[[nodiscard]] ExitCode runImport(Context& context, const ImportCommand& command);
[[nodiscard]] ExitCode runProfile(Context& context, const ProfileCommand& command);
[[nodiscard]] ExitCode runStatus(Context& context);
[[nodiscard]] ExitCode runRevert(Context& context);
[[nodiscard]] ExitCode runWatch(Context& context);
[[nodiscard]] ExitCode runDiff(Context& context, const Snapshot& newer);

struct Proposal;
/// Prints what was proposed, or tries it, unless this source cannot make such changes or the computer as it was read
/// says that it cannot be done.
[[nodiscard]] ExitCode carryOut(Context& context, const Proposal& proposal, const ApplyOptions& options);

/// Opens the source, reads it and runs the command.
[[nodiscard]] ExitCode run(const CommandLine& commandLine, std::ostream& out, std::ostream& problems, Answers& answers);

/// Says the error's sentence; the exit code that goes with it.
ExitCode refuse(std::ostream& problems, const Error& error, const std::string& system = {});

/// The labs that there are, for the end of the help.
[[nodiscard]] std::string helpOnLabs();

void printLine(std::ostream& out, const QString& line);

/// "This computer: Debian GNU/Linux 12", and where the internet goes.
void printHeading(Context& context);

} // namespace precedence::console

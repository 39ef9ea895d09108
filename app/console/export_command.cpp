#include "app/console/commands.h"
#include "app/console/documents.h"
#include "app/exports.h"
#include "app/profile_store.h"
#include "model/network/observed_changes.h"
#include "model/network/profile_plan.h"
#include "model/network/settings_made.h"
#include "model/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// The computer that a script begins with, and what it changes there.
struct Content {
    SnapshotPtr before;
    ChangeSet changes = {};
};

Expected<Content> contentOf(Context& context, const ExportCommand& command, const SnapshotPtr& since) {
    if (since)
        return Content{since, changesBetween(*since, *context.snapshot)};
    if (command.profile.empty()) {
        SettingsMade made = settingsMade(*context.snapshot);
        return Content{std::move(made.without), std::move(made.changes)};
    }
    const auto profile = ProfileStore().find(command.profile);
    if (!profile)
        return fail(profile.error());
    auto plan = planProfile(*profile, *context.snapshot);
    if (!plan)
        return fail(plan.error());
    printRemarks(context, plan->remarks);
    return Content{context.snapshot, std::move(plan->changes)};
}

ExitCode writeScript(Context& context, const ExportCommand& command, const SnapshotPtr& since) {
    const auto content = contentOf(context, command, since);
    if (!content)
        return refuse(context.problems, content.error());
    if (content->changes.empty()) {
        printLine(context.problems, Text::tr("There is nothing to write: nothing is set by hand, or nothing differs."));
        return ExitCode::Refused;
    }
    const auto script = exportScript(content->changes, *content->before, *command.script);
    if (!script)
        return refuse(context.problems, script.error());
    printRemarks(context, script->remarks);
    return writeOutput(
        context, command.output, command.undo ? script->text.undo : script->text.apply, Operation::WriteScript);
}

ExitCode writeAnswerFile(Context& context, const ExportCommand& command) {
    const QString into = QString::fromStdString(command.into);
    if (!into.isEmpty() && !QFileInfo::exists(into))
        return refuse(context.problems,
            {.code = ErrorCode::FileNotFound, .operation = Operation::WriteAnswerFile, .subject = command.into});
    const auto made = exportAnswerFile(*context.snapshot,
        {.pass = command.windowsPe ? AnswerFilePass::WindowsPe : AnswerFilePass::Specialize,
            .processorArchitecture = command.architecture,
            .withAddresses = command.withAddresses,
            .withRoutes = command.withRoutes},
        into);
    if (!made)
        return refuse(context.problems, made.error());
    printRemarks(context, made->remarks);
    return writeOutput(context, command.output, made->bytes, Operation::WriteAnswerFile);
}

} // namespace

ExitCode runExport(Context& context, const ExportCommand& command, const SnapshotPtr& since) {
    return command.script ? writeScript(context, command, since) : writeAnswerFile(context, command);
}

} // namespace precedence::console

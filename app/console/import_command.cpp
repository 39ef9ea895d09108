#include "app/console/commands.h"
#include "app/console/documents.h"
#include "app/console/proposals.h"
#include "app/imports.h"
#include "app/profile_store.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

ExitCode keep(Context& context, const Profile& profile, bool replaces) {
    ProfileStore store;
    if (!replaces && store.has(profile.name))
        return refuse(context.problems,
            {.code = ErrorCode::DuplicateId, .operation = Operation::WriteProfile, .subject = profile.name});
    const auto saved = store.save(profile);
    if (!saved)
        return refuse(context.problems, saved.error());
    printLine(context.json ? context.problems : context.out,
        Text::tr("“%1” is one of your profiles now. precedencectl profile apply sets it.")
            .arg(wording::plain(profile.name)));
    return ExitCode::Done;
}

} // namespace

ExitCode runImport(Context& context, const ImportCommand& command) {
    const auto imported = importDocument(QString::fromStdString(command.file), *context.snapshot);
    if (!imported)
        return refuse(context.problems, imported.error());
    printRemarks(context, imported->remarks);
    if (imported->profile)
        return keep(context, *imported->profile, command.replace);
    if (imported->refusal)
        return refuse(context.problems, *imported->refusal);
    return carryOut(context, {.changes = imported->changes}, command.options);
}

} // namespace precedence::console

#include "app/console/commands.h"
#include "app/console/difference_text.h"
#include "app/console/json_output.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

ExitCode runDiff(Context& context, const Snapshot& newer) {
    const Snapshot& older = *context.snapshot;
    const SnapshotDifference found = difference(older, newer);
    if (context.json) {
        context.out << lineOf(toJson(older, newer, found)) << '\n';
        return ExitCode::Done;
    }
    const QStringList lines = linesOf(older, newer, found);
    printLine(context.out, lines.isEmpty() ? Text::tr("Nothing differs.") : lines.join(QLatin1Char('\n')));
    return ExitCode::Done;
}

} // namespace precedence::console

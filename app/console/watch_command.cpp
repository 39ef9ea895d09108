#include "app/console/commands.h"
#include "app/console/difference_text.h"
#include "app/console/interruption.h"
#include "app/console/json_output.h"
#include "model/wording.h"
#include "platform/monitor/monitor.h"

#include <QCoreApplication>
#include <QDateTime>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// Prints each state as what changed since the one before. Lives on the monitor's thread.
class ChangePrinter {
public:
    explicit ChangePrinter(Context& context)
        : m_context(context)
        , m_last(context.snapshot) {}

    void print(const MonitorState& state) {
        if (state.problem && state.problem != m_problem)
            refuse(m_context.problems, *state.problem);
        m_problem = state.problem;
        if (state.watchProblem && state.watchProblem != m_watchProblem)
            refuse(m_context.problems, *state.watchProblem);
        m_watchProblem = state.watchProblem;
        if (state.snapshot && state.snapshot != m_last) {
            const SnapshotDifference found = difference(*m_last, *state.snapshot);
            if (!found.isEmpty())
                printDifference(*state.snapshot, found);
            m_last = state.snapshot;
        }
        // Nobody reads any more, or there is no room: there is no use in watching on.
        if (!m_context.out.flush())
            Interruption::request();
    }

private:
    void printDifference(const Snapshot& newer, const SnapshotDifference& found) {
        const QDateTime now = QDateTime::currentDateTime();
        if (m_context.json) {
            Json json{{"time", now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString()}};
            json.update(toJson(*m_last, newer, found));
            m_context.out << lineOf(json) << '\n';
            return;
        }
        const QString time = now.toString(QStringLiteral("HH:mm:ss"));
        for (const QString& line : linesOf(*m_last, newer, found))
            printLine(m_context.out, time + QStringLiteral("  ") + line);
    }

    Context& m_context;
    SnapshotPtr m_last;
    std::optional<Error> m_problem;
    std::optional<Error> m_watchProblem;
};

} // namespace

ExitCode runWatch(Context& context) {
    const Interruption interruption;
    if (!context.json) {
        printHeading(context);
        printLine(context.out, Text::tr("Watching. Ctrl+C ends it."));
        context.out.flush();
    }
    ChangePrinter printer(context);
    SteadyClock clock;
    Monitor monitor(*context.stack.reader, clock, [&printer](const MonitorState& state) { printer.print(state); });
    const auto started = monitor.start();
    if (!started)
        return refuse(context.problems, started.error());
    interruption.wait();
    monitor.stop();
    return ExitCode::Done;
}

} // namespace precedence::console

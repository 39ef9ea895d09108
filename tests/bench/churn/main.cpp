// A day of the panel in minutes: a snapshot every 864 ms of an injected clock, 100,000 of them, or as many as are asked
// for. Prints what the program holds and how long its event loop was busy, and ends with 1 where something grew, an
// editor was lost or, with --blocking, where a turn took longer than people notice.
#include "app/theme.h"
#include "tests/bench/churn/panel_day.h"
#include "tests/support/memory_use.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace precedence;
using namespace precedence::bench;

/// What lists that are full may differ by, with longer and shorter names in them; one byte and a half for each of
/// 100,000 snapshots.
constexpr double kMostHeapGrowth = 150;
/// Beside it, what the allocator keeps for itself.
constexpr double kMostResidentGrowth = 4 * 1024;
constexpr double kLongestTurn = 50; // ms
constexpr double kKilo = 1024;

struct Holdings {
    double heap = 0;     ///< kilobytes
    double resident = 0; ///< kilobytes
    std::size_t handles = 0;
    std::size_t widgets = 0;

    void raiseTo(const Holdings& other) {
        heap = std::max(heap, other.heap);
        resident = std::max(resident, other.resident);
        handles = std::max(handles, other.handles);
        widgets = std::max(widgets, other.widgets);
    }
};

Holdings holdings() {
    return {static_cast<double>(tests::heapBytes()) / kKilo, static_cast<double>(tests::residentBytes()) / kKilo,
        tests::openHandles(), static_cast<std::size_t>(QApplication::allWidgets().size())};
}

void print(std::size_t snapshots, const Holdings& held) {
    std::printf(
        "%9zu | %10.0f | %10.0f | %7zu | %7zu\n", snapshots, held.heap, held.resident, held.handles, held.widgets);
    std::fflush(stdout);
}

bool require(bool holds, const char* sentence) {
    if (!holds)
        std::printf("FAILED: %s\n", sentence);
    return holds;
}

/// What the most was in the beginning, once caches and lists were full, and at the end: both over the same pages.
struct Course {
    Holdings early;
    Holdings late;
};

/// Over whole periods, after each of which the computer is as it was.
Course live(PanelDay& day, std::size_t periods) {
    constexpr std::size_t kCompared = 4;
    const std::size_t warm = std::max(3 * kCompared, periods / 10);
    Course course;
    std::printf("%9s | %10s | %10s | %7s | %7s\n", "snapshots", "heap, kB", "RSS, kB", "handles", "widgets");
    for (std::size_t period = 1; period <= periods; ++period) {
        for (std::size_t i = 0; i < ChurningStack::kPeriod; ++i)
            day.step();
        if (period == 2 * kCompared)
            day.fillHistory();
        const Holdings held = holdings();
        if (period > warm - kCompared && period <= warm)
            course.early.raiseTo(held);
        if (period > periods - kCompared)
            course.late.raiseTo(held);
        if (period % std::max<std::size_t>(1, periods / 20) == 0 || period == warm)
            print(period * ChurningStack::kPeriod, held);
    }
    return course;
}

bool judge(const Course& course, const PanelDay& day, bool isBlockingJudged) {
    const Turns& turns = day.turns();
    const double heap = course.late.heap - course.early.heap;
    const double resident = course.late.resident - course.early.resident;
    std::printf("After the warm-up the heap grew by %.0f kB (limit %.0f) and the resident memory by %.0f kB.\n", heap,
        kMostHeapGrowth, resident);
    std::printf("%zu turns of the event loop: half below %.1f ms, 99 %% below %.1f ms, 99.9 %% below %.1f ms, the "
                "longest %.1f ms.\n",
        turns.count(), turns.percentile(50), turns.percentile(99), turns.percentile(99.9), turns.longest());
    std::printf("%zu applies; %zu editors were open over snapshots, %zu were lost.\n", day.applied(), day.editors(),
        day.lostEditors());
    bool holds = require(heap <= kMostHeapGrowth, "the heap grew");
    holds &= require(course.late.handles <= course.early.handles, "handles grew");
    holds &= require(course.late.widgets <= course.early.widgets, "widgets grew");
    holds &= require(day.applied() > 0 && day.editors() > 0, "nothing was applied or edited");
    holds &= require(day.lostEditors() == 0, "a snapshot closed an editor");
    if (isBlockingJudged) {
        holds &= require(resident <= kMostResidentGrowth, "resident memory grew");
        holds &= require(turns.longest() <= kLongestTurn, "the event loop was blocked");
    }
    return holds;
}

} // namespace

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    const Theme theme(application, ThemeChoice::Light); // what the program paints with
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("snapshots"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("routes"), QStringLiteral("How many routes the VPN has."), QStringLiteral("N"),
        QStringLiteral("2000")});
    parser.addOption({QStringLiteral("blocking"), QStringLiteral("Time is judged, and resident memory.")});
    parser.process(application);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const auto number = [&](const char* name) { return parser.value(QLatin1String(name)).toULongLong(); };
    PanelDay day(number("routes"));
    const Course course = live(day, number("snapshots") / ChurningStack::kPeriod);
    return judge(course, day, parser.isSet(QStringLiteral("blocking"))) ? EXIT_SUCCESS : EXIT_FAILURE;
}

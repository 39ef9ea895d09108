// The panel from its start to the first painted list, and its memory then, against a bare window with a table and a
// plot: the real programs, each started several times in turn, with a plugin that tells when they have painted.
#include "tests/bench/window/window_gates.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace precedence::bench {
namespace {

struct Start {
    double milliseconds = 0; ///< to the first painted rows
    double resident = 0;     ///< kilobytes
    double proportional = 0; ///< kilobytes; what is shared with other programs counts in part
};

Start started(const QString& program, const QStringList& arguments, const QString& settings) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("first_paint"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(PRECEDENCE_BENCH_PLUGINS));
    environment.insert(QStringLiteral("PRECEDENCE_SCENARIOS"), QStringLiteral(PRECEDENCE_BENCH_SCENARIOS));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(QStringLiteral("PRECEDENCE_BENCH_START"),
        QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    const bool isEnded = process.waitForFinished();
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (!isEnded || words.size() != 3) {
        std::fprintf(stderr, "%s did not tell when it had painted.\n%s\n", qPrintable(program),
            process.readAllStandardError().constData());
        std::exit(EXIT_FAILURE);
    }
    return {words[0].toDouble(), words[1].toDouble(), words[2].toDouble()};
}

double median(const std::vector<Start>& starts, double Start::*value) {
    std::vector<double> values;
    values.reserve(starts.size());
    for (const Start& start : starts)
        values.push_back(start.*value);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Gate gateOf(const std::string& name, double product, double reference, const char* unit) {
    std::array<char, 64> detail{};
    std::snprintf(detail.data(), detail.size(), "%.1f %s against %.1f %s", product, unit, reference, unit);
    return {.name = name, .measured = product / reference, .limit = 1.5, .detail = detail.data()};
}

} // namespace

void addStartGates(std::vector<Gate>& gates) {
    constexpr int kStarts = 15;
    const QTemporaryDir settings;
    const QStringList lab{QStringLiteral("--source"), QStringLiteral("lab:wired-and-wifi")};
    std::vector<Start> panel;
    std::vector<Start> bare;
    for (int i = 0; i <= kStarts; ++i) {
        bare.push_back(started(QStringLiteral(PRECEDENCE_BENCH_BARE), {}, settings.path()));
        panel.push_back(started(QStringLiteral(PRECEDENCE_BENCH_PANEL), lab, settings.path()));
    }
    // The first of each has filled the caches.
    panel.erase(panel.begin());
    bare.erase(bare.begin());
    constexpr double kMega = 1024;
    gates.push_back(gateOf("start to first painted rows: times a bare window", median(panel, &Start::milliseconds),
        median(bare, &Start::milliseconds), "ms"));
    gates.push_back(gateOf("resident memory then: times a bare window", median(panel, &Start::resident) / kMega,
        median(bare, &Start::resident) / kMega, "MB"));
    gates.push_back(gateOf("its proportional part: times a bare window", median(panel, &Start::proportional) / kMega,
        median(bare, &Start::proportional) / kMega, "MB"));
}

} // namespace precedence::bench

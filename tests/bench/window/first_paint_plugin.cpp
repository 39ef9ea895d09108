#include "tests/bench/window/first_paint_plugin.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

namespace precedence::bench {
namespace {

/// Kilobytes, from a file like /proc/self/status.
long kilobytes(const char* file, const std::string& name) {
    std::ifstream lines(file);
    for (std::string word; lines >> word;) {
        if (word != name)
            continue;
        long value = 0;
        lines >> value;
        return value;
    }
    return 0;
}

bool showsRows(const QObject* painted) {
    const auto* view = qobject_cast<const QAbstractItemView*>(painted->parent());
    const bool isTable = qobject_cast<const QTableView*>(view) || qobject_cast<const QTreeView*>(view);
    return isTable && view->viewport() == painted && view->model() && view->model()->rowCount() > 0;
}

class FirstPaint : public QObject {
public:
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_isPainted || !showsRows(watched))
            return false;
        m_isPainted = true;
        // Once the whole window is painted.
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        return false;
    }

private:
    void tell() {
        using namespace std::chrono;
        const auto now = duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
        const double milliseconds = static_cast<double>(now - qgetenv("PRECEDENCE_BENCH_START").toLongLong()) / 1e6;
        QTimer::singleShot(500, this, [milliseconds] {
            std::printf("%.2f %ld %ld\n", milliseconds, kilobytes("/proc/self/status", "VmRSS:"),
                kilobytes("/proc/self/smaps_rollup", "Pss:"));
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }

    bool m_isPainted = false;
};

} // namespace

QObject* FirstPaintPlugin::create(const QString& /*name*/, const QString& /*specification*/) {
    return std::make_unique<FirstPaint>().release();
}

} // namespace precedence::bench

// A plugin that Qt loads into an unmodified program (QT_QPA_GENERIC_PLUGINS): it waits until the first table or tree
// with rows is painted, writes how long that took from PRECEDENCE_BENCH_START (nanoseconds of the monotonic clock) and,
// half a second later, what memory the program holds, and ends it.
#pragma once

#include <QGenericPlugin>

namespace precedence::bench {

class FirstPaintPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject* create(const QString& name, const QString& specification) override;
};

} // namespace precedence::bench

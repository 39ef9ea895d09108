#include "app/charts/compare_bars.h"

#include "app/bar_scale.h"

#include <QCoreApplication>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompareChart)
};

QString number(const std::optional<std::uint64_t>& value) {
    return value ? QString::number(*value) : Text::tr("not known");
}

QString mode(const CompareCost& cost) {
    if (!cost.ofInterface)
        return {};
    return cost.automatic ? Text::tr("automatic") : Text::tr("manual");
}

QString sentence(const CompareBar& bar) {
    const QString total = QString::number(bar.now.total());
    QString result = bar.now.hasParts() && bar.now.route && bar.now.ofInterface
                         ? Text::tr("%1, %2 costs %3: route %4 + interface %5, %6.")
                               .arg(bar.adapter, bar.family, total, number(bar.now.route), number(bar.now.ofInterface),
                                   mode(bar.now))
                         : Text::tr("%1, %2 costs %3.").arg(bar.adapter, bar.family, total);
    if (bar.after)
        result += QLatin1Char(' ') + Text::tr("After the waiting changes it costs %1.").arg(bar.after->total());
    if (bar.inUse)
        result += QLatin1Char(' ') + Text::tr("The internet goes through it now.");
    return result;
}

} // namespace

std::uint64_t CompareCost::total() const {
    return sum.value_or(route.value_or(0) + ofInterface.value_or(0));
}

bool CompareCost::hasParts() const {
    return !sum || *sum == route.value_or(0) + ofInterface.value_or(0);
}

QString compareLabel(const CompareBar& bar) {
    const QString total = QString::number(bar.now.total());
    QString label = bar.now.hasParts() && bar.now.route && bar.now.ofInterface
                        ? QStringLiteral("%1 + %2 = %3").arg(*bar.now.route).arg(*bar.now.ofInterface).arg(total)
                        : total;
    if (bar.after)
        label += QStringLiteral(" \u2192 %1").arg(bar.after->total());
    return label;
}

std::vector<QStringList> compareTable(const std::vector<CompareBar>& bars) {
    std::vector<QStringList> rows;
    rows.reserve(bars.size() + 1);
    rows.push_back({Text::tr("Adapter"), Text::tr("Family"), Text::tr("Route metric"), Text::tr("Interface metric"),
        Text::tr("Set"), Text::tr("Effective metric"), Text::tr("After the waiting changes"), Text::tr("Internet")});
    for (const CompareBar& bar : bars)
        rows.push_back({bar.adapter, bar.family, number(bar.now.route), number(bar.now.ofInterface), mode(bar.now),
            QString::number(bar.now.total()), bar.after ? QString::number(bar.after->total()) : QString(),
            bar.inUse ? Text::tr("now") : QString()});
    return rows;
}

QString compareText(const std::vector<CompareBar>& bars) {
    QString text;
    for (const QStringList& row : compareTable(bars))
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QString compareDescription(const std::vector<CompareBar>& bars) {
    if (bars.empty())
        return Text::tr("No adapter has a default route.");
    QStringList sentences;
    for (const CompareBar& bar : bars)
        sentences.push_back(sentence(bar));
    return sentences.join(QLatin1Char(' '));
}

std::uint64_t compareScale(const std::vector<CompareBar>& bars) {
    std::vector<std::uint64_t> totals;
    totals.reserve(2 * bars.size());
    for (const CompareBar& bar : bars) {
        totals.push_back(bar.now.total());
        if (bar.after)
            totals.push_back(bar.after->total());
    }
    return barScale(totals);
}

} // namespace precedence

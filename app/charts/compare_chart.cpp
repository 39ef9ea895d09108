#include "app/charts/compare_chart.h"

#include "app/colours.h"
#include "app/hatch.h"
#include "app/widgets/accessible_role.h"

#include <QEvent>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace precedence {
namespace {

constexpr double kThickness = 0.62;
constexpr double kBetweenAdapters = 0.35;
constexpr int kRow = 26;
constexpr int kAround = 84;
constexpr int kWidestName = 220;

/// One place below another; the rows of one adapter stand together.
std::vector<double> keysOf(const std::vector<CompareBar>& bars) {
    std::vector<double> keys;
    keys.reserve(bars.size());
    double key = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i > 0)
            key += bars[i].adapter == bars[i - 1].adapter ? 1.0 : 1.0 + kBetweenAdapters;
        keys.push_back(key);
    }
    return keys;
}

QSharedPointer<QCPAxisTickerText> words(const std::vector<double>& keys, const QStringList& labels) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (std::size_t i = 0; i < keys.size(); ++i)
        ticker->addTick(keys[i], labels[static_cast<qsizetype>(i)]);
    return ticker;
}

void paintAxis(QCPAxis& axis, const QColor& text, const QColor& line, const QFont& font) {
    axis.setBasePen(QPen(line, 1));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(text);
    axis.setLabelColor(text);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
}

} // namespace

CompareChart::CompareChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this)) {
    m_plot->setFocusPolicy(Qt::NoFocus); // it takes no keys; the chart around it has the name
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Costs of the default routes"));
    rebuild();
}

CompareChart::~CompareChart() = default;

void CompareChart::setBars(std::vector<CompareBar> bars) {
    m_bars = std::move(bars);
    setAccessibleDescription(compareDescription(m_bars));
    setMinimumHeight(kAround + kRow * static_cast<int>(m_bars.size()));
    rebuild();
}

QPixmap CompareChart::picture() const {
    return m_plot->toPixmap(0, 0, 2.0);
}

void CompareChart::rebuild() {
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->setBackground(palette().color(QPalette::Base));
    m_scale = static_cast<double>(compareScale(m_bars));
    setUpAxes();
    const std::vector<double> keys = keysOf(m_bars);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        addBar(m_bars[i], keys[i]);
    addLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CompareChart::setUpAxes() {
    const Colours& colours = coloursOf(palette());
    const QFontMetrics metrics(font());
    QStringList names;
    QStringList labels;
    for (const CompareBar& bar : m_bars) {
        const QString name = metrics.elidedText(bar.adapter, Qt::ElideMiddle, kWidestName);
        names.push_back(tr("%1, %2").arg(name, bar.family));
        labels.push_back(compareLabel(bar));
    }
    const std::vector<double> keys = keysOf(m_bars);
    const QColor text = palette().color(QPalette::Text);
    for (QCPAxis* axis : {m_plot->yAxis, m_plot->yAxis2, m_plot->xAxis})
        paintAxis(*axis, text, colours.line, font());
    m_plot->xAxis->setTickLabelColor(colours.secondary);
    m_plot->xAxis->setLabelColor(colours.secondary);
    m_plot->xAxis->setLabel(tr("Effective metric: the lowest wins"));
    m_plot->xAxis->setRange(0, m_scale);
    m_plot->xAxis->grid()->setPen(QPen(colours.line, 1));
    m_plot->xAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->yAxis2->setVisible(true);
    for (QCPAxis* axis : {m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTicker(words(keys, axis == m_plot->yAxis ? names : labels));
        axis->setRangeReversed(true);
        axis->setRange(-0.7, (keys.empty() ? 0.0 : keys.back()) + 0.7);
        axis->grid()->setVisible(false);
        axis->setTickLabelPadding(8);
    }
}

QCPBars* CompareChart::addPart(double key, double from, double length, const QBrush& brush) {
    auto* bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
    bars->setWidth(kThickness);
    bars->setBaseValue(from);
    bars->setPen(Qt::NoPen);
    bars->setBrush(brush);
    bars->setAntialiased(false);
    bars->addData(key, length);
    bars->removeFromLegend();
    return bars;
}

void CompareChart::addBar(const CompareBar& bar, double key) {
    const Colours& colours = coloursOf(palette());
    const QColor hue = adapterColour(palette(), bar.hue);
    const QColor base = palette().color(QPalette::Base);
    const auto total = static_cast<double>(bar.now.total());
    if (bar.now.hasParts()) {
        const auto route = static_cast<double>(bar.now.route.value_or(0));
        addPart(key, 0, route, colours.routePart);
        const QBrush brush =
            bar.now.automatic ? hatchBrush(hue, mixed(hue, base, 0.2), devicePixelRatioF()) : QBrush(hue);
        addPart(key, route, total - route, brush);
    } else {
        addPart(key, 0, total, mixed(hue, base, 0.35))->setPen(QPen(hue, 1));
    }
    if (bar.after)
        addOutline(key, static_cast<double>(bar.after->total()));
    if (total > m_scale)
        addBreak(key);
}

void CompareChart::addOutline(double key, double total) {
    auto* outline = new QCPItemRect(m_plot);
    outline->setPen(QPen(coloursOf(palette()).waiting, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    outline->setBrush(Qt::NoBrush);
    // The bottom-left corner stands on the axis, so that the outline of a small number is still seen.
    outline->topLeft->setCoords(0, key - 0.44);
    outline->bottomRight->setCoords(total, key + 0.44);
}

void CompareChart::addBreak(double key) {
    for (const double shift : {0.0, 0.012}) {
        auto* line = new QCPItemLine(m_plot);
        line->setPen(QPen(palette().color(QPalette::Base), 3));
        line->start->setCoords((0.955 + shift) * m_scale, key + 0.45);
        line->end->setCoords((0.965 + shift) * m_scale, key - 0.45);
    }
}

void CompareChart::addLegendEntry(const QString& name, const QBrush& brush, const QPen& pen) {
    QCPBars* sample = addPart(0, 0, 0, brush);
    sample->setPen(pen);
    sample->setName(name);
    sample->addToLegend();
}

void CompareChart::addLegend() {
    const Colours& colours = coloursOf(palette());
    const QColor base = palette().color(QPalette::Base);
    const QColor sample = colours.secondary;
    QCPLegend* legend = m_plot->legend;
    const auto any = [&](const auto& test) { return std::any_of(m_bars.begin(), m_bars.end(), test); };
    addLegendEntry(tr("route metric"), colours.routePart, Qt::NoPen);
    if (any([](const CompareBar& bar) { return bar.now.hasParts() && bar.now.ofInterface && !bar.now.automatic; }))
        addLegendEntry(tr("interface metric, manual"), adapterColour(palette(), 0), Qt::NoPen);
    if (any([](const CompareBar& bar) { return bar.now.hasParts() && bar.now.ofInterface && bar.now.automatic; })) {
        const QColor hue = adapterColour(palette(), 0);
        addLegendEntry(
            tr("interface metric, automatic"), hatchBrush(hue, mixed(hue, base, 0.2), devicePixelRatioF()), Qt::NoPen);
    }
    if (any([](const CompareBar& bar) { return !bar.now.hasParts(); }))
        addLegendEntry(tr("only the sum is known"), mixed(sample, base, 0.35), QPen(sample, 1));
    if (any([](const CompareBar& bar) { return bar.after.has_value(); }))
        addLegendEntry(tr("after the waiting changes"), Qt::NoBrush, QPen(colours.waiting, 2));

    // Above the bars, in one line: inside, it would lie on them.
    if (m_plot->plotLayout()->elementCount() == 1) {
        m_plot->plotLayout()->insertRow(0);
        m_plot->plotLayout()->addElement(0, 0, legend);
        m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
        legend->setFillOrder(QCPLegend::foColumnsFirst);
        legend->setWrap(3);
    }
    legend->setVisible(!m_bars.empty());
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFont(font());
    legend->setTextColor(palette().color(QPalette::Text));
    legend->setIconSize(18, 12);
    legend->setRowSpacing(4);
    legend->setColumnSpacing(24);
    legend->setMargins(QMargins(8, 6, 8, 6));
    // An entry is clipped to its margins, and without any its text loses the lowest line.
    for (int place = 0; place < legend->itemCount(); ++place) {
        if (QCPAbstractLegendItem* entry = legend->item(place))
            entry->setMargins(QMargins(0, 2, 0, 3));
    }
}

bool CompareChart::event(QEvent* event) {
    const bool result = QWidget::event(event);
    // The parts are there only once the constructor is through.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ScreenChangeInternal)
        rebuild();
    return result;
}

} // namespace precedence

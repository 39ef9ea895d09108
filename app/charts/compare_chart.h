// The adapters' default routes as stacked bars on one scale: route metric and interface metric, automatic hatched,
// manual full, outlines for what the waiting changes make of them. Follows the palette and the font. GUI thread.
#pragma once

#include "app/charts/compare_bars.h"

#include <QPixmap>
#include <QWidget>

class QCPAbstractPlottable;
class QCPBars;
class QCustomPlot;

namespace precedence {

class CompareChart : public QWidget {
    Q_OBJECT

public:
    explicit CompareChart(QWidget* parent = nullptr);
    ~CompareChart() override;

    void setBars(std::vector<CompareBar> bars);
    [[nodiscard]] const std::vector<CompareBar>& bars() const { return m_bars; }

    /// The chart as it is, at twice its resolution: for a report or a slide.
    [[nodiscard]] QPixmap picture() const;

protected:
    bool event(QEvent* event) override;

private:
    void rebuild();
    void setUpAxes();
    void addBar(const CompareBar& bar, double key);
    QCPBars* addPart(double key, double from, double length, const QBrush& brush);
    void addOutline(double key, double total);
    void addBreak(double key);
    void addLegend();
    void addLegendEntry(const QString& name, const QBrush& brush, const QPen& pen);

    std::vector<CompareBar> m_bars;
    double m_scale = 1;
    QCustomPlot* m_plot;
};

} // namespace precedence

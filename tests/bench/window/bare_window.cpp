// The least that a program with a table and a plot costs: menu, tool bar, status, a table of 1,000 rows, and a
// QCustomPlot with four graphs. The reference of the panel's start.
#include <QAbstractTableModel>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <qcustomplot.h>

#include <cmath>

namespace {

class Rows : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1'000; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 8; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QString::number(index.row() * 8 + index.column()) : QVariant();
    }
};

void addGraphs(QCustomPlot& plot) {
    for (int graph = 0; graph < 4; ++graph) {
        QVector<double> keys;
        QVector<double> values;
        for (int i = 0; i < 600; ++i) {
            keys.push_back(i);
            values.push_back(std::sin(i / 50.0 + graph));
        }
        plot.addGraph()->setData(keys, values);
    }
    plot.rescaleAxes();
}

} // namespace

int main(int count, char** arguments) {
    const QApplication application(count, arguments);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Read"));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    Rows rows;
    auto* table = new QTableView(&window);
    table->setModel(&rows);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    window.setCentralWidget(table);
    auto* dock = new QDockWidget(&window);
    auto* plot = new QCustomPlot(dock);
    addGraphs(*plot);
    dock->setWidget(plot);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

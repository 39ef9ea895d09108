// The adapters' default routes beside each other, folded away until somebody asks: a chart, the same as a table, and
// both to copy. Shows what it was given last and does no work while it is folded. Whether it is folded is the caller's
// to remember. GUI thread.
#pragma once

#include "app/charts/compare_bars.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace precedence {

class AdapterHues;
class CompareChart;
class CompareTable;
struct AdapterRows;

class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(QWidget* parent = nullptr);

    void setRows(const AdapterRows& rows, const AdapterHues& hues);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);

signals:
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTools();
    QToolButton* makeTool(const QString& text, const QString& name, QWidget* parent);
    void showBars();
    void bound();
    void colour();
    void copyPicture();
    void copyText();
    void say(const QString& sentence);

    std::vector<CompareBar> m_bars;
    QStringList m_notes;
    bool m_folded = true;
    QToolButton* m_header;
    QWidget* m_body;
    QToolButton* m_asChart = nullptr;
    QToolButton* m_asTable = nullptr;
    QToolButton* m_copyPicture = nullptr;
    QToolButton* m_copyText = nullptr;
    QLabel* m_said = nullptr;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    CompareChart* m_chart;
    CompareTable* m_table;
    QLabel* m_empty;
    QLabel* m_note;
    QTimer* m_forget;
};

} // namespace precedence

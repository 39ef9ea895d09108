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
    void makeBody();
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
    QWidget* m_body = nullptr; ///< and what is in it: nullptr until it is opened for the first time
    QToolButton* m_asChart = nullptr;
    QToolButton* m_asTable = nullptr;
    QToolButton* m_copyPicture = nullptr;
    QToolButton* m_copyText = nullptr;
    QLabel* m_said = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    CompareChart* m_chart = nullptr;
    CompareTable* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_note = nullptr;
    QTimer* m_forget = nullptr;
};

} // namespace precedence

// What was changed here and otherwise, the latest first, by day. Follows its model, which must outlive it; [Put back]
// asks the model. Shows the latest entries and the older ones when asked, so that its cost is bounded. GUI thread.
#pragma once

#include "app/widgets/late_page.h"

#include <QDate>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace precedence {

class HistoryCard;
class HistoryModel;

class HistoryPage : public LatePage {
    Q_OBJECT

public:
    static constexpr int kShownAtFirst = 50;

    explicit HistoryPage(HistoryModel& model, QWidget* parent = nullptr);

    /// Whether what stood there before the first change can be asked for.
    void setHasOriginals(bool hasOriginals);

signals:
    /// What stood there before the first change is to wait.
    void originalsRequested();

protected:
    void build() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        QDate day;
        QLabel* heading = nullptr; ///< before the first of its day
        HistoryCard* card = nullptr;
    };

    void follow();
    void rebuild();
    void insertNewest(int count);
    void addOlder();
    void dropBehind(std::size_t count);
    [[nodiscard]] Shown makeShown(int row);
    void place();
    void nameDays();
    void refreshPutBack();
    void putBack(const HistoryCard* card);

    HistoryModel& m_model;
    int m_limit = kShownAtFirst;
    std::vector<Shown> m_shown; ///< by row of the model
    bool m_stale = false;       ///< which entries can be put back changed while nobody looked
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QPushButton* m_older = nullptr;
    QPushButton* m_originals = nullptr;
    bool m_hasOriginals = false;
};

} // namespace precedence

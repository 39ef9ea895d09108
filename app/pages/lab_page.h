// The lab: its scenarios on the left; on the right the open one's question, the answer for who asks, and what can
// happen there. Says what is chosen and does nothing itself. To show a view again is cheap and disturbs neither the
// focus nor the place of the scroll bar; the answer folds when another scenario opens. GUI thread.
#pragma once

#include "app/pages/lab_values.h"
#include "app/widgets/late_page.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace precedence {

class EmptyState;
class LessonView;

class LabPage : public LatePage {
    Q_OBJECT

public:
    explicit LabPage(QWidget* parent = nullptr);

    using LatePage::show;
    void show(const LabView& view);

signals:
    void scenarioChosen(const QString& name);
    void eventFired(const QString& name);
    void administratorChosen(bool administrator);
    /// Whether changes of labs go back unless they are kept.
    void countdownChosen(bool countsDown);
    void leaveRequested();

protected:
    void build() override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void refresh();
    void choose(const QListWidgetItem* item);
    void fillScenarios();
    void markCurrent();

    std::optional<LabView> m_view; ///< nothing until it is told
    std::vector<LabView::Scenario> m_scenarios;
    QString m_current;
    QListWidget* m_list = nullptr;
    QCheckBox* m_countdown = nullptr;
    QPushButton* m_leave = nullptr;
    QStackedWidget* m_right = nullptr;
    LessonView* m_lesson = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace precedence

// One scenario of the lab: its question, the answer folded away, what can happen, what happened last, and whether
// somebody there is an administrator. Part of the Lab page. GUI thread.
#pragma once

#include "app/pages/lab_values.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace precedence {

class EventButton;

class LessonView : public QScrollArea {
    Q_OBJECT

public:
    explicit LessonView(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const LabView& view);

    [[nodiscard]] bool isAnswerShown() const;
    void setAnswerShown(bool shown);

signals:
    void eventFired(const QString& name);
    void administratorChosen(bool administrator);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(QWidget* inside);
    void showEvents(const std::vector<LabView::Event>& events);
    void colour();

    QString m_scenario;
    std::vector<QString> m_eventNames;
    std::vector<EventButton*> m_events;
    QLabel* m_title = nullptr;
    QLabel* m_system = nullptr;
    QLabel* m_question = nullptr;
    QToolButton* m_fold = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_eventsTitle = nullptr;
    QVBoxLayout* m_eventLines = nullptr;
    QLabel* m_last = nullptr;
    QCheckBox* m_administrator = nullptr;
    QLabel* m_rights = nullptr;
};

} // namespace precedence

// Why traffic to a destination goes where it goes: the answer, the same after what waits, every candidate with its
// reason, and why not another adapter. Follows its model, which must outlive it. GUI thread.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace precedence {

class AdapterHues;
class ExplainModel;
class Snapshot;

class WhyPane : public QWidget {
    Q_OBJECT

public:
    explicit WhyPane(ExplainModel& model, QWidget* parent = nullptr);

    void setHues(const AdapterHues* hues);
    void setAdapters(const Snapshot& snapshot);
    /// What the computer itself says; empty: nothing is known of that.
    void setSystemAnswer(const QString& sentence);

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addCandidates();
    void showWhyNot();
    [[nodiscard]] QWidget* candidate(int row);

    ExplainModel& m_model;
    const AdapterHues* m_hues = nullptr;
    QString m_systemAnswer;
    QLabel* m_title;
    QLabel* m_answer;
    QLabel* m_after;
    QLabel* m_expected;
    QComboBox* m_adapters;
    QLabel* m_whyNot;
    QWidget* m_ladder;
    QVBoxLayout* m_rungs;
};

} // namespace precedence

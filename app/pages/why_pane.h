// Why traffic goes where it goes: the question, the answer now and after the waiting changes, why not another adapter,
// and the ladder of candidates. It shows what its model answers and asks nothing itself. For the GUI thread.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace precedence {

class AdapterHues;
class CandidateBlock;
class ExplainModel;
class Snapshot;
class ToneLabel;

class WhyPane : public QWidget {
    Q_OBJECT

public:
    explicit WhyPane(ExplainModel& model, QWidget* parent = nullptr);

    /// nullptr: none; what is given must live as long as the pane.
    void setHues(const AdapterHues* hues);
    /// Fills "Expected through"; the chosen one stays chosen while it is there.
    void setAdapters(const Snapshot& snapshot);
    /// What the computer itself says; empty where it was not asked.
    void setSystemAnswer(const QString& sentence);

signals:
    void closed();

private:
    void addHeading(QVBoxLayout* column);
    void refresh();
    void showLadder();
    void showWhyNot();

    ExplainModel& m_model;
    const AdapterHues* m_hues = nullptr;
    ToneLabel* m_title;
    QToolButton* m_close;
    ToneLabel* m_answer;
    ToneLabel* m_afterTitle;
    ToneLabel* m_after;
    ToneLabel* m_system;
    QLabel* m_expected;
    QComboBox* m_adapter;
    ToneLabel* m_whyNot;
    QVBoxLayout* m_ladder;
    QList<CandidateBlock*> m_blocks;
    ToneLabel* m_more;
};

} // namespace precedence

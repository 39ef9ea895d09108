// Why traffic goes where it goes: the question, the answer now and after the waiting changes, why not another adapter,
// and the ladder of candidates. It shows what its model answers and asks nothing itself. For the GUI thread.
#pragma once

#include "model/network/explain.h"

#include <QWidget>

class QComboBox;
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
    /// Fills "From" and "Expected through"; what is chosen stays chosen while it is there.
    void setAdapters(const Snapshot& snapshot);
    /// What the computer itself says; empty where it was not asked.
    void setSystemAnswer(const QString& sentence);

signals:
    void closed();
    /// The same destination, from another source address.
    void questionChosen(const precedence::Question& question);

private:
    void addHeading(QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    void chooseSource();
    void refresh();
    void showSources();
    void showLadder();
    void showWhyNot();

    ExplainModel& m_model;
    const AdapterHues* m_hues = nullptr;
    SnapshotPtr m_adapters; ///< the adapters alone
    ToneLabel* m_title;
    QToolButton* m_close;
    ToneLabel* m_answer;
    ToneLabel* m_afterTitle;
    ToneLabel* m_after;
    ToneLabel* m_system;
    QWidget* m_fields;
    QComboBox* m_source;
    QComboBox* m_adapter;
    ToneLabel* m_whyNot;
    QVBoxLayout* m_ladder;
    QList<CandidateBlock*> m_blocks;
    ToneLabel* m_more;
};

} // namespace precedence

// Why traffic goes where it goes: the question, the answer now and after the waiting changes, why not another adapter,
// and the ladder of candidates. It shows what its model answers and asks nothing itself. For the GUI thread.
#pragma once

#include "app/widgets/late_page.h"
#include "model/network/explain.h"

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace precedence {

class AdapterHues;
class CandidateBlock;
class ExplainModel;
class Snapshot;
class ToneLabel;

class WhyPane : public LatePage {
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

protected:
    void build() override;

private:
    void makeParts();
    void addHeading(QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    void fillAdapters();
    void chooseSource();
    void refresh();
    void showSources();
    void showLadder();
    void showWhyNot();

    ExplainModel& m_model;
    const AdapterHues* m_hues = nullptr;
    SnapshotPtr m_adapters; ///< the adapters alone
    ToneLabel* m_title = nullptr;
    QToolButton* m_close = nullptr;
    ToneLabel* m_answer = nullptr;
    ToneLabel* m_afterTitle = nullptr;
    ToneLabel* m_after = nullptr;
    ToneLabel* m_system = nullptr;
    QWidget* m_fields = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_adapter = nullptr;
    ToneLabel* m_whyNot = nullptr;
    QVBoxLayout* m_ladder = nullptr;
    QList<CandidateBlock*> m_blocks;
    ToneLabel* m_more = nullptr;
};

} // namespace precedence

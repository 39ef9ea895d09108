// One route of the ladder: its verdict, where it leads, what it costs and why it won or did not. For the GUI thread.
#pragma once

#include <QWidget>

namespace precedence {

class AdapterHues;
class ElidedLabel;
class ExplainModel;
class ToneIcon;
class ToneLabel;

class CandidateBlock : public QWidget {
    Q_OBJECT

public:
    explicit CandidateBlock(QWidget* parent = nullptr);

    void setCandidate(const ExplainModel& model, int row, const AdapterHues* hues);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneIcon* m_sign;
    ToneLabel* m_verdict;
    ElidedLabel* m_prefix;
    ToneIcon* m_medium;
    ElidedLabel* m_adapter;
    ToneLabel* m_cost;
    ToneLabel* m_reason;
};

} // namespace precedence

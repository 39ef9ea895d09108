// The ladder of candidates for a question: every route that covers the destination, what it costs, and why it wins or
// does not, now and after the changes that wait; and the answer as sentences. Rows move, they are never reset.
#pragma once

#include "model/answers.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace precedence {

/// One candidate. Rows are sorted as after the changes.
struct CandidateRow {
    Route route;
    AdapterId adapter;
    std::size_t twin = 0; ///< the how manieth of equal keys
    std::optional<std::uint64_t> costNow = {};
    std::optional<std::uint64_t> costAfter = {};
    std::optional<std::uint32_t> routePart = {};     ///< after
    std::optional<std::uint32_t> interfacePart = {}; ///< after
    Verdict verdictNow = Verdict::NoMatch;
    Verdict verdictAfter = Verdict::NoMatch;

    friend bool operator==(const CandidateRow&, const CandidateRow&) = default;
};

class ExplainModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { VerdictColumn, DestinationColumn, AdapterColumn, NextHopColumn, CostColumn, ColumnCount };
    enum Role : int {
        VerdictNowRole = Qt::UserRole + 1, ///< Verdict as int
        VerdictAfterRole,
        ReasonRole, ///< "Wi-Fi's route 0.0.0.0/0 costs 35, 10 more than Ethernet's."
        AdapterIdRole,
        CostNowRole, ///< qulonglong
        CostAfterRole,
        RoutePartRole, ///< uint
        InterfacePartRole,
    };

    explicit ExplainModel(QObject* parent = nullptr);

    void setState(RouteSourcePtr source, const ChangeSet& waiting);
    /// Nothing: nobody asks.
    void setQuestion(const std::optional<Question>& question);
    /// What somebody typed: an address, with a zone or without. A refusal is in the sentences, and no route is listed.
    void ask(const QString& destination, const QString& source = {});
    [[nodiscard]] const std::optional<Question>& question() const { return m_question; }

    /// The answer now, or what was wrong with the question; empty where nobody asks.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }
    /// The answer after the changes; empty where they change nothing about it.
    [[nodiscard]] const QStringList& sentencesAfter() const { return m_sentencesAfter; }
    [[nodiscard]] const std::optional<AnswerPair>& answers() const { return m_answers; }
    /// "None of its 14 routes covers 198.51.100.20."; empty where nobody asks.
    [[nodiscard]] QString whyNot(const AdapterId& adapter) const;
    [[nodiscard]] const CandidateRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void answerChanged();

private:
    class Sink;

    void answerAgain();
    void refuse(const Error& error);
    [[nodiscard]] QString cellText(const CandidateRow& row, int column) const;

    RouteSourcePtr m_source;
    ChangeSet m_waiting;
    std::optional<Question> m_question;
    std::optional<AnswerPair> m_answers;
    QStringList m_sentences;
    QStringList m_sentencesAfter;
    std::vector<CandidateRow> m_rows;
};

} // namespace precedence

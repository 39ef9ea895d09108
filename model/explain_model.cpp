#include "model/explain_model.h"

#include "model/row_sync.h"
#include "model/wording_answers.h"

#include <tuple>

namespace precedence {
namespace {

auto keyOf(const CandidateRow& row) {
    return std::tie(row.route.destination, row.route.nextHop, row.adapter, row.route.table, row.route.type, row.twin);
}

CandidateRow candidate(const Snapshot& part, std::uint32_t position) {
    const Route& route = part.routes()[position];
    const Adapter* adapter = part.adapterOf(route);
    CandidateRow row{.route = route, .adapter = adapter ? adapter->id : AdapterId()};
    // Its own metric, and which adapter has which position, are told apart from its key.
    row.route.cost = {};
    row.route.adapter = AdapterPosition::None;
    return row;
}

std::vector<CandidateRow> candidates(const Answer& answer) {
    std::vector<CandidateRow> rows;
    rows.reserve(answer.explanation.candidates.size());
    for (const Judgement& judgement : answer.explanation.candidates) {
        CandidateRow row = candidate(*answer.part, judgement.route);
        for (const CandidateRow& other : rows)
            row.twin += keyOf(row) == keyOf(other) ? 1U : 0U;
        const Route& route = answer.part->routes()[judgement.route];
        row.costAfter = answer.part->effectiveMetric(route);
        row.routePart = answer.part->routeMetric(route);
        row.interfacePart = answer.part->interfaceMetric(route);
        row.verdictAfter = judgement.verdict;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CandidateRow> rowsOf(const AnswerPair& answers) {
    std::vector<CandidateRow> rows = candidates(answers.after);
    const std::vector<CandidateRow> before = candidates(answers.now);
    for (CandidateRow& row : rows) {
        for (const CandidateRow& old : before) {
            if (keyOf(old) == keyOf(row)) {
                row.costNow = old.costAfter;
                row.verdictNow = old.verdictAfter;
            }
        }
    }
    return rows;
}

QVariant number(const std::optional<std::uint64_t>& value) {
    return value ? QVariant::fromValue(static_cast<qulonglong>(*value)) : QVariant();
}

} // namespace

class ExplainModel::Sink {
public:
    explicit Sink(ExplainModel& model)
        : m_model(model) {}

    void beginRemove(std::size_t first, std::size_t last) {
        m_model.beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
    }
    void endRemove() { m_model.endRemoveRows(); }
    void beginInsert(std::size_t first, std::size_t last) {
        m_model.beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
    }
    void endInsert() { m_model.endInsertRows(); }
    void beginMove(std::size_t from, std::size_t to) {
        const auto row = static_cast<int>(from);
        m_model.beginMoveRows({}, row, row, {}, static_cast<int>(to > from ? to + 1 : to));
    }
    void endMove() { m_model.endMoveRows(); }
    void changed(std::size_t first, std::size_t last) {
        emit m_model.dataChanged(
            m_model.index(static_cast<int>(first), 0), m_model.index(static_cast<int>(last), ColumnCount - 1));
    }

private:
    ExplainModel& m_model;
};

ExplainModel::ExplainModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(RouteSource::make(Snapshot::make({}))) {}

void ExplainModel::setState(RouteSourcePtr source, const ChangeSet& waiting) {
    m_source = std::move(source);
    m_waiting = waiting;
    // A text that could not be read stays refused; there is nothing to ask again.
    if (m_question)
        answerAgain();
}

void ExplainModel::setQuestion(const std::optional<Question>& question) {
    m_question = question;
    answerAgain();
}

void ExplainModel::ask(const QString& destination, const QString& source) {
    m_question.reset();
    if (destination.trimmed().isEmpty()) {
        answerAgain();
        return;
    }
    auto address = ScopedAddress::parse(destination.trimmed().toStdString());
    if (!address)
        return refuse(address.error());
    Question question{.destination = std::move(*address)};
    if (!source.trimmed().isEmpty()) {
        const auto from = IpAddress::parse(source.trimmed().toStdString());
        if (!from)
            return refuse(from.error());
        question.source = *from;
    }
    setQuestion(question);
}

void ExplainModel::refuse(const Error& error) {
    m_answers.reset();
    m_sentences = {wording::sentence(error, m_source->snapshot->traits().system)};
    m_sentencesAfter.clear();
    syncRows(m_rows, {}, keyOf, Sink(*this));
    emit answerChanged();
}

void ExplainModel::answerAgain() {
    m_sentences.clear();
    m_sentencesAfter.clear();
    if (m_question) {
        auto answers = answerNowAndAfter(*m_source, m_waiting, *m_question);
        if (!answers)
            return refuse(answers.error());
        m_answers = std::move(*answers);
        m_sentences = wording::answer(*m_answers->now.part, m_answers->now.explanation);
        m_sentencesAfter = wording::answer(*m_answers->after.part, m_answers->after.explanation);
        if (m_sentencesAfter == m_sentences)
            m_sentencesAfter.clear();
    } else {
        m_answers.reset();
    }
    syncRows(m_rows, m_answers ? rowsOf(*m_answers) : std::vector<CandidateRow>(), keyOf, Sink(*this));
    // The reason of a row speaks of others, and its cells of names that rows do not hold.
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
            {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ReasonRole});
    emit answerChanged();
}

QString ExplainModel::whyNot(const AdapterId& adapter) const {
    if (!m_answers)
        return {};
    return wording::whyNot(m_answers->after, whyNotThrough(*m_source, m_answers->after, adapter), adapter);
}

int ExplainModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExplainModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExplainModel::cellText(const CandidateRow& row, int column) const {
    const Adapter* adapter = m_source->snapshot->find(row.adapter);
    switch (column) {
    case VerdictColumn: return wording::step(wording::verdict(row.verdictNow), wording::verdict(row.verdictAfter));
    case DestinationColumn: return wording::plain(row.route.destination.toString());
    case AdapterColumn: return adapter ? wording::name(*adapter) : wording::name(row.route.type);
    case NextHopColumn: return wording::nextHop(row.route);
    case CostColumn: return wording::step(wording::cost(row.costNow), wording::cost(row.costAfter));
    default: return {};
    }
}

QVariant ExplainModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const CandidateRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(shown, index.column());
    case ReasonRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return m_answers ? wording::reason(m_answers->after, shown) : QString();
    case VerdictNowRole: return static_cast<int>(shown.verdictNow);
    case VerdictAfterRole: return static_cast<int>(shown.verdictAfter);
    case AdapterIdRole: return QString::fromStdString(shown.adapter.value());
    case CostNowRole: return number(shown.costNow);
    case CostAfterRole: return number(shown.costAfter);
    case RoutePartRole: return shown.routePart ? QVariant(*shown.routePart) : QVariant();
    case InterfacePartRole: return shown.interfacePart ? QVariant(*shown.interfacePart) : QVariant();
    default: return {};
    }
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Verdict");
    case DestinationColumn: return tr("Destination");
    case AdapterColumn: return tr("Adapter");
    case NextHopColumn: return tr("Next hop");
    case CostColumn: return tr("Cost");
    default: return {};
    }
}

} // namespace precedence

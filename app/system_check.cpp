#include "app/system_check.h"

#include "app/stack_feed.h"
#include "model/explain_model.h"
#include "model/wording.h"

#include <utility>

namespace precedence {

SystemCheck::SystemCheck(ExplainModel& explain, StackFeed& feed, QObject* parent)
    : QObject(parent)
    , m_explain(explain)
    , m_feed(feed) {
    connect(&explain, &ExplainModel::answerChanged, this, &SystemCheck::ask);
    connect(&feed, &StackFeed::answered, this, &SystemCheck::tell);
}

void SystemCheck::setSnapshot(SnapshotPtr snapshot) {
    m_snapshot = std::move(snapshot);
    ask();
}

void SystemCheck::ask() {
    const auto& question = m_explain.question();
    if (m_asked == question && m_askedOver == m_snapshot)
        return;
    if (m_asked != question)
        emit sentenceChanged({});
    m_asked = question;
    m_askedOver = m_snapshot;
    if (question && m_snapshot)
        m_feed.ask(*question, m_snapshot);
}

void SystemCheck::tell(const Question& question, const SystemAnswer& answer) {
    const auto& answers = m_explain.answers();
    if (m_explain.question() != question || !answers)
        return;
    emit sentenceChanged(wording::systemAnswer(*answers->now.part, answers->now.explanation, answer));
}

} // namespace precedence

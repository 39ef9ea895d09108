// Beside the answer to the question that stands: what the computer itself says, as a sentence. It is asked anew when
// the question or the snapshot is another one, never for what merely waits. Lives no longer than the feed and the
// model; on their thread.
#pragma once

#include "model/network/system_answer.h"

#include <QObject>

#include <optional>

namespace precedence {

class ExplainModel;
class StackFeed;

class SystemCheck : public QObject {
    Q_OBJECT

public:
    SystemCheck(ExplainModel& explain, StackFeed& feed, QObject* parent = nullptr);

    /// What stands there now, as it was read.
    void setSnapshot(SnapshotPtr snapshot);

signals:
    /// Empty: nobody asks, or nobody answers.
    void sentenceChanged(const QString& sentence);

private:
    void ask();
    void tell(const Question& question, const SystemAnswer& answer);

    ExplainModel& m_explain;
    StackFeed& m_feed;
    SnapshotPtr m_snapshot;
    std::optional<Question> m_asked;
    SnapshotPtr m_askedOver;
};

} // namespace precedence

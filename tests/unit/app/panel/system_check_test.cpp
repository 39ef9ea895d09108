#include "app/stack_feed.h"
#include "app/system_check.h"
#include "model/explain_model.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <atomic>

namespace precedence {
namespace {

constexpr int kPatience = 20'000; // ms

/// A computer that can be read and asked, and says what the test wants it to say.
class AskedComputer : public StackReader, public RouteOracle {
public:
    explicit AskedComputer(SnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot)) {}

    [[nodiscard]] Traits traits() const override { return m_snapshot->traits(); }
    Expected<SnapshotPtr> read(Sections /*sections*/) override { return m_snapshot; }
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> /*callback*/) override {
        return fail({.code = ErrorCode::NotSupported});
    }
    Expected<SystemAnswer> ask(const Question& /*question*/, const Snapshot& /*snapshot*/) override {
        ++questions;
        return SystemAnswer{.adapter = AdapterId(says)};
    }

    std::atomic<int> questions = 0;
    std::string says = "Ethernet";

private:
    SnapshotPtr m_snapshot;
};

class SystemCheckTest : public testing::Test {
protected:
    SystemCheckTest() {
        tests::SnapshotBuilder builder;
        builder.adapter("Ethernet", 25);
        builder.adapter("Wi-Fi", 35);
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        builder.route("0.0.0.0/0", "192.0.2.2", "Wi-Fi");
        m_snapshot = builder.build();
        auto computer = std::make_unique<AskedComputer>(m_snapshot);
        m_computer = computer.get();
        OpenedStack stack{.reader = m_computer, .oracle = m_computer};
        stack.owner = std::move(computer);
        m_feed = std::make_unique<StackFeed>(std::move(stack));
        m_check = std::make_unique<SystemCheck>(m_explain, *m_feed);
        QObject::connect(m_check.get(), &SystemCheck::sentenceChanged, m_check.get(),
            [this](const QString& sentence) { m_sentence = sentence; });
        m_explain.setState(RouteSource::make(m_snapshot), {});
        m_check->setSnapshot(m_snapshot);
    }
    [[nodiscard]] bool answered() {
        QSignalSpy answers(m_feed.get(), &StackFeed::answered);
        return answers.wait(kPatience);
    }

    SnapshotPtr m_snapshot;
    AskedComputer* m_computer = nullptr;
    ExplainModel m_explain;
    std::unique_ptr<StackFeed> m_feed;
    std::unique_ptr<SystemCheck> m_check;
    QString m_sentence;
};

TEST_F(SystemCheckTest, SaysWhatTheComputerItselfAnswers) {
    m_explain.ask(QStringLiteral("203.0.113.9"));
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_sentence, QStringLiteral("The computer itself says the same."));
}

TEST_F(SystemCheckTest, ShowsADisagreement) {
    m_computer->says = "Wi-Fi";
    m_explain.ask(QStringLiteral("203.0.113.9"));
    ASSERT_TRUE(answered());
    EXPECT_TRUE(m_sentence.contains(QStringLiteral("answers differently"))) << m_sentence.toStdString();
    EXPECT_TRUE(m_sentence.contains(QStringLiteral("Wi-Fi"))) << m_sentence.toStdString();
}

TEST_F(SystemCheckTest, AsksNothingForWhatMerelyWaits) {
    m_explain.ask(QStringLiteral("203.0.113.9"));
    ASSERT_TRUE(answered());
    const ChangeSet waiting{MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)}};
    m_explain.setState(RouteSource::make(m_snapshot), waiting);
    EXPECT_EQ(m_computer->questions, 1);
    EXPECT_FALSE(m_sentence.isEmpty());
    m_check->setSnapshot(preview(*m_snapshot, waiting));
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_computer->questions, 2) << "another snapshot, another answer";
}

TEST_F(SystemCheckTest, IsSilentWhenNobodyAsks) {
    m_explain.ask(QStringLiteral("203.0.113.9"));
    ASSERT_TRUE(answered());
    m_explain.setQuestion({});
    EXPECT_TRUE(m_sentence.isEmpty());
}

} // namespace
} // namespace precedence

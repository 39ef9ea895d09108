#include "platform/trial/guarded_journal.h"
#include "platform/trial/memory_journal.h"
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace precedence {
namespace {

using Log = std::vector<std::string>;

class LoggedEntry final : public StartupEntry {
public:
    explicit LoggedEntry(Log& log, bool& works)
        : m_log(log)
        , m_works(works) {}
    Expected<void> add() override { return note("add"); }
    Expected<void> remove() override { return note("remove"); }

private:
    Expected<void> note(const char* call) {
        m_log.emplace_back(call);
        return m_works ? Expected<void>() : fail({.code = ErrorCode::AccessDenied});
    }
    Log& m_log;
    bool& m_works;
};

class GuardedJournalTest : public testing::Test {
protected:
    GuardedJournalTest() {
        auto inner = std::make_unique<MemoryJournal>();
        m_inner = inner.get();
        m_journal = std::make_unique<GuardedJournal>(std::move(inner), std::make_unique<LoggedEntry>(m_log, m_works));
    }
    [[nodiscard]] bool isThere() const { return m_inner->load()->has_value(); }

    Log m_log;
    bool m_works = true;
    MemoryJournal* m_inner = nullptr;
    std::unique_ptr<GuardedJournal> m_journal;
    Journal m_some{.trial = "t", .boot = "b", .changes = tests::threeChanges()};
};

TEST_F(GuardedJournalTest, TheEntryIsThereBeforeTheFirstJournalAndGoesAfterTheLast) {
    ASSERT_TRUE(m_journal->save(m_some));
    EXPECT_EQ(m_log, Log{"add"});
    ASSERT_TRUE(m_journal->save(m_some));
    EXPECT_EQ(m_log, Log{"add"}) << "once";
    ASSERT_TRUE(m_journal->clear());
    EXPECT_EQ(m_log, (Log{"add", "remove"}));
    ASSERT_TRUE(m_journal->save(m_some));
    EXPECT_EQ(m_log, (Log{"add", "remove", "add"}));
}

TEST_F(GuardedJournalTest, NothingIsTriedWhereNobodyWouldFindItAfterARestart) {
    m_works = false;
    EXPECT_EQ(m_journal->save(m_some).error().code, ErrorCode::AccessDenied);
    EXPECT_FALSE(isThere());
}

TEST_F(GuardedJournalTest, AnEntryThatStaysDoesNotHoldUpTheEnd) {
    ASSERT_TRUE(m_journal->save(m_some));
    m_works = false;
    EXPECT_TRUE(m_journal->clear());
    EXPECT_FALSE(isThere());
}

TEST_F(GuardedJournalTest, AJournalThatIsPutAsideNeedsNoEntry) {
    ASSERT_TRUE(m_journal->save(m_some));
    ASSERT_TRUE(m_journal->setAside());
    EXPECT_EQ(m_log, (Log{"add", "remove"}));
}

} // namespace
} // namespace precedence

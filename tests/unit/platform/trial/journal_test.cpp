#include "platform/trial/journal.h"
#include "platform/trial/journal_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>

#include <sys/resource.h>

namespace precedence {
namespace {

using namespace tests;
namespace fs = std::filesystem;

Journal someJournal() {
    const AdapterId wired("{5F2B}");
    return {"trial-1", "boot-1", std::chrono::milliseconds(45'000), TrialPhase::Keeping, Durability::UntilRestart,
        {MetricChange{wired, AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(5)},
            MetricChange{wired, AddressFamily::IPv6, InterfaceMetric::manual(70'000), InterfaceMetric::manual(6)},
            DefaultRoutesChange{wired, AddressFamily::IPv6, true, false},
            RouteMetricChange{wired, *IpPrefix::parse("10.0.0.0/8"), *IpAddress::parse("192.0.2.1"), 0, 9}},
        {MetricChange{wired, AddressFamily::IPv6, InterfaceMetric::automatic(), InterfaceMetric::manual(6)}}};
}

TEST(JournalTest, ReadsWhatItWrote) {
    const auto read = parseJournal(journalToText(someJournal()), "test");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, someJournal());
}

TEST(JournalTest, R6WritesAutomaticAsAutomatic) {
    EXPECT_NE(journalToText(someJournal()).find(R"("expected": "automatic")"), std::string::npos);
}

TEST(JournalTest, RefusesEveryPieceOfAJournal) {
    const std::string text = journalToText(someJournal());
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_FALSE(parseJournal(std::string_view(text).substr(0, size), "test")) << size;
}

TEST(JournalTest, T13RefusesWhatNoTrialWrites) {
    const std::string text = journalToText(someJournal());
    const auto with = [&text](const std::string& from, const std::string& to) {
        std::string made = text;
        made.replace(made.find(from), from.size(), to);
        return parseJournal(made, "test");
    };
    EXPECT_FALSE(with("keeping", "burning"));
    EXPECT_FALSE(with(R"("change": "metric")", R"("change": "other")"));
    EXPECT_FALSE(with("10.0.0.0/8", "2001:db8::/32"));
    EXPECT_FALSE(with("192.0.2.1", "2001:db8::1"));
    EXPECT_FALSE(with(R"("untilRestart")", R"("forever")"));
    EXPECT_FALSE(with("precedence-trial", "precedence-other"));
    EXPECT_FALSE(with(R"("automatic")", R"("manual")"));
    EXPECT_FALSE(with("70000", "-1"));
    EXPECT_FALSE(with("70000", "4294967296"));
    EXPECT_FALSE(with(R"("boot")", R"("path")"));
    EXPECT_FALSE(parseJournal(std::string(kLargestJournal, ' ') + "\n", "test"));
    EXPECT_EQ(parseJournal("no json\n", "test").error().code, ErrorCode::NotJson);
    Journal journal = someJournal();
    journal.changes.clear();
    EXPECT_FALSE(parseJournal(journalToText(journal), "test")) << "a trial of nothing";
    journal.changes.assign(kMostTrialChanges, someJournal().changes.front());
    EXPECT_TRUE(parseJournal(journalToText(journal), "test"));
    journal.changes.push_back(journal.changes.front());
    EXPECT_FALSE(parseJournal(journalToText(journal), "test")) << "more than are ever tried";
}

TEST(JournalFileTest, KeepsItsFolderToItself) {
    const TemporaryFolder folder;
    JournalFile file(folder.path() / "journal");
    ASSERT_TRUE(file.save(someJournal()));
    EXPECT_EQ(fs::status(folder.path() / "journal").permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(file.file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(**file.load(), someJournal());
    ASSERT_TRUE(file.clear());
    EXPECT_FALSE(file.load()->has_value());
}

TEST(JournalFileTest, EveryPieceOfAWriteThatWasCutOffLeavesTheJournalBeforeIt) {
    const TemporaryFolder folder;
    JournalFile file(folder.path() / "journal");
    ASSERT_TRUE(file.save(someJournal()));
    Journal next = someJournal();
    next.phase = TrialPhase::Kept;
    const std::string text = journalToText(next);
    for (std::size_t size = 0; size <= text.size(); ++size) {
        writeFile(folder.path() / "journal" / "trial.json.new", text.substr(0, size));
        ASSERT_EQ(**file.load(), someJournal()) << size;
    }
    ASSERT_TRUE(file.save(next));
    EXPECT_EQ(**file.load(), next);
}

/// A limit on the size of files, as a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_handler));
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

TEST(JournalFileTest, R1ADiskThatIsFullLeavesTheJournalBeforeIt) {
    const TemporaryFolder folder;
    JournalFile file(folder.path() / "journal");
    ASSERT_TRUE(file.save(someJournal()));
    Journal next = someJournal();
    next.phase = TrialPhase::Kept;
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{100}}) {
        const FullDisk full(bytes);
        const auto saved = file.save(next);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
    }
    EXPECT_EQ(**file.load(), someJournal());
    EXPECT_TRUE(file.save(next));
}

TEST(JournalFileTest, T13RefusesWhatIsTooLargeWithoutReadingIt) {
    const TemporaryFolder folder;
    JournalFile file(folder.path() / "journal");
    ASSERT_TRUE(file.save(someJournal()));
    writeFile(file.file(), std::string(kLargestJournal, ' ') + "\n");
    EXPECT_EQ(file.load().error().code, ErrorCode::FileTooLarge);
}

TEST(JournalFileTest, T13RefusesALinkAndAFolderThatOthersMayWrite) {
    const TemporaryFolder folder;
    JournalFile file(folder.path() / "journal");
    ASSERT_TRUE(file.save(someJournal()));
    fs::rename(file.file(), folder.path() / "elsewhere");
    fs::create_symlink(folder.path() / "elsewhere", file.file());
    EXPECT_FALSE(file.load());
    fs::remove(file.file());
    ASSERT_TRUE(file.save(someJournal()));
    writeFile(folder.path() / "journal" / "lock", "");
    fs::permissions(folder.path() / "journal" / "lock", fs::perms::all);
    EXPECT_EQ(file.hold().error().code, ErrorCode::FileUnwritable);
    fs::permissions(folder.path() / "journal", fs::perms::all);
    EXPECT_FALSE(file.save(someJournal()));
    EXPECT_FALSE(file.load());
    EXPECT_FALSE(file.hold());
    EXPECT_FALSE(file.setAside());
}

} // namespace
} // namespace precedence

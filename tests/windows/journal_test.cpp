// The journal's folder on Windows: what is written is whole, and what others could have put there is refused.
#include "platform/trial/journal_file.h"
#include "platform/trial/journal_folder_windows.h"

#include <gtest/gtest.h>

#include <fstream>

#include <windows.h>
// windows.h comes first: it has what these need.
#include <aclapi.h>
#include <sddl.h>

namespace precedence {
namespace {

namespace fs = std::filesystem;

class WindowsJournal : public testing::Test {
protected:
    WindowsJournal() { fs::create_directories(m_parent); }
    ~WindowsJournal() override {
        std::error_code ignored;
        fs::remove_all(m_parent, ignored);
    }
    [[nodiscard]] static Journal some() {
        return {.trial = "trial-1",
            .boot = "boot-1",
            .changes = {MetricChange{
                AdapterId("{1}"), AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(4)}}};
    }
    void openToEverybody(const fs::path& path) const {
        PSECURITY_DESCRIPTOR made = nullptr;
        ASSERT_TRUE(ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;OICI;FA;;;WD)", 1, &made, nullptr));
        EXPECT_TRUE(SetFileSecurityW(path.c_str(), DACL_SECURITY_INFORMATION, made));
        LocalFree(made);
    }

    fs::path m_parent =
        fs::temp_directory_path() / ("precedence-test-journal-" + std::to_string(GetCurrentProcessId()));
    fs::path m_folder = m_parent / "journal";
    JournalFile m_journal{m_folder};
};

TEST_F(WindowsJournal, ReadsWhatItWroteAndForgetsWhatItCleared) {
    EXPECT_FALSE(m_journal.load()->has_value());
    ASSERT_TRUE(m_journal.save(some()));
    EXPECT_EQ(**m_journal.load(), some());
    Journal next = some();
    next.phase = TrialPhase::Kept;
    ASSERT_TRUE(m_journal.save(next));
    EXPECT_EQ(**m_journal.load(), next);
    EXPECT_FALSE(fs::exists(m_folder / "trial.json.new"));
    ASSERT_TRUE(m_journal.clear());
    EXPECT_FALSE(m_journal.load()->has_value());
    EXPECT_TRUE(m_journal.clear());
}

TEST_F(WindowsJournal, R1APieceOfAWriteThatWasCutOffLeavesTheJournalBeforeIt) {
    ASSERT_TRUE(m_journal.save(some()));
    std::ofstream(m_folder / "trial.json.new") << "{ \"format\": ";
    EXPECT_EQ(**m_journal.load(), some());
    EXPECT_TRUE(m_journal.save(some()));
}

TEST_F(WindowsJournal, R3OneHoldsTheFolderAtATime) {
    JournalFile other(m_folder);
    ASSERT_TRUE(m_journal.hold());
    EXPECT_TRUE(m_journal.hold()) << "twice is once";
    EXPECT_EQ(other.hold().error().code, ErrorCode::TrialIsOn);
    m_journal.release();
    EXPECT_TRUE(other.hold());
}

TEST_F(WindowsJournal, R11ASideIsKeptUnderAnotherName) {
    ASSERT_TRUE(m_journal.save(some()));
    const auto aside = m_journal.setAside();
    ASSERT_TRUE(aside);
    EXPECT_TRUE(fs::exists(fs::path(*aside)));
    EXPECT_FALSE(m_journal.load()->has_value());
}

TEST_F(WindowsJournal, T13RefusesAFolderAndAFileThatOthersMayWrite) {
    ASSERT_TRUE(m_journal.save(some()));
    openToEverybody(m_journal.file());
    EXPECT_EQ(m_journal.load().error().code, ErrorCode::FileUnreadable);
    ASSERT_TRUE(m_journal.save(some())) << "a new one takes its place";
    openToEverybody(m_folder);
    EXPECT_FALSE(m_journal.load());
    EXPECT_EQ(m_journal.save(some()).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(m_journal.hold().error().code, ErrorCode::FileUnwritable);
    EXPECT_FALSE(m_journal.clear());
}

TEST_F(WindowsJournal, T13TheFolderStaysWhereItIsWhileItIsHeld) {
    ASSERT_TRUE(m_journal.save(some()));
    ASSERT_TRUE(m_journal.hold());
    if (MoveFileExW(m_folder.c_str(), (m_parent / "moved").c_str(), 0)) {
        MoveFileExW((m_parent / "moved").c_str(), m_folder.c_str(), 0);
        GTEST_SKIP() << "this system (Wine) renames folders in which a file is open";
    }
    EXPECT_TRUE(m_journal.load());
}

TEST_F(WindowsJournal, T13RefusesAFileOfTwoNames) {
    ASSERT_TRUE(m_journal.save(some()));
    if (!CreateHardLinkW((m_parent / "other").c_str(), m_journal.file().c_str(), nullptr))
        GTEST_SKIP() << "no hard links here";
    EXPECT_EQ(m_journal.load().error().code, ErrorCode::FileUnreadable);
}

TEST_F(WindowsJournal, T13RefusesAFileWhereTheFolderShouldBe) {
    std::ofstream(m_folder) << "a file";
    EXPECT_FALSE(m_journal.load());
    EXPECT_FALSE(m_journal.save(some()));
}

TEST_F(WindowsJournal, T10TheFolderIsTheSystemsAndNotTheEnvironments) {
    SetEnvironmentVariableW(L"ProgramData", L"C:\\elsewhere");
    SetEnvironmentVariableW(L"ALLUSERSPROFILE", L"C:\\elsewhere");
    EXPECT_EQ(journalFolder().filename(), L"Precedence");
    EXPECT_EQ(journalFolder().wstring().find(L"elsewhere"), std::wstring::npos);
}

} // namespace
} // namespace precedence

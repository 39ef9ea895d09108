#include "platform/elevation/admission.h"
#include "platform/elevation/helper_trials.h"
#include "platform/elevation/protocol.h"
#include "tests/unit/platform/elevation/channel_pair.h"
#include "tests/unit/platform/elevation/child_process.h"
#include "tests/unit/platform/elevation/helper_lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

constexpr const char* kNonce = "00112233445566778899aabbccddeeff";

/// A file that the system keeps about a process, with its zeros as line feeds.
std::string factAbout(int process, const std::string& name) {
    std::ifstream file("/proc/" + std::to_string(process) + "/" + name);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::replace(text.begin(), text.end(), '\0', '\n');
    return text;
}

class HelperProcessTest : public testing::Test {
protected:
    HelperProcessTest() {
        adoptOrphans();
        start(helperOver(m_lab.lab()));
    }
    void start(HelperProgram program) {
        m_trials.reset();
        auto starter = std::make_unique<ProcessStarter>(std::move(program));
        m_starter = starter.get();
        m_trials = std::make_unique<HelperTrials>(std::move(starter));
    }
    std::string begin() {
        const auto begun = m_trials->begin(labChanges(), {});
        EXPECT_TRUE(begun) << static_cast<int>(begun.error().code);
        return begun ? begun->trial : "";
    }

    HelperLab m_lab;
    ProcessStarter* m_starter = nullptr;
    std::unique_ptr<HelperTrials> m_trials;
};

TEST_F(HelperProcessTest, TriesAndKeeps) {
    const std::string trial = begin();
    EXPECT_EQ(m_lab.standing(), "new");
    EXPECT_EQ(m_trials->keep(trial)->state, TrialState::Kept);
    EXPECT_EQ(m_lab.endState(), "new");
    EXPECT_FALSE(m_lab.hasJournal());
    EXPECT_EQ(m_trials->originals()->size(), labChanges().size());
}

TEST_F(HelperProcessTest, TriesAndGoesBack) {
    EXPECT_EQ(m_trials->revert(begin())->state, TrialState::TakenBack);
    EXPECT_EQ(m_lab.endState(), "old");
    EXPECT_FALSE(m_lab.hasJournal());
}

TEST_F(HelperProcessTest, R2GoesBackWhenThePanelIsDone) {
    begin();
    const int helper = m_starter->process();
    m_trials.reset();
    EXPECT_EQ(m_lab.endState(), "old");
    EXPECT_FALSE(m_lab.hasJournal());
    EXPECT_TRUE(isGone(helper));
}

TEST_F(HelperProcessTest, R2GoesBackWhenThePanelIsKilled) {
    ChildProcess panel({PRECEDENCE_PANEL_DOUBLE, m_lab.lab(), "wait"}, {});
    const int helper = std::stoi(panel.nextLine().value_or("helper 0").substr(7));
    EXPECT_EQ(panel.nextLine(), "begun");
    EXPECT_EQ(m_lab.standing(), "new");
    panel.kill();
    EXPECT_TRUE(m_lab.becomes("old"));
    EXPECT_TRUE(isGone(helper));
    EXPECT_EQ(m_lab.endState(), "old");
    EXPECT_FALSE(m_lab.hasJournal());
}

TEST_F(HelperProcessTest, R11AHelperThatIsKilledAloneIsToldAndTheNextOneTakesBack) {
    std::promise<TrialStatus> told;
    const auto listening = *m_trials->events([&](const TrialStatus& status) { told.set_value(status); });
    const std::string trial = begin();
    kill(m_starter->process(), SIGKILL);
    auto news = told.get_future();
    ASSERT_EQ(news.wait_for(20s), std::future_status::ready);
    const TrialStatus lost = news.get();
    EXPECT_EQ(lost.state, TrialState::PartlyTakenBack);
    EXPECT_EQ(lost.changes, labChanges());
    EXPECT_EQ(lost.problems.front().error.code, ErrorCode::HelperLost);
    EXPECT_EQ(m_lab.standing(), "new");
    EXPECT_TRUE(m_lab.hasJournal());

    EXPECT_EQ(m_trials->revert(trial)->state, TrialState::TakenBack);
    EXPECT_EQ(m_lab.endState(), "old");
    EXPECT_FALSE(m_lab.hasJournal());
}

TEST_F(HelperProcessTest, R11TheRecoveryAtTheNextStartTakesBack) {
    begin();
    kill(m_starter->process(), SIGKILL);
    EXPECT_EQ(exitCodeOf({PRECEDENCE_HELPER, "recover"}, helperOver(m_lab.lab()).environment), 0);
    EXPECT_EQ(m_lab.endState(), "old");
    EXPECT_EQ(exitCodeOf({PRECEDENCE_HELPER, "recover"}, helperOver(m_lab.lab()).environment), 0) << "nothing is left";
}

TEST_F(HelperProcessTest, R3TwoPanelsHaveOneTrial) {
    begin();
    HelperTrials other(std::make_unique<ProcessStarter>(helperOver(m_lab.lab())));
    EXPECT_EQ(other.begin(labChanges(), {}).error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(other.recover().error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(m_lab.standing(), "new");
}

TEST_F(HelperProcessTest, SignalsToEverybodyDoNotEndItBeforeItsPanel) {
    const std::string trial = begin();
    for (const int signal : {SIGINT, SIGHUP, SIGTERM})
        kill(m_starter->process(), signal);
    EXPECT_EQ(m_trials->revert(trial)->state, TrialState::TakenBack);
}

TEST_F(HelperProcessTest, T10GetsItsChannelAndANonceAndNothingElseOfThePanels) {
    ASSERT_EQ(setenv("LD_LIBRARY_PATH", "/tmp/planted", 1), 0);
    const FileHandle secret(open("/etc/hostname", O_RDONLY)); // NOLINT: without close-on-exec on purpose
    ASSERT_TRUE(m_trials->recover());
    unsetenv("LD_LIBRARY_PATH");
    const int helper = m_starter->process();
    EXPECT_EQ(factAbout(helper, "environ"), "PRECEDENCE_TEST_LAB=" + m_lab.lab() + "\n");
    const std::string line = factAbout(helper, "cmdline");
    EXPECT_TRUE(line.starts_with(std::string(PRECEDENCE_HELPER) + "\n3\n")) << line;
    EXPECT_TRUE(isNonce(line.substr(line.size() - 33, 32))) << line;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/" + std::to_string(helper) + "/fd")) {
        std::error_code problem;
        EXPECT_NE(std::filesystem::read_symlink(entry, problem), "/etc/hostname");
    }
}

TEST_F(HelperProcessTest, T10AHostileEnvironmentChangesNothing) {
    HelperProgram program = helperOver(m_lab.lab());
    for (const char* hostile : {"PRECEDENCE_SCENARIOS=/tmp/planted", "PATH=/tmp/planted", "HOME=/tmp/planted",
             "TMPDIR=/tmp/planted", "XDG_CONFIG_HOME=/tmp/planted", "LC_ALL=xx_XX.nonsense", "LANG=%n%n%n", "IFS=/",
             "PRECEDENCE_HELPER=/tmp/planted", "PRECEDENCE_TRIAL=/tmp/planted", "=", "no equals sign"})
        program.environment.emplace_back(hostile);
    start(program);
    const std::string trial = begin();
    EXPECT_EQ(m_lab.standing(), "new");
    EXPECT_EQ(m_trials->keep(trial)->state, TrialState::Kept);
    EXPECT_EQ(m_lab.endState(), "new");
}

TEST_F(HelperProcessTest, RefusesEveryOtherCommandLine) {
    const std::vector<std::vector<std::string>> wrong{{}, {"recover", "now"}, {"Recover"}, {"--help"}, {kNonce},
        {"3", kNonce, "more"}, {"3", "short"}, {"3", "00112233445566778899AABBCCDDEEFF"}, {"03", kNonce},
        {"-1", kNonce}, {"1", kNonce}, {"999", kNonce}, {"", kNonce}, {"3 ", kNonce}, {"99999999999999999999", kNonce}};
    for (std::vector<std::string> arguments : wrong) {
        arguments.insert(arguments.begin(), PRECEDENCE_HELPER);
        EXPECT_EQ(exitCodeOf(arguments, helperOver(m_lab.lab()).environment), 2) << arguments.back();
    }
}

TEST_F(HelperProcessTest, OpensNoLabWithoutTheTestsSetting) {
    for (const std::string& setting : {std::string(), std::string("wired-and-wifi"), std::string("no-such-lab@x")})
        EXPECT_EQ(exitCodeOf({PRECEDENCE_HELPER, "recover"}, {"PRECEDENCE_TEST_LAB=" + setting}), 1) << setting;
    EXPECT_EQ(exitCodeOf({PRECEDENCE_HELPER, "recover"}, {}), 1);
}

TEST(HelperPrograms, NoneThatIsShippedTakesALab) {
    namespace fs = std::filesystem;
    const fs::path root(PRECEDENCE_SOURCE_DIR);
    std::set<std::string> readers;
    for (const char* part : {"app", "model", "platform"})
        for (const auto& entry : fs::recursive_directory_iterator(root / part))
            if (const auto extension = entry.path().extension(); extension == ".cpp" || extension == ".h")
                if (fileText(entry.path()).find("PRECEDENCE_TEST_LAB") != std::string::npos)
                    readers.insert(fs::relative(entry.path(), root).string());
    EXPECT_EQ(readers, std::set<std::string>{"platform/elevation/helper/main_posix.cpp"});
    const std::string build = fileText(root / "platform/elevation/CMakeLists.txt");
    const std::size_t condition = build.find("if(NOT WIN32 AND PRECEDENCE_TESTS)");
    ASSERT_NE(condition, std::string::npos);
    EXPECT_GT(build.find("main_posix.cpp"), condition) << "built for tests alone";
    EXPECT_EQ(build.find("main_posix.cpp"), build.rfind("main_posix.cpp"));
}

TEST_F(HelperProcessTest, T1LeavesAPanelThatDoesNotKnowTheNonce) {
    auto ends = *connectedSockets();
    ChildProcess helper({PRECEDENCE_HELPER, std::to_string(ends.second.get()), kNonce},
        helperOver(m_lab.lab()).environment, ends.second.get());
    SocketChannel panel(std::move(ends.first));
    EXPECT_EQ(**panel.receive(20s), std::string(kNonce).substr(0, 16));
    ASSERT_TRUE(panel.send("0011223344556677"));
    EXPECT_EQ(helper.wait(), 3);
}

TEST(ProcessStarter, SaysWhyAProgramDidNotStart) {
    const TemporaryFolder folder;
    EXPECT_EQ(ProcessStarter({.file = folder.path("missing")}).start().error().code, ErrorCode::HelperMissing);
    const auto refused = ProcessStarter({.file = folder.write("text", "no program")}).start();
    EXPECT_EQ(refused.error().code, ErrorCode::HelperRefused);
    EXPECT_EQ(refused.error().systemCode, EACCES);
    EXPECT_EQ(ProcessStarter({.file = "/bin/true"}).start().error().code, ErrorCode::HelperSilent);
    const std::string silent = folder.write("silent", "#!/bin/sh\nexec sleep 1\n");
    ASSERT_EQ(chmod(silent.c_str(), S_IRWXU), 0);
    EXPECT_EQ(ProcessStarter({.file = silent}, 50ms).start().error().code, ErrorCode::HelperSilent);
}

} // namespace
} // namespace precedence

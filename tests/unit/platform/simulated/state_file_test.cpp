#include "platform/simulated/lab_stack.h"
#include "platform/simulated/locked_file.h"
#include "platform/simulated/state_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#ifndef _WIN32
#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

class StateFileTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "state.json"; }
    [[nodiscard]] Expected<std::unique_ptr<LabStack>> open(Scenario scenario = twoAdapters()) const {
        return LabStack::make(std::move(scenario), file(), {.lockWait = 50ms, .poll = 10ms});
    }
    void expectRefused(ErrorCode code) {
        const std::string before = fileText(file());
        const auto lab = open();
        ASSERT_FALSE(lab.has_value());
        EXPECT_EQ(static_cast<int>(lab.error().code), static_cast<int>(code));
        EXPECT_EQ(lab.error().operation, Operation::ReadState);
        EXPECT_EQ(lab.error().subject, file().string());
        EXPECT_EQ(fileText(file()), before);
    }

private:
    TemporaryFolder m_folder;
};

TEST_F(StateFileTest, ChangesOutliveTheProcessThatMadeThem) {
    {
        const auto lab = open();
        ASSERT_TRUE(lab.has_value());
        ASSERT_TRUE((*lab)->write(toManual("wired", 4), Durability::Kept).has_value());
    }
    const auto lab = open();
    ASSERT_TRUE(lab.has_value());
    EXPECT_EQ(metricOf(*(*lab)->read(Sections::Ip), "wired"), 4U);
}

TEST_F(StateFileTest, AStateIsWrittenAndReadAgainEqual) {
    Computer computer = computerOf(twoAdapters());
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::Kept).has_value());
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    const auto state = parseState(stateToText(computer), computer, "state");
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(*state, computer.state());
}

TEST_F(StateFileTest, AFileCutInTheMiddleIsRefusedAndLeftAlone) {
    const std::string whole = stateToText(computerOf(twoAdapters()));
    for (const std::size_t length : {std::size_t{1}, whole.size() / 2, whole.size() - 3}) {
        writeFile(file(), whole.substr(0, length));
        expectRefused(ErrorCode::CutOff);
    }
}

TEST_F(StateFileTest, AnEmptyFileIsRefusedAndLeftAlone) {
    writeFile(file(), "");
    expectRefused(ErrorCode::FileEmpty);
}

TEST_F(StateFileTest, AFileThatIsNotOursIsRefusedAndLeftAlone) {
    writeFile(file(), "{\"format\": \"letter\", \"version\": 1, \"scenario\": \"x\"}");
    expectRefused(ErrorCode::WrongFormat);
    writeFile(file(), "{\"Dear\": \"diary\"}");
    expectRefused(ErrorCode::WrongFormat);
    writeFile(file(), "Dear diary");
    expectRefused(ErrorCode::NotJson);
}

TEST_F(StateFileTest, TheStateOfAnotherScenarioIsRefusedAndLeftAlone) {
    Scenario other = twoAdapters();
    other.name = "other";
    ASSERT_TRUE(open(other).has_value());
    expectRefused(ErrorCode::WrongValue);
}

TEST_F(StateFileTest, AStateWithOtherAdaptersThanItsScenarioIsRefused) {
    Scenario smaller = twoAdapters();
    smaller.adapters.pop_back();
    ASSERT_TRUE(open(smaller).has_value());
    expectRefused(ErrorCode::WrongValue);
}

TEST_F(StateFileTest, AFileThatBreaksWhileItIsOpenIsToldAndNotOverwritten) {
    const auto lab = open();
    ASSERT_TRUE(lab.has_value());
    writeFile(file(), "{\"format\":");
    EXPECT_EQ((*lab)->read(Sections::Ip).error().code, ErrorCode::CutOff);
    EXPECT_EQ((*lab)->write(toManual("wired", 4), Durability::Kept).error().code, ErrorCode::CutOff);
    EXPECT_EQ(fileText(file()), "{\"format\":");
}

TEST_F(StateFileTest, AStateAtTheEndOfTimeStaysReadable) {
    Scenario scenario = twoAdapters();
    scenario.events = {{.id = "soon", .title = "s", .after = 5s}};
    std::string text = stateToText(computerOf(scenario));
    const std::string elapsed = "\"elapsed\": 0";
    text.replace(text.find(elapsed), elapsed.size(), "\"elapsed\": 1000000000000");
    const std::string due = "\"due\": 5000";
    text.replace(text.find(due), due.size(), "\"due\": 1000000000000");
    const Computer fresh = computerOf(scenario);
    auto state = parseState(text, fresh, "state");
    ASSERT_TRUE(state.has_value());
    Computer computer(fresh, std::move(*state));
    computer.advance(6ms);
    EXPECT_EQ(computer.state().fired, std::vector<std::string>{"soon"});
    EXPECT_TRUE(parseState(stateToText(computer), fresh, "state").has_value());
}

TEST_F(StateFileTest, AStateThatItsReaderWouldRefuseForItsSizeIsNotWritten) {
    Computer computer = computerOf(twoAdapters());
    ComputerState state = computer.state();
    const RouteSetup route{.destination = prefix("10.0.0.0/8"), .adapter = AdapterId(std::string(3000, 'a'))};
    state.routes.assign(10'500, route);
    StateFile stateFile(file(), 50ms);
    ASSERT_TRUE(stateFile.create(computer).has_value());
    const std::string before = fileText(file());
    const auto done = stateFile.edit(computer, [&state](Computer& edited) -> Expected<void> {
        edited = Computer(edited, state);
        return {};
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(done.error().operation, Operation::WriteState);
    EXPECT_EQ(fileText(file()), before);
}

TEST_F(StateFileTest, AFolderThatIsNotThereIsToldAsUnwritable) {
    const auto lab = LabStack::make(twoAdapters(), file() / "nowhere" / "state.json", {.lockWait = 50ms});
    ASSERT_FALSE(lab.has_value());
    EXPECT_EQ(lab.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(lab.error().systemCode.has_value());
}

TEST_F(StateFileTest, ALockThatSomebodyHoldsIsWaitedForAndThenTold) {
    const auto lab = open();
    ASSERT_TRUE(lab.has_value());
    const auto lock = FileLock::acquire(file(), 0ms);
    ASSERT_TRUE(lock.has_value());
    const auto done = (*lab)->write(toManual("wired", 4), Durability::Kept);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::FileLocked);
    EXPECT_TRUE((*lab)->read(Sections::Ip).has_value()); // reading needs no lock
}

TEST_F(StateFileTest, ALockIsHadAsSoonAsItIsGivenBack) {
    auto lock = FileLock::acquire(file(), 0ms);
    ASSERT_TRUE(lock.has_value());
    std::thread other([this] { EXPECT_TRUE(FileLock::acquire(file(), 10s).has_value()); });
    { const FileLock given = std::move(*lock); }
    other.join();
}

#ifndef _WIN32

/// A process of its own that takes the lock and keeps it until it is killed.
class Holder {
public:
    explicit Holder(const std::filesystem::path& file) {
        int ends[2] = {};
        EXPECT_EQ(::pipe(ends), 0);
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = FileLock::acquire(file, 1s);
            const char ready = lock ? 'y' : 'n';
            (void)!::write(ends[1], &ready, 1);
            for (;;)
                ::pause();
        }
        char ready = 'n';
        EXPECT_EQ(::read(ends[0], &ready, 1), 1);
        EXPECT_EQ(ready, 'y');
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder() { kill(); }

    void kill() {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        m_process = -1;
    }

private:
    pid_t m_process = -1;
};

TEST_F(StateFileTest, APipeInTheLocksPlaceIsRefusedWithoutWaitingForIt) {
    const std::string lock = file().string() + ".lock";
    ASSERT_EQ(::mkfifo(lock.c_str(), 0600), 0);
    const auto refused = FileLock::acquire(file(), 0ms);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(refused.error().subject, lock);
}

TEST_F(StateFileTest, ALinkInTheLocksPlaceIsNotFollowed) {
    const std::filesystem::path elsewhere = file().parent_path() / "elsewhere";
    std::filesystem::create_symlink(elsewhere, file().string() + ".lock");
    const auto refused = FileLock::acquire(file(), 0ms);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(refused.error().subject, file().string() + ".lock");
    EXPECT_FALSE(std::filesystem::exists(elsewhere));
}

TEST_F(StateFileTest, APipeInTheNewFilesPlaceIsRefusedWithoutWaitingForIt) {
    const std::string beside = file().string() + ".new";
    ASSERT_EQ(::mkfifo(beside.c_str(), 0600), 0);
    const auto reader = open();
    ASSERT_FALSE(reader.has_value());
    EXPECT_EQ(reader.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(reader.error().subject, beside);
}

TEST_F(StateFileTest, ALockOfALivingProcessIsRespectedAndOfADeadOneIsNot) {
    Holder holder(file());
    const auto refused = open();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FileLocked);
    EXPECT_EQ(refused.error().subject, file().string());
    holder.kill();
    EXPECT_TRUE(open().has_value());
}

#endif

} // namespace
} // namespace precedence

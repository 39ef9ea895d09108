#include "platform/elevation/admission.h"
#include "platform/elevation/frame.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/elevation/channel_pair.h"
#include "tests/unit/platform/elevation/unix_listener.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

const std::string kNonce = "00112233445566778899aabbccddeeff";
const std::string kOther = "ffeeddccbbaa99887766554433221100";
constexpr Patience kShort{.total = 20s, .visitor = 30ms};

/// A process of its own that calls somebody some times, says something, and then only holds on.
class Stranger {
public:
    Stranger(const std::filesystem::path& door, int calls, const std::string& bytes) {
        std::array<int, 2> ends{};
        EXPECT_EQ(pipe(ends.data()), 0);
        const FileHandle in(ends[0]);
        const FileHandle out(ends[1]);
        m_process = fork();
        if (m_process == 0)
            callAndHold(door, calls, bytes, out.get());
        char hasCalled = 0;
        EXPECT_EQ(read(in.get(), &hasCalled, 1), 1);
    }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;
    ~Stranger() {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }

private:
    [[noreturn]] static void callAndHold(
        const std::filesystem::path& door, int calls, const std::string& bytes, int news) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody else ends it where the test itself is killed
        std::vector<FileHandle> held;
        for (int i = 0; i < calls; ++i) {
            held.push_back(callAt(door));
            sendBytes(held.back(), bytes);
        }
        static_cast<void>(!write(news, "!", 1));
        while (true)
            pause();
    }

    pid_t m_process = 0;
};

class AdmissionTest : public testing::Test {
protected:
    /// This process is the helper, too.
    Expected<std::unique_ptr<Channel>> admitThis(const Patience& patience = kShort) {
        return admit(m_listener, static_cast<std::uint64_t>(getpid()), kNonce, patience);
    }
    [[nodiscard]] std::thread helperThatComes() {
        return std::thread([this] {
            m_helper = std::make_unique<SocketChannel>(callAt(m_listener.path()));
            EXPECT_TRUE(introduce(*m_helper, kNonce, 20s));
        });
    }
    void expectTheyTalk(const Expected<std::unique_ptr<Channel>>& admitted) {
        ASSERT_TRUE(admitted) << static_cast<int>(admitted.error().code);
        ASSERT_TRUE((*admitted)->send("welcome"));
        EXPECT_EQ(**m_helper->receive(5s), "welcome");
    }

    TemporaryFolder m_folder;
    UnixListener m_listener{m_folder.path() / "door"};
    std::unique_ptr<SocketChannel> m_helper;
};

TEST_F(AdmissionTest, AdmitsTheHelper) {
    std::thread helper = helperThatComes();
    const auto admitted = admitThis();
    helper.join();
    expectTheyTalk(admitted);
}

TEST_F(AdmissionTest, T2DropsAVisitorOfAnotherProcessAtOnceWhateverItKnows) {
    // With the patience of an hour for each visitor, only one that is dropped at once lets the next one in.
    const Stranger stranger(m_listener.path(), 1, *encodeFrame(kNonce.substr(0, 16)));
    std::thread helper = helperThatComes();
    const auto admitted = admitThis({.total = 20s, .visitor = 1h});
    helper.join();
    expectTheyTalk(admitted);
}

TEST_F(AdmissionTest, DropsAVisitorWithAWrongNonceAtOnceAndListensAgain) {
    std::thread wrong([this] {
        SocketChannel channel(callAt(m_listener.path()));
        EXPECT_FALSE(introduce(channel, kOther, 20s));
    });
    // With the patience of an hour for each visitor, only one that is dropped at once lets the next one in.
    std::thread helper([this, &wrong] {
        wrong.join();
        helperThatComes().join();
    });
    const auto admitted = admitThis({.total = 20s, .visitor = 1h});
    helper.join();
    expectTheyTalk(admitted);
}

TEST_F(AdmissionTest, DropsASilentVisitorWhenItsPatienceIsOverAndListensAgain) {
    const FileHandle silent = callAt(m_listener.path());
    std::thread helper = helperThatComes();
    const auto admitted = admitThis();
    helper.join();
    expectTheyTalk(admitted);
}

TEST_F(AdmissionTest, GivesUpWhenTheTotalPatienceIsOver) {
    EXPECT_EQ(admitThis({.total = 30ms, .visitor = 10ms}).error().code, ErrorCode::HelperSilent);
}

TEST_F(AdmissionTest, T4ServesTheHelperAmong64SilentVisitorsAnd1000ThatConnectAndDrop) {
    const Stranger silent(m_listener.path(), 64, std::string("\x10\0", 2));
    std::atomic<int> dropped = 0;
    std::thread dropping([&] {
        while (dropped < 1000)
            if (callAt(m_listener.path()).get() >= 0)
                ++dropped;
    });
    // The good one comes while the others do.
    std::thread helper([&] {
        while (dropped < 900)
            std::this_thread::yield();
        helperThatComes().join();
    });
    const auto start = std::chrono::steady_clock::now();
    const auto admitted = admitThis();
    const auto took = std::chrono::steady_clock::now() - start;
    helper.join();
    // Those that come later find nobody who answers, and go.
    std::thread draining([&] {
        while (dropped < 1000)
            static_cast<void>(m_listener.accept(10ms));
    });
    dropping.join();
    draining.join();
    expectTheyTalk(admitted);
    std::printf("admitted among 64 silent and 1000 dropped visitors after %lld ms\n",
        static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
}

TEST_F(AdmissionTest, T4AnErrorOfTheListenersDoesNotEndTheWaiting) {
    class Stumbling final : public Listener {
    public:
        Stumbling(Listener& listener, int errors)
            : m_listener(listener)
            , m_errors(errors) {}
        Expected<std::optional<Visitor>> accept(std::chrono::milliseconds wait) override {
            if (m_errors-- > 0)
                return fail({.code = ErrorCode::SystemFailure, .systemCode = ECONNABORTED});
            return m_listener.accept(wait);
        }

    private:
        Listener& m_listener;
        int m_errors;
    };
    Stumbling stumbling(m_listener, 3);
    std::thread helper = helperThatComes();
    const auto admitted = admit(stumbling, static_cast<std::uint64_t>(getpid()), kNonce, kShort);
    helper.join();
    expectTheyTalk(admitted);
    Stumbling broken(m_listener, 1000);
    const auto refused = admit(broken, 1, kNonce, {.total = 30ms});
    EXPECT_EQ(refused.error().systemCode, ECONNABORTED);
}

TEST_F(AdmissionTest, T1TheHelperRefusesAPanelThatDoesNotKnowTheOtherHalf) {
    for (const std::string& answer : {kOther.substr(16), kNonce.substr(0, 16), std::string("x"), kNonce}) {
        const auto [panel, helper] = channelPair();
        ASSERT_TRUE(panel->send(answer));
        EXPECT_EQ(introduce(*helper, kNonce, 5s).error().code, ErrorCode::RequestRefused);
        EXPECT_EQ(**panel->receive(1s), kNonce.substr(0, 16)) << "the helper shows no more than its half";
    }
    const auto [silent, helper] = channelPair();
    EXPECT_EQ(introduce(*helper, kNonce, 10ms).error().code, ErrorCode::HelperSilent);
}

TEST_F(AdmissionTest, ThePanelAnswersNothingToAWrongHalf) {
    const auto [panel, helper] = channelPair();
    ASSERT_TRUE(helper->send(kOther.substr(0, 16)));
    EXPECT_EQ(greet(*panel, kNonce, 5s).error().code, ErrorCode::RequestRefused);
    EXPECT_FALSE(*helper->receive(10ms));
}

TEST_F(AdmissionTest, EachSideSaysThatTheOtherIsGone) {
    auto [panel, helper] = channelPair();
    helper.reset();
    EXPECT_EQ(greet(*panel, kNonce, 5s).error().code, ErrorCode::HelperLost);
    EXPECT_EQ(introduce(*panel, kNonce, 5s).error().code, ErrorCode::HelperLost);
    auto [leaving, staying] = channelPair();
    ASSERT_TRUE(leaving->send(kNonce.substr(0, 8)));
    leaving.reset();
    EXPECT_EQ(greet(*staying, kNonce, 5s).error().code, ErrorCode::RequestRefused) << "what it said last counts";
}

TEST_F(AdmissionTest, NeitherSideBeginsWithoutANonce) {
    const auto [panel, helper] = channelPair();
    for (const std::string& text : {std::string(), kNonce + "0", std::string("00112233445566778899AABBCCDDEEFF"),
             std::string("0011223344556677 899aabbccddeeff")}) {
        EXPECT_FALSE(isNonce(text));
        EXPECT_EQ(introduce(*helper, text, 10ms).error().code, ErrorCode::RequestRefused) << text;
        EXPECT_EQ(greet(*panel, text, 10ms).error().code, ErrorCode::RequestRefused) << text;
    }
    EXPECT_FALSE(*panel->receive(10ms)) << "nothing was shown";
}

TEST_F(AdmissionTest, SecretsAreTheSameWhereEveryByteIs) {
    EXPECT_TRUE(isSameSecret(kNonce, kNonce));
    for (std::size_t i = 0; i < kNonce.size(); ++i) {
        std::string other = kNonce;
        other[i] = '~';
        EXPECT_FALSE(isSameSecret(kNonce, other)) << i;
    }
    EXPECT_FALSE(isSameSecret(kNonce, kNonce.substr(1)));
    EXPECT_FALSE(isSameSecret("", kNonce));
}

} // namespace
} // namespace precedence

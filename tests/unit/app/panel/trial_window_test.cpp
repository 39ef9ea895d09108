#include "app/trial_window.h"
#include "tests/support/temporary_folder.h"

#include <QSettings>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using namespace std::chrono_literals;

class TrialWindow : public testing::Test {
protected:
    TrialWindow() { qunsetenv("SSH_CONNECTION"); }
    ~TrialWindow() override { qunsetenv("SSH_CONNECTION"); }

    tests::TemporaryFolder m_folder;
    QSettings m_settings{QString::fromStdString(m_folder.path("settings.ini")), QSettings::IniFormat};
};

TEST_F(TrialWindow, IsLongerWhereTheDesktopIsShownFarAway) {
    EXPECT_EQ(trialWindow(m_settings), 30s);
    qputenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22");
    EXPECT_EQ(trialWindow(m_settings), 60s);
}

TEST_F(TrialWindow, IsWhatWasChosenEverywhere) {
    chooseTrialWindow(m_settings, 120s);
    EXPECT_EQ(trialWindow(m_settings), 120s);
    qputenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22");
    EXPECT_EQ(trialWindow(m_settings), 120s);
}

TEST_F(TrialWindow, IsNeverOutsideTenToThreeHundredSeconds) {
    for (const auto& [written, used] : {std::pair("1", 10s), std::pair("100000", 300s), std::pair("-5", 10s),
             std::pair("words", 10s), std::pair("45", 45s)}) {
        m_settings.setValue(QStringLiteral("trialSeconds"), QString::fromLatin1(written));
        EXPECT_EQ(trialWindow(m_settings), used) << written;
    }
}

} // namespace
} // namespace precedence

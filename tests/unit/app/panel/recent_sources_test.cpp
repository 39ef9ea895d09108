#include "app/recent_sources.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace precedence {
namespace {

class RecentSources : public testing::Test {
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

TEST_F(RecentSources, AreNoneAtFirst) {
    EXPECT_TRUE(recentSources(m_settings).isEmpty());
}

TEST_F(RecentSources, StandOnceEachWithTheLatestFirst) {
    for (const char* source : {"lab:a", "lab:b", "lab:a"})
        rememberSource(m_settings, QString::fromLatin1(source));
    EXPECT_EQ(recentSources(m_settings), QStringList({QStringLiteral("lab:a"), QStringLiteral("lab:b")}));
}

TEST_F(RecentSources, AreAHandful) {
    for (int i = 0; i < 2 * kMostRecentSources; ++i)
        rememberSource(m_settings, QStringLiteral("lab:%1").arg(i));
    EXPECT_EQ(recentSources(m_settings).size(), kMostRecentSources);
    EXPECT_EQ(recentSources(m_settings).first(), QStringLiteral("lab:%1").arg(2 * kMostRecentSources - 1));
}

TEST_F(RecentSources, LeaveThisComputerOut) {
    rememberSource(m_settings, QStringLiteral("live"));
    rememberSource(m_settings, {});
    EXPECT_TRUE(recentSources(m_settings).isEmpty());
}

TEST_F(RecentSources, BearASettingThatSomebodyElseWrote) {
    m_settings.setValue(QStringLiteral("recentSources"), 42);
    rememberSource(m_settings, QStringLiteral("lab:a"));
    EXPECT_EQ(recentSources(m_settings).first(), QStringLiteral("lab:a"));
}

TEST_F(RecentSources, AreCalledWhatPeopleKnowThemBy) {
    const std::vector<LabView::Scenario> labs{
        {.name = QStringLiteral("tailscale"), .title = QStringLiteral("Tailscale")}};
    const auto title = [&](const char* source) { return recentTitle(QString::fromUtf8(source), labs).toStdString(); };
    EXPECT_EQ(title("lab:tailscale"), "Tailscale");
    EXPECT_EQ(title("lab:tailscale@/tmp/state.json"), "Tailscale (shared in state.json)");
    EXPECT_EQ(title("file:/home/ann/routes.txt\nfile:/home/ann/ipconfig.txt"), "routes.txt, ipconfig.txt");
    EXPECT_EQ(title("lab:atlantis"), "") << "it is not there any more";
    EXPECT_EQ(title("live"), "") << "it has a place of its own";
    EXPECT_EQ(title("nonsense"), "");
}

} // namespace
} // namespace precedence

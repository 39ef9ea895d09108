#include "platform/windows/windows_names.h"

#include <gtest/gtest.h>

namespace precedence::windows {
namespace {

TEST(WindowsNames, NamesWhatPeopleSee) {
    EXPECT_EQ(nameOf({.major = 10, .build = 26100}), "Windows 11");
    EXPECT_EQ(nameOf({.major = 10, .build = 22000}), "Windows 11");
    EXPECT_EQ(nameOf({.major = 10, .build = 19045}), "Windows 10");
    EXPECT_EQ(nameOf({.major = 10, .build = 20348, .isServer = true}), "Windows Server 2022");
    EXPECT_EQ(nameOf({.major = 10, .build = 14393, .isServer = true}), "Windows Server 2016");
    EXPECT_EQ(nameOf({.major = 6, .minor = 3, .build = 9600}), "Windows 8.1");
    EXPECT_EQ(nameOf({.major = 6, .minor = 1, .build = 7601, .isServer = true}), "Windows Server 2008 R2");
    EXPECT_EQ(nameOf({.major = 5, .minor = 1, .build = 2600}), "Windows XP");
    EXPECT_EQ(nameOf({.major = 12, .minor = 1}), "Windows 12.1");
}

TEST(WindowsNames, EachVersionHasItsTable) {
    EXPECT_EQ(generationOf({.major = 5, .minor = 0}), WindowsGeneration::Windows2000);
    EXPECT_EQ(generationOf({.major = 5, .minor = 1, .servicePack = 1}), WindowsGeneration::WindowsXp);
    EXPECT_EQ(generationOf({.major = 5, .minor = 1, .servicePack = 2}), WindowsGeneration::WindowsXpSp2);
    EXPECT_EQ(generationOf({.major = 5, .minor = 2, .servicePack = 1}), WindowsGeneration::WindowsXpSp2);
    EXPECT_EQ(generationOf({.major = 6, .minor = 3}), WindowsGeneration::WindowsXpSp2);
    EXPECT_EQ(generationOf({.major = 10}), WindowsGeneration::Windows10);
    EXPECT_EQ(generationOf({.major = 11}), WindowsGeneration::Windows10);
}

TEST(WindowsNames, MetricsAddFromVistaOn) {
    EXPECT_FALSE(rulesOf({.major = 5, .minor = 1}).metricsAdd);
    EXPECT_TRUE(rulesOf({.major = 6}).metricsAdd);
    EXPECT_TRUE(rulesOf({.major = 10}).strongHost);
    EXPECT_FALSE(rulesOf({.major = 10}).linkDownRoutesCompete);
}

TEST(WindowsNames, ThePersistentStoreCameWithWindows8) {
    EXPECT_FALSE(hasPersistentStore({.major = 6, .minor = 1}));
    EXPECT_TRUE(hasPersistentStore({.major = 6, .minor = 2}));
    EXPECT_TRUE(hasPersistentStore({.major = 10}));
}

} // namespace
} // namespace precedence::windows

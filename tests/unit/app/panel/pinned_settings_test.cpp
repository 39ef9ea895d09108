#include "app/pinned_settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace precedence {
namespace {

class PinnedSettings : public testing::Test {
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    const Destination m_printer{QStringLiteral("printer"), *ScopedAddress::parse("198.51.100.20")};
    const Destination m_lamp{QStringLiteral("lamp"), *ScopedAddress::parse("fe80::7%Wi-Fi")};
};

TEST_F(PinnedSettings, AreWhatTheyWere) {
    savePins(m_settings, {m_printer, m_lamp});
    EXPECT_EQ(loadPins(m_settings), std::vector<Destination>({m_printer, m_lamp}));
    savePins(m_settings, {m_lamp});
    EXPECT_EQ(loadPins(m_settings), std::vector<Destination>({m_lamp}));
    savePins(m_settings, {});
    EXPECT_TRUE(loadPins(m_settings).empty());
}

TEST_F(PinnedSettings, PassOverWhatIsNoAddress) {
    savePins(m_settings, {m_printer, m_lamp});
    m_settings.setValue(QStringLiteral("pinned/1/address"), QStringLiteral("printer.example"));
    EXPECT_EQ(loadPins(m_settings), std::vector<Destination>({m_lamp}));
}

TEST_F(PinnedSettings, AreBounded) {
    m_settings.setValue(QStringLiteral("pinned/size"), 1'000'000'000);
    EXPECT_TRUE(loadPins(m_settings).empty());
}

} // namespace
} // namespace precedence

#include "app/held_store.h"
#include "app/profile_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

Profile profile(const std::string& name) {
    return {.name = name, .entries = {{.adapter = {.alias = "Ethernet"}}}};
}

class ProfileStores : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("not there yet/profiles")); }
    void put(const QString& name, const QByteArray& text) const {
        ASSERT_TRUE(QDir().mkpath(folder()));
        QFile file(QDir(folder()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    ProfileStore m_store{folder()};
};

TEST_F(ProfileStores, ListWhatWasSavedByName) {
    EXPECT_TRUE(m_store.list().profiles.empty());
    for (const char* name : {"dock", "Dock", "Zu Hause", "a/b\\c:..", "コーヒー"})
        ASSERT_TRUE(m_store.save(profile(name)).has_value()) << name;
    const auto listing = m_store.list();
    ASSERT_EQ(listing.profiles.size(), 5U) << "names that differ in case alone are different ones";
    EXPECT_EQ(listing.profiles[0].name, "Dock");
    EXPECT_TRUE(listing.unread.empty());
    EXPECT_EQ(*m_store.find("a/b\\c:.."), profile("a/b\\c:.."));
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), 5) << "all of them in the folder";
}

TEST_F(ProfileStores, SaveInPlaceOfTheOneWithTheName) {
    ASSERT_TRUE(m_store.save(profile("dock")).has_value());
    Profile other = profile("dock");
    other.pinned = true;
    ASSERT_TRUE(m_store.save(other).has_value());
    EXPECT_EQ(*m_store.find("dock"), other);
    EXPECT_EQ(m_store.list().profiles.size(), 1U);
}

TEST_F(ProfileStores, NameTheProfilesThatThereAre) {
    ASSERT_TRUE(m_store.save(profile("dock")).has_value());
    ASSERT_TRUE(m_store.save(profile("office")).has_value());
    const auto found = m_store.find("home");
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, ErrorCode::NoSuchProfile);
    EXPECT_EQ(found.error().detail, "dock, office");
    EXPECT_EQ(m_store.remove("home").error().code, ErrorCode::NoSuchProfile);
    ASSERT_TRUE(m_store.remove("dock").has_value());
    EXPECT_EQ(m_store.list().profiles.size(), 1U);
}

TEST_F(ProfileStores, RefuseNamesThatCannotBeSeen) {
    const std::string longest(100, 'x');
    EXPECT_TRUE(isProfileName(longest));
    EXPECT_TRUE(isProfileName("\"$(reboot)\" & %PATH%"));
    for (const std::string& name : {std::string(), longest + "x", std::string(" dock"), std::string("a\nb"),
             std::string("a\u202eb"), std::string("a\xff"), std::string("a\0b", 3)}) {
        EXPECT_FALSE(isProfileName(name)) << name;
        EXPECT_EQ(m_store.save(profile(name)).error().code, ErrorCode::NotAName) << name;
    }
    EXPECT_TRUE(m_store.list().profiles.empty());
}

TEST_F(ProfileStores, ListTheRestWhereAFileHoldsNoProfile) {
    ASSERT_TRUE(m_store.save(profile("dock")).has_value());
    put(QStringLiteral("broken.json"), "{");
    put(QStringLiteral("huge.json"), QByteArray(1'000'001, ' '));
    put(QStringLiteral("notes.txt"), "not mine");
    const auto listing = m_store.list();
    EXPECT_EQ(listing.profiles.size(), 1U);
    ASSERT_EQ(listing.unread.size(), 2U);
    EXPECT_EQ(listing.unread[0].code, ErrorCode::CutOff);
    EXPECT_EQ(listing.unread[1].code, ErrorCode::FileTooLarge);
}

TEST_F(ProfileStores, SayWhereNothingCanBeWritten) {
    QFile blocker(m_folder.filePath(QStringLiteral("not there yet")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto saved = m_store.save(profile("dock"));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
}

TEST(HeldStores, KeepWhatIsHeld) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("not there yet/held.json"));
    HeldStore live(file);
    EXPECT_EQ(*live.load(), HeldChanges());
    const HeldChanges held = withKept({}, {MetricChange{.adapter = AdapterId("VPN")}});
    ASSERT_TRUE(live.save(held).has_value());
    EXPECT_EQ(*HeldStore(file).load(), held);
}

TEST(HeldStores, LieBesideALabsStateAndNowhereForWhatDoesNotLast) {
    EXPECT_TRUE(
        heldFileOf({.kind = Source::Kind::Live}).endsWith(QStringLiteral("/Precedence/held/this-computer.json")));
    EXPECT_EQ(heldFileOf({.kind = Source::Kind::Lab, .lab = "x", .stateFile = "/tmp/s.json"}),
        QStringLiteral("/tmp/s.json.held"));
    EXPECT_TRUE(heldFileOf({.kind = Source::Kind::Lab, .lab = "x"}).isEmpty());
    EXPECT_TRUE(heldFileOf({.kind = Source::Kind::File, .files = {"x"}}).isEmpty());
}

TEST(HeldStores, RefuseWhatTheyCannotRead) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("held.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    EXPECT_EQ(HeldStore(file.fileName()).load().error().code, ErrorCode::MissingKey);
}

} // namespace
} // namespace precedence::tests

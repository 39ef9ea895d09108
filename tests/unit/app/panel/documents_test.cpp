#include "app/documents.h"
#include "app/export_menu.h"
#include "app/profiles_menu.h"
#include "model/network/preview.h"
#include "platform/interchange/profiles/profile_file.h"
#include "tests/unit/app/panel/shown_window.h"

#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace precedence::tests {
namespace {

/// The user's folder is one of the test's own.
struct OwnFolder {
    OwnFolder() { qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    ~OwnFolder() { qputenv("XDG_CONFIG_HOME", usual); }

    QByteArray usual = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir folder;
};

class DocumentsTest : public testing::Test, protected OwnFolder, protected ShownWindow {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] ChangeSet waiting() const { return models.session.waiting().changeSet(); }
    void setByHand() { read(preview(*home.snapshot(), {kWifiFirst})); }

    HeldOrders m_held{models.holding};
    Documents m_documents{models, *window, m_held, m_files};
    Worker m_files;
};

TEST_F(DocumentsTest, WhatWaitsIsWrittenAsAScriptWithTheOneThatTakesItBack) {
    models.session.edit({kWifiFirst});
    m_documents.writeScript(ScriptLanguage::PowerShell, path("order.ps1"));
    EXPECT_TRUE(bytes("order.ps1").contains("-InterfaceMetric 4"));
    EXPECT_TRUE(bytes("order-undo.ps1").contains("-AutomaticMetric Enabled"));
    EXPECT_TRUE(sees("order-undo.ps1 takes it back. Nothing was changed here."));
    EXPECT_EQ(waiting().size(), 1U) << "it goes on waiting";
}

TEST_F(DocumentsTest, WithoutWaitingChangesTheScriptSetsWhatIsSetHereByHand) {
    m_documents.writeScript(ScriptLanguage::Netsh, path("order.cmd"));
    EXPECT_TRUE(sees("there is nothing to write"));
    EXPECT_FALSE(QFile::exists(path("order.cmd")));
    setByHand();
    m_documents.writeScript(ScriptLanguage::Netsh, path("order.cmd"));
    EXPECT_TRUE(bytes("order.cmd").contains("metric=4"));
    EXPECT_TRUE(bytes("order-undo.cmd").contains("metric=automatic"));
}

TEST_F(DocumentsTest, AScriptForAnotherSystemIsRefusedWithASentence) {
    models.session.edit({kWifiFirst});
    m_documents.writeScript(ScriptLanguage::NetworkManager, path("order.sh"));
    EXPECT_TRUE(sees("There are no scripts of this kind for"));
    EXPECT_FALSE(QFile::exists(path("order.sh")));
}

TEST_F(DocumentsTest, AFileThatCannotBeWrittenIsTold) {
    models.session.edit({kWifiFirst});
    put("blocker", "");
    m_documents.writeScript(ScriptLanguage::Netsh, path("blocker/order.cmd"));
    EXPECT_TRUE(sees("could not be written"));
}

TEST_F(DocumentsTest, AScriptEndsAsItsProgramWantsAndNothingIsWrittenOver) {
    models.session.edit({kWifiFirst});
    m_documents.writeScript(ScriptLanguage::Netsh, path("order"));
    EXPECT_TRUE(QFile::exists(path("order.cmd")));
    put("other-undo.cmd", "mine");
    m_documents.writeScript(ScriptLanguage::Netsh, path("other.cmd"));
    EXPECT_TRUE(sees("other.cmd or other-undo.cmd is there already."));
    EXPECT_EQ(bytes("other-undo.cmd"), "mine");
    EXPECT_FALSE(QFile::exists(path("other.cmd")));
}

TEST_F(DocumentsTest, AProfileTakesThePlaceOfTheMetricsThatWait) {
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral("Desk"));
    models.session.edit({kWifiFirst});
    m_documents.applyProfile(QStringLiteral("Desk"));
    EXPECT_TRUE(waiting().empty()) << "Desk is the order that stands here";
    models.session.undo();
    EXPECT_EQ(waiting(), ChangeSet{kWifiFirst}) << "one step";
}

TEST_F(DocumentsTest, AProfileThatIsSavedAnewIsHeldAsItIsNow) {
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral("Desk"));
    m_held.holdProfile(QStringLiteral("Desk"));
    const Profile before = *models.holding.profile();
    setByHand();
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral("Desk"));
    auto* question = window->findChild<QMessageBox*>();
    ASSERT_TRUE(question) << "somebody is asked first";
    EXPECT_EQ(*models.holding.profile(), before);
    question->buttons().front()->click();
    EXPECT_NE(*models.holding.profile(), before);
}

TEST_F(DocumentsTest, TheMenuOpensAsOftenAsAnybodyLikes) {
    const auto menus = [this] {
        settle();
        return window->profilesMenu().findChildren<QMenu*>().size();
    };
    const auto before = menus();
    for (int i = 0; i < 5; ++i)
        emit window->profilesMenu().aboutToShow();
    EXPECT_EQ(menus(), before);
}

TEST_F(DocumentsTest, AnAnswerFileHoldsWhatIsShownAndGoesIntoTheOneThatIsThere) {
    models.session.edit({kWifiFirst});
    m_documents.writeAnswerFile(path("unattend.xml"));
    EXPECT_TRUE(bytes("unattend.xml").contains("<Metric>4</Metric>")) << "as it is after what waits";
    EXPECT_TRUE(sees("The metrics are written to unattend.xml."));
    EXPECT_TRUE(sees("Answer files are documented for 5 to 50"));
    const QByteArray before = bytes("unattend.xml").replace("<Interfaces>", "<Interfaces><!-- mine -->");
    put("unattend.xml", before);
    m_documents.writeAnswerFile(path("unattend.xml"));
    EXPECT_EQ(bytes("unattend.xml"), before) << "nothing to change in it";
    EXPECT_TRUE(sees("everything else in it is as it was"));
    put("unattend.xml", "<html/>");
    m_documents.writeAnswerFile(path("unattend.xml"));
    EXPECT_TRUE(sees("no answer file"));
    EXPECT_EQ(bytes("unattend.xml"), "<html/>");
}

TEST_F(DocumentsTest, AnAnswerFileThatComesInWaits) {
    models.session.edit({kWifiFirst});
    m_documents.writeAnswerFile(path("unattend.xml"));
    models.session.discardAll();
    m_documents.import(path("unattend.xml"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !waiting().empty(); }));
    EXPECT_EQ(waiting(), ChangeSet{kWifiFirst});
    EXPECT_TRUE(sees("Look at them, then apply."));
    m_documents.import(path("nowhere.xml"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees("is not there"); }));
}

TEST_F(DocumentsTest, AProfileIsSavedChosenAndTakenElsewhere) {
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral(" Desk "));
    EXPECT_TRUE(sees("“Desk” is saved."));
    m_documents.applyProfile(QStringLiteral("Desk"));
    EXPECT_TRUE(sees("This computer is as it wants it already."));
    setByHand();
    m_documents.applyProfile(QStringLiteral("Desk"));
    EXPECT_FALSE(waiting().empty());
    m_documents.applyProfile(QStringLiteral("Dock"));
    EXPECT_TRUE(sees("There is no profile called “Dock”. The profiles are: Desk."));
    m_documents.saveProfile(ProfileKind::Metrics, QStringLiteral("a\nb"));
    EXPECT_TRUE(sees("cannot be the name of a profile"));
    put("strange.json", QByteArray::fromStdString(writeProfile(
                            {.name = "From elsewhere", .entries = {{.adapter = {.medium = Medium::Wired}}}})));
    m_documents.import(path("strange.json"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees("“From elsewhere” from strange.json is one of your profiles"); }));
}

TEST_F(DocumentsTest, TheOrderThatIsShownIsExportedUnderTheFilesName) {
    models.session.edit({kWifiFirst});
    m_documents.exportOrder(path("couch.json"));
    const auto profile = readProfile(bytes("couch.json").toStdString());
    ASSERT_TRUE(profile.has_value());
    EXPECT_EQ(profile->name, "couch");
    EXPECT_EQ(profile->entries.front().adapter.alias, "Wi-Fi") << "as it is after what waits";
    m_documents.exportOrder(path(" .json"));
    EXPECT_TRUE(sees("cannot be the name of a profile"));
}

TEST_F(DocumentsTest, TheMenuHasTheProfilesThatThereAreWhenItOpens) {
    ProfilesMenu& menu = window->profilesMenu();
    const auto names = [&menu] {
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts.push_back(action->text());
        return texts;
    };
    emit menu.aboutToShow();
    EXPECT_TRUE(names().contains(QStringLiteral("No profiles yet")));
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral("Desk & home"));
    emit menu.aboutToShow();
    ASSERT_TRUE(names().contains(QStringLiteral("Desk && home"))) << "a name is no place for a key";
    setByHand();
    menu.actions().at(static_cast<int>(names().indexOf(QStringLiteral("Desk && home"))))->trigger();
    EXPECT_FALSE(waiting().empty());
}

TEST_F(DocumentsTest, AProfileHoldsOnceItIsChosenAndNoMoreWhenItIsDeleted) {
    m_documents.saveProfile(ProfileKind::Order, QStringLiteral("Desk"));
    QSignalSpy again(&models.session, &Session::setAgainRequested);
    models.holding.setAllowed(true);
    emit window->profilesMenu().holdRequested(QStringLiteral("Desk"));
    EXPECT_EQ(m_held.heldProfile(), QStringLiteral("Desk"));
    EXPECT_EQ(again.size(), 0) << "it holds";
    setByHand();
    EXPECT_EQ(again.size(), 1);
    emit window->profilesMenu().holdRequested({});
    EXPECT_TRUE(m_held.heldProfile().isEmpty());
    emit window->profilesMenu().holdRequested(QStringLiteral("none such"));
    EXPECT_TRUE(m_held.heldProfile().isEmpty());
}

} // namespace
} // namespace precedence::tests

#include "tests/unit/app/panel/shown_window.h"

#include <QSignalSpy>

#include <map>
#include <set>

namespace precedence::tests {
namespace {

class MainWindowMenusTest : public testing::Test, protected ShownWindow {};

TEST_F(MainWindowMenusTest, noTwoCommandsHaveTheSameKeys) {
    std::map<QString, QString> owners;
    for (const QAction* one : actions()) {
        for (const QKeySequence& keys : one->shortcuts()) {
            const auto [owner, isNew] = owners.emplace(keys.toString(), one->text());
            EXPECT_TRUE(isNew) << keys.toString().toStdString() << " is " << owner->second.toStdString() << " and "
                               << one->text().toStdString();
        }
    }
    EXPECT_GE(owners.size(), 9U);
    EXPECT_FALSE(owners.contains(QStringLiteral("Alt+Up"))) << "the list has it; a shortcut would take it from fields";
}

QChar letterOf(const QString& text) {
    const auto at = text.indexOf(QLatin1Char('&'));
    return at < 0 ? QChar() : text[at + 1].toLower();
}

TEST_F(MainWindowMenusTest, noTwoCommandsOfAMenuHaveTheSameLetter) {
    std::vector<QList<QAction*>> lists{window->menuBar()->actions()};
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>())
        lists.push_back(menu->actions());
    for (const QList<QAction*>& list : lists) {
        std::set<QChar> letters;
        for (const QAction* one : list) {
            if (one->isSeparator())
                continue;
            EXPECT_FALSE(one->text().isEmpty());
            const QChar letter = letterOf(one->text());
            EXPECT_TRUE(letter.isNull() || letters.insert(letter).second) << one->text().toStdString();
        }
    }
}

TEST_F(MainWindowMenusTest, undoRedoApplyAndDiscardAreOnWhereTheyDoSomething) {
    for (const char* text : {"Undo", "Redo", "Apply waiting changes", "Discard all waiting changes"})
        EXPECT_FALSE(action(text).isEnabled()) << text;
    models.session.edit({kWifiFirst});
    for (const char* text : {"Undo", "Apply waiting changes", "Discard all waiting changes"})
        EXPECT_TRUE(action(text).isEnabled()) << text;
    action("Undo").trigger();
    EXPECT_TRUE(models.session.waiting().isEmpty());
    EXPECT_TRUE(action("Redo").isEnabled());
    action("Redo").trigger();
    EXPECT_EQ(models.session.waiting().edits().size(), 1U);
    QSignalSpy asked(&models.session, &Session::applyRequested);
    action("Apply waiting changes").trigger();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(MainWindowMenusTest, theMenuOfAdaptersDoesWhatTheButtonsDo) {
    tree().setCurrentIndex(models.adapters.indexOf(kVpn));
    action("Move up").trigger();
    EXPECT_EQ(models.adapters.shownOrder(), (std::vector{kEthernet, kVpn, kWifi}));
    action("Move to the top").trigger();
    EXPECT_EQ(models.adapters.shownOrder().front(), kVpn);
    action("Move down").trigger();
    EXPECT_EQ(models.adapters.shownOrder(), (std::vector{kEthernet, kVpn, kWifi}));
    action("Move to the bottom").trigger();
    EXPECT_EQ(models.adapters.shownOrder().back(), kVpn);
    action("Pin order").trigger();
    EXPECT_EQ(models.session.waiting().edits().size(), 5U);
}

TEST_F(MainWindowMenusTest, themesAreAChoiceOfOne) {
    QSignalSpy asked(window.get(), &MainWindow::themeRequested);
    action("Dark").trigger();
    EXPECT_FALSE(action("Colours of the system").isChecked());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<ThemeChoice>(), ThemeChoice::Dark);
}

} // namespace
} // namespace precedence::tests

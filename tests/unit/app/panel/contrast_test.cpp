// Every text of the window against what it really stands on, in light and dark: 4.5 to 1, as the guidelines ask. Text
// of what is switched off is left out, as they leave it out.
#include "app/colours.h"
#include "app/pages/lab_page.h"
#include "app/theme.h"
#include "tests/unit/app/panel/painted_text.h"
#include "tests/unit/app/panel/shown_window.h"

#include <set>

namespace precedence::tests {
namespace {

constexpr double kReadable = 4.5;

QApplication& application() {
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

LabView lesson() {
    return {.scenarios = {{.name = QStringLiteral("one"), .title = QStringLiteral("One cable")}},
        .current = QStringLiteral("one"),
        .title = QStringLiteral("One cable"),
        .system = QStringLiteral("Windows 11"),
        .question = QStringLiteral("Which way does it go?"),
        .answer = QStringLiteral("Through Ethernet."),
        .events = {{.name = QStringLiteral("pull"), .title = QStringLiteral("Pull the cable"), .dueIn = 8}},
        .administrator = true};
}

/// The theme comes before the window and goes after it.
class Themed {
protected:
    explicit Themed(ThemeChoice choice)
        : theme(application(), choice) {}
    const Theme theme;
};

class ContrastTest : public testing::TestWithParam<ThemeChoice>, private Themed, protected ShownWindow {
protected:
    ContrastTest()
        : Themed(GetParam())
        , ShownWindow(false) {
        window->labPage().show(lesson());
        window->setSource(QStringLiteral("Lab"), QStringLiteral("Windows 11"), QStringLiteral("Nothing here is real."));
        window->setNotice(QStringLiteral("Precedence can show it but not change it here yet."));
        window->resize(1'280, 900);
        settle();
    }
    /// Fails on every text that is hard to read; what was read is counted, so that nothing is proved of nothing.
    void look(QWidget& at, const char* state) {
        settle();
        const QPalette palette = QApplication::palette();
        std::set<QRgb> off;
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            off.insert(palette.color(QPalette::Disabled, role).rgb());
        for (const PaintedText& painted : paintedTexts(at)) {
            if (off.contains(painted.ink.rgb()))
                continue;
            seen.insert(painted.text);
            EXPECT_GE(contrast(painted.ink, painted.ground), kReadable)
                << state << ": “" << painted.text.toStdString() << "” is " << painted.ink.name().toStdString() << " on "
                << painted.ground.name().toStdString();
        }
    }
    [[nodiscard]] bool saw(const char* text) const {
        const QString wanted = QString::fromUtf8(text);
        return std::any_of(seen.begin(), seen.end(), [&](const QString& one) { return one.contains(wanted); });
    }

    std::set<QString> seen;
};

TEST_P(ContrastTest, everyTextOfThePriorityPageIsReadableInEveryState) {
    look(*window, "read");
    tree().setExpanded(models.adapters.groupIndex(RowPlace::NotConnected), true);
    tree().setCurrentIndex(models.adapters.indexOf(kWifi));
    window->activateWindow();
    tree().setFocus();
    look(*window, "a row chosen, a group open");
    models.session.edit({kWifiFirst});
    look(*window, "changes waiting");
    read(home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = 25; }));
    look(*window, "a tie");
    read(home.with(kWifi, [](Adapter& adapter) {
        adapter.ipv4->metric = 50;
        adapter.ipv4->automatic = false;
        adapter.ipv6->metric = 5;
    }));
    look(*window, "a conflict, and another order of IPv6");
    window->say(QStringLiteral("10000 is too large."), true);
    look(*window, "a refusal");
    for (const char* text : {"Wi-Fi", "Not connected", "internet", "changes waiting", "too large", "another order",
             "Nothing here is real", "not change it here yet", "Automatic would be"})
        EXPECT_TRUE(saw(text)) << text;
}

TEST_P(ContrastTest, everyTextOfTheOtherPagesIsReadable) {
    models.session.edit({kWifiFirst});
    window->ask(QStringLiteral("8.8.8.8"));
    look(*window, "why");
    window->showPage(PageName::Routes);
    look(*window, "routes");
    models.history.addApplied({kWifiFirst}, QDateTime::currentDateTime());
    models.history.addRefused(kWifiFirst, {.code = ErrorCode::AccessDenied}, QDateTime::currentDateTime());
    models.history.addOtherwise({kWifiFirst}, QDateTime::currentDateTime());
    window->showPage(PageName::History);
    look(*window, "history");
    window->showPage(PageName::Lab);
    look(*window, "lab");
    window->showPage(PageName::Priority);
    window->priorityPage().setTrouble(QStringLiteral("It could not be read."), QStringLiteral("No answer."), true);
    look(*window, "trouble");
    window->ask(QStringLiteral("printer.example"));
    look(*window, "a question that is none");
    for (const char* text : {"costs more", "198.51.100.1", "Refused", "Which way does it go?", "Pull the cable",
             "No answer.", "Type its address", "After the waiting changes"})
        EXPECT_TRUE(saw(text)) << text;
}

TEST_P(ContrastTest, everyTextOfTheMenusIsReadable) {
    for (QAction* action : window->menuBar()->actions()) {
        QMenu* menu = action->menu();
        menu->popup(window->mapToGlobal(QPoint(40, 40)));
        for (QAction* entry : menu->actions()) {
            menu->setActiveAction(entry);
            look(*menu, "menu");
        }
        menu->close();
    }
    // The letter of a key is underlined, and so painted on its own.
    for (const char* text : {"ead again", "Move to the", "ext region", "About"})
        EXPECT_TRUE(saw(text)) << text;
}

INSTANTIATE_TEST_SUITE_P(Themes, ContrastTest, testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
    [](const auto& theme) { return std::string(theme.param == ThemeChoice::Dark ? "dark" : "light"); });

} // namespace
} // namespace precedence::tests

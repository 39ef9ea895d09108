#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <gtest/gtest.h>

namespace precedence {
namespace {

QString undo() {
    return QCoreApplication::translate("precedence::MainWindow", "&Undo");
}

TEST(Language, HasTheCataloguesInTheProgram) {
    EXPECT_EQ(languages(), QStringList({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr")}));
}

TEST(Language, IsTheOneOfATerritoryToo) {
    for (const char* tag : {"de", "de_AT", "de-CH", "DE"})
        EXPECT_EQ(languageOf(QString::fromLatin1(tag)), QStringLiteral("de")) << tag;
    for (const char* tag : {"", "C", "xx", "d", "deu", "english"})
        EXPECT_EQ(languageOf(QString::fromLatin1(tag)), QString()) << tag;
}

TEST(Language, SpeaksAndCountsWhileItLives) {
    {
        const Language language(QStringLiteral("de_AT"));
        EXPECT_EQ(language.name(), QStringLiteral("de"));
        EXPECT_EQ(undo(), QStringLiteral("&Rückgängig"));
        EXPECT_EQ(QLocale(), QLocale(QStringLiteral("de_AT")));
        EXPECT_EQ(QLocale().toString(2.5), QStringLiteral("2,5"));
    }
    EXPECT_EQ(undo(), QStringLiteral("&Undo"));
    EXPECT_EQ(QLocale(), QLocale::system());
}

TEST(Language, HasQtsOwnSentences) {
    const Language language(QStringLiteral("fr"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"))
        << "qtbase_fr.qm was not there when this was built: app/setup build installs qt6-translations-l10n";
}

TEST(Language, EnglishHasItsPlurals) {
    const Language language(QStringLiteral("en"));
    const auto waiting = [](int count) {
        return QCoreApplication::translate("precedence::FooterBar", "%n changes waiting", "", count);
    };
    EXPECT_EQ(waiting(1), QStringLiteral("1 change waiting"));
    EXPECT_EQ(waiting(2), QStringLiteral("2 changes waiting"));
    EXPECT_EQ(undo(), QStringLiteral("&Undo"));
}

TEST(Language, OfTheUserIsTakenWhereTheOneAskedForIsUnknown) {
    EXPECT_EQ(Language(QStringLiteral("xx")).name(), Language().name());
    EXPECT_TRUE(languages().contains(Language().name()));
}

} // namespace
} // namespace precedence

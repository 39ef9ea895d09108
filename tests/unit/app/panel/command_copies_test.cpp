#include "app/command_copies.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

TEST(CommandCopies, WindowsOlderThanPowerShellsCommandsGetsNetsh) {
    EXPECT_EQ(usualLanguage({.system = "Windows 7"}), CommandLanguage::Netsh);
    EXPECT_EQ(usualLanguage({.system = "Windows Vista"}), CommandLanguage::Netsh);
    EXPECT_EQ(usualLanguage({.system = "Windows 8"}), CommandLanguage::PowerShell);
    EXPECT_EQ(usualLanguage({}), CommandLanguage::PowerShell) << "most computers are younger";
}

TEST(CommandCopies, EachLanguageIsTheOtherOfTheOther) {
    for (const CommandLanguage language : {CommandLanguage::PowerShell, CommandLanguage::Netsh}) {
        EXPECT_NE(otherLanguage(language), language);
        EXPECT_EQ(otherLanguage(otherLanguage(language)), language);
    }
}

TEST(CommandCopies, PastingAllOfItUndoesNothing) {
    const CommandText commands{
        .apply = "# As administrator.\nmake it so\n", .undo = "# As administrator.\nas it was\n"};
    EXPECT_EQ(clipboardText(commands, CommandLanguage::PowerShell).toStdString(),
        "# As administrator.\nmake it so\n\n"
        "# To undo it later, run the lines below without “#” before them.\n"
        "# As administrator.\n# as it was\n");
    const QString text = clipboardText({.apply = "rem x\na\n", .undo = "rem x\nb\n"}, CommandLanguage::Netsh);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(line == QStringLiteral("a") || line.startsWith(QStringLiteral("rem "))) << line.toStdString();
}

TEST(CommandCopies, WithoutAWayBackThereIsNoRemarkOnOne) {
    EXPECT_EQ(clipboardText({.apply = "a\n", .undo = {}}, CommandLanguage::Netsh).toStdString(), "a\n");
}

} // namespace
} // namespace precedence::tests

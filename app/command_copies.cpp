#include "app/command_copies.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandCopies)
};

QString remarkOf(CommandLanguage language) {
    switch (language) {
    case CommandLanguage::PowerShell: return QStringLiteral("# ");
    case CommandLanguage::Netsh: return QStringLiteral("rem ");
    }
    return {};
}

} // namespace

CommandLanguage usualLanguage(const Traits& traits) {
    constexpr std::array<std::string_view, 3> kOlder{"Windows Vista", "Windows 7", "Windows Server 2008"};
    const bool isOlder = std::any_of(
        kOlder.begin(), kOlder.end(), [&](std::string_view name) { return traits.system.starts_with(name); });
    return isOlder ? CommandLanguage::Netsh : CommandLanguage::PowerShell;
}

CommandLanguage otherLanguage(CommandLanguage language) {
    return language == CommandLanguage::Netsh ? CommandLanguage::PowerShell : CommandLanguage::Netsh;
}

QString clipboardText(const CommandText& commands, CommandLanguage language) {
    QString text = QString::fromStdString(commands.apply);
    if (commands.undo.empty())
        return text;
    const QString remark = remarkOf(language);
    text += u'\n' + remark +
            Text::tr("To undo it later, run the lines below without “%1” before them.").arg(remark.trimmed()) + u'\n';
    for (const QString& line : QString::fromStdString(commands.undo).split(u'\n', Qt::SkipEmptyParts))
        text += (line.startsWith(remark) ? line : remark + line) + u'\n';
    return text;
}

QString copiedSentence(CommandLanguage language) {
    switch (language) {
    case CommandLanguage::PowerShell:
        return Text::tr("Copied for PowerShell, with the commands that undo it. Nothing was changed; send it to the "
                        "user, to be run there as administrator.");
    case CommandLanguage::Netsh:
        return Text::tr(
            "Copied for the command prompt, with the commands that undo it. Nothing was changed; send it to "
            "the user, to be run there as administrator.");
    }
    return {};
}

} // namespace precedence

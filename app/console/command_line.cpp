#include "app/console/command_line.h"

#include "app/console/command_reader.h"
#include "model/wording.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const std::vector<std::string>& commandNames() {
    static const std::vector<std::string> kNames{"adapters", "routes", "explain", "diff", "watch", "order", "set",
        "set-route", "bindings", "providers", "export", "import", "profile"};
    return kNames;
}

QString listOfCommands() {
    std::string names;
    for (const std::string& name : commandNames())
        names += (names.empty() ? "" : ", ") + name;
    return QString::fromStdString(names);
}

QString sayWhatToDo() {
    return Text::tr("Say what to do: %1. precedencectl --help tells more.").arg(listOfCommands());
}

/// What people meet first, in words that help more than the reader's own.
std::optional<std::string> refusalOfFirstWord(int count, const char* const* arguments) {
    const std::string word = count > 1 ? arguments[1] : "";
    const bool isKnown = std::find(commandNames().begin(), commandNames().end(), word) != commandNames().end();
    if (isKnown || word.starts_with('-'))
        return std::nullopt;
    if (word.empty())
        return sayWhatToDo().toStdString();
    return Text::tr("“%1” is not a command. The commands are: %2.")
        .arg(wording::plain(word), listOfCommands())
        .toStdString();
}

/// What the parser cannot tell: options that do not go together.
QString problemOf(const Command& command) {
    const auto* set = std::get_if<SetCommand>(&command);
    if (set && !set->metric && !set->defaultRoutes)
        return Text::tr("Say what to set: --metric or --default-routes.");
    const auto* exports = std::get_if<ExportCommand>(&command);
    if (!exports)
        return {};
    const bool isForScripts = !exports->since.empty() || !exports->profile.empty() || exports->undo;
    const bool isForAnswerFiles = !exports->into.empty() || exports->windowsPe || exports->withAddresses ||
                                  exports->withRoutes || exports->architecture != ExportCommand().architecture;
    if (!exports->script && isForScripts)
        return Text::tr("--since, --profile and --undo are for scripts, not for answer files.");
    if (exports->script && isForAnswerFiles)
        return Text::tr(
            "--into, --pass, --architecture, --with-addresses and --with-routes are for answer files (unattend) only.");
    return {};
}

/// The parser's own words, in the language of ours. Commands take them over, so they are set first.
void setParserWords(CLI::App& app) {
    const auto formatter = app.get_formatter();
    formatter->label("REQUIRED", "");
    formatter->label("TEXT", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "VALUE")));
    formatter->label("Usage", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Usage")));
    formatter->label("OPTIONS", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "OPTIONS")));
    formatter->label("SUBCOMMAND", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")));
    formatter->label("Positionals", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Arguments")));
    formatter->label("Needs", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "with")));
    formatter->label("Excludes", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "not with")));
    app.option_defaults()->group(ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Options")));
    app.set_help_flag("-h,--help", ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Print this help and end.")));
    app.set_version_flag("--version", "precedencectl " PRECEDENCE_VERSION,
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Print the version and end.")));
}

} // namespace

std::variant<CommandLine, ExitCode> parseCommandLine(int count, const char* const* arguments, std::ostream& out,
    std::ostream& problems, std::function<std::string()> footer) {
    CLI::App app(
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Shows and sets the order in which a computer prefers its "
                                                        "network adapters, and says why traffic goes where "
                                                        "it goes.")),
        "precedencectl");
    setParserWords(app);
    if (const auto refusal = refusalOfFirstWord(count, arguments)) {
        problems << *refusal << '\n';
        return ExitCode::Usage;
    }
    if (footer)
        app.footer(std::move(footer));
    CommandReader reader(app);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        // Help and version come as errors too, with the code of success.
        return app.exit(error, out, problems) == 0 ? ExitCode::Done : ExitCode::Usage;
    }
    if (!reader.isCommand()) {
        problems << sayWhatToDo().toStdString() << '\n';
        return ExitCode::Usage;
    }
    CommandLine line = reader.take();
    if (const QString problem = problemOf(line.command); !problem.isEmpty()) {
        problems << problem.toStdString() << '\n';
        return ExitCode::Usage;
    }
    return line;
}

} // namespace precedence::console

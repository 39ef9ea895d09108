#include "app/console/command_line.h"
#include "app/console/commands.h"
#include "app/console/typed_answers.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <iostream>
#include <vector>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

#ifdef _WIN32
/// The console understands UTF-8 while this program runs, whatever its user's code page is.
class Utf8Console {
public:
    Utf8Console() { SetConsoleOutputCP(CP_UTF8); }
    Utf8Console(const Utf8Console&) = delete;
    Utf8Console& operator=(const Utf8Console&) = delete;
    ~Utf8Console() { SetConsoleOutputCP(m_before); }

private:
    UINT m_before = GetConsoleOutputCP();
};
#endif

/// What was typed, in UTF-8. Where the manifest's code page does not count (before Windows 10, version 1903), main's
/// own arguments have lost what does not fit the system's code page; Qt reads the command line itself.
std::vector<std::string> typedWords() {
    const QStringList typed = QCoreApplication::arguments();
    std::vector<std::string> words;
    words.reserve(static_cast<std::size_t>(typed.size()));
    for (const QString& word : typed)
        words.push_back(word.toStdString());
    return words;
}

} // namespace

int main(int count, char** arguments) {
    using namespace precedence::console;
    const QCoreApplication application(count, arguments);
    const precedence::Language language;
#ifdef _WIN32
    const Utf8Console console;
#endif
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> words = typedWords();
    std::vector<const char*> pointers;
    pointers.reserve(words.size());
    for (const std::string& word : words)
        pointers.push_back(word.c_str());
    const auto commandLine =
        parseCommandLine(static_cast<int>(pointers.size()), pointers.data(), std::cout, std::cerr, helpOnLabs);
#ifdef _WIN32
    // A document is printed byte for byte; every other answer has the ends of lines that are usual there.
    const auto* line = std::get_if<CommandLine>(&commandLine);
    if (line && std::holds_alternative<ExportCommand>(line->command))
        _setmode(_fileno(stdout), _O_BINARY);
#endif
    TypedAnswers answers;
    const ExitCode code = std::holds_alternative<ExitCode>(commandLine)
                              ? std::get<ExitCode>(commandLine)
                              : run(std::get<CommandLine>(commandLine), std::cout, std::cerr, answers);
    // An answer that did not reach its reader is not an answer.
    if (std::cout.flush())
        return code;
    std::cerr << Text::tr("The answer could not be written out. Check that there is room for it.").toStdString()
              << '\n';
    return ExitCode::Refused;
}

#include "app/console/command_line.h"
#include "app/console/commands.h"

#include <QCoreApplication>

#include <iostream>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

int main(int count, char** arguments) {
    using namespace precedence::console;
    const QCoreApplication application(count, arguments);
    std::ios::sync_with_stdio(false);
    const auto commandLine = parseCommandLine(count, arguments, std::cout, std::cerr, helpOnLabs);
    const ExitCode code = std::holds_alternative<ExitCode>(commandLine)
                              ? std::get<ExitCode>(commandLine)
                              : run(std::get<CommandLine>(commandLine), std::cout, std::cerr);
    // An answer that did not reach its reader is not an answer.
    if (std::cout.flush())
        return code;
    std::cerr << Text::tr("The answer could not be written out. Check that there is room for it.").toStdString()
              << '\n';
    return ExitCode::Refused;
}

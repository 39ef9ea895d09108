#include "app/console/documents.h"

#include "app/user_document.h"
#include "model/wording.h"
#include "model/wording_documents.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

ExitCode writeOutput(Context& context, const std::string& file, const std::string& bytes, Operation operation) {
    if (file.empty()) {
        context.out << bytes;
        return ExitCode::Done;
    }
    if (const auto written = writeUserDocument(QString::fromStdString(file), bytes, operation); !written)
        return refuse(context.problems, written.error());
    printLine(
        context.problems, Text::tr("Written to %1. Nothing was changed on this computer.").arg(wording::plain(file)));
    return ExitCode::Done;
}

void printRemarks(Context& context, const std::vector<DocumentRemark>& remarks) {
    for (const DocumentRemark& one : remarks)
        printLine(context.problems, wording::remark(one));
}

} // namespace precedence::console

#include "app/exports.h"

#include "app/imports.h"
#include "app/user_document.h"
#include "platform/interchange/answer_file/answer_file_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace precedence {
namespace {

bool saysNothing(const DocumentRemark& remark) {
    return remark.kind == DocumentRemarkKind::NothingToSay;
}

} // namespace

Expected<ExportedAnswerFile> exportAnswerFile(
    const Snapshot& snapshot, const AnswerFileOptions& options, const QString& into) {
    std::string existing;
    if (!into.isEmpty() && QFileInfo::exists(into)) {
        auto read = readUserDocument(into, kLargestAnswerFile, Operation::WriteAnswerFile);
        if (!read)
            return fail(read.error());
        existing = std::move(*read);
    }
    const AnswerFileProposal proposal = answerFileSettingsOf(snapshot, options);
    auto written = writeAnswerFile(proposal.settings, existing, into.toStdString());
    if (!written)
        return fail(written.error());
    const auto silent = std::count_if(written->remarks.begin(), written->remarks.end(), saysNothing);
    if (silent < static_cast<std::ptrdiff_t>(proposal.settings.interfaces.size()))
        std::erase_if(written->remarks, saysNothing);
    ExportedAnswerFile made{
        .bytes = std::move(written->bytes), .isMerged = !existing.empty(), .remarks = proposal.remarks};
    made.remarks.insert(made.remarks.end(), written->remarks.begin(), written->remarks.end());
    return made;
}

} // namespace precedence

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
    if (!snapshot.rules().metricsAdd)
        return fail({.code = ErrorCode::NotSupported,
            .operation = Operation::WriteAnswerFile,
            .detail = snapshot.traits().system});
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

Expected<ExportedScript> exportScript(const ChangeSet& changes, const Snapshot& before, ScriptLanguage language) {
    ExportedScript made;
    ChangeSet sayable;
    std::optional<Error> refusal;
    for (const Change& change : changes) {
        auto alone = scriptFor({change}, before, language);
        const bool isLeftOut = !alone && alone.error().code == ErrorCode::NotInFormat;
        if (!isLeftOut) {
            sayable.push_back(change);
            continue;
        }
        made.remarks.push_back({.kind = DocumentRemarkKind::ChangeLeftOut,
            .subject = alone.error().subject,
            .detail = alone.error().detail});
        refusal = std::move(alone.error());
    }
    if (sayable.empty() && refusal)
        return fail(std::move(*refusal));
    auto script = scriptFor(sayable, before, language);
    if (!script)
        return fail(script.error());
    made.text = std::move(*script);
    return made;
}

} // namespace precedence

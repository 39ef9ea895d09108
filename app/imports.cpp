#include "app/imports.h"

#include "app/user_document.h"
#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/profiles/profile_file.h"

#include <algorithm>

namespace precedence {
namespace {

Expected<Imported> importAnswerFile(const std::string& bytes, const std::string& subject, const Snapshot& snapshot) {
    const auto reading = readAnswerFile(bytes, subject);
    if (!reading)
        return fail(reading.error());
    AnswerFileChanges found = answerFileChanges(reading->file, snapshot);
    const auto strangers = std::count_if(found.remarks.begin(), found.remarks.end(),
        [](const DocumentRemark& remark) { return remark.kind == DocumentRemarkKind::NoSuchAdapterHere; });
    const auto named = static_cast<std::ptrdiff_t>(interfacesInForce(reading->file).size());
    Imported imported{.changes = std::move(found.changes), .remarks = reading->remarks};
    imported.remarks.insert(imported.remarks.end(), found.remarks.begin(), found.remarks.end());
    if (imported.changes.empty() && strangers == named)
        imported.refusal =
            Error{.code = ErrorCode::NothingFits, .operation = Operation::ReadAnswerFile, .subject = subject};
    return imported;
}

} // namespace

Expected<Imported> importDocument(const QString& file, const Snapshot& snapshot) {
    const auto bytes = readUserDocument(file, kLargestAnswerFile, Operation::ReadAnswerFile);
    if (!bytes)
        return fail(bytes.error());
    const std::string subject = file.toStdString();
    const std::size_t first = bytes->find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (first == std::string::npos || (*bytes)[first] != '{')
        return importAnswerFile(*bytes, subject, snapshot);
    auto profile = readProfile(*bytes, subject);
    if (!profile)
        return fail(profile.error());
    return Imported{.profile = std::move(*profile)};
}

} // namespace precedence

// Reads Windows Setup's answer files. Untrusted input: bounded, no document types and so no entities, no exceptions.
// What is wrong inside is a remark with its line, and the rest is read.
#pragma once

#include "model/network/document_remark.h"
#include "model/network/error.h"
#include "platform/interchange/answer_file/answer_file.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// What is read at most; what a file has beyond the counts is remarked on once each.
struct AnswerFileLimits {
    std::size_t bytes = std::size_t{16} << 20;
    std::size_t interfaces = 1'000; ///< of all components together
    std::size_t entries = 10'000;   ///< routes and addresses of one interface, each
};

struct AnswerFileReading {
    static constexpr std::size_t kMostListed = 1'000;

    /// A part that was not read, as it stands in the file.
    struct UnreadPart {
        std::string words = {}; ///< on one line, at most 400 bytes
        std::size_t line = 0;   ///< from 1

        friend bool operator==(const UnreadPart&, const UnreadPart&) = default;
    };

    AnswerFile file = {};
    std::vector<DocumentRemark> remarks = {}; ///< in the file's order, the first kMostListed
    std::size_t remarkCount = 0;
    std::vector<UnreadPart> unread = {}; ///< the first kMostListed
    std::size_t unreadCount = 0;
};

/// UTF-8 or UTF-16 with or without a byte order mark: an unattend document, of which the component
/// Microsoft-Windows-TCPIP in the passes specialize and windowsPE is read, or that component alone, which counts as of
/// specialize. subject names the file in errors (operation ReadAnswerFile): FileEmpty, FileTooLarge, NotText, NotXml,
/// HasDocumentType, NoAnswerFile.
Expected<AnswerFileReading> readAnswerFile(
    std::string_view bytes, const std::string& subject = {}, const AnswerFileLimits& limits = {});

/// Whether the bytes mean to be such a file, good or not: for choosing the reader. Looks at their start only.
[[nodiscard]] bool looksLikeAnswerFile(std::string_view bytes);

} // namespace precedence

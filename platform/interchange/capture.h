// Texts of one machine, as somebody pasted or saved them, made into a snapshot. Never fails as a whole because of a
// part: what was not understood is listed line by line. Untrusted input: bounded in size, no recursion, nothing is run.
#pragma once

#include "model/network/snapshot.h"
#include "platform/interchange/readers/findings.h"

#include <atomic>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace precedence {

struct CaptureText {
    std::string name = {}; ///< the file's; empty for what was pasted
    std::string bytes = {};
};

/// A line that no reader understood.
struct UnreadLine {
    std::size_t text = 0;   ///< which of the texts
    std::size_t number = 0; ///< from 1
    std::string words = {}; ///< as it stands there, at most kLongestWords bytes
};

struct Capture {
    static constexpr std::size_t kMostUnreadListed = 10000;
    static constexpr std::size_t kLongestWords = 400;

    SnapshotPtr snapshot = {};
    std::vector<BlockKind> kinds = {};   ///< what was found, each once, in the order of the texts
    std::vector<UnreadLine> unread = {}; ///< the first of them
    std::size_t unreadCount = 0;
};

/// The largest text that is read; what a full route table of a million lines takes in `route print`.
inline constexpr std::size_t kLargestCapture = std::size_t{96} * 1024 * 1024;

/// FileEmpty, FileTooLarge (for all of them together), NotText for bytes that are no text, NothingRecognised for a text
/// that holds no output of a tool that is read here, Cancelled.
Expected<Capture> readCaptures(std::span<const CaptureText> texts, const std::atomic<bool>* cancelled = nullptr);

} // namespace precedence

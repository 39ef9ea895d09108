#include "platform/interchange/capture_stack.h"

#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/snapshot_file/snapshot_file.h"

#include <fstream>
#include <iostream>
#include <istream>
#include <system_error>
#include <utility>

namespace precedence {
namespace {

Error refusal(ErrorCode code, const std::string& subject, std::string detail = {}) {
    return {.code = code, .operation = Operation::ReadText, .subject = subject, .detail = std::move(detail)};
}

std::string nameOf(const std::filesystem::path& file) {
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

/// Not more than the limit and a byte, by which the caller sees that there is more.
Expected<std::string> readStream(std::istream& stream, const std::string& name, const std::atomic<bool>& cancelled) {
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    std::string bytes;
    while (stream && bytes.size() <= kLargestCapture) {
        if (cancelled)
            return fail(refusal(ErrorCode::Cancelled, name));
        const std::size_t before = bytes.size();
        bytes.resize(before + kPiece);
        stream.read(bytes.data() + before, kPiece);
        bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return fail(refusal(ErrorCode::FileUnreadable, name));
    return bytes;
}

Expected<std::string> readFileOf(const std::filesystem::path& file, const std::atomic<bool>& cancelled) {
    const std::string name = nameOf(file);
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return fail(refusal(ErrorCode::FileNotFound, name));
    // A folder has no text, and a device or a pipe may never end.
    if (!std::filesystem::is_regular_file(status))
        return fail(refusal(ErrorCode::FileUnreadable, name));
    const auto size = std::filesystem::file_size(file, error);
    if (!error && size > kLargestCapture)
        return fail(refusal(ErrorCode::FileTooLarge, name, std::to_string(kLargestCapture >> 20)));
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(refusal(ErrorCode::FileUnreadable, name));
    return readStream(stream, name, cancelled);
}

/// The computer that it was read from is not this one any more: what is tried on it is what-if.
Expected<Capture> readSnapshotOf(const CaptureText& text) {
    auto snapshot = readSnapshotFile(text.bytes, text.name);
    if (!snapshot)
        return fail(snapshot.error());
    Snapshot::Parts parts = (*snapshot)->parts();
    parts.traits.kind = StackKind::File;
    return Capture{.snapshot = Snapshot::make(std::move(parts)), .kinds = {BlockKind::SnapshotFile}};
}

/// What it leaves out is as Setup leaves a computer.
Expected<Capture> readAnswersOf(const CaptureText& text) {
    const auto reading = readAnswerFile(text.bytes, text.name);
    if (!reading)
        return fail(reading.error());
    Capture capture{
        .snapshot = snapshotOf(*reading), .kinds = {BlockKind::AnswerFile}, .unreadCount = reading->unreadCount};
    for (const auto& part : reading->unread)
        capture.unread.push_back({.number = part.line, .words = part.words});
    return capture;
}

/// A snapshot or an answer file is one whole computer by itself, so only one that stands alone is read as such.
Expected<Capture> readTexts(const std::vector<CaptureText>& texts, const std::atomic<bool>& cancelled) {
    if (texts.size() == 1 && looksLikeSnapshotFile(texts[0].bytes))
        return readSnapshotOf(texts[0]);
    if (texts.size() == 1 && looksLikeAnswerFile(texts[0].bytes))
        return readAnswersOf(texts[0]);
    return readCaptures(texts, &cancelled);
}

class NothingToTell final : public Subscription {};

} // namespace

CaptureStack::CaptureStack(std::vector<Part> parts)
    : m_parts(std::move(parts)) {}

Traits CaptureStack::traits() const {
    const std::lock_guard lock(m_mutex);
    return m_report.snapshot ? m_report.snapshot->traits() : Traits{.kind = StackKind::File};
}

Expected<Capture> CaptureStack::readParts() {
    std::vector<CaptureText> texts;
    for (const Part& part : m_parts) {
        if (part.file.empty()) {
            texts.push_back({.bytes = part.text});
            continue;
        }
        const bool input = part.file == "-";
        auto bytes = input ? readStream(std::cin, "-", m_cancelled) : readFileOf(part.file, m_cancelled);
        if (!bytes)
            return fail(bytes.error());
        texts.push_back({.name = input ? std::string() : nameOf(part.file), .bytes = std::move(*bytes)});
    }
    auto capture = readTexts(texts, m_cancelled);
    const std::lock_guard lock(m_mutex);
    m_texts = std::move(texts);
    return capture;
}

Expected<SnapshotPtr> CaptureStack::read(Sections) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_report.snapshot)
            return m_report.snapshot;
    }
    auto capture = readParts();
    if (!capture)
        return fail(capture.error());
    const std::lock_guard lock(m_mutex);
    m_report = std::move(*capture);
    return m_report.snapshot;
}

Expected<std::unique_ptr<Subscription>> CaptureStack::watch(std::function<void(const Hint&)>) {
    return std::unique_ptr<Subscription>(std::make_unique<NothingToTell>());
}

Capture CaptureStack::report() const {
    const std::lock_guard lock(m_mutex);
    return m_report;
}

std::vector<CaptureText> CaptureStack::texts() const {
    const std::lock_guard lock(m_mutex);
    return m_texts;
}

} // namespace precedence

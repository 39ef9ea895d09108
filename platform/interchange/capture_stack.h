// A stack made of texts: files, standard input, or what somebody pasted; or of one snapshot file of our own or one
// answer file of Windows Setup. It never changes by itself and nothing can be written to it; what is tried on it is
// what-if. The texts are read at the first read(), on the thread that calls it. Threads: cancel() and report() may be
// called from any.
#pragma once

#include "model/network/stack.h"
#include "platform/interchange/capture.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace precedence {

class CaptureStack final : public StackReader {
public:
    /// Where one text comes from.
    struct Part {
        std::filesystem::path file = {}; ///< "-" is standard input; empty: the text is here
        std::string text = {};
    };

    explicit CaptureStack(std::vector<Part> parts);

    [[nodiscard]] Traits traits() const override;
    /// FileNotFound, FileUnreadable, and what readCaptures, readSnapshotFile and readAnswerFile refuse.
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;

    /// A read that is under way ends soon, with Cancelled.
    void cancel() { m_cancelled = true; }
    /// What was found beside the snapshot; without a snapshot before the first read.
    [[nodiscard]] Capture report() const;
    [[nodiscard]] std::vector<CaptureText> texts() const;

private:
    Expected<Capture> readParts();

    const std::vector<Part> m_parts;
    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex; ///< guards the two below
    Capture m_report;
    std::vector<CaptureText> m_texts;
};

} // namespace precedence

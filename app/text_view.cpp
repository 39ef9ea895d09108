#include "app/text_view.h"

#include "app/text_sentence.h"
#include "platform/interchange/text/text_lines.h"

#include <algorithm>
#include <vector>

namespace precedence {
namespace {

/// unread: the numbers of its lines that were not read, ascending.
TextView::Text excerptOf(const CaptureText& text, const std::vector<std::size_t>& unread) {
    TextView::Text excerpt{.name = QString::fromStdString(text.name)};
    const TextLines lines = TextLines::make(text.bytes);
    std::size_t next = 0; // the first position that is not in the excerpt yet
    auto upcoming = unread.begin();
    for (const std::size_t number : unread) {
        const std::size_t position = lines.positionOf(number);
        const std::size_t end = std::min(position + kNeighbours + 1, lines.size());
        for (next = std::max(next, position - std::min(position, kNeighbours)); next < end; ++next) {
            const TextLine& line = lines[next];
            upcoming = std::lower_bound(upcoming, unread.end(), line.number);
            const auto words = line.raw.substr(0, Capture::kLongestWords);
            excerpt.lines.push_back({.words = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())),
                .number = static_cast<qsizetype>(line.number),
                .isUnread = upcoming != unread.end() && *upcoming == line.number});
        }
    }
    return excerpt;
}

} // namespace

TextView textView(const Capture& capture, std::span<const CaptureText> texts) {
    TextView view{.sentence = textSentence(capture), .unread = static_cast<qsizetype>(capture.unreadCount)};
    view.unreadShown = std::min(static_cast<qsizetype>(capture.unread.size()), kMostUnreadShown);
    std::vector<std::vector<std::size_t>> numbers(texts.size());
    for (qsizetype i = 0; i < view.unreadShown; ++i) {
        const UnreadLine& line = capture.unread[static_cast<std::size_t>(i)];
        numbers[line.text].push_back(line.number);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!numbers[i].empty())
            view.texts.push_back(excerptOf(texts[i], numbers[i]));
    }
    return view;
}

} // namespace precedence

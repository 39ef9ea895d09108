#include "app/text_view.h"

#include "platform/interchange/text/text_lines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextView)
};

/// The names of tools, the same in every language.
const char* toolOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::InterfaceList:
    case BlockKind::WindowsRoutes:
    case BlockKind::PersistentRoutes: return "route print";
    case BlockKind::NetshRoutes:
    case BlockKind::NetshInterfaces:
    case BlockKind::NetshAddresses: return "netsh";
    case BlockKind::Ipconfig: return "ipconfig";
    case BlockKind::PowerShellInterfaces: return "Get-NetIPInterface";
    case BlockKind::PowerShellRoutes: return "Get-NetRoute";
    case BlockKind::PowerShellAdapters: return "Get-NetAdapter";
    case BlockKind::PowerShellAddresses: return "Get-NetIPAddress";
    case BlockKind::IpRoutes: return "ip route";
    case BlockKind::IpLinks: return "ip addr";
    case BlockKind::UnixRoutes: return "netstat -rn";
    case BlockKind::NetworkManager: return "nmcli";
    case BlockKind::SnapshotFile: return "Precedence";
    }
    return "";
}

QString toolsOf(const Capture& capture) {
    QStringList tools;
    for (const BlockKind kind : capture.kinds)
        tools.push_back(QString::fromLatin1(toolOf(kind)));
    tools.removeDuplicates();
    return tools.join(QStringLiteral(", "));
}

/// The routes of each family, and where there are none the adapters.
QString contentsOf(const Snapshot& snapshot) {
    std::array<int, 2> routes{};
    for (const Route& route : snapshot.routes())
        ++routes[route.destination.family() == AddressFamily::IPv4 ? 0 : 1];
    if (routes[0] > 0 && routes[1] > 0)
        return Text::tr("%1 + %n routes", "IPv4 + IPv6", routes[1]).arg(routes[0]);
    if (routes[0] > 0)
        return Text::tr("%n IPv4 routes", "", routes[0]);
    if (routes[1] > 0)
        return Text::tr("%n IPv6 routes", "", routes[1]);
    return Text::tr("%n adapters", "", static_cast<int>(snapshot.adapters().size()));
}

QString sentenceOf(const Capture& capture) {
    const QString contents = contentsOf(*capture.snapshot);
    if (capture.kinds == std::vector{BlockKind::SnapshotFile})
        return Text::tr("From a saved snapshot: %1. Not this computer.").arg(contents);
    if (capture.unreadCount == 0)
        return Text::tr("From text: %1, %2. Not this computer.").arg(toolsOf(capture), contents);
    return Text::tr(
        "From text: %1, %2, %n lines not read. Not this computer.", "", static_cast<int>(capture.unreadCount))
        .arg(toolsOf(capture), contents);
}

/// unread: the numbers of its lines that were not read, ascending.
TextView::Text excerptOf(const CaptureText& text, const std::vector<std::size_t>& unread) {
    TextView::Text excerpt{.name = QString::fromStdString(text.name)};
    const TextLines lines = TextLines::make(text.bytes);
    std::size_t next = 0; // the first position that is not in the excerpt yet
    auto upcoming = unread.begin();
    for (const std::size_t number : unread) {
        const std::size_t position = number - 1;
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
    TextView view{.sentence = sentenceOf(capture), .unread = static_cast<qsizetype>(capture.unreadCount)};
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

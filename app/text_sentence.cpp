#include "app/text_sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

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
    case BlockKind::NetshSettings:
    case BlockKind::NetshAddresses: return "netsh";
    case BlockKind::Ipconfig: return "ipconfig";
    case BlockKind::PowerShellInterfaces: return "Get-NetIPInterface";
    case BlockKind::PowerShellRoutes: return "Get-NetRoute";
    case BlockKind::PowerShellAdapters: return "Get-NetAdapter";
    case BlockKind::PowerShellAddresses: return "PowerShell"; // addresses, DNS servers, configuration
    case BlockKind::IpRoutes: return "ip route";
    case BlockKind::IpLinks: return "ip addr";
    case BlockKind::UnixRoutes: return "netstat -rn";
    case BlockKind::NetworkManager: return "nmcli";
    case BlockKind::SnapshotFile: return "Precedence";
    case BlockKind::AnswerFile: return "Windows Setup";
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

} // namespace

QString textSentence(const Capture& capture) {
    const QString contents = contentsOf(*capture.snapshot);
    if (capture.kinds == std::vector{BlockKind::SnapshotFile})
        return Text::tr("From a saved snapshot: %1. Not this computer.").arg(contents);
    if (capture.unreadCount == 0)
        return Text::tr("From text: %1, %2. Not this computer.").arg(toolsOf(capture), contents);
    return Text::tr(
        "From text: %1, %2, %n lines not read. Not this computer.", "", static_cast<int>(capture.unreadCount))
        .arg(toolsOf(capture), contents);
}

} // namespace precedence

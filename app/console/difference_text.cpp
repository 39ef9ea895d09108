#include "app/console/difference_text.h"

#include "model/network/internet_exit.h"
#include "model/wording.h"

#include <QCoreApplication>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString addressesOf(const Adapter& adapter) {
    QStringList addresses;
    for (const AssignedAddress& assigned : adapter.addresses)
        addresses.push_back(wording::plain(assigned.address.toString()));
    return addresses.join(QStringLiteral(", "));
}

QString serversOf(const Adapter& adapter) {
    QStringList servers;
    for (const IpAddress& server : adapter.dnsServers)
        servers.push_back(wording::plain(server.toString()));
    return servers.join(QStringLiteral(", "));
}

QString yesNo(const std::optional<bool>& value) {
    if (!value)
        return Text::tr("unknown");
    return *value ? Text::tr("yes") : Text::tr("no");
}

/// One line for each thing that people can see of an adapter and that is another way now.
class AdapterLines {
public:
    AdapterLines(const Adapter& older, const Adapter& newer)
        : m_older(older)
        , m_newer(newer) {
        add(Text::tr("name"), wording::name(older), wording::name(newer));
        add(Text::tr("link"), wording::name(older.state), wording::name(newer.state));
        add(Text::tr("speed"), wording::speed(older.linkSpeed), wording::speed(newer.linkSpeed));
        add(Text::tr("addresses"), addressesOf(older), addressesOf(newer));
        add(Text::tr("DNS servers"), serversOf(older), serversOf(newer));
        addFamily(AddressFamily::IPv4);
        addFamily(AddressFamily::IPv6);
        if (m_lines.isEmpty())
            m_lines.push_back(Text::tr("%1: something that is not shown here changed").arg(wording::name(newer)));
    }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    void add(const QString& what, const QString& before, const QString& after) {
        if (before != after)
            m_lines.push_back(
                Text::tr("%1, %2: %3 -> %4").arg(wording::name(m_newer), what, orDash(before), orDash(after)));
    }

    void addFamily(AddressFamily family) {
        const auto& before = m_older.ipInterface(family);
        const auto& after = m_newer.ipInterface(family);
        const QString name = wording::name(family);
        if (!before || !after) {
            add(name, before ? Text::tr("bound") : Text::tr("not bound"),
                after ? Text::tr("bound") : Text::tr("not bound"));
            return;
        }
        add(name, wording::metric(*before), wording::metric(*after));
        const auto afterRestart = [](const IpInterface& ipInterface) {
            return ipInterface.metricAfterRestart ? wording::metric(*ipInterface.metricAfterRestart) : QString();
        };
        add(Text::tr("%1 after a restart").arg(name), afterRestart(*before), afterRestart(*after));
        add(Text::tr("%1 connected").arg(name), yesNo(before->connected), yesNo(after->connected));
        add(Text::tr("%1 default routes switched off").arg(name), yesNo(before->defaultRoutesDisabled),
            yesNo(after->defaultRoutesDisabled));
        add(Text::tr("%1 weak host send").arg(name), yesNo(before->weakHostSend), yesNo(after->weakHostSend));
    }

    const Adapter& m_older;
    const Adapter& m_newer;
    QStringList m_lines;
};

QString costOf(const Snapshot& snapshot, const Route& route) {
    const auto effective = snapshot.effectiveMetric(route);
    return effective ? QString::number(*effective) : Text::tr("unknown");
}

QString routeText(const Snapshot& snapshot, const Route& route) {
    const Adapter* adapter = snapshot.adapterOf(route);
    const QString owner = adapter ? wording::name(*adapter) : wording::name(route.type);
    const QString destination = wording::plain(route.destination.toString());
    return route.isOnLink() ? Text::tr("%1 on %2").arg(destination, owner)
                            : Text::tr("%1 through %2 on %3").arg(destination, wording::nextHop(route), owner);
}

QString withCost(const Snapshot& snapshot, const Route& route) {
    return Text::tr("%1, metric %2").arg(routeText(snapshot, route), costOf(snapshot, route));
}

QString changeText(const Snapshot& older, const Route& from, const Snapshot& newer, const Route& to) {
    const QString before = costOf(older, from);
    const QString after = costOf(newer, to);
    const QString route = routeText(newer, to);
    return before == after ? Text::tr("route %1: its origin or state changed").arg(route)
                           : Text::tr("route %1, metric: %2 -> %3").arg(route, before, after);
}

/// Where the internet goes, where that is another way now.
void addInternet(QStringList& lines, const Snapshot& older, const Snapshot& newer) {
    for (const AddressFamily family : kFamilies) {
        const QString before = wording::internet(older, family, internetExit(older, family));
        const QString after = wording::internet(newer, family, internetExit(newer, family));
        if (before != after)
            lines.push_back(Text::tr("The internet: %1 -> %2").arg(before, after));
    }
}

} // namespace

QStringList linesOf(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& difference) {
    QStringList lines;
    for (const std::uint32_t position : difference.adapters.removed)
        lines.push_back(Text::tr("- adapter %1").arg(wording::name(older.adapters()[position])));
    for (const std::uint32_t position : difference.adapters.added)
        lines.push_back(Text::tr("+ adapter %1").arg(wording::name(newer.adapters()[position])));
    for (const auto& [from, to] : difference.adapters.changed)
        lines += AdapterLines(older.adapters()[from], newer.adapters()[to]).lines();
    const auto& routes = difference.routes;
    std::size_t left = kMostLines;
    const auto take = [&left] { return left > 0 && left-- > 0; };
    for (const std::uint32_t position : routes.removed) {
        if (take())
            lines.push_back(Text::tr("- route %1").arg(withCost(older, older.routes()[position])));
    }
    for (const std::uint32_t position : routes.added) {
        if (take())
            lines.push_back(Text::tr("+ route %1").arg(withCost(newer, newer.routes()[position])));
    }
    for (const auto& [from, to] : routes.changed) {
        if (take())
            lines.push_back(changeText(older, older.routes()[from], newer, newer.routes()[to]));
    }
    const std::size_t all = routes.removed.size() + routes.added.size() + routes.changed.size();
    if (all > kMostLines)
        lines.push_back(Text::tr("and %1 more changes of routes").arg(all - kMostLines));
    if (!difference.isEmpty())
        addInternet(lines, older, newer);
    return lines;
}

} // namespace precedence::console

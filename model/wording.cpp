#include "model/wording.h"

#include "model/network/known_by_address.h"
#include "model/network/overloaded.h"
#include "model/wording_orders.h"

#include <QCoreApplication>
#include <QLocale>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Two or three significant digits, as speeds are printed on boxes: 866 Mbit/s, 2.5 Gbit/s, 100 Gbit/s; with the comma
/// of who reads it.
QString scaled(std::uint64_t bitsPerSecond, std::uint64_t unit) {
    return QLocale().toString(static_cast<double>(bitsPerSecond) / static_cast<double>(unit), 'g', 4);
}

bool disguises(QChar c) {
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

QString adapterName(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? name(*adapter) : plain(id.value());
}

} // namespace

QString plain(std::string_view text) {
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    shown.removeIf(disguises);
    return shown;
}

QString name(AddressFamily family) {
    return plain(nameOf(family));
}

QString name(Medium medium) {
    switch (medium) {
    case Medium::Unknown: return Text::tr("unknown");
    case Medium::Wired: return Text::tr("wired");
    case Medium::Wireless: return Text::tr("Wi-Fi");
    case Medium::MobileBroadband: return Text::tr("mobile broadband");
    case Medium::Bluetooth: return Text::tr("Bluetooth");
    case Medium::RemoteAccess: return Text::tr("remote access");
    case Medium::Tunnel: return Text::tr("tunnel");
    case Medium::Virtual: return Text::tr("virtual");
    case Medium::Loopback: return Text::tr("loopback");
    }
    return {};
}

QString name(LinkState state) {
    switch (state) {
    case LinkState::Unknown: return Text::tr("unknown");
    case LinkState::Up: return Text::tr("connected");
    case LinkState::Down: return Text::tr("not connected");
    }
    return {};
}

QString name(RouteOrigin origin) {
    switch (origin) {
    case RouteOrigin::Unknown: return {};
    case RouteOrigin::Manual: return Text::tr("set by hand or by a program");
    case RouteOrigin::WellKnown: return Text::tr("well known");
    case RouteOrigin::Dhcp: return Text::tr("DHCP");
    case RouteOrigin::RouterAdvertisement: return Text::tr("router advertisement");
    case RouteOrigin::SixToFour: return Text::tr("6to4");
    case RouteOrigin::System: return Text::tr("made by the system");
    case RouteOrigin::Boot: return Text::tr("set by a command");
    case RouteOrigin::Redirect: return Text::tr("redirect");
    case RouteOrigin::RoutingDaemon: return Text::tr("routing daemon");
    }
    return {};
}

QString name(RouteType type) {
    switch (type) {
    case RouteType::Unicast: return Text::tr("unicast");
    case RouteType::Local: return Text::tr("local");
    case RouteType::Broadcast: return Text::tr("broadcast");
    case RouteType::Anycast: return Text::tr("anycast");
    case RouteType::Multicast: return Text::tr("multicast");
    case RouteType::Blackhole: return Text::tr("blackhole");
    case RouteType::Unreachable: return Text::tr("unreachable");
    case RouteType::Prohibit: return Text::tr("prohibit");
    case RouteType::Throw: return Text::tr("throw");
    }
    return {};
}

QString tableName(std::uint32_t table) {
    switch (table) {
    case kNoTable: return {};
    case kMainTable: return QStringLiteral("main");
    case kLocalTable: return QStringLiteral("local");
    case kDefaultTable: return QStringLiteral("default");
    default: return QString::number(table);
    }
}

QString name(const Adapter& adapter) {
    // What a text knows by its address alone is called by that; the id's mark is for scripts.
    return plain(isKnownByAddress(adapter) ? addressKnownBy(adapter) : std::string_view(adapter.name()));
}

QString nextHop(const Route& route) {
    return route.isOnLink() ? Text::tr("on-link") : plain(route.nextHop.toString());
}

QString speed(const std::optional<std::uint64_t>& bitsPerSecond) {
    // Windows reports 0 for a link that is down.
    if (!bitsPerSecond || *bitsPerSecond == 0)
        return {};
    if (*bitsPerSecond >= 1'000'000'000)
        return Text::tr("%1 Gbit/s").arg(scaled(*bitsPerSecond, 1'000'000'000));
    if (*bitsPerSecond >= 1'000'000)
        return Text::tr("%1 Mbit/s").arg(scaled(*bitsPerSecond, 1'000'000));
    return Text::tr("%1 kbit/s").arg(scaled(*bitsPerSecond, 1'000));
}

QString metric(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Text::tr("automatic") : QString::number(*metric.manualValue());
}

QString metric(const IpInterface& ipInterface) {
    if (!ipInterface.metric)
        return ipInterface.automatic == true ? Text::tr("automatic") : Text::tr("unknown");
    QString number = QString::number(*ipInterface.metric);
    if (ipInterface.metricInferred)
        return Text::tr("%1, inferred from its subnet route").arg(number);
    if (!ipInterface.automatic)
        return number;
    return *ipInterface.automatic ? Text::tr("%1 automatic").arg(number) : Text::tr("%1 manual").arg(number);
}

QString change(const Change& change, const Snapshot& snapshot) {
    if (isOfOlderOrder(change))
        return orderChange(change, snapshot);
    const QString adapter = adapterName(snapshot, *adapterOf(change));
    const QString family = name(*familyOf(change));
    const auto onOff = [](bool on) { return on ? Text::tr("on") : Text::tr("off"); };
    return std::visit(
        Overloaded{
            [&](const MetricChange& typed) {
                return Text::tr("%1, %2: %3 -> %4").arg(adapter, family, metric(typed.expected), metric(typed.wanted));
            },
            [&](const DefaultRoutesChange& typed) {
                return Text::tr("%1, %2 default routes: %3 -> %4")
                    .arg(adapter, family, onOff(typed.expected), onOff(typed.wanted));
            },
            [&](const RouteMetricChange& typed) {
                const Route route{.destination = typed.destination, .nextHop = typed.nextHop};
                return Text::tr("%1, route %2 through %3: %4 -> %5")
                    .arg(adapter, plain(typed.destination.toString()), nextHop(route), QString::number(typed.expected),
                        QString::number(typed.wanted));
            },
            [](const auto&) { return QString(); },
        },
        change);
}

} // namespace precedence::wording

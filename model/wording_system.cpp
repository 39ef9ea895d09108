// What the system itself says or does beside our own rules: its own answer, its policies, and the codes of WMI.
#include "model/wording.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString routeOf(const Snapshot& snapshot, const SystemAnswer& answer) {
    const Adapter* adapter = snapshot.find(*answer.adapter);
    QString owner = adapter ? name(*adapter) : plain(answer.adapter->value());
    if (!answer.nextHop)
        return owner;
    if (answer.nextHop->isUnspecified())
        return Text::tr("%1, straight onto the link").arg(owner);
    return Text::tr("%1, to %2").arg(owner, plain(answer.nextHop->toString()));
}

} // namespace

QString systemAnswer(const Snapshot& snapshot, const Explanation& explanation, const SystemAnswer& answer) {
    const bool isSame = agrees(snapshot, explanation, answer);
    if (!answer.adapter)
        return isSame ? Text::tr("The computer itself says the same: it has no way there.")
                      : Text::tr("The computer itself answers differently: it has no way there. What it says counts; "
                                 "something that is not read here decides.");
    const QString route = routeOf(snapshot, answer);
    if (!isSame)
        return Text::tr("The computer itself answers differently: it would send it through %1. What it says counts; "
                        "something that is not read here decides.")
            .arg(route);
    if (!explanation.winner)
        return Text::tr("At the moment the computer itself takes %1.").arg(route);
    if (!answer.source)
        return Text::tr("The computer itself says the same.");
    return Text::tr("The computer itself says the same, with the source address %1.")
        .arg(plain(answer.source->toString()));
}

QString connectionPolicy(const Traits& traits) {
    if (traits.minimizeConnections.value_or(0) == 0)
        return {};
    return Text::tr("Windows may disconnect Wi-Fi while a wired network is up (policy: minimise connections).");
}

QString afterRestart(const IpInterface& ipInterface) {
    if (!ipInterface.metricAfterRestart || ipInterface.metricAfterRestart == ipInterface.setting())
        return {};
    return Text::tr("after a restart %1").arg(metric(*ipInterface.metricAfterRestart));
}

/// The numbers are those of the seed SetIPConnectionMetric; what they mean is said in our own words. Those that are
/// about other methods of the class (gateways, leases, WINS) are said with what they are about.
QString wmiRefusal(std::int64_t value, const QString& adapter) {
    switch (value) {
    case 64: return Text::tr("WMI cannot set the metric of %1 on this version of Windows.").arg(adapter);
    case 65: return Text::tr("WMI could not set the metric of %1 and does not know why.").arg(adapter);
    case 66: return Text::tr("WMI refused the metric of %1: it finds fault with a subnet mask.").arg(adapter);
    case 67: return Text::tr("WMI could not set the metric of %1: it failed on the adapter's data.").arg(adapter);
    case 68: return Text::tr("WMI did not take the number as a metric for %1.").arg(adapter);
    case 69: return Text::tr("WMI refused the metric of %1: the adapter has more than five gateways.").arg(adapter);
    case 70: return Text::tr("WMI refused the metric of %1: it finds fault with an IP address.").arg(adapter);
    case 71: return Text::tr("WMI refused the metric of %1: it finds fault with a gateway's address.").arg(adapter);
    case 72: return Text::tr("WMI could not set the metric of %1: the registry did not let it.").arg(adapter);
    case 73: return Text::tr("WMI refused the metric of %1: it finds fault with a domain name.").arg(adapter);
    case 74: return Text::tr("WMI refused the metric of %1: it finds fault with a host name.").arg(adapter);
    case 75: return Text::tr("WMI refused the metric of %1: no WINS server is set.").arg(adapter);
    case 76: return Text::tr("WMI refused the metric of %1: it finds fault with a file.").arg(adapter);
    case 77: return Text::tr("WMI refused the metric of %1: it finds fault with a system path.").arg(adapter);
    case 78: return Text::tr("WMI could not set the metric of %1: a file could not be copied.").arg(adapter);
    case 79: return Text::tr("WMI refused the metric of %1: it finds fault with a security setting.").arg(adapter);
    case 80: return Text::tr("WMI could not configure TCP/IP for %1.").arg(adapter);
    case 81: return Text::tr("WMI could not configure DHCP for %1.").arg(adapter);
    case 82: return Text::tr("WMI could not renew the DHCP lease of %1.").arg(adapter);
    case 83: return Text::tr("WMI could not release the DHCP lease of %1.").arg(adapter);
    case 84: return Text::tr("IP is not enabled on %1, so it has no metric to set.").arg(adapter);
    case 85: return Text::tr("WMI refused the metric of %1: IPX is not enabled on it.").arg(adapter);
    case 86: return Text::tr("WMI refused the metric of %1: a frame or network number is out of bounds.").arg(adapter);
    case 87: return Text::tr("WMI refused the metric of %1: it finds fault with a frame type.").arg(adapter);
    case 88: return Text::tr("WMI refused the metric of %1: it finds fault with a network number.").arg(adapter);
    case 89: return Text::tr("WMI refused the metric of %1: a network number is there twice.").arg(adapter);
    case 90: return Text::tr("WMI takes metrics from 1 to 9999 only, so %1 was left alone.").arg(adapter);
    case 91: return Text::tr("Changing the metric of %1 needs administrator rights.").arg(adapter);
    case 92: return Text::tr("WMI could not set the metric of %1: it ran out of memory.").arg(adapter);
    case 93: return Text::tr("WMI could not set the metric of %1: what it would make is there already.").arg(adapter);
    case 94: return Text::tr("WMI could not find %1. Look whether it is still there.").arg(adapter);
    case 95: return Text::tr("WMI could not tell a service about the metric of %1.").arg(adapter);
    case 96: return Text::tr("WMI could not tell the DNS service about the metric of %1.").arg(adapter);
    case 97: return Text::tr("Windows does not let WMI configure %1.").arg(adapter);
    case 98: return Text::tr("WMI could not release or renew all DHCP leases, so %1 was left alone.").arg(adapter);
    case 100: return Text::tr("WMI refused the metric of %1: DHCP is not enabled on it.").arg(adapter);
    }
    return Text::tr("WMI could not set the metric of %1 and gives no reason.").arg(adapter);
}

QString wmiCannot(const QString& adapter) {
    return Text::tr(
        "WMI sets manual IPv4 metrics only: it has no way back to automatic, no IPv6 and no default routes. "
        "Change %1 without --through wmi.")
        .arg(adapter);
}

} // namespace precedence::wording

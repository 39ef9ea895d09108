#include "model/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingWarnings)
};

QString nameIn(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? name(*adapter) : plain(id.value());
}

QString others(const Snapshot& snapshot, const std::vector<AdapterId>& adapters) {
    QStringList names;
    for (std::size_t i = 1; i < adapters.size(); ++i)
        names.push_back(nameIn(snapshot, adapters[i]));
    return names.join(QLatin1String(", "));
}

/// "14:05", or with the date where that is not today's.
QString noticed(const Warning& warning) {
    if (!warning.since)
        return Text::tr("a moment ago");
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(warning.since->time_since_epoch());
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(milliseconds.count());
    return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                               : QLocale().toString(when, QLocale::ShortFormat);
}

/// What stands there where a change was set back.
QString current(const Warning& warning, const Snapshot& snapshot) {
    return warning.mend.empty() ? QString() : change(warning.mend.front(), snapshot);
}

} // namespace

QString warningName(WarningKind kind) {
    switch (kind) {
    case WarningKind::Tie: return Text::tr("Tie");
    case WarningKind::TwoDefaultGateways: return Text::tr("Two default gateways");
    case WarningKind::FamiliesDisagree: return Text::tr("IPv6 has another order");
    case WarningKind::OneFamilyOnly: return Text::tr("One family only");
    case WarningKind::VirtualFirst: return Text::tr("Virtual adapter first");
    case WarningKind::TunnelFirst: return Text::tr("Tunnel before the local network");
    case WarningKind::TunnelBehind: return Text::tr("Tunnel behind the local network");
    case WarningKind::FullTunnel: return Text::tr("Full tunnel");
    case WarningKind::MayBeDisconnected: return Text::tr("Windows may disconnect it");
    case WarningKind::SetBack: return Text::tr("Set back");
    case WarningKind::HeldOff: return Text::tr("Set back each time");
    }
    return {};
}

QString warning(const Warning& warning, const Snapshot& snapshot) {
    const QString first = nameIn(snapshot, warning.adapters.front());
    const QString rest = others(snapshot, warning.adapters);
    const QString family = warning.family ? name(*warning.family) : QString();
    switch (warning.kind) {
    case WarningKind::Tie:
        return Text::tr("The %1 default routes of %2 and %3 cost the same. Which of them the system takes is open.")
            .arg(family, first, rest);
    case WarningKind::TwoDefaultGateways:
        return Text::tr("%1 and %2 both have a default gateway in %3. Only one of them is used at a time; answers can "
                        "come back the other way and be lost.")
            .arg(first, rest, family);
    case WarningKind::FamiliesDisagree:
        return Text::tr("IPv6 orders the adapters differently from IPv4, so the same site can be reached through "
                        "different adapters.");
    case WarningKind::OneFamilyOnly:
        return Text::tr("%1 has no way to the internet in %2; %2 traffic leaves through %3.").arg(first, family, rest);
    case WarningKind::VirtualFirst:
        return Text::tr("%1 is a virtual adapter without a way to the internet, and it comes before %2 in %3.")
            .arg(first, rest, family);
    case WarningKind::TunnelFirst:
        return Text::tr("%1 comes before %2 in %3, so its DNS servers are asked first, though the internet leaves "
                        "through %2.")
            .arg(first, rest, family);
    case WarningKind::TunnelBehind:
        return Text::tr("%1 has a default route in %3, but %2 costs less, so the internet leaves outside the tunnel.")
            .arg(first, rest, family);
    case WarningKind::FullTunnel:
        return Text::tr("%1 takes the %2 internet by routes that are more specific than default routes. The order of "
                        "adapters does not change them.")
            .arg(first, family);
    case WarningKind::MayBeDisconnected:
        return Text::tr("Windows may disconnect %1 while %2 is up (policy: minimise connections).").arg(first, rest);
    case WarningKind::SetBack:
        return Text::tr(
            "What was kept for %1 has not held since %2; something other than Precedence changed it. To set "
            "it again: %3.")
            .arg(first, noticed(warning), current(warning, snapshot));
    case WarningKind::HeldOff:
        return Text::tr(
            "What was kept for %1 has not held since %2. It was set again and again, and something else "
            "changed it each time, so Precedence has stopped. Find out which program that is. To set it again: "
            "%3.")
            .arg(first, noticed(warning), current(warning, snapshot));
    }
    return {};
}

QString mend(WarningKind kind) {
    switch (kind) {
    case WarningKind::Tie: return Text::tr("End the tie");
    case WarningKind::TwoDefaultGateways: return Text::tr("Use only the first gateway");
    case WarningKind::FamiliesDisagree: return Text::tr("Use the IPv4 order");
    case WarningKind::VirtualFirst: return Text::tr("Put it behind");
    case WarningKind::TunnelFirst: return Text::tr("Put the local network first");
    case WarningKind::TunnelBehind: return Text::tr("Put the tunnel first");
    case WarningKind::SetBack:
    case WarningKind::HeldOff: return Text::tr("Set again");
    case WarningKind::OneFamilyOnly:
    case WarningKind::FullTunnel:
    case WarningKind::MayBeDisconnected: return {};
    }
    return {};
}

QString automaticForecast(const Traits& traits, const Adapter& adapter) {
    const auto table = traits.rules.automaticTable;
    if (!table || !adapter.linkSpeed || *adapter.linkSpeed == 0)
        return {};
    const AutomaticForecast forecast = forecastAutomatic(*table, adapter.medium, *adapter.linkSpeed);
    if (!forecast.row)
        return Text::tr("Automatic would be %1.").arg(forecast.metric);
    const auto& [lower, upper, cost] = *forecast.row;
    const QString range = lower && upper ? Text::tr("%1 to %2").arg(speed(lower), speed(upper))
                          : lower        ? Text::tr("from %1 up").arg(speed(lower))
                                         : Text::tr("below %1").arg(speed(upper));
    QString text = Text::tr("Automatic would be %1: %2, %3").arg(QString::number(cost), name(adapter.medium), range);
    if (forecast.countedSpeed != *adapter.linkSpeed)
        text += Text::tr(" (half of %1)").arg(speed(adapter.linkSpeed));
    return text;
}

} // namespace precedence::wording

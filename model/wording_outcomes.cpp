#include "model/wording_outcomes.h"

#include "model/network/overloaded.h"
#include "model/network/priority_order.h"
#include "model/wording_orders.h"

#include <QCoreApplication>
#include <QLocale>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingOutcomes)
};

/// "Wi-Fi, IPv4", "Wi-Fi, route 0.0.0.0/0"
QString shownSubject(const Change& change, const Snapshot& snapshot) {
    if (isOfOlderOrder(change))
        return orderChange(change, snapshot);
    const Adapter* adapter = adapterOf(change, snapshot);
    const QString shown = adapter ? name(*adapter) : plain(adapterOf(change)->value());
    const auto* route = std::get_if<RouteMetricChange>(&change);
    return route ? Text::tr("%1, route %2").arg(shown, plain(route->destination.toString()))
                 : Text::tr("%1, %2").arg(shown, name(*familyOf(change)));
}

/// What the change expects, as a value: "automatic", "35", "on".
QString expectedIn(const Change& change) {
    return std::visit(Overloaded{
                          [](const MetricChange& typed) { return metric(typed.expected); },
                          [](const DefaultRoutesChange& typed) {
                              return typed.expected ? Text::tr("default routes on") : Text::tr("default routes off");
                          },
                          [](const RouteMetricChange& typed) { return QString::number(typed.expected); },
                          [](const auto&) { return Text::tr("what stood there before"); },
                      },
        change);
}

/// What stands there now; empty where it is not known.
QString currentOf(const Change& change, const Snapshot& snapshot) {
    const auto over = rebased(change, snapshot);
    return over ? expectedIn(*over) : QString();
}

QString timeOf(const QDateTime& at) {
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString notShown(const ChangeOutcome& outcome, const Snapshot& snapshot) {
    const QString current = currentOf(outcome.change, snapshot);
    const QString subject = shownSubject(outcome.change, snapshot);
    if (current.isEmpty())
        return Text::tr("%1 was asked for, but is not there any more to be looked at.").arg(subject);
    return Text::tr("%1 was asked for, but the computer still shows %2. Apply again, or discard this change.")
        .arg(subject, current);
}

QString setBack(const ChangeOutcome& outcome, const Snapshot& snapshot) {
    const QString current = currentOf(outcome.change, snapshot);
    const QString subject = shownSubject(outcome.change, snapshot);
    const QString time = timeOf(outcome.since);
    if (current.isEmpty())
        return Text::tr("%1 was changed, and since %2 it is not there any more.").arg(subject, time);
    return Text::tr("The computer shows %1 for %2 again. It was set back at %3, not by Precedence.")
        .arg(current, subject, time);
}

} // namespace

QString standing(const WaitingEdit& edit, const Snapshot& snapshot) {
    if (isOfOlderOrder(edit.change))
        return orderStanding(edit.change, edit.standing, snapshot);
    const QString subject = shownSubject(edit.change, snapshot);
    switch (edit.standing) {
    case Standing::Expected:
    case Standing::Satisfied: return {};
    case Standing::Missing:
        return Text::tr("%1 is not there at the moment. The change waits until it comes back; or discard it.")
            .arg(subject);
    case Standing::Conflict: break;
    }
    if (!edit.overCurrent)
        return Text::tr("What stands there for %1 is not known, so it cannot be changed safely. Discard this change.")
            .arg(subject);
    return Text::tr("%1 was %2 when you changed it; now it is %3, not by Precedence. Change it from there, or discard "
                    "this change.")
        .arg(subject, expectedIn(edit.change), expectedIn(*edit.overCurrent));
}

QString outcome(const ChangeOutcome& outcome, const Snapshot& snapshot) {
    switch (outcome.state) {
    case ChangeOutcome::State::Asked:
        return Text::tr("Asked for; waiting for the computer to show it: %1.").arg(change(outcome.change, snapshot));
    case ChangeOutcome::State::Done:
        return Text::tr("Done at %1: %2.").arg(timeOf(outcome.since), change(outcome.change, snapshot));
    case ChangeOutcome::State::Kept:
        return Text::tr("Kept at %1: %2.").arg(timeOf(outcome.since), change(outcome.change, snapshot));
    case ChangeOutcome::State::NotShown: return notShown(outcome, snapshot);
    case ChangeOutcome::State::SetBack: return setBack(outcome, snapshot);
    case ChangeOutcome::State::Refused:
        return outcome.refusal ? sentence(*outcome.refusal, snapshot.traits().system) : QString();
    }
    return {};
}

QString otherOrder(const Snapshot& after) {
    if (!familiesDisagree(after))
        return {};
    QStringList names;
    for (const std::vector<AdapterId>& level : priorityOrder(after, AddressFamily::IPv6)) {
        for (const AdapterId& id : level)
            names.push_back(name(*after.find(id)));
    }
    return Text::tr("IPv6 has another order: %1.").arg(names.join(QLatin1String(", ")));
}

} // namespace precedence::wording

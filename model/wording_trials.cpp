#include "model/wording_trials.h"

#include "model/network/default_routes.h"
#include "model/network/internet_exit.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString ofHelper(ErrorCode code, const QString& subject, const QString& detail) {
    if (code == ErrorCode::HelperMissing)
        return Text::tr("The program that makes changes with administrator rights is missing: %1. Install Precedence "
                        "again. Nothing was changed.")
            .arg(subject);
    if (code == ErrorCode::HelperRefused)
        return Text::tr("Changing metrics needs administrator rights, and the system could not ask for them. Nothing "
                        "was changed.");
    if (code == ErrorCode::HelperSilent)
        return Text::tr("The program that makes changes with administrator rights was started and did not report. "
                        "Nothing was changed; apply again.");
    if (code == ErrorCode::HelperLost)
        return Text::tr("The program that makes changes with administrator rights ended unexpectedly. What it was "
                        "trying may still be in force. Go back, or restart the computer.");
    if (code == ErrorCode::RequestRefused)
        return Text::tr("The program that makes changes with administrator rights does not take this request: %1. It "
                        "may be of another version; install Precedence again.")
            .arg(detail);
    return {};
}

QString gateway(const Snapshot& snapshot, AddressFamily family) {
    const auto routes = competingDefaultRoutes(snapshot, family);
    if (routes.empty())
        return Text::tr("%1: no default route is left.").arg(name(family));
    const Adapter* adapter = snapshot.find(routes.front().adapter);
    const Route& route = snapshot.routes()[routes.front().route];
    if (!adapter)
        return {};
    const QString shown = name(*adapter);
    const bool isConnectedThere = isConnected(*adapter, family);
    if (route.nextHop.isUnspecified())
        return (isConnectedThere ? Text::tr("%1: the default route is on %2, which is connected.")
                                 : Text::tr("%1: the default route is on %2, which is not connected."))
            .arg(name(family), shown);
    return (isConnectedThere ? Text::tr("%1: the gateway %2 is known on %3, which is connected.")
                             : Text::tr("%1: the gateway %2 is known on %3, which is not connected."))
        .arg(name(family), nextHop(route), shown);
}

} // namespace

QStringList gateways(const Snapshot& snapshot) {
    QStringList sentences;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        const auto adapters = snapshot.adapters();
        const bool isThere = std::any_of(adapters.begin(), adapters.end(),
            [family](const Adapter& adapter) { return adapter.ipInterface(family).has_value(); });
        if (isThere)
            sentences.push_back(gateway(*internetPart(snapshot, family), family));
    }
    return sentences;
}

QString trialRefusal(const Error& error, const QString& subject, const QString& detail) {
    if (error.code == ErrorCode::CannotBeTried)
        return Text::tr("What is changed this way lasts at once, so it cannot go back by itself. Say that it is to be "
                        "kept, then it is written.");
    if (error.code == ErrorCode::TrialIsOn)
        return Text::tr(
            "Another order is being tried now, here or in another program. Keep it or go back there first.");
    if (error.code == ErrorCode::TrialIsLeft)
        return Text::tr("An earlier trial was not taken back yet. Go back from it first, then apply again.");
    if (error.code == ErrorCode::NoSuchTrial)
        return Text::tr("This trial is over; nothing is being tried.");
    if (error.code == ErrorCode::TrialIsOver)
        return Text::tr("Keep came too late: the time was up, and the order went back. Apply it again.");
    if (error.code == ErrorCode::TrialTooShort)
        return Text::tr("A trial takes 10 to 300 seconds, not %1.").arg(detail);
    if (error.code == ErrorCode::TooManyChanges)
        return Text::tr("These are more changes than can be tried at once; %1 are allowed.").arg(detail);
    if (error.code == ErrorCode::JournalPutAside)
        return Text::tr("What an earlier trial wrote down could not be read, so nothing was taken back on a guess. It "
                        "is kept as %1. Look whether the order is the one you want.")
            .arg(subject);
    if (error.code == ErrorCode::NobodyAnswered)
        return Text::tr("Nobody said whether to keep it, so it went back. Add --keep to keep it without asking.");
    return ofHelper(error.code, subject, detail);
}

} // namespace precedence::wording

#include "model/wording.h"
#include "model/wording_documents.h"
#include "model/wording_orders.h"
#include "model/wording_trials.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString notBound(const Error& error, const QString& subject, const QString& family) {
    if (error.operation == Operation::SetDefaultRoutes)
        return Text::tr("%1 is not bound to %2, so it has no %1 default routes to switch on or off.")
            .arg(family, subject);
    if (error.operation == Operation::SetRouteMetric)
        return Text::tr("%1 is not bound to %2, so it has no %1 routes.").arg(family, subject);
    return Text::tr("%1 is not bound to %2, so it has no %1 metric.").arg(family, subject);
}

QString outOfRange(const Error& error, const QString& detail) {
    const bool isRoute = error.operation == Operation::SetRouteMetric;
    const QString range = isRoute ? Text::tr("A route metric is a whole number from 0 to 9999.")
                                  : Text::tr("A metric is a whole number from 1 to 9999.");
    bool isNumber = false;
    const bool isSmall = detail.toLongLong(&isNumber) < 1 && (isNumber || detail.startsWith(QLatin1Char('-')));
    return (isSmall ? Text::tr("%1 is too small.") : Text::tr("%1 is too large.")).arg(detail) + QLatin1Char(' ') +
           range;
}

QString notAnAddress(const QString& detail) {
    bool looksLikeName = false;
    for (const QChar c : detail)
        looksLikeName = looksLikeName || (c.isLetter() && c.toLower() > QLatin1Char('f'));
    const QString refusal = Text::tr("“%1” is not an IP address.").arg(detail);
    if (looksLikeName && !detail.contains(QLatin1Char(':')))
        return refusal + QLatin1Char(' ') +
               Text::tr("A name cannot be looked up on another computer. Type its address.");
    return refusal + QLatin1Char(' ') + Text::tr("Write it like 192.0.2.1 or 2001:db8::1.");
}

QString conflict(const QString& subject, const QString& detail) {
    if (detail.isEmpty())
        return Text::tr(
            "What stands at %1 now is not known, so nothing was written. Read again, then repeat the change.")
            .arg(subject);
    return Text::tr("%1 shows %2, which is not what this change expects to replace. Somebody else changed it. "
                    "Nothing was written; read again, then repeat the change.")
        .arg(subject, detail);
}

QString notAMetric(const Error& error, const QString& detail) {
    if (error.operation == Operation::SetRouteMetric)
        return Text::tr("“%1” is not a route metric. A route metric is a whole number from 0 to 9999.").arg(detail);
    return Text::tr("“%1” is not a metric. A metric is a whole number from 1 to 9999, or the word automatic.")
        .arg(detail);
}

QString accessDenied(const Error& error) {
    constexpr std::int64_t kSaidNo = 1223; // ERROR_CANCELLED, from the prompt
    if (error.systemCode == kSaidNo)
        return Text::tr("Changing metrics needs administrator rights. You said no when you were asked. Nothing was "
                        "changed.");
    if (error.operation == Operation::SetDefaultRoutes)
        return Text::tr("Switching default routes on or off needs administrator rights.");
    if (isAboutOrders(error.operation))
        return Text::tr("Changing bindings and network providers needs administrator rights.");
    return Text::tr("Changing metrics needs administrator rights.");
}

/// detail names the system; a rule of that system is in the way, not a lack of rights.
QString notSupported(const Error& error, const QString& system) {
    const QString name = system.isEmpty() ? Text::tr("This system") : system;
    switch (error.operation) {
    case Operation::WriteAnswerFile:
        return Text::tr("Answer files are for Windows Vista and later, and this is %1.").arg(name);
    case Operation::WriteScript:
        return Text::tr("There are no scripts of this kind for %1. Choose another kind.").arg(name);
    case Operation::SetDefaultRoutes:
        return Text::tr(
            "%1 has no switch for the default routes of an adapter. Give the adapter a higher metric instead.")
            .arg(name);
    case Operation::SetRouteMetric:
        return Text::tr("%1 does not change the metric of a route that is there. Change its adapter's metric instead.")
            .arg(name);
    case Operation::SetBindingOrder:
    case Operation::SetBinding: return Text::tr("%1 keeps no order of bindings that Precedence can change.").arg(name);
    case Operation::SetProviderOrder:
        return Text::tr("%1 keeps no order of network providers that Precedence can change.").arg(name);
    case Operation::ReadBindings:
    case Operation::ReadProviders:
    case Operation::ParseAddress:
    case Operation::ParseMetric:
    case Operation::ReadComputer:
    case Operation::WatchComputer:
    case Operation::OpenSource:
    case Operation::ReadScenario:
    case Operation::ReadText:
    case Operation::ReadState:
    case Operation::WriteState:
    case Operation::FireEvent:
    case Operation::SetMetric:
    case Operation::Try:
    case Operation::StartHelper:
    case Operation::PlanOrder:
    case Operation::ReadAnswerFile:
    case Operation::ReadProfile:
    case Operation::WriteProfile:
    case Operation::HoldOrder:
    case Operation::Explain: break;
    }
    return Text::tr("%1 does not make this change.").arg(name);
}

/// What was pasted has no name.
QString nameOfText(const QString& subject) {
    return subject.isEmpty() ? Text::tr("The text") : subject;
}

/// One row for each code, so that the compiler finds the one that is missing.
QString textOf(const Error& error, const QString& subject, const QString& detail) {
    switch (error.code) {
    case ErrorCode::NoSuchAdapter:
        return Text::tr("No adapter here is called “%1”. Look at the list of adapters for its name.").arg(subject);
    case ErrorCode::AmbiguousAdapter:
        return Text::tr("“%1” fits %2 adapters. Use a name or an index that only one of them has.")
            .arg(subject, detail);
    case ErrorCode::NotNameable:
        return Text::tr(
            "A command cannot name %1: its index is not known here, and its name is missing, not unique, or "
            "unsafe in a command. Add a text that lists indexes, such as route print.")
            .arg(subject);
    case ErrorCode::FamilyNotBound: return notBound(error, subject, detail);
    case ErrorCode::NoSuchRoute:
        return Text::tr("There is no route %1 here, so its metric was not changed. Look at the routes again.")
            .arg(subject);
    case ErrorCode::AccessDenied: return accessDenied(error);
    case ErrorCode::ReadOnly:
        return Text::tr("Precedence can show this computer but not change it here yet. Try the change in a lab, for "
                        "example with --source lab:wired-and-wifi.");
    case ErrorCode::NotSupported: return notSupported(error, detail);
    case ErrorCode::Conflict:
        return isAboutOrders(error.operation) ? orderRefusal(error, subject) : conflict(subject, detail);
    case ErrorCode::MetricOutOfRange: return outOfRange(error, detail);
    case ErrorCode::NotAMetric: return notAMetric(error, detail);
    case ErrorCode::DuplicateChange:
        return Text::tr("%1 would be changed twice. Leave one of the changes out.").arg(subject);
    case ErrorCode::NothingToChange: return Text::tr("%1 is set like that already.").arg(subject);
    case ErrorCode::MetricUnknown:
        return Text::tr("The %2 metric of %1 is not known here, so it cannot be put in an order.").arg(subject, detail);
    case ErrorCode::NoRoomForMetric:
        return Text::tr(
            "No metric from 1 to 9999 is left for this order in %1. Return some adapters to automatic first.")
            .arg(detail);
    case ErrorCode::NoSuchSource:
        return Text::tr("No adapter here has the address %1. A source is one of this computer's own addresses.")
            .arg(subject);
    case ErrorCode::FamilyMismatch:
        return Text::tr("%1 cannot be the source of %2 traffic. Give an %2 address.").arg(subject, detail);
    case ErrorCode::SystemFailure:
        if (isAboutOrders(error.operation))
            return networkConfigurationRefusal(error, subject);
        return subject.isEmpty() ? Text::tr("The system refused.")
                                 : Text::tr("The system refused for %1.").arg(subject);
    case ErrorCode::NoSuchBinding:
    case ErrorCode::NoSuchProvider:
    case ErrorCode::NoProviderOrder:
    case ErrorCode::NoOrder:
    case ErrorCode::OrderIsOdd:
    case ErrorCode::BindingsHeld: return orderRefusal(error, subject);
    case ErrorCode::DidNotStick:
        if (isAboutOrders(error.operation))
            return orderRefusal(error, subject);
        return Text::tr(
            "The system took the change of %1 without a word, and %2 stands there now. Look whether a policy "
            "or another program sets it.")
            .arg(subject, detail);
    case ErrorCode::WmiRefused: return wmiRefusal(error.systemCode.value_or(0), subject);
    case ErrorCode::WmiCannot: return wmiCannot(subject);
    case ErrorCode::NoWmi:
        return Text::tr("Only Windows itself has WMI, and this source is not that. Leave --through out.");
    case ErrorCode::RestartNeeded:
        if (isAboutOrders(error.operation))
            return Text::tr("It takes effect after a restart.");
        return Text::tr("The change of %1 is written, and counts once the computer has been restarted.").arg(subject);
    case ErrorCode::CannotBeTried:
    case ErrorCode::TrialIsOn:
    case ErrorCode::TrialIsLeft:
    case ErrorCode::NoSuchTrial:
    case ErrorCode::TrialIsOver:
    case ErrorCode::TrialTooShort:
    case ErrorCode::TooManyChanges:
    case ErrorCode::JournalPutAside:
    case ErrorCode::NobodyAnswered:
    case ErrorCode::HelperMissing:
    case ErrorCode::HelperRefused:
    case ErrorCode::HelperSilent:
    case ErrorCode::HelperLost:
    case ErrorCode::RequestRefused: return trialRefusal(error, subject, detail);
    case ErrorCode::NotText:
        return Text::tr("%1 is not a text, so it was not read. Save what the tool printed as text, or paste it.")
            .arg(nameOfText(subject));
    case ErrorCode::NothingRecognised:
        return Text::tr("%1 holds nothing that Precedence can read. It reads what route print, ipconfig, netsh, "
                        "Get-NetIPInterface and their like print, and ip, route and nmcli on Linux.")
            .arg(nameOfText(subject));
    case ErrorCode::Cancelled: return Text::tr("Reading %1 was stopped.").arg(nameOfText(subject));
    case ErrorCode::TextOnly:
        return Text::tr("This is a text from another computer, which cannot be changed from here. Leave --apply out to "
                        "see what would change there.");
    case ErrorCode::FileNotFound: return Text::tr("%1 is not there. Check the path.").arg(subject);
    case ErrorCode::FileUnreadable:
        return Text::tr("%1 could not be read. Check that it is a file and that you may read it.").arg(subject);
    case ErrorCode::FileUnwritable:
        return Text::tr(
            "%1 could not be written, so nothing was changed. Check that its folder exists and that you may "
            "write there.")
            .arg(subject);
    case ErrorCode::FileEmpty: return Text::tr("%1 is empty.").arg(nameOfText(subject));
    case ErrorCode::FileTooLarge:
        return Text::tr("%1 is larger than %2 MB, so it was not read.").arg(nameOfText(subject), detail);
    case ErrorCode::FileLocked: return Text::tr("Another program holds %1. Try again when it is done.").arg(subject);
    case ErrorCode::NotJson: return Text::tr("%1 is not JSON: it cannot be read at %2.").arg(subject, detail);
    case ErrorCode::CutOff:
        return Text::tr("%1 ends in the middle, at %2. It was left as it is; take a complete copy.")
            .arg(subject, detail);
    case ErrorCode::WrongFormat:
        return Text::tr("%1 has another format than this program reads (%2).").arg(subject, detail);
    case ErrorCode::WrongType:
        return Text::tr("%1 has another kind of value than it should have: %2.").arg(subject, detail);
    case ErrorCode::MissingKey: return Text::tr("%1 lacks something: %2.").arg(subject, detail);
    case ErrorCode::UnknownKey:
        return Text::tr("%1 has a key that is not known: %2. Check its spelling.").arg(subject, detail);
    case ErrorCode::WrongValue: return Text::tr("%1 has a value that does not fit: %2.").arg(subject, detail);
    case ErrorCode::DuplicateId:
        if (error.operation == Operation::WriteProfile)
            return documentRefusal(error, subject, detail);
        return Text::tr("%1 has the same name twice: %2.").arg(subject, detail);
    case ErrorCode::UnknownReference: return Text::tr("%1 names something that is not in it: %2.").arg(subject, detail);
    case ErrorCode::EventCycle:
        return Text::tr("The events of %1 follow one another in a circle: %2.").arg(subject, detail);
    case ErrorCode::NotAnAddress: return notAnAddress(detail);
    case ErrorCode::NotAPrefix:
        return Text::tr(
            "“%1” is not a destination prefix. Write it like 192.0.2.0/24 or 2001:db8::/32, with nothing but "
            "zeros behind its length.")
            .arg(detail);
    case ErrorCode::UnknownSource:
        return Text::tr("“%1” is not a source. Write live, lab:NAME, lab:NAME@STATEFILE or file:PATH.").arg(detail);
    case ErrorCode::NoSuchScenario:
        return subject.isEmpty() ? Text::tr("There is no lab called “%1”.").arg(detail)
                                 : Text::tr("There is no lab called “%1”. The labs are: %2.").arg(detail, subject);
    case ErrorCode::NoSuchEvent: return Text::tr("This lab has no event called “%1”.").arg(detail);
    case ErrorCode::NotXml:
    case ErrorCode::HasDocumentType:
    case ErrorCode::NoAnswerFile:
    case ErrorCode::NoGuid:
    case ErrorCode::NotInFormat:
    case ErrorCode::NoSuchProfile:
    case ErrorCode::NotAName:
    case ErrorCode::NothingFits:
    case ErrorCode::HeldOff: return documentRefusal(error, nameOfText(subject), detail);
    case ErrorCode::ProgramMissing:
        return Text::tr("The program %1 is not installed, and Precedence reads this computer through it. Install the "
                        "package that has it.")
            .arg(detail);
    case ErrorCode::ProgramFailed: return Text::tr("The program %1 failed: %2").arg(subject, detail);
    case ErrorCode::UnreadableOutput:
        return Text::tr("What the program %1 printed could not be read: %2").arg(subject, detail);
    }
    return {};
}

} // namespace

QString sentence(const Error& error, const std::string& system) {
    const QString subject = plain(error.subject);
    const QString detail = plain(error.detail);
    QString text = textOf(error, subject, detail);
    if (!error.systemCode)
        return text;
    // "Windows 11" gives Windows codes.
    const QString name =
        error.code == ErrorCode::WmiRefused ? QStringLiteral("WMI") : plain(system).section(QLatin1Char(' '), 0, 0);
    text += QLatin1Char(' ') + (name.isEmpty() ? Text::tr("(System code %1)").arg(*error.systemCode)
                                               : Text::tr("(%1 code %2)").arg(name).arg(*error.systemCode));
    return text;
}

} // namespace precedence::wording

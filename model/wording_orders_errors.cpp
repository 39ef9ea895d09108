#include "model/wording_orders.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingOrders)
};

bool isAboutProviders(const Error& error) {
    return error.operation == Operation::SetProviderOrder || error.operation == Operation::ReadProviders;
}

QString notKept(const Error& error, const QString& subject) {
    if (isAboutProviders(error))
        return Text::tr("Windows took the new order of network providers and shows the old one again.");
    return Text::tr("Windows took the change for %1 and kept what stood there. From Windows 10 on it does so with the "
                    "order of bindings; set the metric instead.")
        .arg(subject);
}

QString conflict(const Error& error, const QString& subject) {
    if (isAboutProviders(error))
        return Text::tr("The network providers are not in the order any more that this change expects to replace. "
                        "Nothing was written; read again, then repeat the change.");
    return Text::tr(
        "The bindings of %1 are not any more what this change expects to replace. Nothing was written; read "
        "again, then repeat the change.")
        .arg(subject);
}

} // namespace

bool isAboutOrders(Operation operation) {
    return operation == Operation::SetBindingOrder || operation == Operation::SetBinding ||
           operation == Operation::SetProviderOrder || operation == Operation::ReadBindings ||
           operation == Operation::ReadProviders;
}

QString orderRefusal(const Error& error, const QString& subject) {
    if (error.code == ErrorCode::NoSuchBinding)
        return Text::tr("There is no binding of “%1” here. Look at the list of bindings.").arg(subject);
    if (error.code == ErrorCode::NoSuchProvider)
        return Text::tr("No network provider here is called “%1”. Look at the list of providers.").arg(subject);
    if (error.code == ErrorCode::NoProviderOrder)
        return Text::tr("This computer keeps no order of network providers.");
    if (error.code == ErrorCode::NoOrder)
        return Text::tr("A new order has to hold what stands there, each once, and nothing else. Nothing was written.");
    if (error.code == ErrorCode::OrderIsOdd)
        return Text::tr("The order of network providers is in a form that Windows does not document, so it was left as "
                        "it is.");
    if (error.code == ErrorCode::BindingsHeld)
        return subject.isEmpty()
                   ? Text::tr(
                         "Another program changes the network's configuration at the moment. Close it and try again.")
                   : Text::tr("“%1” changes the network's configuration at the moment. Close it and try again.")
                         .arg(subject);
    return error.code == ErrorCode::Conflict ? conflict(error, subject) : notKept(error, subject);
}

/// Values of netcfgx.h; which method answers them is documented with INetCfg.
QString networkConfigurationRefusal(const Error& error, const QString& subject) {
    switch (static_cast<std::uint32_t>(error.systemCode.value_or(0))) {
    case 0x8004A020U:
        return Text::tr("Windows' network configuration was open already. Nothing was changed; try again.");
    case 0x8004A021U: return Text::tr("Windows' network configuration was not open. Nothing was changed; try again.");
    case 0x8004A022U:
        return Text::tr("The network's configuration is in use. Close the programs that change it and try again.");
    case 0x8004A024U:
        return Text::tr("Windows gave no right to write the network's configuration. Nothing was changed.");
    case 0x8004A025U: return Text::tr("Windows wants a restart before it changes the network's configuration again.");
    case 0x8004A026U:
        return Text::tr("A dial-up or VPN connection is open. Hang up and try again; Windows changes no bindings "
                        "meanwhile.");
    case 0x8004A027U: return Text::tr("Windows does not find the adapter any more. Read again.");
    case 0x8004A028U:
        return Text::tr("A component is waiting to be removed at the next restart. Restart the computer first.");
    case 0x8004A029U: return Text::tr("Windows has reached the greatest number of network filters.");
    case 0x8004A02AU: return Text::tr("A virtual switch is using the adapter, so its bindings cannot be changed.");
    case 0x8004A02BU: return Text::tr("Windows found two components with one name and changed nothing.");
    case 0x0004A020U: return Text::tr("It takes effect after a restart.");
    case 0x0004A022U: return Text::tr("Windows does not let this component be switched off at the moment.");
    case 0x0004A023U: return Text::tr("Another component still needs this one, so it stays.");
    case 0x0004A024U: return Text::tr("Windows changed the set-up of other components as well. Read again.");
    case 0x0004A025U: return Text::tr("Windows wants the changes made so far to be finished first. Try again.");
    case 0x80070005U: return Text::tr("Changing bindings and network providers needs administrator rights.");
    case 0x80040154U: return Text::tr("Windows' network configuration (netcfgx) is not installed on this computer.");
    }
    if (isAboutProviders(error))
        return Text::tr("The registry did not let the order of network providers be read or written.");
    return subject.isEmpty() ? Text::tr("Windows' network configuration refused.")
                             : Text::tr("Windows' network configuration refused (%1).").arg(subject);
}

} // namespace precedence::wording

// The commands about older orders: bindings and network providers.
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/order_proposals.h"
#include "app/console/outcomes.h"
#include "app/console/write_orders.h"
#include "model/wording_orders.h"
#include "platform/json/orders_json.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void printOrder(Context& context, const Bindings& bindings, const ComponentBindings& order) {
    const Component* component = bindings.find(order.component);
    printLine(
        context.out, Text::tr("%1 (%2, %3)")
                         .arg(wording::componentName(*context.snapshot, order.component),
                             component ? wording::name(component->kind) : QString(), wording::plain(order.component)));
    int place = 0;
    for (const BindingPath& path : order.paths) {
        const QString name = wording::pathName(*context.snapshot, path);
        printLine(context.out,
            QStringLiteral("  %1  %2").arg(++place, 2).arg(path.isEnabled ? name : Text::tr("%1 (off)").arg(name)));
    }
}

void printBindings(Context& context, const Bindings& bindings) {
    const Traits& traits = context.snapshot->traits();
    printLine(context.out, wording::bindingReach(traits));
    QStringList connections;
    for (const AdapterId& id : connectionsOrder(bindings)) {
        const QString name = wording::componentName(*context.snapshot, id.value());
        connections.push_back(isDisabled(bindings, id) ? Text::tr("%1 (off)").arg(name) : name);
    }
    printLine(context.out, Text::tr("Connections in order: %1").arg(connections.join(QLatin1String(", "))));
    for (const QString& line : {wording::localNames(*context.snapshot), wording::linkage(*context.snapshot)}) {
        if (!line.isEmpty())
            printLine(context.out, line);
    }
    for (const ComponentBindings& order : bindings.orders)
        printOrder(context, bindings, order);
}

void printProviders(Context& context, const ProviderOrder& providers) {
    printLine(context.out, wording::providerReach());
    if (providers.flaw)
        printLine(context.out, wording::flaw(*providers.flaw));
    int place = 0;
    for (const Provider& provider : providers.providers) {
        QString line = QStringLiteral("  %1  %2 (%3)")
                           .arg(++place, 2)
                           .arg(wording::name(provider), wording::plain(provider.service));
        if (!provider.isInstalled)
            line += QLatin1Char(' ') + Text::tr("not installed");
        printLine(context.out, line);
    }
}

/// Prints what stands there where nothing is asked for, else what would change, or changes it.
template <typename Command, typename Print, typename Propose>
ExitCode carryOut(Context& context, const Command& command, bool asks, Print print, Propose propose) {
    if (!asks && !command.undo)
        return print();
    const Expected<ChangeSet> changes = command.undo ? lastOrders(context) : propose();
    return changes ? writeOrders(context, *changes, command.options)
                   : refuse(context.problems, changes.error(), context.snapshot->traits().system);
}

ExitCode notHere(Context& context, Operation operation, const std::optional<Error>& problem) {
    const std::string& system = context.snapshot->traits().system;
    if (problem)
        return refuse(context.problems, *problem, system);
    return refuse(
        context.problems, {.code = ErrorCode::NotSupported, .operation = operation, .detail = system}, system);
}

} // namespace

ExitCode runBindings(Context& context, const BindingsCommand& command) {
    const OlderOrders& orders = context.snapshot->olderOrders();
    if (!orders.bindings)
        return notHere(context, Operation::SetBindingOrder, orders.bindingsProblem);
    const bool asks =
        !command.first.empty() || !command.enable.empty() || !command.disable.empty() || !command.order.empty();
    const auto print = [&] {
        if (context.json)
            context.out << lineOf(Json(bindingsJson(*orders.bindings))) << '\n';
        else
            printBindings(context, *orders.bindings);
        return ExitCode::Done;
    };
    return carryOut(context, command, asks, print, [&] { return proposeBindings(*context.snapshot, command); });
}

ExitCode runProviders(Context& context, const ProvidersCommand& command) {
    const OlderOrders& orders = context.snapshot->olderOrders();
    if (!orders.providers)
        return notHere(context, Operation::SetProviderOrder, orders.providersProblem);
    const auto print = [&] {
        if (context.json)
            context.out << lineOf(Json(providersJson(*orders.providers))) << '\n';
        else
            printProviders(context, *orders.providers);
        return ExitCode::Done;
    };
    return carryOut(
        context, command, !command.order.empty(), print, [&] { return proposeProviders(*context.snapshot, command); });
}

} // namespace precedence::console

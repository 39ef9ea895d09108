// The commands on older orders.
#include "app/console/command_reader.h"

namespace precedence::console {

void CommandReader::addOrders() {
    auto* bindings = command("bindings",
        QT_TRANSLATE_NOOP("CommandLine", "Show or change the order in which protocols, clients and services are "
                                         "bound to adapters (an older order of Windows)."),
        BindingsCommand{});
    auto* kinds = bindings->add_option_group(ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Changes")));
    text(kinds, "--first", &BindingsCommand::first,
        QT_TRANSLATE_NOOP("CommandLine", "Bind everything to this connection first."));
    text(kinds, "--enable", &BindingsCommand::enable,
        QT_TRANSLATE_NOOP("CommandLine", "Switch every binding to this connection on."));
    text(kinds, "--disable", &BindingsCommand::disable,
        QT_TRANSLATE_NOOP("CommandLine", "Switch every binding to this connection off."));
    kinds->add_option_function<std::vector<std::string>>(
        "--order", [this](const auto& names) { chosen<BindingsCommand>().order = names; },
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine",
            "A component, then what it is to be bound to first: protocols, connections or whole paths.")));
    addWrite<BindingsCommand>(bindings, kinds);
    auto* providers = command("providers",
        QT_TRANSLATE_NOOP("CommandLine", "Show or change the order of the network providers (Windows)."),
        ProvidersCommand{});
    auto* orders = providers->add_option_group(ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Changes")));
    orders->add_option_function<std::vector<std::string>>(
        "--order", [this](const auto& names) { chosen<ProvidersCommand>().order = names; },
        ReaderText::of(
            QT_TRANSLATE_NOOP("CommandLine", "The providers that come first; all others keep their order.")));
    addWrite<ProvidersCommand>(providers, orders);
}

} // namespace precedence::console

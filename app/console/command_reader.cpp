#include "app/console/command_reader.h"

namespace precedence::console {

CommandReader::CommandReader(CLI::App& app)
    : m_app(app) {
    addReading();
    addChanging();
    addOrders();
    addExport();
    addProfiles();
    addTrials();
    m_app.require_subcommand(0, 1);
}

CLI::App* CommandReader::command(const char* name, const char* help, Command initial) {
    CLI::App* sub = command(m_app, name, help, std::move(initial));
    sub->group(ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Commands")));
    return sub;
}

CLI::App* CommandReader::command(CLI::App& parent, const char* name, const char* help, Command initial) {
    CLI::App* sub = parent.add_subcommand(name, ReaderText::of(help));
    addSource(sub);
    // The values land in the command that was chosen, so it is put in place before its options are read.
    sub->preparse_callback([this, initial = std::move(initial)](std::size_t) { m_line.command = initial; });
    return sub;
}

void CommandReader::addSource(CLI::App* sub) {
    sub->add_option("--source", m_line.sources,
           ReaderText::of(QT_TRANSLATE_NOOP("CommandLine",
               "live (this computer), lab:NAME, lab:NAME@STATEFILE, file:PATH or - for a text on standard input. "
               "Given several times, the texts are of one machine.")))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("SOURCE");
    sub->add_flag("--json", m_line.json, ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Print JSON for scripts.")));
}

void CommandReader::addReading() {
    command("adapters", QT_TRANSLATE_NOOP("CommandLine", "Show adapters in their priority order."), AdaptersCommand{});
    auto* routes = command(
        "routes", QT_TRANSLATE_NOOP("CommandLine", "Show active routes and who wins each prefix."), RoutesCommand{});
    routes->add_flag_callback(
        "--all", [this] { chosen<RoutesCommand>().all = true; },
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Show persistent routes that are not active, too.")));
    auto* explain = command("explain",
        QT_TRANSLATE_NOOP("CommandLine", "Say where traffic to an address goes, and why."), ExplainCommand{});
    text(explain, "ADDRESS", &ExplainCommand::destination,
        QT_TRANSLATE_NOOP("CommandLine", "The destination, with %ZONE where it is link-local."))
        ->required();
    text(explain, "--from", &ExplainCommand::from,
        QT_TRANSLATE_NOOP("CommandLine", "The source address, one of this computer's own."));
    auto* diff =
        command("diff", QT_TRANSLATE_NOOP("CommandLine", "Show what differs between two sources."), DiffCommand{});
    text(diff, "A", &DiffCommand::older, QT_TRANSLATE_NOOP("CommandLine", "A source."))->required();
    text(diff, "B", &DiffCommand::newer, QT_TRANSLATE_NOOP("CommandLine", "Another source."))->required();
    command("watch", QT_TRANSLATE_NOOP("CommandLine", "Show changes as they happen, until Ctrl+C."), WatchCommand{});
}

void CommandReader::addChanging() {
    const std::vector<AddressFamily> both(kFamilies.begin(), kFamilies.end());
    auto* order = command("order",
        QT_TRANSLATE_NOOP("CommandLine",
            "Put adapters first, in this order; all others keep their order behind them. Prints the changes."),
        OrderCommand{.families = both});
    order
        ->add_option_function<std::vector<std::string>>(
            "ALIAS", [this](const auto& names) { chosen<OrderCommand>().adapters = names; },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "The adapters, the most preferred first.")))
        ->required();
    order->add_flag_callback(
        "--pin", [this] { chosen<OrderCommand>().pin = true; },
        ReaderText::of(
            QT_TRANSLATE_NOOP("CommandLine", "Make every adapter manual, so that no speed changes the order.")));
    addFamily<OrderCommand>(order);
    addApply<OrderCommand>(order);
    addSet(both);
    addSetRoute();
}

void CommandReader::addSet(const std::vector<AddressFamily>& both) {
    auto* set = command("set", QT_TRANSLATE_NOOP("CommandLine", "Change one adapter. Prints the change."),
        SetCommand{.families = both});
    text(set, "ALIAS", &SetCommand::adapter, QT_TRANSLATE_NOOP("CommandLine", "The adapter."))->required();
    auto* metric = set->add_option_function<std::string>(
        "--metric", [this](const std::string& value) { chosen<SetCommand>().metric = value; },
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "A whole number from 1 to 9999, or automatic.")));
    set->add_option_function<std::string>(
           "--default-routes", [this](const std::string& value) { chosen<SetCommand>().defaultRoutes = value == "on"; },
           ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "on, or off: its default routes do not count.")))
        ->check(CLI::IsMember({"on", "off"}))
        ->excludes(metric);
    set->add_option_function<std::string>(
           "--through",
           [this](
               const std::string& value) { chosen<SetCommand>().through = value == "wmi" ? Way::Wmi : Way::IpHelper; },
           ReaderText::of(QT_TRANSLATE_NOOP(
               "CommandLine", "ip-helper (the default), or wmi: Windows' older way, for manual IPv4 metrics.")))
        ->check(CLI::IsMember({"ip-helper", "wmi"}));
    addFamily<SetCommand>(set, [](SetCommand& command) { command.familyGiven = true; });
    addApply<SetCommand>(set);
}

void CommandReader::addSetRoute() {
    auto* setRoute = command("set-route",
        QT_TRANSLATE_NOOP("CommandLine", "Change the metric of a route. Prints the change."), SetRouteCommand{});
    text(setRoute, "PREFIX", &SetRouteCommand::destination,
        QT_TRANSLATE_NOOP("CommandLine", "Its destination, such as 192.0.2.0/24."))
        ->required();
    text(setRoute, "NEXTHOP", &SetRouteCommand::nextHop, QT_TRANSLATE_NOOP("CommandLine", "Its next hop, or on-link."))
        ->required();
    text(setRoute, "ALIAS", &SetRouteCommand::adapter, QT_TRANSLATE_NOOP("CommandLine", "Its adapter."))->required();
    text(setRoute, "--metric", &SetRouteCommand::metric,
        QT_TRANSLATE_NOOP("CommandLine", "A whole number from 0 to 9999."))
        ->required();
    addApply<SetRouteCommand>(setRoute);
}

/// Whole commands that are written like options.
void CommandReader::addTrials() {
    const auto add = [this](const char* name, const char* help, const Command& whole) {
        auto* flag = m_app.add_flag_callback(
            name,
            [this, whole] {
                m_line.command = whole;
                m_isWhole = true;
            },
            ReaderText::of(help));
        return flag;
    };
    auto* status = add("--status",
        QT_TRANSLATE_NOOP("CommandLine", "Say whether changes are on trial, or were left behind by one."),
        StatusCommand{});
    add("--revert",
        QT_TRANSLATE_NOOP("CommandLine",
            "Take back what a trial left behind; where nothing was, bring back what stood here before the first "
            "change."),
        RevertCommand{})
        ->excludes(status);
    addSource(&m_app);
}

} // namespace precedence::console

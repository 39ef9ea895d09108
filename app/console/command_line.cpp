#include "app/console/command_line.h"

#include "model/wording.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static std::string of(const char* text) { return tr(text).toStdString(); }
};

/// Reads the words of every command into one CommandLine; the parser writes to it while it runs.
class Reader {
public:
    explicit Reader(CLI::App& app)
        : m_app(app) {
        addReading();
        addChanging();
        addOrders();
        addTrials();
        m_app.require_subcommand(0, 1);
    }

    /// Whether the words are a command at all, and only one.
    [[nodiscard]] bool isCommand() const { return m_isWhole == m_app.get_subcommands().empty(); }

    [[nodiscard]] CommandLine take() { return std::move(m_line); }

private:
    CLI::App* command(const char* name, const char* help, Command initial) {
        CLI::App* sub = m_app.add_subcommand(name, Text::of(help));
        sub->group(Text::of(QT_TRANSLATE_NOOP("CommandLine", "Commands")));
        addSource(sub);
        // The values land in the command that was chosen, so it is put in place before its options are read.
        sub->preparse_callback([this, initial = std::move(initial)](std::size_t) { m_line.command = initial; });
        return sub;
    }

    void addSource(CLI::App* sub) {
        sub->add_option("--source", m_line.sources,
               Text::of(QT_TRANSLATE_NOOP("CommandLine",
                   "live (this computer), lab:NAME, lab:NAME@STATEFILE, file:PATH or - for a text on standard input. "
                   "Given several times, the texts are of one machine.")))
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->type_name("SOURCE");
        sub->add_flag("--json", m_line.json, Text::of(QT_TRANSLATE_NOOP("CommandLine", "Print JSON for scripts.")));
    }

    template <typename Chosen>
    Chosen& chosen() {
        return std::get<Chosen>(m_line.command);
    }

    /// An option or positional whose text goes into the chosen command.
    template <typename Chosen>
    CLI::Option* text(CLI::App* sub, const char* name, std::string Chosen::*member, const char* help) {
        return sub->add_option_function<std::string>(
            name, [this, member](const std::string& value) { chosen<Chosen>().*member = value; }, Text::of(help));
    }

    void addReading() {
        command(
            "adapters", QT_TRANSLATE_NOOP("CommandLine", "Show adapters in their priority order."), AdaptersCommand{});
        auto* routes = command("routes",
            QT_TRANSLATE_NOOP("CommandLine", "Show active routes and who wins each prefix."), RoutesCommand{});
        routes->add_flag_callback(
            "--all", [this] { chosen<RoutesCommand>().all = true; },
            Text::of(QT_TRANSLATE_NOOP("CommandLine", "Show persistent routes that are not active, too.")));
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
        command(
            "watch", QT_TRANSLATE_NOOP("CommandLine", "Show changes as they happen, until Ctrl+C."), WatchCommand{});
    }

    template <typename Chosen>
    void addFamily(
        CLI::App* sub, std::function<void(Chosen&)> given = [](Chosen&) {}) {
        sub->add_option_function<std::string>(
               "--family",
               [this, given](const std::string& family) {
                   auto& families = chosen<Chosen>().families;
                   families.clear();
                   if (family != "v6")
                       families.push_back(AddressFamily::IPv4);
                   if (family != "v4")
                       families.push_back(AddressFamily::IPv6);
                   given(chosen<Chosen>());
               },
               Text::of(QT_TRANSLATE_NOOP("CommandLine", "v4, v6 or both (the default).")))
            ->check(CLI::IsMember({"v4", "v6", "both"}));
    }

    template <typename Chosen>
    void addApply(CLI::App* sub) {
        const auto options = [this]() -> ApplyOptions& { return chosen<Chosen>().options; };
        auto* apply = sub->add_flag_callback(
            "--apply", [options] { options().apply = true; },
            Text::of(QT_TRANSLATE_NOOP(
                "CommandLine", "Make the changes instead of printing them. They go back unless somebody keeps them.")));
        sub->add_flag_callback(
               "--keep", [options] { options().keep = true; },
               Text::of(QT_TRANSLATE_NOOP("CommandLine", "Keep the changes without asking.")))
            ->needs(apply);
        sub->add_option_function<std::string>(
               "--durability",
               [options](const std::string& value) {
                   options().durability = value == "kept" ? Durability::Kept : Durability::UntilRestart;
               },
               Text::of(QT_TRANSLATE_NOOP("CommandLine",
                   "How long they last once they are kept. restart: until the next restart; kept: after it too (the "
                   "default, but for set-route).")))
            ->check(CLI::IsMember({"restart", "kept"}))
            ->needs(apply);
    }

    /// Those that are never on trial take no durability either.
    template <typename Chosen>
    void addWrite(CLI::App* sub, CLI::Option_group* kinds) {
        kinds->add_flag_callback(
            "--undo", [this] { chosen<Chosen>().undo = true; },
            Text::of(QT_TRANSLATE_NOOP("CommandLine", "Bring back what the last write of an older order replaced.")));
        kinds->require_option(0, 1);
        auto* apply = sub->add_flag_callback(
            "--apply", [this] { chosen<Chosen>().options.apply = true; },
            Text::of(QT_TRANSLATE_NOOP(
                "CommandLine", "Make the change instead of printing it. It does not go back by itself; add --keep.")));
        sub->add_flag_callback(
               "--keep", [this] { chosen<Chosen>().options.keep = true; },
               Text::of(QT_TRANSLATE_NOOP("CommandLine", "Keep the changes without asking.")))
            ->needs(apply);
    }

    void addOrders() {
        auto* bindings = command("bindings",
            QT_TRANSLATE_NOOP("CommandLine", "Show or change the order in which protocols, clients and services are "
                                             "bound to adapters (an older order of Windows)."),
            BindingsCommand{});
        auto* kinds = bindings->add_option_group(Text::of(QT_TRANSLATE_NOOP("CommandLine", "Changes")));
        text(kinds, "--first", &BindingsCommand::first,
            QT_TRANSLATE_NOOP("CommandLine", "Bind everything to this connection first."));
        text(kinds, "--enable", &BindingsCommand::enable,
            QT_TRANSLATE_NOOP("CommandLine", "Switch every binding to this connection on."));
        text(kinds, "--disable", &BindingsCommand::disable,
            QT_TRANSLATE_NOOP("CommandLine", "Switch every binding to this connection off."));
        kinds->add_option_function<std::vector<std::string>>(
            "--order", [this](const auto& names) { chosen<BindingsCommand>().order = names; },
            Text::of(QT_TRANSLATE_NOOP("CommandLine",
                "A component, then what it is to be bound to first: protocols, connections or whole paths.")));
        addWrite<BindingsCommand>(bindings, kinds);
        auto* providers = command("providers",
            QT_TRANSLATE_NOOP("CommandLine", "Show or change the order of the network providers (Windows)."),
            ProvidersCommand{});
        auto* orders = providers->add_option_group(Text::of(QT_TRANSLATE_NOOP("CommandLine", "Changes")));
        orders->add_option_function<std::vector<std::string>>(
            "--order", [this](const auto& names) { chosen<ProvidersCommand>().order = names; },
            Text::of(QT_TRANSLATE_NOOP("CommandLine", "The providers that come first; all others keep their order.")));
        addWrite<ProvidersCommand>(providers, orders);
    }

    /// Whole commands that are written like options.
    void addTrials() {
        const auto add = [this](const char* name, const char* help, const Command& whole) {
            auto* flag = m_app.add_flag_callback(
                name,
                [this, whole] {
                    m_line.command = whole;
                    m_isWhole = true;
                },
                Text::of(help));
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

    void addChanging() {
        const std::vector<AddressFamily> both(kFamilies.begin(), kFamilies.end());
        auto* order = command("order",
            QT_TRANSLATE_NOOP("CommandLine",
                "Put adapters first, in this order; all others keep their order behind them. Prints the changes."),
            OrderCommand{.families = both});
        order
            ->add_option_function<std::vector<std::string>>(
                "ALIAS", [this](const auto& names) { chosen<OrderCommand>().adapters = names; },
                Text::of(QT_TRANSLATE_NOOP("CommandLine", "The adapters, the most preferred first.")))
            ->required();
        order->add_flag_callback(
            "--pin", [this] { chosen<OrderCommand>().pin = true; },
            Text::of(
                QT_TRANSLATE_NOOP("CommandLine", "Make every adapter manual, so that no speed changes the order.")));
        addFamily<OrderCommand>(order);
        addApply<OrderCommand>(order);
        addSet(both);
        addSetRoute();
    }

    void addSet(const std::vector<AddressFamily>& both) {
        auto* set = command("set", QT_TRANSLATE_NOOP("CommandLine", "Change one adapter. Prints the change."),
            SetCommand{.families = both});
        text(set, "ALIAS", &SetCommand::adapter, QT_TRANSLATE_NOOP("CommandLine", "The adapter."))->required();
        auto* metric = set->add_option_function<std::string>(
            "--metric", [this](const std::string& value) { chosen<SetCommand>().metric = value; },
            Text::of(QT_TRANSLATE_NOOP("CommandLine", "A whole number from 1 to 9999, or automatic.")));
        set->add_option_function<std::string>(
               "--default-routes",
               [this](const std::string& value) { chosen<SetCommand>().defaultRoutes = value == "on"; },
               Text::of(QT_TRANSLATE_NOOP("CommandLine", "on, or off: its default routes do not count.")))
            ->check(CLI::IsMember({"on", "off"}))
            ->excludes(metric);
        set->add_option_function<std::string>(
               "--through",
               [this](const std::string& value) {
                   chosen<SetCommand>().through = value == "wmi" ? Way::Wmi : Way::IpHelper;
               },
               Text::of(QT_TRANSLATE_NOOP(
                   "CommandLine", "ip-helper (the default), or wmi: Windows' older way, for manual IPv4 metrics.")))
            ->check(CLI::IsMember({"ip-helper", "wmi"}));
        addFamily<SetCommand>(set, [](SetCommand& command) { command.familyGiven = true; });
        addApply<SetCommand>(set);
    }

    void addSetRoute() {
        auto* setRoute = command("set-route",
            QT_TRANSLATE_NOOP("CommandLine", "Change the metric of a route. Prints the change."), SetRouteCommand{});
        text(setRoute, "PREFIX", &SetRouteCommand::destination,
            QT_TRANSLATE_NOOP("CommandLine", "Its destination, such as 192.0.2.0/24."))
            ->required();
        text(setRoute, "NEXTHOP", &SetRouteCommand::nextHop,
            QT_TRANSLATE_NOOP("CommandLine", "Its next hop, or on-link."))
            ->required();
        text(setRoute, "ALIAS", &SetRouteCommand::adapter, QT_TRANSLATE_NOOP("CommandLine", "Its adapter."))
            ->required();
        text(setRoute, "--metric", &SetRouteCommand::metric,
            QT_TRANSLATE_NOOP("CommandLine", "A whole number from 0 to 9999."))
            ->required();
        addApply<SetRouteCommand>(setRoute);
    }

    CLI::App& m_app;
    CommandLine m_line;
    bool m_isWhole = false; ///< a command that is written like an option
};

const std::vector<std::string>& commandNames() {
    static const std::vector<std::string> kNames{
        "adapters", "routes", "explain", "diff", "watch", "order", "set", "set-route", "bindings", "providers"};
    return kNames;
}

QString listOfCommands() {
    std::string names;
    for (const std::string& name : commandNames())
        names += (names.empty() ? "" : ", ") + name;
    return QString::fromStdString(names);
}

QString sayWhatToDo() {
    return Text::tr("Say what to do: %1. precedencectl --help tells more.").arg(listOfCommands());
}

/// What people meet first, in words that help more than the reader's own.
std::optional<std::string> refusalOfFirstWord(int count, const char* const* arguments) {
    const std::string word = count > 1 ? arguments[1] : "";
    const bool isKnown = std::find(commandNames().begin(), commandNames().end(), word) != commandNames().end();
    if (isKnown || word.starts_with('-'))
        return std::nullopt;
    if (word.empty())
        return sayWhatToDo().toStdString();
    return Text::tr("“%1” is not a command. The commands are: %2.")
        .arg(wording::plain(word), listOfCommands())
        .toStdString();
}

/// The parser's own words, in the language of ours. Commands take them over, so they are set first.
void setParserWords(CLI::App& app) {
    const auto formatter = app.get_formatter();
    formatter->label("REQUIRED", "");
    formatter->label("TEXT", Text::of(QT_TRANSLATE_NOOP("CommandLine", "VALUE")));
    formatter->label("Usage", Text::of(QT_TRANSLATE_NOOP("CommandLine", "Usage")));
    formatter->label("OPTIONS", Text::of(QT_TRANSLATE_NOOP("CommandLine", "OPTIONS")));
    formatter->label("SUBCOMMAND", Text::of(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")));
    formatter->label("Positionals", Text::of(QT_TRANSLATE_NOOP("CommandLine", "Arguments")));
    formatter->label("Needs", Text::of(QT_TRANSLATE_NOOP("CommandLine", "with")));
    formatter->label("Excludes", Text::of(QT_TRANSLATE_NOOP("CommandLine", "not with")));
    app.option_defaults()->group(Text::of(QT_TRANSLATE_NOOP("CommandLine", "Options")));
    app.set_help_flag("-h,--help", Text::of(QT_TRANSLATE_NOOP("CommandLine", "Print this help and end.")));
    app.set_version_flag("--version", "precedencectl " PRECEDENCE_VERSION,
        Text::of(QT_TRANSLATE_NOOP("CommandLine", "Print the version and end.")));
}

} // namespace

std::variant<CommandLine, ExitCode> parseCommandLine(int count, const char* const* arguments, std::ostream& out,
    std::ostream& problems, std::function<std::string()> footer) {
    CLI::App app(Text::of(QT_TRANSLATE_NOOP("CommandLine", "Shows and sets the order in which a computer prefers its "
                                                           "network adapters, and says why traffic goes where "
                                                           "it goes.")),
        "precedencectl");
    setParserWords(app);
    if (const auto refusal = refusalOfFirstWord(count, arguments)) {
        problems << *refusal << '\n';
        return ExitCode::Usage;
    }
    if (footer)
        app.footer(std::move(footer));
    Reader reader(app);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        // Help and version come as errors too, with the code of success.
        return app.exit(error, out, problems) == 0 ? ExitCode::Done : ExitCode::Usage;
    }
    if (!reader.isCommand()) {
        problems << sayWhatToDo().toStdString() << '\n';
        return ExitCode::Usage;
    }
    CommandLine line = reader.take();
    const auto* set = std::get_if<SetCommand>(&line.command);
    if (set && !set->metric && !set->defaultRoutes) {
        problems << Text::of(QT_TRANSLATE_NOOP("CommandLine", "Say what to set: --metric or --default-routes."))
                 << '\n';
        return ExitCode::Usage;
    }
    return line;
}

} // namespace precedence::console

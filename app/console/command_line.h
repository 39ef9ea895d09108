// What was typed, as values. The only file of the console that knows the argument reader.
#pragma once

#include "model/network/address.h"
#include "model/network/stack.h"
#include "platform/interchange/scripts/script_text.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace precedence::console {

/// Exit codes, part of the interface.
enum ExitCode : int { Done = 0, Refused = 1, Usage = 2, SourceUnreadable = 3, PermissionRefused = 4 };

struct AdaptersCommand {};
struct RoutesCommand {
    bool all = false;
};
struct ExplainCommand {
    std::string destination = {};
    std::string from = {}; ///< empty: any source
};
struct DiffCommand {
    std::string older = {};
    std::string newer = {};
};
struct WatchCommand {};
/// How a change is made, or only printed.
struct ApplyOptions {
    bool apply = false;
    bool keep = false; ///< without asking; else it is on trial
    /// How long it lasts once it is kept; nothing: after a restart too, where the stack and the change can.
    std::optional<Durability> durability = {};
};
struct OrderCommand {
    std::vector<std::string> adapters = {};
    std::vector<AddressFamily> families = {};
    bool pin = false;
    ApplyOptions options = {};
};
/// How Windows is told: the documented way, or WMI where somebody asks for that.
enum class Way : std::uint8_t { IpHelper, Wmi };
struct SetCommand {
    std::string adapter = {};
    std::vector<AddressFamily> families = {};
    bool familyGiven = false;
    std::optional<std::string> metric = {};
    std::optional<bool> defaultRoutes = {};
    Way through = Way::IpHelper;
    ApplyOptions options = {};
};
struct SetRouteCommand {
    std::string destination = {};
    std::string nextHop = {};
    std::string adapter = {};
    std::string metric = {};
    ApplyOptions options = {};
};
/// Shows the bindings, or changes them where something is asked for.
struct BindingsCommand {
    std::string first = {};  ///< this connection before all others
    std::string enable = {}; ///< every path through this connection
    std::string disable = {};
    std::vector<std::string> order = {}; ///< a component, and which of its paths come first
    bool undo = false;                   ///< what the last write of an order changed
    ApplyOptions options = {};
};
struct ProvidersCommand {
    std::vector<std::string> order = {}; ///< which come first
    bool undo = false;
    ApplyOptions options = {};
};
/// Takes what is set here, or what changed, to other computers.
struct ExportCommand {
    std::optional<ScriptLanguage> script = {}; ///< nothing: an answer file
    std::string output = {};                   ///< a file; empty: printed
    std::string since = {};   ///< scripts: a source; what changed from it to here. Empty: everything that is set here
    std::string profile = {}; ///< what this profile would change here
    bool undo = false;        ///< scripts: the one that takes it back
    std::string into = {};    ///< answer files: the one that it is written into
    bool windowsPe = false;   ///< answer files: the pass; else specialize
    std::string architecture = "amd64";
    bool withAddresses = false;
    bool withRoutes = false;
};
/// An answer file as changes, or a profile as one of the user's.
struct ImportCommand {
    std::string file = {};
    bool replace = false; ///< a profile may take the place of one with its name
    ApplyOptions options = {};
};
struct ProfileCommand {
    enum class Action : std::uint8_t { List, Show, Save, Apply, Delete, Export };
    Action action = Action::List;
    std::string name = {};
    std::vector<std::string> adapters = {}; ///< of an order, "any:wired" among them; none: the order that stands here
    std::vector<AddressFamily> families = {};
    bool pin = false;
    bool metrics = false; ///< the metrics that stand here, not the order
    std::string output = {};
    ApplyOptions options = {};
};
/// Whether a trial is on, or was left behind.
struct StatusCommand {};
/// Takes back what was left behind; where nothing was, what stood there before the first change ever kept.
struct RevertCommand {};
using Command = std::variant<AdaptersCommand, RoutesCommand, ExplainCommand, DiffCommand, WatchCommand, OrderCommand,
    SetCommand, SetRouteCommand, BindingsCommand, ProvidersCommand, ExportCommand, ImportCommand, ProfileCommand,
    StatusCommand, RevertCommand>;

struct CommandLine {
    Command command;
    std::vector<std::string> sources = {}; ///< several: texts of one machine; none: this computer
    bool json = false;
};

/// The command, or the exit code where help or a refusal was printed. The footer is made only where help is asked for.
[[nodiscard]] std::variant<CommandLine, ExitCode> parseCommandLine(int count, const char* const* arguments,
    std::ostream& out, std::ostream& problems, std::function<std::string()> footer = {});

} // namespace precedence::console

// The commands on what goes to other computers and comes from them: answer files, scripts and profiles.
#include "app/console/command_reader.h"

namespace precedence::console {

void CommandReader::addExport() {
    auto* exports = command("export",
        QT_TRANSLATE_NOOP("CommandLine", "Write what is set here for other computers: an answer file or a script."),
        ExportCommand{});
    static const std::map<std::string, std::optional<ScriptLanguage>> kFormats{{"unattend", std::nullopt},
        {"powershell", ScriptLanguage::PowerShell}, {"netsh", ScriptLanguage::Netsh}, {"reg", ScriptLanguage::Registry},
        {"vbscript", ScriptLanguage::VbScript}, {"nmcli", ScriptLanguage::NetworkManager}};
    exports
        ->add_option_function<std::string>(
            "FORMAT", [this](const std::string& format) { chosen<ExportCommand>().script = kFormats.at(format); },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine",
                "unattend (an answer file for Setup), powershell, netsh, reg, vbscript (Windows XP) or nmcli.")))
        ->check(CLI::IsMember({"unattend", "powershell", "netsh", "reg", "vbscript", "nmcli"}))
        ->required();
    text(exports, "--output", &ExportCommand::output,
        QT_TRANSLATE_NOOP("CommandLine", "A file to write instead of printing."));
    addExportContent(exports);
    auto* import = command("import",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Read an answer file and print what would change here, or keep a profile under its name."),
        ImportCommand{});
    text(import, "FILE", &ImportCommand::file, QT_TRANSLATE_NOOP("CommandLine", "The answer file or the profile."))
        ->required();
    import->add_flag_callback(
        "--replace", [this] { chosen<ImportCommand>().replace = true;
},
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "A profile takes the place of the one with its name.")));
addApply<ImportCommand>(import);
} // namespace precedence::console

void CommandReader::addExportContent(CLI::App* exports) {
    auto* since = text(exports, "--since", &ExportCommand::since,
        QT_TRANSLATE_NOOP("CommandLine", "Scripts: a source; only what changed from it to here."));
    text(exports, "--profile", &ExportCommand::profile,
        QT_TRANSLATE_NOOP("CommandLine", "Scripts: what this profile would change here."))
        ->excludes(since);
    exports->add_flag_callback(
        "--undo", [this] { chosen<ExportCommand>().undo = true; },
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Scripts: the one that takes it back.")));
    text(exports, "--into", &ExportCommand::into,
        QT_TRANSLATE_NOOP(
            "CommandLine", "Answer files: an existing one to write into; everything else in it stays as it is."));
    exports
        ->add_option_function<std::string>(
            "--pass", [this](const std::string& pass) { chosen<ExportCommand>().windowsPe = pass == "windowsPE"; },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Answer files: specialize (the default) or windowsPE.")))
        ->check(CLI::IsMember({"specialize", "windowsPE"}));
    exports
        ->add_option_function<std::string>(
            "--architecture", [this](const std::string& value) { chosen<ExportCommand>().architecture = value; },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Answer files: amd64 (the default), x86 or arm64.")))
        ->check(CLI::IsMember({"amd64", "x86", "arm64"}));
    exports->add_flag_callback(
        "--with-addresses", [this] { chosen<ExportCommand>().withAddresses = true; },
        ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Answer files: the addresses of this computer, too.")));
    exports->add_flag_callback(
        "--with-routes", [this] { chosen<ExportCommand>().withRoutes = true; },
        ReaderText::of(
            QT_TRANSLATE_NOOP("CommandLine", "Answer files: persistent routes that somebody set here, too.")));
}

void CommandReader::addProfiles() {
    using Action = ProfileCommand::Action;
    auto* profile = command("profile",
        QT_TRANSLATE_NOOP("CommandLine", "Named orders and sets of metrics: list, show, save, apply, delete, export."),
        ProfileCommand{});
    profile->require_subcommand(1);
    command(*profile, "list", QT_TRANSLATE_NOOP("CommandLine", "Show your profiles."), ProfileCommand{});
    const auto add = [this, profile](const char* name, const char* help, Action action) {
        const std::vector<AddressFamily> both(kFamilies.begin(), kFamilies.end());
        auto* sub = command(*profile, name, help, ProfileCommand{.action = action, .families = both});
        text(sub, "NAME", &ProfileCommand::name, QT_TRANSLATE_NOOP("CommandLine", "The profile's name."))->required();
        return sub;
    };
    add("show", QT_TRANSLATE_NOOP("CommandLine", "Print what a profile would change here."), Action::Show);
    addProfileContent(add("save",
        QT_TRANSLATE_NOOP("CommandLine", "Save the order that stands here, or one of these adapters, as a profile."),
        Action::Save));
    auto* apply = add("apply", QT_TRANSLATE_NOOP("CommandLine", "Set what a profile wants."), Action::Apply);
    addKeeping<ProfileCommand>(apply);
    add("delete", QT_TRANSLATE_NOOP("CommandLine", "Delete a profile."), Action::Delete);
    text(add("export", QT_TRANSLATE_NOOP("CommandLine", "Write a profile to take it elsewhere."), Action::Export),
        "--output", &ProfileCommand::output, QT_TRANSLATE_NOOP("CommandLine", "A file to write instead of printing."));
}

void CommandReader::addProfileContent(CLI::App* save) {
    auto* adapters = save->add_option_function<std::vector<std::string>>(
        "ADAPTER", [this](const auto& names) { chosen<ProfileCommand>().adapters = names; },
        ReaderText::of(QT_TRANSLATE_NOOP(
            "CommandLine", "Adapters, the most preferred first; any:wireless or any:wired means all of a kind.")));
    save->add_flag_callback(
            "--metrics", [this] { chosen<ProfileCommand>().metrics = true; },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Save the metrics that stand here instead of the order.")))
        ->excludes(adapters);
    save->add_flag_callback(
        "--pin", [this] { chosen<ProfileCommand>().pin = true; },
        ReaderText::of(
            QT_TRANSLATE_NOOP("CommandLine", "Make every adapter manual, so that no speed changes the order.")));
    addFamily<ProfileCommand>(save);
}

} // namespace precedence::console

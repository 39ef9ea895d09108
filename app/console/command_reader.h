// Reads the words of every command into one CommandLine. Only the files of this reader know the argument library.
// One use, one thread: the library writes into the reader while it parses.
#pragma once

#include "app/console/command_line.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace precedence::console {

/// What the library shows of ours, translated.
struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static std::string of(const char* text) { return tr(text).toStdString(); }
};

class CommandReader {
public:
    explicit CommandReader(CLI::App& app);

    /// Whether the words are a command at all, and only one.
    [[nodiscard]] bool isCommand() const { return m_isWhole == m_app.get_subcommands().empty(); }
    [[nodiscard]] CommandLine take() { return std::move(m_line); }

private:
    CLI::App* command(const char* name, const char* help, Command initial);
    CLI::App* command(CLI::App& parent, const char* name, const char* help, Command initial);
    void addSource(CLI::App* sub);
    void addReading();
    void addChanging();
    void addSet(const std::vector<AddressFamily>& both);
    void addSetRoute();
    void addOrders();
    void addExport();
    void addExportContent(CLI::App* exports);
    void addProfiles();
    void addProfileContent(CLI::App* save);
    void addTrials();

    template <typename Chosen>
    Chosen& chosen() {
        return std::get<Chosen>(m_line.command);
    }

    /// An option or positional whose text goes into the chosen command.
    template <typename Chosen>
    CLI::Option* text(CLI::App* sub, const char* name, std::string Chosen::*member, const char* help) {
        return sub->add_option_function<std::string>(
            name, [this, member](const std::string& value) { chosen<Chosen>().*member = value; }, ReaderText::of(help));
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
               ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "v4, v6 or both (the default).")))
            ->check(CLI::IsMember({"v4", "v6", "both"}));
    }

    template <typename Chosen>
    void addApply(CLI::App* sub) {
        auto* apply = sub->add_flag_callback(
            "--apply", [this] { chosen<Chosen>().options.apply = true; },
            ReaderText::of(QT_TRANSLATE_NOOP(
                "CommandLine", "Make the changes instead of printing them. They go back unless somebody keeps them.")));
        addKeeping<Chosen>(sub, apply);
    }

    /// apply: what these options only go with; nullptr: the command applies by itself.
    template <typename Chosen>
    void addKeeping(CLI::App* sub, CLI::Option* apply = nullptr) {
        const auto options = [this]() -> ApplyOptions& { return chosen<Chosen>().options; };
        auto* keep = sub->add_flag_callback(
            "--keep", [options] { options().keep = true; },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Keep the changes without asking.")));
        auto* durability = sub->add_option_function<std::string>(
            "--durability",
            [options](const std::string& value) {
                options().durability = value == "kept" ? Durability::Kept : Durability::UntilRestart;
            },
            ReaderText::of(QT_TRANSLATE_NOOP("CommandLine",
                "How long they last once they are kept. restart: until the next restart; kept: after it too (the "
                "default, but for set-route).")));
        durability->check(CLI::IsMember({"restart", "kept"}));
        if (apply) {
            keep->needs(apply);
            durability->needs(apply);
        }
    }

    /// Those that are never on trial take no durability either.
    template <typename Chosen>
    void addWrite(CLI::App* sub, CLI::Option_group* kinds) {
        kinds->add_flag_callback(
            "--undo", [this] { chosen<Chosen>().undo = true; },
            ReaderText::of(
                QT_TRANSLATE_NOOP("CommandLine", "Bring back what the last write of an older order replaced.")));
        kinds->require_option(0, 1);
        auto* apply = sub->add_flag_callback(
            "--apply", [this] { chosen<Chosen>().options.apply = true; },
            ReaderText::of(QT_TRANSLATE_NOOP(
                "CommandLine", "Make the change instead of printing it. It does not go back by itself; add --keep.")));
        sub->add_flag_callback(
               "--keep", [this] { chosen<Chosen>().options.keep = true; },
               ReaderText::of(QT_TRANSLATE_NOOP("CommandLine", "Keep the changes without asking.")))
            ->needs(apply);
    }

    CLI::App& m_app;
    CommandLine m_line;
    bool m_isWhole = false; ///< a command that is written like an option
};

} // namespace precedence::console

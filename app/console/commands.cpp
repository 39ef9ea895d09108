#include "app/console/commands.h"

#include "app/console/trial_run.h"
#include "app/held_store.h"
#include "app/lab_text.h"
#include "app/source.h"
#include "app/text_sentence.h"
#include "model/network/internet_exit.h"
#include "model/network/overloaded.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <ostream>
#include <span>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct ReadSource {
    OpenedStack stack;
    SnapshotPtr snapshot;
    QString heldFile = {};
};

Expected<ReadSource> openAndRead(
    std::span<const std::string> names, Sections sections, const std::function<void(OpenedStack&)>& first = {}) {
    const auto source = parseSources(names);
    if (!source)
        return fail(source.error());
    auto stack = openStack(*source);
    if (!stack)
        return fail(stack.error());
    if (first)
        first(*stack);
    auto snapshot = stack->reader->read(sections);
    if (!snapshot)
        return fail(snapshot.error());
    return ReadSource{std::move(*stack), std::move(*snapshot), heldFileOf(*source)};
}

ExitCode unreadable(std::ostream& problems, const Error& error) {
    refuse(problems, error);
    return error.code == ErrorCode::UnknownSource ? ExitCode::Usage : ExitCode::SourceUnreadable;
}

QString internetNow(const Snapshot& snapshot, AddressFamily family) {
    return wording::internet(snapshot, family, internetExit(snapshot, family));
}

/// As compilers name a place: the file where there is more than one, and the line.
void printUnreadLines(std::ostream& problems, const Capture& capture, const std::vector<CaptureText>& texts) {
    printLine(problems, Text::tr("%n lines were not read:", "", static_cast<int>(capture.unreadCount)));
    const std::size_t shown = std::min(capture.unread.size(), Snapshot::kMostNotRead);
    for (const UnreadLine& line : std::span(capture.unread).first(shown)) {
        const QString file = texts.size() > 1 ? wording::plain(texts[line.text].name) + QLatin1Char(':') : QString();
        printLine(problems, QStringLiteral("  %1%2: %3").arg(file).arg(line.number).arg(wording::plain(line.words)));
    }
    if (capture.unreadCount > shown)
        printLine(problems, Text::tr("  and %n more", "", static_cast<int>(capture.unreadCount - shown)));
}

/// Nothing is dropped silently: what the source had and this program could not read.
void printNotRead(std::ostream& problems, const OpenedStack& stack, const Snapshot& snapshot) {
    if (snapshot.notReadCount() == 0)
        return;
    if (stack.capture) {
        printUnreadLines(problems, stack.capture->report(), stack.capture->texts());
        return;
    }
    printLine(problems, Text::tr("%n entries could not be read:", "", static_cast<int>(snapshot.notReadCount())));
    for (const std::string& entry : snapshot.notRead())
        printLine(problems, QStringLiteral("  ") + wording::plain(entry));
}

QString titleOf(const OpenedStack& stack, const Traits& traits) {
    if (stack.capture)
        return textSentence(stack.capture->report());
    const QString system = wording::plain(traits.system);
    switch (traits.kind) {
    case StackKind::ThisComputer: return Text::tr("This computer: %1").arg(system);
    case StackKind::Lab: return Text::tr("Lab: simulated computer, %1. Nothing here is real.").arg(system);
    case StackKind::File: return Text::tr("Not this computer: %1").arg(system);
    }
    return {};
}

bool makesChanges(const Command& command) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.action; })
                return one.action == ProfileCommand::Action::Apply;
            else if constexpr (requires { one.options; })
                return one.options.apply;
            else
                return false;
        },
        command);
}

/// The older orders take longer to read, so that they are read where they are asked for only.
Sections sectionsFor(const Command& command) {
    if (std::holds_alternative<BindingsCommand>(command))
        return Sections::Ip | Sections::Bindings;
    if (std::holds_alternative<ProvidersCommand>(command))
        return Sections::Ip | Sections::Providers;
    return std::holds_alternative<RevertCommand>(command) ? Sections::All : Sections::Ip;
}

/// Not in the function that returns a std::string: there lupdate takes the string for one of namespace std.
QString labsTitle() {
    return Text::tr("Labs, simulated computers to try things on:");
}

} // namespace

void printLine(std::ostream& out, const QString& line) {
    out << line.toStdString() << '\n';
}

ExitCode refuse(std::ostream& problems, const Error& error, const std::string& system) {
    printLine(problems, wording::sentence(error, system));
    return error.code == ErrorCode::AccessDenied ? ExitCode::PermissionRefused : ExitCode::Refused;
}

void printHeading(Context& context) {
    const Snapshot& snapshot = *context.snapshot;
    printLine(context.out, titleOf(context.stack, snapshot.traits()));
    printLine(
        context.out, Text::tr("The internet now: %1, %2")
                         .arg(internetNow(snapshot, AddressFamily::IPv4), internetNow(snapshot, AddressFamily::IPv6)));
    if (const QString rules = wording::otherRules(snapshot.traits()); !rules.isEmpty())
        printLine(context.out, rules);
}

std::string helpOnLabs() {
    QString text = labsTitle();
    for (const LabName& lab : listLabs())
        text += QStringLiteral("\n  %1 %2")
                    .arg(QStringLiteral("lab:%1").arg(wording::plain(lab.name)), -30)
                    .arg(labText(lab.title));
    return text.toStdString();
}

ExitCode run(const CommandLine& commandLine, std::ostream& out, std::ostream& problems, Answers& answers) {
    const auto* diff = std::get_if<DiffCommand>(&commandLine.command);
    // What an earlier trial left behind goes back before anything is planned on it.
    const auto recover = [&](OpenedStack& stack) {
        if (makesChanges(commandLine.command) && stack.trials)
            takeBackWhatIsLeft(*stack.trials, problems);
    };
    auto source = openAndRead(
        diff ? std::span(&diff->older, 1) : std::span(commandLine.sources), sectionsFor(commandLine.command), recover);
    if (!source)
        return unreadable(problems, source.error());
    printNotRead(problems, source->stack, *source->snapshot);
    Context context{std::move(source->stack), std::move(source->snapshot), commandLine.json, out, problems, answers,
        std::move(source->heldFile)};
    return std::visit(Overloaded{
                          [&](const AdaptersCommand&) { return runAdapters(context); },
                          [&](const RoutesCommand& command) { return runRoutes(context, command); },
                          [&](const ExplainCommand& command) { return runExplain(context, command); },
                          [&](const DiffCommand& command) {
                              const auto newer = openAndRead(std::span(&command.newer, 1), Sections::Ip);
                              if (!newer)
                                  return unreadable(problems, newer.error());
                              printNotRead(problems, newer->stack, *newer->snapshot);
                              return runDiff(context, *newer->snapshot);
                          },
                          [&](const WatchCommand&) { return runWatch(context); },
                          [&](const OrderCommand& command) { return runOrder(context, command); },
                          [&](const SetCommand& command) { return runSet(context, command); },
                          [&](const SetRouteCommand& command) { return runSetRoute(context, command); },
                          [&](const BindingsCommand& command) { return runBindings(context, command); },
                          [&](const ProvidersCommand& command) { return runProviders(context, command); },
                          [&](const ExportCommand& command) {
                              if (command.since.empty())
                                  return runExport(context, command, nullptr);
                              const auto since = openAndRead(std::span(&command.since, 1), Sections::Ip);
                              if (!since)
                                  return unreadable(problems, since.error());
                              printNotRead(problems, since->stack, *since->snapshot);
                              return runExport(context, command, since->snapshot);
                          },
                          [&](const ImportCommand& command) { return runImport(context, command); },
                          [&](const ProfileCommand& command) { return runProfile(context, command); },
                          [&](const StatusCommand&) { return runStatus(context); },
                          [&](const RevertCommand&) { return runRevert(context); },
                      },
        commandLine.command);
}

} // namespace precedence::console

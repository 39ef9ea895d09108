#include "app/console/apply.h"
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "model/network/priority_plan.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// What a command comes to: the changes, and what a person should know about them.
struct Proposal {
    ChangeSet changes = {};
    std::vector<PlanNote> notes = {};
};

const char* nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Done: return "done";
    case Outcome::NotShown: return "not-shown";
    case Outcome::Refused: return "refused";
    case Outcome::TakenBack: return "taken-back";
    case Outcome::StillThere: return "still-there";
    case Outcome::NotTried: return "not-tried";
    }
    return nullptr;
}

QString textOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Done: return Text::tr("done");
    case Outcome::NotShown: return Text::tr("accepted, but the computer shows something else");
    case Outcome::Refused: return Text::tr("refused");
    case Outcome::TakenBack: return Text::tr("taken back, because another change was refused");
    case Outcome::StillThere: return Text::tr("done, and it could not be taken back");
    case Outcome::NotTried: return Text::tr("not tried");
    }
    return {};
}

void printProposal(Context& context, const Proposal& proposal) {
    if (context.json) {
        writeArray(context.out, proposal.changes.size(), [&](std::size_t i) { return toJson(proposal.changes[i]); });
        return;
    }
    printLine(context.out, proposal.changes.empty() ? Text::tr("Nothing needs to change.") : Text::tr("Would change:"));
    for (const Change& change : proposal.changes)
        printLine(context.out, QStringLiteral("  ") + wording::change(change, *context.snapshot));
    for (const PlanNote& note : proposal.notes)
        printLine(context.out, wording::note(note, *context.snapshot));
    if (!proposal.changes.empty())
        printLine(context.out, Text::tr("Nothing was changed. Add --apply to do it."));
}

void printOutcomes(Context& context, const ChangeSet& changes, const std::vector<ChangeOutcome>& outcomes) {
    if (context.json) {
        writeArray(context.out, changes.size(), [&](std::size_t i) {
            Json json = toJson(changes[i]);
            json["outcome"] = nameOf(outcomes[i].outcome);
            return json;
        });
        return;
    }
    for (std::size_t i = 0; i < changes.size(); ++i)
        printLine(context.out,
            Text::tr("%1: %2").arg(wording::change(changes[i], *context.snapshot), textOf(outcomes[i].outcome)));
}

/// Says what became of it beyond the single changes.
void printAftermath(Context& context, const Proposal& proposal, const std::vector<ChangeOutcome>& outcomes) {
    const auto all = [&](std::initializer_list<Outcome> wanted) {
        return std::all_of(outcomes.begin(), outcomes.end(), [&](const ChangeOutcome& outcome) {
            return std::find(wanted.begin(), wanted.end(), outcome.outcome) != wanted.end();
        });
    };
    if (all({Outcome::Refused, Outcome::TakenBack, Outcome::NotTried}))
        printLine(context.problems, Text::tr("Nothing was changed."));
    if (context.json || !all({Outcome::Done}))
        return;
    for (const PlanNote& note : proposal.notes)
        printLine(context.out, wording::note(note, *context.snapshot));
    if (!context.stack.lasts)
        printLine(context.out,
            Text::tr("This lab lives in memory and ends with this command; lab:NAME@STATEFILE keeps it for the next."));
}

ExitCode apply(Context& context, const Proposal& proposal, const ApplyOptions& options) {
    const auto outcomes =
        applyChanges(*context.stack.reader, *context.stack.writer, proposal.changes, options.durability);
    printOutcomes(context, proposal.changes, outcomes);
    ExitCode code = ExitCode::Done;
    for (const ChangeOutcome& outcome : outcomes) {
        if (outcome.error)
            code = std::max(code, refuse(context.problems, *outcome.error, context.snapshot->traits().system));
        else if (outcome.outcome != Outcome::Done)
            code = std::max(code, ExitCode::Refused);
    }
    printAftermath(context, proposal, outcomes);
    return code;
}

/// Prints or applies what was proposed, unless the computer as it was read says that it cannot be done.
ExitCode conclude(Context& context, const Proposal& proposal, const ApplyOptions& options) {
    const std::vector<Error> problems = problemsOf(proposal.changes, *context.snapshot);
    for (const Error& problem : problems)
        refuse(context.problems, problem);
    if (!problems.empty())
        return ExitCode::Refused;
    if (options.apply && !proposal.changes.empty())
        return apply(context, proposal, options);
    printProposal(context, proposal);
    return ExitCode::Done;
}

/// Why this stack cannot make such a change at all, whatever the values.
std::optional<Error> unsupported(const Context& context, Operation operation) {
    const Traits& traits = context.snapshot->traits();
    const bool isSupported = operation == Operation::SetMetric          ? traits.setsMetric
                             : operation == Operation::SetDefaultRoutes ? traits.setsDefaultRoutes
                                                                        : traits.setsRouteMetric;
    if (isSupported && context.stack.writer)
        return std::nullopt;
    const bool isReadOnly = !traits.canWrite() || !context.stack.writer;
    return Error{.code = isReadOnly ? ErrorCode::ReadOnly : ErrorCode::NotSupported,
        .operation = operation,
        .detail = traits.system};
}

/// A whole number; MetricOutOfRange for numbers outside, NotAMetric for anything else. wording knows the range.
Expected<std::uint32_t> parseNumber(const std::string& text, std::uint32_t lowest, Operation operation) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [parsedTo, code] = std::from_chars(text.data(), end, value);
    const bool isNumber = parsedTo == end && !text.empty() && code != std::errc::invalid_argument;
    if (!isNumber)
        return fail({.code = ErrorCode::NotAMetric, .operation = operation, .detail = text});
    if (code == std::errc::result_out_of_range || value < lowest || value > kHighestMetric)
        return fail({.code = ErrorCode::MetricOutOfRange, .operation = operation, .detail = text});
    return static_cast<std::uint32_t>(value);
}

Expected<InterfaceMetric> parseMetric(const std::string& text) {
    if (text == "automatic")
        return InterfaceMetric::automatic();
    const auto number = parseNumber(text, kLowestMetric, Operation::SetMetric);
    if (!number)
        return fail(number.error());
    return InterfaceMetric::manual(*number);
}

/// The adapter's part of a family, where a change of it has something to replace. Nothing: skip it quietly, because the
/// person named no family; the note says so.
Expected<const IpInterface*> interfaceFor(
    const Adapter& adapter, AddressFamily family, const SetCommand& command, Proposal& proposal) {
    const auto& ipInterface = adapter.ipInterface(family);
    if (ipInterface)
        return &*ipInterface;
    if (command.familyGiven)
        return fail({.code = ErrorCode::FamilyNotBound,
            .operation = command.metric ? Operation::SetMetric : Operation::SetDefaultRoutes,
            .subject = adapter.name(),
            .detail = std::string(precedence::nameOf(family))});
    proposal.notes.push_back({PlanNoteKind::FamilyAbsent, {adapter.id}, family});
    return nullptr;
}

/// What the changes do to the internet, in each family that they touch.
void addNotes(const Snapshot& snapshot, Proposal& proposal) {
    for (const AddressFamily family : kFamilies) {
        const bool touches = std::any_of(proposal.changes.begin(), proposal.changes.end(),
            [family](const Change& change) { return familyOf(change) == family; });
        if (!touches)
            continue;
        const auto notes = notesOn(snapshot, family, proposal.changes);
        proposal.notes.insert(proposal.notes.end(), notes.begin(), notes.end());
    }
}

Error unknownMetric(const Adapter& adapter, AddressFamily family) {
    return {.code = ErrorCode::MetricUnknown,
        .operation = Operation::SetMetric,
        .subject = adapter.name(),
        .detail = std::string(precedence::nameOf(family))};
}

Expected<Proposal> proposeSet(const Snapshot& snapshot, const SetCommand& command) {
    const auto adapter = snapshot.findByName(command.adapter);
    if (!adapter)
        return fail(adapter.error());
    const auto wanted =
        command.metric ? parseMetric(*command.metric) : Expected<InterfaceMetric>(InterfaceMetric::automatic());
    if (!wanted)
        return fail(wanted.error());
    Proposal proposal;
    for (const AddressFamily family : command.families) {
        const auto ipInterface = interfaceFor(**adapter, family, command, proposal);
        if (!ipInterface)
            return fail(ipInterface.error());
        if (!*ipInterface)
            continue;
        if (command.metric) {
            const auto expected = replaceableSetting(**ipInterface);
            if (!expected)
                return fail(unknownMetric(**adapter, family));
            if (*expected != *wanted)
                proposal.changes.emplace_back(MetricChange{(*adapter)->id, family, *expected, *wanted});
        } else {
            const auto disabled = (*ipInterface)->defaultRoutesDisabled;
            const bool expected = disabled != true;
            if (!disabled || expected != *command.defaultRoutes)
                proposal.changes.emplace_back(
                    DefaultRoutesChange{(*adapter)->id, family, expected, *command.defaultRoutes});
        }
    }
    addNotes(snapshot, proposal);
    return proposal;
}

Expected<Proposal> proposeSetRoute(const Snapshot& snapshot, const SetRouteCommand& command) {
    const auto destination = IpPrefix::parse(command.destination);
    if (!destination)
        return fail(destination.error());
    const auto nextHop = command.nextHop == "on-link"
                             ? Expected<IpAddress>(IpAddress::unspecified(destination->family()))
                             : IpAddress::parse(command.nextHop);
    if (!nextHop)
        return fail(nextHop.error());
    const auto adapter = snapshot.findByName(command.adapter);
    if (!adapter)
        return fail(adapter.error());
    const auto wanted = parseNumber(command.metric, 0, Operation::SetRouteMetric);
    if (!wanted)
        return fail(wanted.error());
    RouteMetricChange change{
        .adapter = (*adapter)->id, .destination = *destination, .nextHop = *nextHop, .wanted = *wanted};
    const Route* route = routeOf(change, snapshot);
    const auto current = route ? snapshot.routeMetric(*route) : std::nullopt;
    if (!current)
        return fail({.code = ErrorCode::NoSuchRoute,
            .operation = Operation::SetRouteMetric,
            .subject = destination->toString() + ", " + (*adapter)->name()});
    change.expected = *current;
    Proposal proposal;
    if (*current != *wanted)
        proposal.changes.emplace_back(change);
    addNotes(snapshot, proposal);
    return proposal;
}

Expected<Proposal> proposeOrder(const Snapshot& snapshot, const OrderCommand& command) {
    std::vector<AdapterId> first;
    for (const std::string& name : command.adapters) {
        const auto adapter = snapshot.findByName(name);
        if (!adapter)
            return fail(adapter.error());
        first.push_back((*adapter)->id);
    }
    Proposal proposal;
    for (const AddressFamily family : command.families) {
        OrderRequest request = orderWithFirst(snapshot, family, first);
        request.pinned = command.pin;
        auto plan = planOrder(snapshot, request);
        if (!plan)
            return fail(plan.error());
        proposal.changes.insert(proposal.changes.end(), plan->changes.begin(), plan->changes.end());
        proposal.notes.insert(proposal.notes.end(), plan->notes.begin(), plan->notes.end());
    }
    return proposal;
}

/// A command that a stack cannot carry out is refused before its words are looked at.
template <typename Command, typename Propose>
ExitCode carryOut(Context& context, const Command& command, Operation operation, Propose propose) {
    if (const auto error = unsupported(context, operation))
        return refuse(context.problems, *error);
    const Expected<Proposal> proposal = propose(*context.snapshot, command);
    return proposal ? conclude(context, *proposal, command.options) : refuse(context.problems, proposal.error());
}

} // namespace

ExitCode runOrder(Context& context, const OrderCommand& command) {
    return carryOut(context, command, Operation::SetMetric, proposeOrder);
}

ExitCode runSet(Context& context, const SetCommand& command) {
    return carryOut(context, command, command.metric ? Operation::SetMetric : Operation::SetDefaultRoutes, proposeSet);
}

ExitCode runSetRoute(Context& context, const SetRouteCommand& command) {
    return carryOut(context, command, Operation::SetRouteMetric, proposeSetRoute);
}

} // namespace precedence::console

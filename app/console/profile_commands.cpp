#include "app/console/commands.h"
#include "app/console/documents.h"
#include "app/console/json_output.h"
#include "app/console/proposals.h"
#include "app/console/trial_run.h"
#include "app/profile_store.h"
#include "model/network/medium_names.h"
#include "model/network/overloaded.h"
#include "model/network/profile_plan.h"
#include "model/wording.h"
#include "platform/interchange/profiles/profile_file.h"

#include <QCoreApplication>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr std::string_view kAny = "any:";

FamilyChoice choiceOf(const std::vector<AddressFamily>& families) {
    if (families.size() == 1)
        return families.front() == AddressFamily::IPv4 ? FamilyChoice::IPv4 : FamilyChoice::IPv6;
    return FamilyChoice::Both;
}

/// "any:wired", or an adapter that is here: kept with its id, its alias and its medium.
Expected<AdapterPattern> patternOf(const Snapshot& snapshot, const std::string& word) {
    if (word.starts_with(kAny)) {
        const auto medium = mediumNamed(std::string_view(word).substr(kAny.size()));
        if (!medium)
            return fail({.code = ErrorCode::NoSuchAdapter, .operation = Operation::WriteProfile, .subject = word});
        return AdapterPattern{.medium = *medium};
    }
    const auto adapter = snapshot.findByName(word);
    if (!adapter)
        return fail(adapter.error());
    return AdapterPattern{.id = (*adapter)->id, .alias = (*adapter)->alias};
}

Expected<Profile> profileFrom(const Snapshot& snapshot, const ProfileCommand& command) {
    Profile profile =
        command.metrics ? profileOfMetrics(snapshot) : profileOfOrder(snapshot, choiceOf(command.families));
    if (!command.adapters.empty())
        profile.entries.clear();
    for (const std::string& word : command.adapters) {
        auto pattern = patternOf(snapshot, word);
        if (!pattern)
            return fail(pattern.error());
        profile.entries.push_back({.adapter = std::move(*pattern)});
    }
    if (profile.entries.empty())
        return fail({.code = ErrorCode::NothingFits, .operation = Operation::WriteProfile, .subject = command.name});
    profile.name = command.name;
    profile.pinned = command.pin && profile.kind == ProfileKind::Order;
    return profile;
}

QString lineOn(const Profile& profile) {
    QStringList names;
    for (const ProfileEntry& entry : profile.entries)
        names.push_back(wording::plain(nameOf(entry.adapter)));
    const QString list = names.join(QStringLiteral(", "));
    const QString name = wording::plain(profile.name);
    return profile.kind == ProfileKind::Order ? Text::tr("%1: the order %2").arg(name, list)
                                              : Text::tr("%1: the metrics of %2").arg(name, list);
}

ExitCode list(Context& context, const ProfileStore& store) {
    const ProfileStore::Listing listing = store.list();
    if (context.json) {
        writeArray(context.out, listing.profiles.size(),
            [&](std::size_t i) { return Json::parse(writeProfile(listing.profiles[i])); });
    } else {
        if (listing.profiles.empty())
            printLine(context.out, Text::tr("There are no profiles yet. precedencectl profile save NAME makes one."));
        for (const Profile& profile : listing.profiles)
            printLine(context.out, lineOn(profile));
    }
    for (const Error& error : listing.unread)
        refuse(context.problems, error);
    return listing.unread.empty() ? ExitCode::Done : ExitCode::Refused;
}

ExitCode save(Context& context, ProfileStore& store, const ProfileCommand& command) {
    const auto profile = profileFrom(*context.snapshot, command);
    if (!profile)
        return refuse(context.problems, profile.error());
    if (const auto saved = store.save(*profile); !saved)
        return refuse(context.problems, saved.error());
    printLine(context.json ? context.problems : context.out, Text::tr("Saved. %1").arg(lineOn(*profile)));
    return ExitCode::Done;
}

ExitCode show(Context& context, const Profile& profile, const ApplyOptions& options) {
    const auto plan = planProfile(profile, *context.snapshot);
    if (!plan)
        return refuse(context.problems, plan.error());
    printRemarks(context, plan->remarks);
    return carryOut(context, {.changes = plan->changes, .notes = plan->notes}, options);
}

} // namespace

ExitCode runProfile(Context& context, const ProfileCommand& command) {
    using Action = ProfileCommand::Action;
    ProfileStore store;
    if (command.action == Action::List)
        return list(context, store);
    if (command.action == Action::Save)
        return save(context, store, command);
    const auto profile = store.find(command.name);
    if (command.action == Action::Delete) {
        const auto removed = store.remove(command.name);
        return removed ? ExitCode::Done : refuse(context.problems, removed.error());
    }
    if (!profile)
        return refuse(context.problems, profile.error());
    if (command.action == Action::Export)
        return writeOutput(context, command.output, writeProfile(*profile), Operation::WriteProfile);
    ApplyOptions options = command.options;
    options.apply = command.action == Action::Apply;
    return show(context, *profile, options);
}

} // namespace precedence::console

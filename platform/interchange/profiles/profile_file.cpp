#include "platform/interchange/profiles/profile_file.h"

#include "platform/json/json_format.h"
#include "platform/json/json_names.h"
#include "platform/json/json_text.h"

#include <array>

namespace precedence {
namespace {

using Json = nlohmann::ordered_json;

constexpr JsonFormat kFormat{"precedence-profile", 1};

constexpr std::array kKindNames{
    NameEntry<ProfileKind>{ProfileKind::Order, "order"},
    NameEntry<ProfileKind>{ProfileKind::Metrics, "metrics"},
};
constexpr std::array kChoiceNames{
    NameEntry<FamilyChoice>{FamilyChoice::Both, "both"},
    NameEntry<FamilyChoice>{FamilyChoice::IPv4, "IPv4"},
    NameEntry<FamilyChoice>{FamilyChoice::IPv6, "IPv6"},
};
constexpr std::array kMetricKeys{
    std::pair<AddressFamily, const char*>{AddressFamily::IPv4, "ipv4"},
    std::pair<AddressFamily, const char*>{AddressFamily::IPv6, "ipv6"},
};

Json toJson(const ProfileEntry& entry) {
    Json made = Json::object();
    if (entry.adapter.id)
        made["id"] = entry.adapter.id->value();
    if (entry.adapter.alias)
        made["alias"] = *entry.adapter.alias;
    if (entry.adapter.medium)
        made["medium"] = nameIn(kMediumNames, *entry.adapter.medium);
    for (const auto& [family, key] : kMetricKeys) {
        if (const auto& metric = entry.metric(family))
            made[key] = metric->isAutomatic() ? Json("automatic") : Json(*metric->manualValue());
    }
    return made;
}

ProfileEntry readEntry(const JsonCursor& at) {
    at.expectObject({"id", "alias", "medium", "ipv4", "ipv6"});
    ProfileEntry entry;
    if (const JsonCursor id = at.find("id"); id.exists())
        entry.adapter.id = AdapterId(id.text());
    if (const JsonCursor alias = at.find("alias"); alias.exists())
        entry.adapter.alias = alias.text();
    if (const JsonCursor medium = at.find("medium"); medium.exists())
        entry.adapter.medium = readName(medium, kMediumNames);
    if (entry.adapter == AdapterPattern())
        at.report(ErrorCode::MissingKey, "id, alias, medium");
    for (const auto& [family, key] : kMetricKeys) {
        if (const JsonCursor metric = at.find(key); metric.exists())
            entry.metric(family) = metric.metric();
    }
    return entry;
}

void readEntries(const JsonCursor& at, Profile& profile) {
    if (at.size() > Profile::kMostEntries) {
        at.report(ErrorCode::WrongValue, std::to_string(at.size()));
        return;
    }
    at.forEach([&profile](const JsonCursor& item) {
        profile.entries.push_back(readEntry(item));
        const ProfileEntry& entry = profile.entries.back();
        if (profile.kind == ProfileKind::Order && (entry.ipv4 || entry.ipv6))
            item.report(ErrorCode::UnknownKey, entry.ipv4 ? "ipv4" : "ipv6");
        if (profile.kind == ProfileKind::Metrics && !entry.ipv4 && !entry.ipv6)
            item.report(ErrorCode::MissingKey, "ipv4, ipv6");
    });
    if (profile.entries.empty() && at.exists())
        at.report(ErrorCode::WrongValue, "[]");
}

} // namespace

std::string writeProfile(const Profile& profile) {
    Json made{{"format", kFormat.name}, {"version", kFormat.version}, {"name", profile.name},
        {"kind", nameIn(kKindNames, profile.kind)}};
    if (profile.kind == ProfileKind::Order) {
        made["families"] = nameIn(kChoiceNames, profile.families);
        made["pinned"] = profile.pinned;
    }
    made["adapters"] = Json::array();
    for (const ProfileEntry& entry : profile.entries)
        made["adapters"].push_back(toJson(entry));
    return made.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Expected<Profile> readProfile(std::string_view text, const std::string& subject) {
    const auto document =
        parseJson({.text = text, .operation = Operation::ReadProfile, .subject = subject, .limit = kLargestProfile});
    if (!document)
        return fail(document.error());
    JsonProblems problems(Operation::ReadProfile, subject);
    const JsonCursor root(&*document, "/", problems);
    expectFormat(root, problems, kFormat);
    root.expectObject({"$schema", "format", "version", "name", "kind", "families", "pinned", "adapters"});
    Profile profile;
    profile.name = root.at("name").text();
    profile.kind = readName(root.at("kind"), kKindNames);
    if (profile.kind == ProfileKind::Order) {
        profile.families = readName(root.at("families"), kChoiceNames);
        profile.pinned = root.find("pinned").truthOr(false);
    } else if (root.find("families").exists() || root.find("pinned").exists()) {
        root.report(ErrorCode::UnknownKey, root.find("families").exists() ? "families" : "pinned");
    }
    readEntries(root.at("adapters"), profile);
    if (problems.first())
        return fail(*problems.first());
    return profile;
}

bool looksLikeProfile(std::string_view text) {
    return looksLikeFormat(text, kFormat);
}

} // namespace precedence

#include "model/network/profile_plan.h"

#include "model/network/ascii.h"
#include "model/network/medium_names.h"
#include "model/network/priority_plan.h"

#include <algorithm>

namespace precedence {
namespace {

using Meant = std::vector<std::vector<AdapterId>>;

bool isTaken(const Meant& meant, const AdapterId& id) {
    return std::any_of(meant.begin(), meant.end(), [&id](const auto& ids) { return contains(ids, id); });
}

/// With this very alias, else with one that differs in ASCII case alone.
std::vector<AdapterId> withAlias(const Snapshot& snapshot, const std::string& alias) {
    std::vector<AdapterId> exact;
    std::vector<AdapterId> similar;
    for (const Adapter& adapter : snapshot.adapters()) {
        if (adapter.alias == alias)
            exact.push_back(adapter.id);
        else if (adapter.alias && equalIgnoringAsciiCase(*adapter.alias, alias))
            similar.push_back(adapter.id);
    }
    return exact.empty() ? similar : exact;
}

/// The adapters as people see them: those in the order first, then those that are not connected.
std::vector<AdapterId> inOrder(const Snapshot& snapshot) {
    std::vector<AdapterId> ids;
    const auto add = [&ids](const AdapterId& id) {
        if (!contains(ids, id))
            ids.push_back(id);
    };
    for (const AddressFamily family : kFamilies) {
        for (const auto& level : priorityOrder(snapshot, family))
            std::for_each(level.begin(), level.end(), add);
    }
    for (const Adapter& adapter : snapshot.adapters())
        add(adapter.id);
    return ids;
}

std::vector<AdapterId> ofMedium(const Snapshot& snapshot, const std::optional<Medium>& medium) {
    std::vector<AdapterId> ids;
    if (medium)
        ids = inOrder(snapshot);
    std::erase_if(ids, [&](const AdapterId& id) { return snapshot.find(id)->medium != *medium; });
    return ids;
}

/// Lists adapters in the family of whose metric nothing is known would refuse the whole order.
std::vector<AdapterId> orderable(const Meant& meant, const Snapshot& snapshot, AddressFamily family) {
    std::vector<AdapterId> ids;
    for (const std::vector<AdapterId>& some : meant) {
        for (const AdapterId& id : some) {
            const auto& ipInterface = snapshot.find(id)->ipInterface(family);
            if (!ipInterface || ipInterface->metric)
                ids.push_back(id);
        }
    }
    return ids;
}

/// One run of the two kinds of profile over what its entries mean here.
class Planner {
public:
    Planner(const Profile& profile, const Snapshot& snapshot, Meant meant)
        : m_profile(profile)
        , m_snapshot(snapshot)
        , m_meant(std::move(meant)) {}

    Expected<ProfilePlan> plan() {
        for (std::size_t i = 0; i < m_meant.size(); ++i) {
            if (m_meant[i].empty())
                remark(i, DocumentRemarkKind::NoSuchAdapterHere);
        }
        return m_profile.kind == ProfileKind::Order ? planAsOrder() : planAsMetrics();
    }

private:
    void remark(std::size_t entry, DocumentRemarkKind kind, std::string detail = {}) {
        m_plan.remarks.push_back(
            {.kind = kind, .subject = nameOf(m_profile.entries[entry].adapter), .detail = std::move(detail)});
    }

    Expected<ProfilePlan> planAsOrder() {
        for (const AddressFamily family : familiesOf(m_profile.families)) {
            OrderRequest request = orderWithFirst(m_snapshot, family, orderable(m_meant, m_snapshot, family));
            request.pinned = m_profile.pinned;
            auto plan = planOrder(m_snapshot, request);
            if (!plan)
                return fail(plan.error());
            m_plan.changes.insert(m_plan.changes.end(), plan->changes.begin(), plan->changes.end());
            m_plan.notes.insert(m_plan.notes.end(), plan->notes.begin(), plan->notes.end());
        }
        return m_plan;
    }

    Expected<ProfilePlan> planAsMetrics() {
        for (std::size_t i = 0; i < m_meant.size(); ++i) {
            // One number for two adapters would be a tie that nobody asked for.
            if (m_meant[i].size() > 1)
                remark(i, DocumentRemarkKind::SeveralFit, std::to_string(m_meant[i].size()));
            else if (!m_meant[i].empty())
                setMetrics(i, *m_snapshot.find(m_meant[i].front()));
        }
        m_plan.notes = consequencesOf(m_snapshot, m_plan.changes);
        return m_plan;
    }

    void setMetrics(std::size_t entry, const Adapter& adapter) {
        for (const AddressFamily family : kFamilies) {
            const auto& wanted = m_profile.entries[entry].metric(family);
            const auto& ipInterface = adapter.ipInterface(family);
            const auto expected = ipInterface ? replaceableSetting(*ipInterface) : std::nullopt;
            if (wanted && !ipInterface)
                remark(entry, DocumentRemarkKind::FamilyAbsent, std::string(nameOf(family)));
            else if (wanted && !expected)
                remark(entry, DocumentRemarkKind::MetricUnknown, std::string(nameOf(family)));
            else if (wanted && *expected != *wanted)
                m_plan.changes.emplace_back(MetricChange{adapter.id, family, *expected, *wanted});
        }
    }

    const Profile& m_profile;
    const Snapshot& m_snapshot;
    Meant m_meant;
    ProfilePlan m_plan;
};

} // namespace

std::vector<std::vector<AdapterId>> adaptersMeant(const Profile& profile, const Snapshot& snapshot) {
    Meant meant(profile.entries.size());
    const auto look = [&](const auto& find) {
        for (std::size_t i = 0; i < meant.size(); ++i) {
            if (!meant[i].empty())
                continue;
            for (const AdapterId& id : find(profile.entries[i].adapter)) {
                if (!isTaken(meant, id))
                    meant[i].push_back(id);
            }
        }
    };
    look([&](const AdapterPattern& pattern) {
        const bool isHere = pattern.id && snapshot.find(*pattern.id);
        return isHere ? std::vector{*pattern.id} : std::vector<AdapterId>();
    });
    look([&](const AdapterPattern& pattern) {
        return pattern.alias ? withAlias(snapshot, *pattern.alias) : std::vector<AdapterId>();
    });
    look([&](const AdapterPattern& pattern) { return ofMedium(snapshot, pattern.medium); });
    return meant;
}

Expected<ProfilePlan> planProfile(const Profile& profile, const Snapshot& snapshot) {
    Meant meant = adaptersMeant(profile, snapshot);
    if (std::all_of(meant.begin(), meant.end(), [](const auto& ids) { return ids.empty(); }))
        return fail({.code = ErrorCode::NothingFits, .operation = Operation::ReadProfile, .subject = profile.name});
    return Planner(profile, snapshot, std::move(meant)).plan();
}

std::string nameOf(const AdapterPattern& pattern) {
    if (pattern.alias)
        return *pattern.alias;
    if (pattern.medium)
        return "any:" + std::string(nameOf(*pattern.medium));
    return pattern.id ? pattern.id->value() : std::string();
}

} // namespace precedence

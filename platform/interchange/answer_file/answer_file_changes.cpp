#include "model/network/ascii.h"
#include "model/network/current_value.h"
#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/hardware_address.h"

#include <set>
#include <utility>

namespace precedence {
namespace {

using namespace answer_file;
using Adapters = std::vector<const Adapter*>;

template <typename Fits>
Adapters adaptersThat(const Snapshot& snapshot, Fits fits) {
    Adapters found;
    for (const Adapter& adapter : snapshot.adapters())
        if (fits(adapter))
            found.push_back(&adapter);
    return found;
}

Adapters adaptersCalled(const std::string& identifier, const Snapshot& snapshot) {
    switch (identifierFormOf(identifier)) {
    case IdentifierForm::Alias: {
        auto exact = adaptersThat(snapshot, [&](const Adapter& adapter) { return adapter.alias == identifier; });
        if (!exact.empty())
            return exact;
        return adaptersThat(snapshot, [&](const Adapter& adapter) {
            return adapter.alias && equalIgnoringAsciiCase(*adapter.alias, identifier);
        });
    }
    case IdentifierForm::HardwareAddress:
        return adaptersThat(snapshot, [&](const Adapter& adapter) {
            const auto address = hardwareAddressOf(adapter);
            return address && equalIgnoringAsciiCase(*address, identifier);
        });
    case IdentifierForm::Luid: break; // another computer gives its own
    }
    return {};
}

std::string nameOf(const AnswerFileRoute& route) {
    const std::string destination = route.destination.toString();
    return route.nextHop.isUnspecified() ? destination : destination + " " + route.nextHop.toString();
}

bool isLegal(std::uint32_t metric) {
    return metric >= kLowestMetric && metric <= kHighestMetric;
}

class Comparison {
public:
    explicit Comparison(const Snapshot& snapshot)
        : m_snapshot(snapshot) {}

    void compare(const AnswerFileInterface& wanted);
    AnswerFileChanges take() { return std::move(m_result); }

private:
    const Adapter* find(const std::string& identifier);
    void compareFamily(const Adapter& adapter, AddressFamily family, const AnswerFileFamily& wanted);
    void compareRoute(const Adapter& adapter, const AnswerFileRoute& route);
    void remark(DocumentRemarkKind kind, const std::string& subject, std::string detail = {}) {
        m_result.remarks.push_back({.kind = kind, .subject = subject, .detail = std::move(detail)});
    }

    const Snapshot& m_snapshot;
    AnswerFileChanges m_result;
    std::set<const Adapter*> m_found;
};

void Comparison::compare(const AnswerFileInterface& wanted) {
    const Adapter* adapter = find(wanted.identifier);
    if (!adapter)
        return;
    for (const AddressFamily family : kFamilies)
        if (wanted.family(family))
            compareFamily(*adapter, family, *wanted.family(family));
    std::set<std::pair<IpPrefix, IpAddress>> seen;
    for (const AnswerFileRoute& route : wanted.routes)
        if (route.metric && seen.emplace(route.destination, route.nextHop).second)
            compareRoute(*adapter, route);
}

/// Nothing, with a remark, where it is not one adapter that was not named before.
const Adapter* Comparison::find(const std::string& identifier) {
    const Adapters found = adaptersCalled(identifier, m_snapshot);
    if (found.size() == 1 && m_found.insert(found.front()).second)
        return found.front();
    if (found.empty())
        remark(DocumentRemarkKind::NoSuchAdapterHere, identifier);
    else if (found.size() > 1)
        remark(DocumentRemarkKind::SeveralFit, identifier, std::to_string(found.size()));
    else
        remark(DocumentRemarkKind::AdapterTwice, identifier, found.front()->name());
    return nullptr;
}

void Comparison::compareFamily(const Adapter& adapter, AddressFamily family, const AnswerFileFamily& wanted) {
    const auto& ipInterface = adapter.ipInterface(family);
    if (!ipInterface) {
        remark(DocumentRemarkKind::FamilyAbsent, adapter.name(), std::string(precedence::nameOf(family)));
        return;
    }
    if (!wanted.metric || ipInterface->setting() == wanted.metric)
        return;
    if (const auto number = wanted.metric->manualValue(); number && !isLegal(*number)) {
        remark(DocumentRemarkKind::MetricIllegal, adapter.name(), std::to_string(*number));
        return;
    }
    const auto expected = replaceableSetting(*ipInterface);
    if (!expected)
        remark(DocumentRemarkKind::MetricUnknown, adapter.name(), std::string(precedence::nameOf(family)));
    else if (*expected != *wanted.metric)
        m_result.changes.emplace_back(
            MetricChange{.adapter = adapter.id, .family = family, .expected = *expected, .wanted = *wanted.metric});
}

void Comparison::compareRoute(const Adapter& adapter, const AnswerFileRoute& route) {
    RouteMetricChange change{.adapter = adapter.id,
        .destination = route.destination,
        .nextHop = route.nextHop,
        .expected = *route.metric,
        .wanted = *route.metric};
    const CurrentValue<std::uint32_t> current = currentValue(change, m_snapshot);
    if (!current.isThere) {
        remark(DocumentRemarkKind::RouteAbsent, adapter.name(), nameOf(route));
    } else if (!current.value) {
        remark(DocumentRemarkKind::MetricUnknown, adapter.name(), nameOf(route));
    } else if (*current.value != change.wanted && change.wanted > kHighestMetric) {
        remark(DocumentRemarkKind::MetricIllegal, adapter.name(), std::to_string(change.wanted));
    } else if (*current.value != change.wanted) {
        change.expected = *current.value;
        m_result.changes.emplace_back(std::move(change));
    }
}

} // namespace

AnswerFileChanges answerFileChanges(const AnswerFile& file, const Snapshot& snapshot) {
    Comparison comparison(snapshot);
    for (const AnswerFileInterface* wanted : interfacesInForce(file))
        comparison.compare(*wanted);
    return comparison.take();
}

} // namespace precedence

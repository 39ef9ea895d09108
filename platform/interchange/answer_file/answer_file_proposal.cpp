#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/document_text.h"
#include "platform/interchange/answer_file/hardware_address.h"

#include <map>
#include <set>
#include <utility>

namespace precedence {
namespace {

using namespace answer_file;

/// How often each name is there, without regard to the case.
class NameCounts {
public:
    explicit NameCounts(const Snapshot& snapshot) {
        for (const Adapter& adapter : snapshot.adapters()) {
            if (adapter.alias)
                ++m_aliases[lowerAscii(*adapter.alias)];
            if (const auto address = hardwareAddressOf(adapter))
                ++m_hardware[*address];
        }
    }

    /// Nothing where no name is the adapter's alone.
    [[nodiscard]] std::optional<std::string> identifierOf(const Adapter& adapter) const {
        if (adapter.alias && isIdentifier(*adapter.alias) &&
            identifierFormOf(*adapter.alias) == IdentifierForm::Alias && m_aliases.at(lowerAscii(*adapter.alias)) == 1)
            return adapter.alias;
        auto address = hardwareAddressOf(adapter);
        return address && m_hardware.at(*address) == 1 ? address : std::nullopt;
    }

private:
    std::map<std::string, std::size_t> m_aliases;
    std::map<std::string, std::size_t> m_hardware;
};

void addMetrics(const Adapter& adapter, AnswerFileInterface& into, std::vector<DocumentRemark>& remarks) {
    for (const AddressFamily family : kFamilies) {
        const auto& ipInterface = adapter.ipInterface(family);
        if (!ipInterface)
            continue;
        if (const auto setting = ipInterface->setting())
            into.family(family) = AnswerFileFamily{.metric = *setting};
        else
            remarks.push_back({.kind = DocumentRemarkKind::MetricUnknown,
                .subject = into.identifier,
                .detail = std::string(nameOf(family))});
    }
}

/// Link-local addresses of IPv6 are made by the stack, and nobody else.
void addAddresses(const Adapter& adapter, AnswerFileInterface& into) {
    for (const AssignedAddress& assigned : adapter.addresses)
        if (!assigned.address.isLinkLocal() && !assigned.address.isUnspecified())
            into.addresses.push_back(assigned);
}

bool lasts(const Route& route) {
    return route.persistent && route.origin == RouteOrigin::Manual;
}

bool fits(const Route& route) {
    const bool isMain = route.table == kNoTable || route.table == kMainTable;
    return route.type == RouteType::Unicast && isMain && route.nextHop.family() == route.family();
}

class Proposal {
public:
    Proposal(const Snapshot& snapshot, const AnswerFileOptions& options)
        : m_snapshot(snapshot)
        , m_options(options) {
        m_proposal.settings.pass = options.pass;
        m_proposal.settings.processorArchitecture = options.processorArchitecture;
    }

    AnswerFileProposal make();

private:
    void add(const Adapter& adapter, std::string identifier);
    void addRoutes();

    const Snapshot& m_snapshot;
    const AnswerFileOptions& m_options;
    AnswerFileProposal m_proposal;
    std::map<AdapterPosition, std::size_t> m_positions; ///< of the interfaces
};

AnswerFileProposal Proposal::make() {
    const NameCounts names(m_snapshot);
    for (const Adapter& adapter : m_snapshot.adapters()) {
        if (adapter.medium == Medium::Loopback)
            continue;
        if (auto identifier = names.identifierOf(adapter))
            add(adapter, std::move(*identifier));
        else
            m_proposal.remarks.push_back({.kind = DocumentRemarkKind::NoIdentifier, .subject = adapter.name()});
    }
    if (m_options.withRoutes)
        addRoutes();
    // Of what is not known, nothing can be said.
    std::erase_if(m_proposal.settings.interfaces, [](const AnswerFileInterface& each) {
        return !each.ipv4 && !each.ipv6 && each.addresses.empty() && each.routes.empty();
    });
    return std::move(m_proposal);
}

void Proposal::add(const Adapter& adapter, std::string identifier) {
    AnswerFileInterface made{.identifier = std::move(identifier)};
    addMetrics(adapter, made, m_proposal.remarks);
    if (m_options.withAddresses)
        addAddresses(adapter, made);
    m_positions.emplace(m_snapshot.positionOf(adapter), m_proposal.settings.interfaces.size());
    m_proposal.settings.interfaces.push_back(std::move(made));
}

void Proposal::addRoutes() {
    std::set<std::pair<AdapterPosition, std::pair<IpPrefix, IpAddress>>> seen;
    for (const Route& route : m_snapshot.routes()) {
        const auto position = m_positions.find(route.adapter);
        if (!lasts(route) || position == m_positions.end())
            continue;
        AnswerFileInterface& into = m_proposal.settings.interfaces[position->second];
        const bool isNew = seen.insert({route.adapter, {route.destination, route.nextHop}}).second;
        if (fits(route) && isNew)
            into.routes.push_back({.identifier = std::to_string(into.routes.size() + 1),
                .metric = route.cost.ownPart(),
                .destination = route.destination,
                .nextHop = route.nextHop});
        else
            m_proposal.remarks.push_back({.kind = DocumentRemarkKind::RouteLeftOut,
                .subject = into.identifier,
                .detail = route.destination.toString()});
    }
}

} // namespace

AnswerFileProposal answerFileSettingsOf(const Snapshot& snapshot, const AnswerFileOptions& options) {
    return Proposal(snapshot, options).make();
}

} // namespace precedence

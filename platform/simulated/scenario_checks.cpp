#include "platform/simulated/scenario_json.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace precedence {
namespace {

constexpr std::size_t kMostItems = 1000; // adapters or events: more is no lesson, and costs squares below

std::string place(const char* list, std::size_t position, const std::string& rest = {}) {
    return std::string("/") + list + "/" + std::to_string(position) + rest;
}

class Checker {
public:
    Checker(const Scenario& scenario, JsonProblems& problems)
        : m_scenario(scenario)
        , m_problems(problems) {}

    void run() {
        checkName();
        checkCount("/adapters", m_scenario.adapters.size());
        checkCount("/events", m_scenario.events.size());
        if (m_problems.first())
            return;
        checkAdapters();
        checkRoutes();
        checkGenerators();
        checkEvents();
        checkWinner();
        if (!m_problems.first())
            checkForCircles();
    }

private:
    void report(ErrorCode code, const std::string& where, const std::string& what) {
        m_problems.report(code, where + ": " + what);
    }

    void checkCount(const char* where, std::size_t count) {
        if (count > kMostItems)
            report(ErrorCode::WrongValue, where, std::to_string(count));
    }

    void checkName() {
        const std::string& name = m_scenario.name;
        if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
            report(ErrorCode::WrongValue, "/name", name);
    }

    void checkAdapters() {
        std::set<std::uint32_t> indexes;
        for (std::size_t i = 0; i < m_scenario.adapters.size(); ++i) {
            const AdapterSetup& adapter = m_scenario.adapters[i];
            if (!m_adapters.emplace(adapter.id, &adapter).second)
                report(ErrorCode::DuplicateId, place("adapters", i, "/id"), adapter.id.value());
            const std::uint32_t index = adapter.index.value_or(static_cast<std::uint32_t>(i + 1));
            if (!indexes.insert(index).second)
                report(ErrorCode::DuplicateId, place("adapters", i, "/index"), std::to_string(index));
            checkFamilies(adapter, i);
        }
    }

    void checkFamilies(const AdapterSetup& adapter, std::size_t position) {
        for (std::size_t i = 0; i < adapter.addresses.size(); ++i) {
            const IpAddress& address = adapter.addresses[i].address;
            if (!adapter.family(address.family()))
                report(ErrorCode::WrongValue, place("adapters", position, "/addresses/" + std::to_string(i)),
                    address.toString());
        }
        std::set<IpAddress> gateways;
        for (std::size_t i = 0; i < adapter.gateways.size(); ++i) {
            const IpAddress& address = adapter.gateways[i].address;
            const std::string where = place("adapters", position, "/gateways/" + std::to_string(i));
            if (!adapter.family(address.family()))
                report(ErrorCode::WrongValue, where, address.toString());
            if (!gateways.insert(address).second)
                report(ErrorCode::DuplicateId, where, address.toString());
        }
    }

    void checkReference(const AdapterId& id, const std::string& where) {
        if (!m_adapters.contains(id))
            report(ErrorCode::UnknownReference, where, id.value());
    }

    void checkRoute(const RouteSetup& route, const std::string& where) {
        checkReference(route.adapter, where + "/adapter");
        const auto owner = m_adapters.find(route.adapter);
        if (owner != m_adapters.end() && !owner->second->family(route.destination.family()))
            report(ErrorCode::WrongValue, where + "/destination", route.destination.toString());
    }

    void checkRoutes() {
        std::set<std::tuple<IpPrefix, IpAddress, AdapterId>> keys;
        for (std::size_t i = 0; i < m_scenario.routes.size(); ++i) {
            const RouteSetup& route = m_scenario.routes[i];
            checkRoute(route, place("routes", i));
            if (!keys.emplace(route.destination, route.nextHop, route.adapter).second)
                report(ErrorCode::DuplicateId, place("routes", i), route.destination.toString());
        }
    }

    void checkGenerators() {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < m_scenario.generators.size(); ++i) {
            const RouteGenerator& generator = m_scenario.generators[i];
            checkReference(generator.adapter, place("generators", i, "/adapter"));
            const auto owner = m_adapters.find(generator.adapter);
            if (owner != m_adapters.end() && !owner->second->family(generator.family))
                report(ErrorCode::WrongValue, place("generators", i, "/adapter"), generator.adapter.value());
            sum += generator.count;
            if (sum > kMostGeneratedRoutes)
                report(ErrorCode::WrongValue, place("generators", i, "/count"), std::to_string(generator.count));
        }
    }

    void checkEvents() {
        for (std::size_t i = 0; i < m_scenario.events.size(); ++i) {
            const LabEvent& event = m_scenario.events[i];
            if (!m_events.emplace(event.id, &event).second)
                report(ErrorCode::DuplicateId, place("events", i, "/id"), event.id);
        }
        for (std::size_t i = 0; i < m_scenario.events.size(); ++i) {
            const LabEvent& event = m_scenario.events[i];
            for (std::size_t k = 0; k < event.actions.size(); ++k)
                checkAction(event.actions[k], place("events", i, "/actions/" + std::to_string(k)));
            for (std::size_t k = 0; k < event.then.size(); ++k) {
                if (!m_events.contains(event.then[k]))
                    report(
                        ErrorCode::UnknownReference, place("events", i, "/then/" + std::to_string(k)), event.then[k]);
            }
        }
    }

    void checkAction(const Action& action, const std::string& where) {
        if (const auto* route = std::get_if<RouteAction>(&action)) {
            checkRoute(route->route, where + (route->add ? "/addRoute" : "/removeRoute"));
            return;
        }
        std::visit(
            [this, &where](const auto& one) {
                if constexpr (requires { one.adapter; })
                    checkReference(one.adapter, where);
            },
            action);
        if (const auto* connect = std::get_if<ConnectAction>(&action)) {
            const auto found = m_adapters.find(connect->adapter);
            if (found != m_adapters.end() && found->second->medium != Medium::RemoteAccess)
                report(ErrorCode::WrongValue, where, connect->adapter.value());
        }
    }

    void checkWinner() {
        const std::string& winner = m_scenario.lesson.winner;
        const auto named = [&winner](const AdapterSetup& adapter) { return adapter.alias == winner; };
        if (!winner.empty() && std::none_of(m_scenario.adapters.begin(), m_scenario.adapters.end(), named))
            report(ErrorCode::UnknownReference, "/lesson/winner", winner);
    }

    /// Takes away what leads nowhere until nothing is left, or only circles and what leads into them.
    void checkForCircles() {
        std::map<std::string, std::set<std::string>> next;
        for (const LabEvent& event : m_scenario.events)
            next[event.id].insert(event.then.begin(), event.then.end());
        for (bool removed = true; removed;) {
            removed = false;
            for (auto event = next.begin(); event != next.end();) {
                std::erase_if(event->second, [&next](const std::string& id) { return !next.contains(id); });
                removed = removed || event->second.empty();
                event = event->second.empty() ? next.erase(event) : std::next(event);
            }
        }
        if (!next.empty())
            m_problems.report(ErrorCode::EventCycle, circleIn(next));
    }

    static std::string circleIn(const std::map<std::string, std::set<std::string>>& next) {
        std::vector<std::string> path{next.begin()->first};
        for (;;) {
            const std::string& following = *next.at(path.back()).begin();
            const auto seen = std::find(path.begin(), path.end(), following);
            if (seen == path.end()) {
                path.push_back(following);
                continue;
            }
            std::string text;
            for (auto event = seen; event != path.end(); ++event)
                text += *event + " -> ";
            return text + *seen;
        }
    }

    const Scenario& m_scenario;
    JsonProblems& m_problems;
    std::map<AdapterId, const AdapterSetup*> m_adapters;
    std::map<std::string, const LabEvent*> m_events;
};

} // namespace

void checkScenario(const Scenario& scenario, JsonProblems& problems) {
    Checker(scenario, problems).run();
}

} // namespace precedence

#include "tests/windows/machine_file.h"

#include "platform/simulated/locked_file.h"
#include "tests/windows/state_document.h"

#include <fstream>
#include <stdexcept>

#include <windows.h>

namespace precedence::doubles {
namespace {

using nlohmann::json;

constexpr const char* kVariable = "PRECEDENCE_DOUBLE_STATE";

// Types 6 Ethernet, 71 802.11, 131 tunnel, 24 loopback; physical media 14 802.3, 9 native 802.11.
constexpr const char* kComputer = R"({
  "adapters": [
    {"luid": 6755399441055744, "index": 1, "guid": "{00000000-0000-4000-8000-0000000000F1}", "hardware": false,
     "alias": "Loopback Pseudo-Interface 1", "type": 24, "speed": 1073741824, "addresses": ["127.0.0.1/8", "::1/128"],
     "ipv4": {}, "ipv6": {}},
    {"luid": 1688849877041152, "index": 11, "guid": "{00000000-0000-4000-8000-000000000001}", "alias": "Ethernet",
     "description": "Example Gigabit Adapter", "type": 6, "physicalMedium": 14, "speed": 1000000000,
     "mac": "02-00-00-00-00-01", "addresses": ["192.0.2.10/24", "2001:db8:1::10/64"], "gateways": ["192.0.2.1"],
     "dnsServers": ["192.0.2.53", "192.0.2.54"], "ipv4": {"DadTransmits": 4}, "ipv6": {}},
    {"luid": 1688849910595584, "index": 12, "guid": "{00000000-0000-4000-8000-0000000000F2}", "filter": true,
     "alias": "Ethernet-WFP Native MAC Layer LightWeight Filter-0000", "type": 6, "physicalMedium": 14,
     "hardware": false, "speed": 1000000000},
    {"luid": 19984723363233792, "index": 7, "guid": "{00000000-0000-4000-8000-000000000002}", "alias": "Wi-Fi",
     "type": 71, "physicalMedium": 9, "speed": 866000000, "mac": "02-00-00-00-00-02",
     "addresses": ["198.51.100.10/24"], "gateways": ["198.51.100.1"], "ipv4": {}, "ipv6": {}},
    {"luid": 1688849893818368, "index": 19, "guid": "{00000000-0000-4000-8000-000000000003}", "alias": "IPv4 only",
     "type": 6, "physicalMedium": 14, "speed": 100000000, "addresses": ["10.0.0.10/24"], "ipv4": {}},
    {"luid": 36873221965873152, "index": 23, "guid": "{00000000-0000-4000-8000-000000000004}", "alias": "Tunnel",
     "type": 131, "hardware": false, "speed": 100000000, "addresses": ["10.1.0.10/32"],
     "ipv4": {"UseAutomaticMetric": false, "Metric": 50}, "ipv6": {"UseAutomaticMetric": false, "Metric": 50},
     "persistent": {"ipv4": {"automatic": false, "metric": 50}, "ipv6": {"automatic": false, "metric": 50}}}
  ],
  "routes": [
    {"destination": "0.0.0.0/0", "nextHop": "192.0.2.1", "luid": 1688849877041152, "Metric": 0},
    {"destination": "0.0.0.0/0", "nextHop": "198.51.100.1", "luid": 19984723363233792, "Metric": 0},
    {"destination": "192.0.2.0/24", "nextHop": "0.0.0.0", "luid": 1688849877041152, "Metric": 256, "Protocol": 2},
    {"destination": "198.51.100.0/24", "nextHop": "0.0.0.0", "luid": 19984723363233792, "Metric": 256, "Protocol": 2},
    {"destination": "10.0.0.0/24", "nextHop": "0.0.0.0", "luid": 1688849893818368, "Metric": 256, "Protocol": 2},
    {"destination": "2001:db8:1::/64", "nextHop": "::", "luid": 1688849877041152, "Metric": 256, "Protocol": 2}
  ]
})";

void useFile(const std::filesystem::path& path) {
    SetEnvironmentVariableW(std::filesystem::path(kVariable).c_str(), path.empty() ? nullptr : path.c_str());
}

/// What a restart brings back in one family.
void restart(json& adapter, AddressFamily family) {
    const auto object = adapter.find(keyOf(family));
    if (object == adapter.end())
        return;
    object->erase("DisableDefaultRoutes");
    (*object)["UseAutomaticMetric"] = true;
    object->erase("Metric");
    const json kept = adapter.value("persistent", json::object()).value(keyOf(family), json::object());
    if (!kept.value("automatic", true)) {
        (*object)["UseAutomaticMetric"] = false;
        (*object)["Metric"] = kept.at("metric");
    }
}

} // namespace

MachineFile::MachineFile()
    : m_path(m_folder.path() / "machine.json")
    , m_start(json::parse(kComputer)) {
    if (!replaceFile(m_path, m_start.dump()))
        throw std::runtime_error("cannot write the machine");
    m_counts = std::make_unique<CallCounts>(m_path);
    useFile(m_path);
}

MachineFile::~MachineFile() {
    useFile({});
}

json MachineFile::document() const {
    return readState(m_path);
}

void MachineFile::edit(const std::function<void(json& document)>& edit) const {
    editState(m_path, edit);
}

void MachineFile::setMetric(const std::string& alias, AddressFamily family, InterfaceMetric metric) const {
    edit([&](json& document) {
        json& object = adapterNamed(document, alias).at(keyOf(family));
        object["UseAutomaticMetric"] = metric.isAutomatic();
        object.erase("Metric");
        if (const auto value = metric.manualValue())
            object["Metric"] = *value;
    });
}

void MachineFile::removeAdapter(const std::string& alias) const {
    edit([&](json& document) {
        json& adapters = document.at("adapters");
        for (auto adapter = adapters.begin(); adapter != adapters.end(); ++adapter) {
            if (adapter->at("alias") == alias) {
                adapters.erase(adapter);
                return;
            }
        }
    });
}

void MachineFile::takeRightsAway() const {
    edit([](json& document) { document["administrator"] = false; });
}

void MachineFile::stir(std::uint64_t count) const {
    edit([count](json& document) { document["stirs"] = document.value("stirs", std::uint64_t{0}) + count; });
}

void MachineFile::failCall(const std::string& function, std::uint64_t call, std::uint32_t code) const {
    edit([&](json& document) {
        document["failures"] = json::array({{{"function", function}, {"call", call}, {"code", code}}});
    });
}

void MachineFile::failNothing() const {
    edit([](json& document) { document.erase("failures"); });
}

void MachineFile::restart() const {
    edit([this](json& document) {
        for (json& adapter : document.at("adapters")) {
            for (const AddressFamily family : kFamilies)
                doubles::restart(adapter, family);
        }
        document["routes"] = m_start.at("routes");
    });
}

std::vector<json> MachineFile::journal() const {
    std::filesystem::path file = m_path;
    file += ".log";
    std::ifstream in(file);
    std::vector<json> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(json::parse(line));
    return lines;
}

json& adapterNamed(json& document, const std::string& alias) {
    for (json& adapter : document.at("adapters")) {
        if (adapter.at("alias") == alias)
            return adapter;
    }
    throw std::out_of_range(alias);
}

const char* keyOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? "ipv4" : "ipv6";
}

} // namespace precedence::doubles

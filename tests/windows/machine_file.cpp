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

/// The contract's computer. Types 6 Ethernet, 71 802.11, 131 tunnel, 24 loopback; physical media 14 802.3, 9 native
/// 802.11.
json startingComputer() {
    std::ifstream file(PRECEDENCE_COMPUTER_FILE);
    return json::parse(file);
}

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
    , m_start(startingComputer()) {
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

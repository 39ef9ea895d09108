#include "tests/windows/netcfg/netcfg_machine.h"

#include "tests/windows/state_document.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace precedence::doubles {
namespace {

using nlohmann::json;

json readNetcfg() {
    return readState(stateFileFromEnvironment()).value("netcfg", json::object());
}

Component readComponent(const json& object) {
    Component component;
    component.kind = object.at("class").get<std::string>();
    component.id = object.at("id").get<std::string>();
    component.name = object.at("name").get<std::string>();
    component.guid = object.at("guid").get<std::string>();
    component.bind = object.value("bind", component.key());
    return component;
}

std::vector<Path> readPaths(const json& list, const std::set<std::string>& keys) {
    std::vector<Path> paths;
    for (const json& object : list) {
        Path path{object.at("through").get<std::vector<std::string>>(), object.value("enabled", true)};
        if (!path.through.empty() &&
            std::ranges::all_of(path.through, [&](const auto& key) { return keys.contains(key); }))
            paths.push_back(std::move(path));
    }
    return paths;
}

json toJson(const std::vector<Path>& paths) {
    json list = json::array();
    for (const Path& path : paths)
        list.push_back({{"through", path.through}, {"enabled", path.isEnabled}});
    return list;
}

} // namespace

std::string Path::token() const {
    std::string joined;
    for (const std::string& key : through)
        joined += (joined.empty() ? "" : "->") + key;
    return joined;
}

NetworkState readNetwork() {
    NetworkState state;
    std::set<std::string> keys;
    const json netcfg = readNetcfg();
    for (const json& object : netcfg.value("components", json::array())) {
        state.components.push_back(readComponent(object));
        keys.insert(state.components.back().key());
    }
    const json paths = netcfg.value("paths", json::object());
    for (const auto& [owner, list] : paths.items())
        state.paths[owner] = readPaths(list, keys);
    return state;
}

void storePaths(const Paths& changed) {
    editState(stateFileFromEnvironment(), [&](json& document) {
        json& netcfg = document["netcfg"];
        if (netcfg.value("keepsOldOrder", false))
            return;
        for (const auto& [owner, paths] : changed)
            netcfg["paths"][owner] = toJson(paths);
    });
}

HRESULT wantedAnswer(const std::string& method) {
    const json wanted = readNetcfg().value("fails", json::object());
    return static_cast<HRESULT>(wanted.value(method, std::uint32_t{0}));
}

} // namespace precedence::doubles

// What the machine of the state file says about its network configuration, under "netcfg":
//
//   {"components": [{"class": "net", "id": "...", "name": "...", "guid": "{...}"},
//                   {"class": "trans", "id": "ms_tcpip", "name": "...", "guid": "{...}", "bind": "Tcpip"}],
//    "paths": {"ms_tcpip": [{"through": ["ms_tcpip", "{guid of an adapter}"], "enabled": true}]},
//    "holder": "Advanced Settings", "fails": {"INetCfg::Apply": 2147942405}, "keepsOldOrder": true,
//    "lock": "...", "lockProcess": 32}
//
// Classes are net, trans, client and service. A component's key is its id, an adapter's its guid; an adapter is bound
// under its guid. Paths stand in binding order, each from its owner down to an adapter; one through a component that is
// not there is none, as after an adapter was pulled out. "holder" is somebody else who holds the write lock, "lock" the
// client that got it from this double and "lockProcess" its process.
// "fails" answers a method: a failure instead of the call, another success in place of the call's own. With
// "keepsOldOrder" what is applied is not kept.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <windows.h>

namespace precedence::doubles {

struct Component {
    std::string kind; ///< as the state names its class
    std::string id;
    std::string name;
    std::string guid;
    std::string bind;

    [[nodiscard]] bool isAdapter() const { return kind == "net"; }
    [[nodiscard]] const std::string& key() const { return isAdapter() ? guid : id; }
};

struct Path {
    std::vector<std::string> through;
    bool isEnabled = true;

    [[nodiscard]] const std::string& owner() const { return through.front(); }
    [[nodiscard]] std::string token() const;
};

/// In binding order, by the key of their owner.
using Paths = std::map<std::string, std::vector<Path>>;

struct NetworkState {
    std::vector<Component> components;
    Paths paths;
};

[[nodiscard]] NetworkState readNetwork();
/// Replaces the paths of these owners, and of no others.
void storePaths(const Paths& changed);
/// What a test wants of this method, "Interface::Method"; S_OK: nothing.
[[nodiscard]] HRESULT wantedAnswer(const std::string& method);

} // namespace precedence::doubles

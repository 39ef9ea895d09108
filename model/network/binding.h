// The order in which protocols, clients and services are bound to adapters, as Windows' Adapters and Bindings shows it
// (KB 894564; INetCfg). Plain values; their order in a list is the order that they are about.
#pragma once

#include "model/network/adapter.h"
#include "model/network/name_order.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

enum class ComponentKind : std::uint8_t { Adapter, Protocol, Client, Service };

/// A part of Windows' network: an adapter, or software that is bound to one.
struct Component {
    std::string id; ///< "ms_tcpip"; of an adapter its GUID, which is its AdapterId too. Never shown to people
    ComponentKind kind = ComponentKind::Protocol;
    std::string name = {}; ///< as Windows shows it

    friend bool operator==(const Component&, const Component&) = default;
};

/// One way from a component down to an adapter.
struct BindingPath {
    std::string token;                     ///< names it, among all paths
    std::vector<std::string> through = {}; ///< ids of components, from the owner down to the adapter
    bool isEnabled = true;

    friend bool operator==(const BindingPath&, const BindingPath&) = default;
};

/// The paths of one component, the first one first.
struct ComponentBindings {
    std::string component;
    std::vector<BindingPath> paths = {};

    friend bool operator==(const ComponentBindings&, const ComponentBindings&) = default;
};

struct Bindings {
    std::vector<Component> components = {};
    std::vector<ComponentBindings> orders = {}; ///< of those that have paths
    /// What TCP/IP was bound to when Windows started (Services\Tcpip\Linkage, Bind): adapters' ids. Windows makes this
    /// list; it is shown and never written. Empty: not read.
    std::vector<std::string> linkage = {};

    [[nodiscard]] const Component* find(std::string_view id) const;
    /// The component that a person or a script means: by id, else by its name without regard to ASCII case; nullptr
    /// where none or several have it.
    [[nodiscard]] const Component* findByName(std::string_view name) const;
    /// nullptr where the component has no paths.
    [[nodiscard]] const ComponentBindings* orderOf(std::string_view component) const;
    [[nodiscard]] const BindingPath* findPath(std::string_view component, std::string_view token) const;

    friend bool operator==(const Bindings&, const Bindings&) = default;
};

/// The tokens of a component's paths, in their order.
[[nodiscard]] NameOrder tokensOf(const ComponentBindings& bindings);

/// The order of the connections: that in which TCP/IP, or else the next protocol, is bound to the adapters (KB 894564).
/// Adapters that no protocol is bound to come last.
[[nodiscard]] std::vector<AdapterId> connectionsOrder(const Bindings& bindings);

/// Whether every path through the adapter is switched off. False where there is none.
[[nodiscard]] bool isDisabled(const Bindings& bindings, const AdapterId& adapter);

} // namespace precedence

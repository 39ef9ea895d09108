// Changes of the older orders: of bindings and of network providers. They count at once or after a restart, as Windows
// has it, so that they are never on trial. Plain values, like the other changes.
#pragma once

#include "model/network/name_order.h"

#include <string>

namespace precedence {

/// Another order of one component's binding paths; both are lists of tokens, and permutations of one another.
struct BindingOrderChange {
    std::string component;
    NameOrder expected = {};
    NameOrder wanted = {};

    friend bool operator==(const BindingOrderChange&, const BindingOrderChange&) = default;
};

/// Whether one binding path is used.
struct BindingSwitchChange {
    std::string component;
    std::string path; ///< its token
    bool expected = true;
    bool wanted = true;

    friend bool operator==(const BindingSwitchChange&, const BindingSwitchChange&) = default;
};

struct ProviderOrderChange {
    NameOrder expected = {};
    NameOrder wanted = {};

    friend bool operator==(const ProviderOrderChange&, const ProviderOrderChange&) = default;
};

} // namespace precedence

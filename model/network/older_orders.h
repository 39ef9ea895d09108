// The two orders beside the metrics that Windows keeps, as one reading found them.
#pragma once

#include "model/network/binding.h"
#include "model/network/error.h"
#include "model/network/provider.h"

#include <optional>

namespace precedence {

/// What a stack does not have, or was not asked for, is absent; see Traits. What could not be read says why.
struct OlderOrders {
    std::optional<Bindings> bindings = {};
    std::optional<Error> bindingsProblem = {};
    std::optional<ProviderOrder> providers = {};
    std::optional<Error> providersProblem = {};

    friend bool operator==(const OlderOrders&, const OlderOrders&) = default;
};

} // namespace precedence

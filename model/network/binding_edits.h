// What people do with bindings, as change sets over what stands there. Each set holds what differs only, and is empty
// where nothing does, or where what it is about is not there.
#pragma once

#include "model/network/change_set.h"

#include <string_view>

namespace precedence {

/// This connection first in every order that it is in, so that each component is bound to it before all others; the
/// rest keeps its order. (KB 894564, SetAsPrimary: MoveBefore with no second path, for everything bound to it.)
[[nodiscard]] ChangeSet madeFirst(const Bindings& bindings, const AdapterId& adapter);

/// One connection before another one, or to the end where there is none, in every order that both are in; over each
/// protocol on its own, so that which protocol comes first stays.
[[nodiscard]] ChangeSet connectionMoved(
    const Bindings& bindings, const AdapterId& adapter, const std::optional<AdapterId>& before);

/// Every path through the adapter switched on or off. (KB 894564: unused connections are disabled.)
[[nodiscard]] ChangeSet connectionSwitched(const Bindings& bindings, const AdapterId& adapter, bool isOn);

/// Another order of one component's paths.
[[nodiscard]] ChangeSet reordered(const Bindings& bindings, std::string_view component, NameOrder wanted);

/// This computer's own IPv4 addresses in the order in which gethostbyname lists them for its own name, where that goes
/// by the order of the connections (KB 894564); empty where it does not, or where there are no bindings.
[[nodiscard]] std::vector<IpAddress> localNameAddresses(const Snapshot& snapshot);

/// The bindings once a change is made; what does not fit changes nothing.
void applyTo(Bindings& bindings, const BindingOrderChange& change);
void applyTo(Bindings& bindings, const BindingSwitchChange& change);
void applyTo(ProviderOrder& providers, const ProviderOrderChange& change);

} // namespace precedence

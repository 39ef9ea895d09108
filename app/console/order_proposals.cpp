#include "app/console/order_proposals.h"

#include "model/network/ascii.h"
#include "model/network/binding_edits.h"

#include <algorithm>

namespace precedence::console {
namespace {

/// A connection that the bindings have: by what the adapter is called, or by its component's name.
Expected<AdapterId> findConnection(const Snapshot& snapshot, const std::string& name) {
    const Bindings& bindings = *snapshot.olderOrders().bindings;
    if (const auto adapter = snapshot.findByName(name); adapter && bindings.find((*adapter)->id.value()))
        return (*adapter)->id;
    const Component* component = bindings.findByName(name);
    if (component && component->kind == ComponentKind::Adapter)
        return AdapterId(component->id);
    return fail({.code = ErrorCode::NoSuchAdapter, .operation = Operation::SetBindingOrder, .subject = name});
}

/// The paths that a word means: a token, or every path over a protocol or to a connection.
NameOrder pathsMeant(const Snapshot& snapshot, const ComponentBindings& order, const std::string& word) {
    const Bindings& bindings = *snapshot.olderOrders().bindings;
    const Component* component = bindings.findByName(word);
    const auto connection = findConnection(snapshot, word);
    NameOrder meant;
    for (const BindingPath& path : order.paths) {
        const auto isOver = [&path](const std::string& id) {
            return std::find(path.through.begin() + 1, path.through.end(), id) != path.through.end();
        };
        if (path.token == word || (component && isOver(component->id)) || (connection && isOver(connection->value())))
            meant.push_back(path.token);
    }
    return meant;
}

Expected<ChangeSet> proposeOrder(const Snapshot& snapshot, const std::vector<std::string>& words) {
    const auto refused = [](const std::string& word) {
        return fail({.code = ErrorCode::NoSuchBinding, .operation = Operation::SetBindingOrder, .subject = word});
    };
    const Bindings& bindings = *snapshot.olderOrders().bindings;
    const Component* component = bindings.findByName(words.front());
    const ComponentBindings* order = component ? bindings.orderOf(component->id) : nullptr;
    if (!order)
        return refused(words.front());
    NameOrder wanted = tokensOf(*order);
    std::size_t placed = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const NameOrder meant = pathsMeant(snapshot, *order, words[i]);
        if (meant.empty())
            return refused(words[i]);
        for (const std::string& token : meant) {
            const auto found = std::find(wanted.begin() + static_cast<std::ptrdiff_t>(placed), wanted.end(), token);
            if (found == wanted.end())
                continue; // an earlier word meant it too
            std::rotate(wanted.begin() + static_cast<std::ptrdiff_t>(placed), found, found + 1);
            ++placed;
        }
    }
    return reordered(bindings, component->id, std::move(wanted));
}

} // namespace

Expected<ChangeSet> proposeBindings(const Snapshot& snapshot, const BindingsCommand& command) {
    const Bindings& bindings = *snapshot.olderOrders().bindings;
    if (!command.order.empty())
        return proposeOrder(snapshot, command.order);
    const std::string& name = !command.first.empty()    ? command.first
                              : !command.enable.empty() ? command.enable
                                                        : command.disable;
    if (name.empty())
        return ChangeSet();
    const auto connection = findConnection(snapshot, name);
    if (!connection)
        return fail(connection.error());
    return command.first.empty() ? connectionSwitched(bindings, *connection, command.disable.empty())
                                 : madeFirst(bindings, *connection);
}

Expected<ChangeSet> proposeProviders(const Snapshot& snapshot, const ProvidersCommand& command) {
    if (command.order.empty())
        return ChangeSet();
    const ProviderOrder& providers = *snapshot.olderOrders().providers;
    const NameOrder now = namesOf(providers);
    if (providers.flaw)
        return fail({.code = ErrorCode::OrderIsOdd, .operation = Operation::SetProviderOrder});
    NameOrder wanted = now;
    // The last one first, each to the top.
    for (const std::string& word : NameOrder(command.order.rbegin(), command.order.rend())) {
        const auto found = std::find_if(providers.providers.begin(), providers.providers.end(), [&](const auto& one) {
            return equalIgnoringAsciiCase(one.service, word) || equalIgnoringAsciiCase(one.displayName, word);
        });
        if (found == providers.providers.end())
            return fail({.code = ErrorCode::NoSuchProvider, .operation = Operation::SetProviderOrder, .subject = word});
        wanted = movedToTop(std::move(wanted), found->service);
    }
    if (wanted == now)
        return ChangeSet();
    return ChangeSet{ProviderOrderChange{now, std::move(wanted)}};
}

} // namespace precedence::console

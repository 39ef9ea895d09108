#include "model/wording_orders.h"

#include "model/network/binding_edits.h"
#include "model/network/overloaded.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingOrders)
};

QString pathNamed(const Snapshot& snapshot, const std::string& component, const std::string& token) {
    const auto& bindings = snapshot.olderOrders().bindings;
    const BindingPath* path = bindings ? bindings->findPath(component, token) : nullptr;
    return path ? pathName(snapshot, *path) : plain(token);
}

QString providerNamed(const Snapshot& snapshot, const std::string& service) {
    if (const auto& providers = snapshot.olderOrders().providers) {
        for (const Provider& provider : providers->providers) {
            if (provider.service == service)
                return name(provider);
        }
    }
    return plain(service);
}

/// Of one move, what goes where; of several, what comes first then.
template <typename NameOf>
QString orderText(const NameOrder& from, const NameOrder& to, NameOf nameOf) {
    const std::vector<OrderMove> moves = movesBetween(from, to);
    if (moves.size() == 1 && moves.front().before)
        return Text::tr("%1 before %2").arg(nameOf(moves.front().name), nameOf(*moves.front().before));
    if (moves.size() == 1)
        return Text::tr("%1 last").arg(nameOf(moves.front().name));
    return to.empty() ? QString() : Text::tr("another order, %1 first").arg(nameOf(to.front()));
}

QString listed(const QStringList& names) {
    return names.join(Text::tr(", then "));
}

} // namespace

QString name(ComponentKind kind) {
    switch (kind) {
    case ComponentKind::Adapter: return Text::tr("Adapter");
    case ComponentKind::Protocol: return Text::tr("Protocol");
    case ComponentKind::Client: return Text::tr("Client");
    case ComponentKind::Service: return Text::tr("Service");
    }
    return {};
}

QString componentName(const Snapshot& snapshot, const std::string& component) {
    const Adapter* adapter = snapshot.find(AdapterId(component));
    if (adapter && adapter->alias)
        return name(*adapter);
    const auto& bindings = snapshot.olderOrders().bindings;
    const Component* found = bindings ? bindings->find(component) : nullptr;
    return plain(found && !found->name.empty() ? found->name : component);
}

QString pathName(const Snapshot& snapshot, const BindingPath& path) {
    QStringList names;
    for (std::size_t i = 1; i < path.through.size(); ++i)
        names.push_back(componentName(snapshot, path.through[i]));
    return names.isEmpty() ? plain(path.token) : names.join(QLatin1String(", "));
}

QString name(const Provider& provider) {
    return plain(provider.displayName.empty() ? provider.service : provider.displayName);
}

QString orderChange(const Change& change, const Snapshot& snapshot) {
    return std::visit(Overloaded{
                          [&](const BindingOrderChange& one) {
                              return Text::tr("%1: %2").arg(componentName(snapshot, one.component),
                                  orderText(one.expected, one.wanted, [&](const std::string& token) {
                                      return pathNamed(snapshot, one.component, token);
                                  }));
                          },
                          [&](const BindingSwitchChange& one) {
                              const QString owner = componentName(snapshot, one.component);
                              const QString path = pathNamed(snapshot, one.component, one.path);
                              return one.wanted ? Text::tr("%1: %2 switched on").arg(owner, path)
                                                : Text::tr("%1: %2 switched off").arg(owner, path);
                          },
                          [&](const ProviderOrderChange& one) {
                              return Text::tr("Network providers: %1")
                                  .arg(orderText(one.expected, one.wanted,
                                      [&](const std::string& service) { return providerNamed(snapshot, service); }));
                          },
                          [](const auto&) { return QString(); },
                      },
        change);
}

QString orderStanding(const Change& change, Standing standing, const Snapshot& snapshot) {
    const QString text = orderChange(change, snapshot);
    switch (standing) {
    case Standing::Expected:
    case Standing::Satisfied: return {};
    case Standing::Missing:
        return Text::tr("“%1” is about something that is not there at the moment. It waits until that comes back; or "
                        "discard it.")
            .arg(text);
    case Standing::Conflict: break;
    }
    return Text::tr("“%1” was made over another order than the one that stands there now. Change it from there, or "
                    "discard it.")
        .arg(text);
}

QString bindingReach(const Traits& traits) {
    switch (traits.bindingReach) {
    case BindingReach::Nothing:
        return Text::tr("Windows 10 and later do not go by this order: the interface metric decides, and a new order "
                        "of bindings may not stay.");
    case BindingReach::Services:
        return Text::tr("This order decides which protocol and which connection a client or a service tries first. "
                        "Where traffic goes is decided by the metric.");
    case BindingReach::ServicesAndNames:
        return Text::tr("This order decides which protocol and which connection a client or a service tries first, "
                        "and in which order programs get this computer's own addresses. Where traffic goes is decided "
                        "by the metric.");
    }
    return {};
}

QString providerReach() {
    return Text::tr("This order decides which network is asked first for a name such as \\\\server\\share. A new "
                    "order takes effect after a restart.");
}

QString localNames(const Snapshot& snapshot) {
    QStringList texts;
    for (const IpAddress& address : localNameAddresses(snapshot))
        texts.push_back(plain(address.toString()));
    return texts.isEmpty() ? QString()
                           : Text::tr("A program that asks for this computer's own addresses (gethostbyname) gets %1.")
                                 .arg(listed(texts));
}

QString linkage(const Snapshot& snapshot) {
    const auto& bindings = snapshot.olderOrders().bindings;
    if (!bindings || bindings->linkage.empty())
        return {};
    QStringList names;
    for (const std::string& id : bindings->linkage)
        names.push_back(componentName(snapshot, id));
    return Text::tr("TCP/IP was bound to %1 (Tcpip\\Linkage, made by Windows and not changed here).")
        .arg(listed(names));
}

QString hardwareOrder(const ProviderOrder& providers) {
    QStringList names;
    for (const std::string& name : providers.hardwareOrder)
        names.push_back(plain(name));
    return names.isEmpty() ? QString()
                           : Text::tr("Windows also keeps HwOrder: %1. Microsoft does not say what it is for, so it is "
                                      "not changed here.")
                                 .arg(names.join(QLatin1String(", ")));
}

QString flaw(ProviderOrderFlaw flaw) {
    const QString what = [flaw] {
        switch (flaw) {
        case ProviderOrderFlaw::NotText: return Text::tr("The value ProviderOrder is not a text.");
        case ProviderOrderFlaw::TooLong:
            return Text::tr("The value ProviderOrder is far longer than Windows makes it.");
        case ProviderOrderFlaw::EmptyName: return Text::tr("The value ProviderOrder has an empty name in it.");
        case ProviderOrderFlaw::WhiteSpace: return Text::tr("The value ProviderOrder has blanks around a name.");
        case ProviderOrderFlaw::Duplicate: return Text::tr("The value ProviderOrder has a name twice.");
        case ProviderOrderFlaw::ControlCharacter:
            return Text::tr("The value ProviderOrder has a character in it that no name has.");
        }
        return QString();
    }();
    return what + QLatin1Char(' ') + Text::tr("Precedence shows it as it is and does not change it.");
}

} // namespace precedence::wording

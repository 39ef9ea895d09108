// The order in which Windows asks its network providers (redirectors), as the registry keeps it:
// Control\NetworkProvider\Order, ProviderOrder, a text of names with commas between them (KB 894564; the driver
// documentation of MUP: no white space around names). Plain values.
#pragma once

#include "model/network/name_order.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// The longest text that is read as an order, in bytes; Windows' own have under 100.
inline constexpr std::size_t kLongestProviderOrder = 8192;

struct Provider {
    std::string service;          ///< its name in the order
    std::string displayName = {}; ///< as Windows shows it; empty where the service does not say
    std::string library = {};     ///< the DLL that answers for it
    std::string redirector = {};  ///< the device, such as \Device\LanmanRedirector
    bool isInstalled = true;      ///< there is such a service with a network provider

    friend bool operator==(const Provider&, const Provider&) = default;
};

/// Why an order is shown and not changed: it is not in the form that Windows documents, so that nobody knows what
/// another one would mean.
enum class ProviderOrderFlaw : std::uint8_t { NotText, TooLong, EmptyName, WhiteSpace, Duplicate, ControlCharacter };

struct ProviderOrder {
    std::vector<Provider> providers = {}; ///< the first one first; also names that no service has
    std::optional<ProviderOrderFlaw> flaw = {};
    NameOrder hardwareOrder = {}; ///< HwOrder: not documented; shown and never written

    friend bool operator==(const ProviderOrder&, const ProviderOrder&) = default;
};

struct ParsedProviderOrder {
    NameOrder names = {}; ///< empty with TooLong
    std::optional<ProviderOrderFlaw> flaw = {};
};
/// The names, exactly as they are written, and what is wrong with them. An empty text has none.
[[nodiscard]] ParsedProviderOrder parseProviderOrder(std::string_view text);
/// The text for the registry.
[[nodiscard]] std::string providerOrderText(const NameOrder& names);
[[nodiscard]] NameOrder namesOf(const ProviderOrder& order);

} // namespace precedence

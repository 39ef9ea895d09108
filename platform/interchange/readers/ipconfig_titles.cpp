#include "platform/interchange/readers/ipconfig_titles.h"

#include "platform/interchange/text/shapes.h"

#include <array>

namespace precedence {
namespace {

struct Kind {
    std::string_view words;
    Medium medium;
};

/// How Windows heads its sections, in the order: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
/// Russian, Chinese, Japanese.
constexpr auto kKinds = std::to_array<Kind>({
    {"Ethernet adapter ", Medium::Wired},
    {"Wireless LAN adapter ", Medium::Wireless},
    {"Tunnel adapter ", Medium::Tunnel},
    {"PPP adapter ", Medium::RemoteAccess},
    {"Mobile Broadband adapter ", Medium::MobileBroadband},
    {"Unknown adapter ", Medium::Unknown},
    {"Ethernet-Adapter ", Medium::Wired},
    {"Drahtlos-LAN-Adapter ", Medium::Wireless},
    {"Tunneladapter ", Medium::Tunnel},
    {"PPP-Adapter ", Medium::RemoteAccess},
    {"Unbekannter Adapter ", Medium::Unknown},
    {"Carte Ethernet ", Medium::Wired},
    {"Carte réseau sans fil ", Medium::Wireless},
    {"Carte Tunnel ", Medium::Tunnel},
    {"Carte PPP ", Medium::RemoteAccess},
    {"Carte inconnue ", Medium::Unknown},
    {"Adaptador de Ethernet ", Medium::Wired},
    {"Adaptador Ethernet ", Medium::Wired},
    {"Adaptador de LAN inalámbrica ", Medium::Wireless},
    {"Adaptador de túnel ", Medium::Tunnel},
    {"Adaptador PPP ", Medium::RemoteAccess},
    {"Adaptador desconocido ", Medium::Unknown},
    {"Scheda Ethernet ", Medium::Wired},
    {"Scheda LAN wireless ", Medium::Wireless},
    {"Scheda Tunnel ", Medium::Tunnel},
    {"Adaptador de Rede sem Fio ", Medium::Wireless},
    {"Adaptador de Rede Sem Fios ", Medium::Wireless},
    {"Adaptador de LAN sem fio ", Medium::Wireless},
    {"Adaptador de túnel ", Medium::Tunnel},
    {"Draadloos LAN-adapter ", Medium::Wireless},
    {"Karta Ethernet ", Medium::Wired},
    {"Karta bezprzewodowej sieci LAN ", Medium::Wireless},
    {"Адаптер Ethernet ", Medium::Wired},
    {"Адаптер беспроводной локальной сети ", Medium::Wireless},
    {"Туннельный адаптер ", Medium::Tunnel},
    {"Адаптер PPP ", Medium::RemoteAccess},
    {"Ethernet адаптер ", Medium::Wired},
    {"以太网适配器 ", Medium::Wired},
    {"无线局域网适配器 ", Medium::Wireless},
    {"イーサネット アダプター ", Medium::Wired},
    {"未知适配器 ", Medium::Unknown},
    {"隧道适配器 ", Medium::Tunnel},
    {"Wireless LAN アダプター ", Medium::Wireless},
    {"不明なアダプター ", Medium::Unknown},
    {"PPP 适配器 ", Medium::RemoteAccess},
});

} // namespace

IpconfigTitle splitTitle(std::string_view title) {
    title = trimmed(title);
    const std::string lower = lowerAscii(title);
    for (const Kind& kind : kKinds)
        if (lower.starts_with(lowerAscii(kind.words)))
            return {std::string(trimmed(title.substr(kind.words.size()))), kind.medium};
    return {std::string(title), Medium::Unknown};
}

} // namespace precedence

#include "tests/support/printers/language.h"

#include <string>

namespace precedence::tests {
namespace {

struct GivenName {
    std::string_view english;
    Translated<std::string_view> names;
};

constexpr std::array kGivenNames{
    GivenName{"Ethernet", {"Ethernet", "Ethernet", "Ethernet", "Ethernet", "Ethernet", "以太网"}},
    GivenName{"Ethernet 2", {"Ethernet 2", "Ethernet 2", "Ethernet 2", "Ethernet 2", "Ethernet 2", "以太网 2"}},
    GivenName{"Wi-Fi", {"Wi-Fi", "WLAN", "Wi-Fi", "Wi-Fi", "Беспроводная сеть", "WLAN"}},
    GivenName{"Local Area Connection", {"Local Area Connection", "LAN-Verbindung", "Connexion au réseau local",
                                           "Conexión de área local", "Подключение по локальной сети", "本地连接"}},
    GivenName{"Cellular",
        {"Cellular", "Mobilfunk", "Réseau cellulaire", "Red de telefonía móvil", "Сотовая связь", "手机网络"}},
    GivenName{"Office", {"Office", "Büro", "Bureau", "Oficina", "Офис", "办公室"}},
};

std::string nameIn(Language language, const std::string& english) {
    for (const GivenName& given : kGivenNames)
        if (given.english == english)
            return std::string(in(language, given.names));
    return english;
}

bool hasConnector(Medium medium) {
    return medium != Medium::Loopback && medium != Medium::Tunnel && medium != Medium::RemoteAccess;
}

std::string inSmallLetters(std::string text) {
    for (char& letter : text)
        letter = letter >= 'A' && letter <= 'F' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return text;
}

/// From the block for documentation, 00-00-5e-00-53-00 to -ff (RFC 7042).
std::string hardwareAddress(std::size_t number) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    return std::string("00-00-5e-00-53-") + kDigits[number / 16 % 16] + kDigits[number % 16];
}

} // namespace

std::string_view nameOf(Language language) {
    switch (language) {
    case Language::English: return "English";
    case Language::German: return "German";
    case Language::French: return "French";
    case Language::Spanish: return "Spanish";
    case Language::Russian: return "Russian";
    case Language::Chinese: return "Chinese";
    }
    return {};
}

SnapshotPtr localized(const Snapshot& machine, Language language) {
    Snapshot::Parts parts = machine.parts();
    for (std::size_t at = 0; at < parts.adapters.size(); ++at) {
        Adapter& adapter = parts.adapters[at];
        if (adapter.alias)
            adapter.alias = nameIn(language, *adapter.alias);
        if (adapter.hardwareAddress)
            adapter.hardwareAddress = inSmallLetters(*adapter.hardwareAddress);
        else if (hasConnector(adapter.medium))
            adapter.hardwareAddress = hardwareAddress(at + 1);
    }
    return Snapshot::make(std::move(parts));
}

} // namespace precedence::tests

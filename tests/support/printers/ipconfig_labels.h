// The words of ipconfig, each label with its own leader of dots, as the tool of that language prints it.
#pragma once

#include "tests/support/printers/language.h"

#include <string_view>

namespace precedence::tests {

struct IpconfigLabels {
    std::string_view heading;
    std::string_view host;
    std::string_view node;
    std::string_view routing;
    /// What stands before an adapter's alias, by its kind.
    std::string_view wired;
    std::string_view wireless;
    std::string_view tunnel;
    std::string_view remoteAccess;
    std::string_view unknown;
    std::string_view titleEnd;
    std::string_view media;
    std::string_view disconnected;
    std::string_view suffix;
    std::string_view description;
    std::string_view hardware;
    std::string_view dhcp;
    std::string_view yes;
    std::string_view ipv6;
    std::string_view linkLocal;
    std::string_view ipv4;
    std::string_view preferred;
    std::string_view mask;
    std::string_view gateway;
    std::string_view dns;
    std::string_view netbios;
};

extern const Translated<IpconfigLabels> kIpconfigLabels;

} // namespace precedence::tests

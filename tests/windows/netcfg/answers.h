// How every method answers: as the test wants it for this method, else as its body says. Objects of an INetCfg that is
// not initialised say so. What is handed out is null until there is something. No exception leaves a method.
#pragma once

#include "tests/windows/netcfg/configuration.h"

#include <exception>
#include <stdexcept>
#include <string>

// clang-format off
#include <windows.h>
#include <netcfgx.h>
// clang-format on

namespace precedence::doubles {

template <typename Body>
HRESULT answered(const std::string& method, Body&& body) {
    try {
        const HRESULT wanted = wantedAnswer(method);
        if (FAILED(wanted))
            return wanted;
        const HRESULT result = body();
        return wanted != S_OK && SUCCEEDED(result) ? wanted : result;
    } catch (const std::out_of_range&) {
        return E_INVALIDARG; // a component or a path that is not there
    } catch (const std::exception&) {
        return E_UNEXPECTED;
    }
}

template <typename Body>
HRESULT answeredWhileOpen(const std::string& method, const ConfigurationPtr& configuration, Body&& body) {
    return answered(method, [&] {
        const bool isOpen = configuration && configuration->isOpen();
        return isOpen ? static_cast<HRESULT>(body()) : NETCFG_E_NOT_INITIALIZED;
    });
}

template <typename Out, typename Body>
HRESULT handedOut(const std::string& method, const ConfigurationPtr& configuration, Out* out, Body&& body) {
    if (out == nullptr)
        return E_POINTER;
    *out = Out();
    return answeredWhileOpen(method, configuration, body);
}

} // namespace precedence::doubles

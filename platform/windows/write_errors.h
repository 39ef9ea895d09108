// The errors of changes: refusals of Windows by their code, and our own. Pure functions.
#pragma once

#include "model/network/address.h"
#include "model/network/error.h"
#include "platform/windows/windows_headers.h"

#include <string>
#include <utility>

namespace precedence::windows {

/// One that has no code of Windows.
[[nodiscard]] inline Error ownError(
    const std::string& subject, Operation operation, ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = operation, .subject = subject, .detail = std::move(detail)};
}

/// What the documentation of Get- and SetIpInterfaceEntry says of a code.
[[nodiscard]] inline Error interfaceError(
    const std::string& adapter, Operation operation, AddressFamily family, DWORD code) {
    Error error{.operation = operation, .subject = adapter, .systemCode = code};
    switch (code) {
    case ERROR_FILE_NOT_FOUND: error.code = ErrorCode::NoSuchAdapter; break;
    case ERROR_ACCESS_DENIED: error.code = ErrorCode::AccessDenied; break;
    case ERROR_NOT_SUPPORTED: error.code = ErrorCode::NotSupported; break;
    case ERROR_NOT_FOUND:
        error.code = ErrorCode::FamilyNotBound;
        error.detail = nameOf(family);
        break;
    }
    return error;
}

/// The same for the functions of routes, where "not found" is the route.
[[nodiscard]] inline Error routeError(const std::string& route, AddressFamily family, DWORD code) {
    Error error = interfaceError(route, Operation::SetRouteMetric, family, code);
    if (error.code == ErrorCode::FamilyNotBound) {
        error.code = ErrorCode::NoSuchRoute;
        error.detail.clear();
    }
    return error;
}

} // namespace precedence::windows

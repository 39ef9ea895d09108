// The headers of Windows in the order in which they can be included, for the files that talk to the system.
// clang-format sorts by name, and winsock2.h must come before windows.h.
#pragma once

// clang-format off
#include <winsock2.h>
#include <ws2ipdef.h>
#include <windows.h>
#include <iphlpapi.h>
#include <netioapi.h>
// clang-format on

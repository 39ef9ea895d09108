// The Windows headers in the one order in which they compile: sockets before everything that includes windows.h.
#pragma once

// clang-format off
#include <winsock2.h>
#include <ws2ipdef.h>
#include <iphlpapi.h>
#include <netioapi.h>
// clang-format on

// The machine of the state file as the two classes of WMI that the backend knows, with their documented answers.
// The state may say {"wmi": {"ConnectServer": HRESULT, "ExecQuery": ..., "PutInstance": ..., "ExecMethod": ...,
// "returnValue": 66}} to make a function, or the method, answer so.
#pragma once

#include "tests/windows/wbem/object.h"

#include <cstdint>
#include <string>
#include <vector>

namespace precedence::doubles {

/// The failure that a test wants of this function; S_OK: none.
[[nodiscard]] HRESULT wantedFailure(const char* function);

/// All instances of a class. MSFT_NetIPInterface has one a family in the store asked for; what was never kept is null
/// in the persistent one.
[[nodiscard]] std::vector<WmiValues> instancesOf(const std::wstring& className, bool isPersistentStore);

/// PutInstance of an MSFT_NetIPInterface: in the persistent store nothing of the running computer changes.
HRESULT putNetIpInterface(const WmiObject& instance);

/// SetIPConnectionMetric (seed Win32_NetworkAdapterConfiguration): its return value.
[[nodiscard]] std::uint32_t setIpConnectionMetric(std::int64_t index, std::int64_t metric);

} // namespace precedence::doubles

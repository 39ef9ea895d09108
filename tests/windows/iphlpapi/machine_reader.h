// The state file's text as a Machine. The text is written by tests of ours, so what is wrong in it is thrown
// (nlohmann::json::exception, std::invalid_argument) and answered as ERROR_GEN_FAILURE.
//
//   {"generation": "windows10", "administrator": true, "missingRouteCode": 1168, "stirs": 0,
//    "failures": [{"function": "GetIfTable2", "call": 2, "code": 5}],
//    "adapters": [{"luid": 1688849877041152, "index": 11, "guid": "{...}", "alias": "Ethernet", "description": "...",
//                  "type": 6, "physicalMedium": 14, "speed": 1000000000, "up": true, "filter": false,
//                  "hardware": true, "mac": "02-00-00-00-00-01", "addresses": ["192.0.2.10/24"],
//                  "gateways": ["192.0.2.1"], "dnsServers": [],
//                  "ipv4": {"UseAutomaticMetric": true, any member of MIB_IPINTERFACE_ROW}, "ipv6": {...},
//                  "persistent": {"ipv4": {"automatic": false, "metric": 5}}}],
//    "routes": [{"destination": "0.0.0.0/0", "nextHop": "192.0.2.1", "luid": 1688849877041152, "Metric": 0}],
//    "generatedRoutes": {"count": 100000, "luid": 1688849877041152}, "kernelRoutes": 1688849877041152,
//    "bestRoute": 19984723363233792}
#pragma once

#include "tests/windows/iphlpapi/machine.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string_view>

namespace precedence::doubles {

/// Rows that the last machine generated are shared where the new one wants the same.
[[nodiscard]] std::shared_ptr<const Machine> readMachine(const nlohmann::json& document, const Machine* last);

[[nodiscard]] std::wstring wide(std::string_view utf8);

} // namespace precedence::doubles

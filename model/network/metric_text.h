// Metrics as people type them. Refusals say what is wrong with the text, so that the editor can stay open.
#pragma once

#include "model/network/error.h"
#include "model/network/metric.h"

#include <cstdint>
#include <string_view>

namespace precedence {

/// A whole number from 1 to 9999, or "automatic" or "auto" in any case. NotAMetric, MetricOutOfRange.
Expected<InterfaceMetric> parseInterfaceMetric(std::string_view text);

/// A whole number from 0 to 9999. NotAMetric, MetricOutOfRange.
Expected<std::uint32_t> parseRouteMetric(std::string_view text);

} // namespace precedence

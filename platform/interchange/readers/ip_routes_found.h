// What `ip` told of routes and links, as the blocks of a reading.
#pragma once

#include "platform/interchange/readers/ip_json.h"
#include "platform/interchange/readers/reading.h"

#include <string_view>

namespace precedence {

/// `ip -j route`: adds the routes of the document that begins at the line. False where it holds none that can be read.
bool addIpRoutes(Reading& reading, std::string_view document, std::size_t line);
void addIpRoutes(Reading& reading, const IpRoutes& found, std::size_t line);
bool addIpAdapters(Reading& reading, const IpAdapters& found);

} // namespace precedence

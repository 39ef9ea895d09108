// What answer file settings mean, whatever way they are written.
#pragma once

#include "platform/interchange/answer_file/answer_file.h"

#include <algorithm>

namespace precedence::tests {

/// Without what a new file says by saying nothing: automatic metrics, families and interfaces that say nothing, and the
/// identifiers of routes, which Setup does not keep.
[[nodiscard]] inline AnswerFileSettings inMeaning(AnswerFileSettings settings) {
    for (AnswerFileInterface& each : settings.interfaces) {
        for (const AddressFamily family : kFamilies) {
            auto& said = each.family(family);
            if (said && said->metric && said->metric->isAutomatic())
                said->metric.reset();
            if (said == AnswerFileFamily{})
                said.reset();
        }
        for (AnswerFileRoute& route : each.routes)
            route.identifier.clear();
    }
    std::erase_if(settings.interfaces, [](const AnswerFileInterface& each) {
        return !each.ipv4 && !each.ipv6 && each.addresses.empty() && each.routes.empty();
    });
    return settings;
}

} // namespace precedence::tests

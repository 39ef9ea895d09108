// Where a snapshot comes from, as it is named on a command line: live, lab:NAME, lab:NAME@STATEFILE, file:PATH.
#pragma once

#include "model/network/error.h"

#include <string>
#include <string_view>

namespace precedence {

struct Source {
    enum class Kind : std::uint8_t { Live, Lab };

    Kind kind = Kind::Live;
    std::string lab = {};       ///< the scenario's name
    std::string stateFile = {}; ///< where a lab's state is shared; empty: in memory

    friend bool operator==(const Source&, const Source&) = default;
};

/// UnknownSource where it is none of these.
Expected<Source> parseSource(std::string_view text);

} // namespace precedence

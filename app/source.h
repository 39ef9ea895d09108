// Where a snapshot comes from, as it is named on a command line: live, lab:NAME, lab:NAME@STATEFILE, file:PATH, or -
// for standard input. Several texts of one machine are one source.
#pragma once

#include "model/network/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

struct Source {
    enum class Kind : std::uint8_t { Live, Lab, File };

    Kind kind = Kind::Live;
    std::string lab = {};                ///< the scenario's name
    std::string stateFile = {};          ///< where a lab's state is shared; empty: in memory
    std::vector<std::string> files = {}; ///< "-" is standard input

    friend bool operator==(const Source&, const Source&) = default;
};

/// UnknownSource where it is none of these. Several files of one source stand one on each line.
Expected<Source> parseSource(std::string_view text);
/// One source of several words, which all must be files. None: live.
Expected<Source> parseSources(std::span<const std::string> words);

} // namespace precedence

// Where random tests start: the same seed gives the same run everywhere, and PRECEDENCE_SEED chooses another one.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace precedence::tests {

[[nodiscard]] inline std::uint64_t chosenSeed(std::uint64_t usual) {
    const char* chosen = std::getenv("PRECEDENCE_SEED");
    return chosen ? std::strtoull(chosen, nullptr, 10) : usual;
}

} // namespace precedence::tests

/// Makes a generator of random numbers, and a failure tell how it is had again.
#define PRECEDENCE_RANDOM(name, usual)                                                                                 \
    std::mt19937 name(static_cast<std::uint32_t>(::precedence::tests::chosenSeed(usual)));                             \
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(::precedence::tests::chosenSeed(usual)))

// What parses is written and parsed again equal, and written the same way twice.
#include "model/network/address.h"

#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace {

template <typename Value>
void checkRoundTrip(std::string_view text) {
    const auto parsed = Value::parse(text);
    if (!parsed)
        return;
    const auto again = Value::parse(parsed->toString());
    if (!again || !(*again == *parsed) || again->toString() != parsed->toString())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkRoundTrip<precedence::IpAddress>(text);
    checkRoundTrip<precedence::IpPrefix>(text);
    checkRoundTrip<precedence::ScopedAddress>(text);
    return 0;
}

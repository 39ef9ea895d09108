// Reading what `route print` prints, from bytes to a snapshot, against std::getline over the same bytes.
#include "platform/interchange/capture.h"
#include "tests/bench/gates/gate.h"

#include <sstream>
#include <string>

namespace precedence::bench {
namespace {

/// A table of split tunnels, with as many addresses as a computer has adapters.
std::string routePrint(int rows) {
    std::string text = "IPv4 Route Table\n====\nActive Routes:\n";
    for (int row = 0; row < rows; ++row) {
        const std::string destination = "10." + std::to_string(row / 65536) + "." + std::to_string(row / 256 % 256) +
                                        "." + std::to_string(row % 256);
        const std::string adapter = std::to_string(5 + row % 8);
        text += "     " + destination + "  255.255.255.255        192.0.2.1       192.0.2." + adapter + "     " +
                std::to_string(20 + row % 50) + "\n";
    }
    return text;
}

} // namespace

void addReadingGates(std::vector<Gate>& gates) {
    const CaptureText text{.bytes = routePrint(100'000)};
    const Side product{.run = [&] {
        const auto capture = readCaptures({&text, 1});
        keep(capture ? (*capture).snapshot->routes().size() : 0);
    }};
    const Side reference{.run = [&] {
        std::istringstream stream(text.bytes);
        std::string line;
        std::size_t bytes = 0;
        while (std::getline(stream, line))
            bytes += line.size();
        keep(bytes);
    }};
    const Durations best = bestOfRounds(product, reference);
    gates.push_back({.name = "reading 100,000 lines of route print: times std::getline",
        .measured = best.product / best.reference,
        .limit = 40,
        .detail = durationText(best.product) + " against " + durationText(best.reference)});
}

} // namespace precedence::bench

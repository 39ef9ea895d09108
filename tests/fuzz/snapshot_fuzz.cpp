// No text makes the reader of snapshot files crash or take more than it may. What it accepts is a snapshot that writes
// and reads back equal, and that means to be such a file.
#include "platform/interchange/snapshot_file/snapshot_file.h"

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void check(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace precedence;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto snapshot = readSnapshotFile(text, "fuzz", {.bytes = 1'000'000, .adapters = 100, .routes = 1'000});
    (void)looksLikeSnapshotFile(text);
    if (!snapshot) {
        check(snapshot.error().operation == Operation::OpenSource);
        return 0;
    }
    const std::string written = writeSnapshotFile(**snapshot);
    check(looksLikeSnapshotFile(written));
    const auto again = readSnapshotFile(written, "again");
    check(again.has_value() && **again == **snapshot);
    check(writeSnapshotFile(**again) == written);
    return 0;
}

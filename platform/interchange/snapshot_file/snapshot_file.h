// A snapshot as a document of our own, "Save as a Precedence snapshot": JSON, format "precedence-snapshot", version 1,
// described by resources/schemas/precedence-snapshot.schema.json. It holds everything that a snapshot holds, so that
// what is written reads back equal. Reading takes untrusted text: bounded, strict, without exceptions.
#pragma once

#include "model/network/snapshot.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace precedence {

/// What a file may hold at most. A million routes take about 100 MB.
struct SnapshotFileLimits {
    std::size_t bytes = 256'000'000;
    std::size_t adapters = 20'000;
    std::size_t routes = 2'000'000;
};

/// One line for each adapter and each route, so that two files can be compared line by line. Bytes that are not UTF-8
/// become U+FFFD.
[[nodiscard]] std::string writeSnapshotFile(const Snapshot& snapshot);

/// The traits are those of the stack that the snapshot was read from, its kind and what it can change among them; who
/// opens the file makes a file of it.
/// subject names the text in errors (operation OpenSource): NotJson, CutOff, FileTooLarge, WrongFormat, WrongType,
/// MissingKey, UnknownKey, WrongValue, DuplicateId, UnknownReference, NotAnAddress, NotAPrefix.
Expected<SnapshotPtr> readSnapshotFile(
    std::string_view text, const std::string& subject = {}, const SnapshotFileLimits& limits = {});

/// Whether the text means to be such a file, good or not: for choosing the reader.
[[nodiscard]] bool looksLikeSnapshotFile(std::string_view text);

} // namespace precedence

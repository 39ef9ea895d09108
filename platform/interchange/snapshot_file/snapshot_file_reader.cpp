#include "platform/interchange/snapshot_file/snapshot_file.h"
#include "platform/interchange/snapshot_file/snapshot_json.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

using namespace snapshot_file;

void checkCount(const JsonCursor& at, std::size_t most) {
    if (at.size() > most)
        at.report(ErrorCode::WrongValue, std::to_string(at.size()));
}

std::vector<Adapter> readAdapters(const JsonCursor& at, Positions& positions) {
    std::vector<Adapter> adapters;
    at.forEach([&](const JsonCursor& item) {
        adapters.push_back(readAdapter(item));
        const auto position = static_cast<AdapterPosition>(adapters.size() - 1);
        if (!positions.emplace(adapters.back().id.value(), position).second)
            item.report(ErrorCode::DuplicateId, adapters.back().id.value());
    });
    return adapters;
}

/// What Snapshot::make takes for granted is asked of a text.
void readNotRead(const JsonCursor& root, Snapshot::Parts& parts) {
    const JsonCursor lines = root.at("notRead");
    checkCount(lines, Snapshot::kMostNotRead);
    parts.notRead = readList(lines, [](const JsonCursor& line) { return line.anyText(); });
    const JsonCursor count = root.at("notReadCount");
    parts.notReadCount = count.number(0, kMostNotReadCount);
    if (parts.notReadCount < parts.notRead.size())
        count.report(ErrorCode::WrongValue, std::to_string(parts.notReadCount));
}

Snapshot::Parts readParts(const JsonCursor& root, const SnapshotFileLimits& limits, JsonProblems& problems) {
    expectFormat(root, problems, kFormat);
    root.expectObject({"$schema", "format", "version", "traits", "adapters", "routes", "notRead", "notReadCount"});
    checkCount(root.at("adapters"), limits.adapters);
    checkCount(root.at("routes"), limits.routes);
    Snapshot::Parts parts{.traits = readTraits(root.at("traits"))};
    Positions positions;
    parts.adapters = readAdapters(root.at("adapters"), positions);
    parts.routes =
        readList(root.at("routes"), [&positions](const JsonCursor& item) { return readRoute(item, positions); });
    readNotRead(root, parts);
    return parts;
}

} // namespace

bool looksLikeSnapshotFile(std::string_view text) {
    return looksLikeFormat(text, kFormat);
}

Expected<SnapshotPtr> readSnapshotFile(
    std::string_view text, const std::string& subject, const SnapshotFileLimits& limits) {
    const auto document =
        parseJson({.text = text, .operation = Operation::OpenSource, .subject = subject, .limit = limits.bytes});
    if (!document)
        return fail(document.error());
    JsonProblems problems(Operation::OpenSource, subject);
    Snapshot::Parts parts = readParts({&*document, "/", problems}, limits, problems);
    if (problems.first())
        return fail(*problems.first());
    return Snapshot::make(std::move(parts));
}

} // namespace precedence

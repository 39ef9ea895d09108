// No text makes the reader of answer files crash or take more than it may. What it reads is written and reads back
// with the same meaning; a new interface comes into the file as one piece, with every other byte as it was; and writing
// the same again changes nothing.
#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/answer_file_reader.h"
#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/unit/platform/interchange/answer_file/meaning.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace precedence;

void check(bool holds) {
    if (!holds)
        std::abort();
}

std::string written(const AnswerFileSettings& wanted, std::string_view existing) {
    const auto writing = writeAnswerFile(wanted, existing, "fuzz");
    check(writing.has_value());
    return writing->bytes;
}

AnswerFileSettings meaningOf(const std::string& bytes) {
    const auto reading = readAnswerFile(bytes, "again");
    check(reading.has_value());
    const auto& settings = reading->file.settings;
    return tests::inMeaning(settings.empty() ? AnswerFileSettings() : settings[0]);
}

/// Within limits that a writer has, too, what was read says the same when it is written into a new file.
void checkRoundTrip(const AnswerFileSettings& settings) {
    const std::string bytes = written(settings, {});
    check(meaningOf(bytes).interfaces == tests::inMeaning(settings).interfaces);
    check(written(settings, bytes) == bytes);
}

/// In UTF-16, one "/>" takes four bytes.
void checkOnePiece(std::string_view before, std::string_view after) {
    check(after.size() >= before.size());
    const auto front = std::mismatch(before.begin(), before.end(), after.begin()).first - before.begin();
    const auto back = std::mismatch(before.rbegin(), before.rend(), after.rbegin()).first - before.rbegin();
    check(front + back + 4 >= static_cast<std::ptrdiff_t>(before.size()));
}

void checkMerge(const AnswerFile& file, std::string_view text) {
    AnswerFileSettings added{
        .interfaces = {{.identifier = "Surely new", .ipv4 = AnswerFileFamily{.dhcpEnabled = true}}}};
    const std::string once = written(added, text);
    const auto isThere = [](const AnswerFileInterface& each) { return each.identifier == "surely new"; };
    const bool isNew = std::none_of(file.settings.begin(), file.settings.end(), [&](const AnswerFileSettings& each) {
        return std::any_of(each.interfaces.begin(), each.interfaces.end(), isThere);
    });
    if (isNew)
        checkOnePiece(text, once);
    check(written(added, once) == once);
    for (AnswerFileSettings settings : file.settings) {
        for (AnswerFileInterface& each : settings.interfaces)
            each.ipv4 = AnswerFileFamily{.metric = InterfaceMetric::manual(33), .routerDiscovery = false};
        const std::string changed = written(settings, text);
        check(written(settings, changed) == changed);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)looksLikeAnswerFile(text);
    const auto reading = readAnswerFile(text, "fuzz", {.bytes = 1'000'000});
    if (!reading) {
        check(reading.error().operation == Operation::ReadAnswerFile);
        return 0;
    }
    check(reading->unreadCount <= reading->remarkCount);
    const SnapshotPtr snapshot = snapshotOf(*reading);
    (void)answerFileChanges(reading->file, *snapshot);
    for (const AnswerFileSettings& settings : reading->file.settings)
        checkRoundTrip(settings);
    checkMerge(reading->file, text);
    return 0;
}

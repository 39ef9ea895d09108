// No text makes the reader of journals crash. What parses is written and parsed again equal, and no piece of it parses.
#include "platform/trial/journal.h"

#include <cstddef>
#include <cstdint>
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
    if (const auto originals = parseSaved(SavedChanges::Originals, {reinterpret_cast<const char*>(data), size}, "fuzz"))
        check(parseSaved(SavedChanges::Originals, savedToText(SavedChanges::Originals, *originals), "fuzz") ==
              *originals);
    const auto journal = parseJournal({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!journal)
        return 0;
    const std::string text = journalToText(*journal);
    const auto again = parseJournal(text, "fuzz");
    check(again && *again == *journal);
    check(!parseJournal(std::string_view(text).substr(0, text.size() / 2), "fuzz"));
    return 0;
}

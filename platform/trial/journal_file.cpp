#include "platform/trial/journal_file.h"

#include <string>
#include <utility>

namespace precedence {
namespace {

constexpr const char* kTrial = "trial.json";
constexpr const char* kUnreadable = "trial.unreadable";
constexpr const char* kOriginals = "originals.json";

} // namespace

JournalFile::JournalFile(std::filesystem::path folder)
    : m_folder(std::move(folder)) {}

std::filesystem::path JournalFile::file() const {
    return m_folder.file(kTrial);
}

Expected<std::optional<Journal>> JournalFile::load() {
    const auto text = m_folder.read(kTrial, kLargestJournal);
    if (!text)
        return fail(text.error());
    if (!*text)
        return std::nullopt;
    auto journal = parseJournal(**text, file().string());
    if (!journal)
        return fail(journal.error());
    return std::optional(std::move(*journal));
}

Expected<void> JournalFile::save(const Journal& journal) {
    return m_folder.replace(kTrial, journalToText(journal));
}

Expected<void> JournalFile::clear() {
    return m_folder.remove(kTrial);
}

Expected<std::string> JournalFile::setAside() {
    if (const auto renamed = m_folder.rename(kTrial, kUnreadable); !renamed)
        return fail(renamed.error());
    return m_folder.file(kUnreadable).string();
}

Expected<ChangeSet> JournalFile::loadOriginals() {
    const auto text = m_folder.read(kOriginals, kLargestJournal);
    if (!text)
        return fail(text.error());
    if (!*text)
        return ChangeSet();
    return parseOriginals(**text, m_folder.file(kOriginals).string());
}

Expected<void> JournalFile::saveOriginals(const ChangeSet& originals) {
    return m_folder.replace(kOriginals, originalsToText(originals));
}

} // namespace precedence

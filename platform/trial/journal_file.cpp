#include "platform/trial/journal_file.h"

#include <string>
#include <utility>

namespace precedence {
namespace {

constexpr const char* kTrial = "trial.json";
constexpr const char* kUnreadable = "trial.unreadable";

const char* fileOf(SavedChanges which) {
    switch (which) {
    case SavedChanges::Originals: return "originals.json";
    case SavedChanges::LastOrders: return "orders.json";
    }
    return "";
}

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

Expected<ChangeSet> JournalFile::loadSaved(SavedChanges which) {
    const auto text = m_folder.read(fileOf(which), kLargestJournal);
    if (!text)
        return fail(text.error());
    if (!*text)
        return ChangeSet();
    return parseSaved(which, **text, m_folder.file(fileOf(which)).string());
}

Expected<void> JournalFile::saveChanges(SavedChanges which, const ChangeSet& changes) {
    return m_folder.replace(fileOf(which), savedToText(which, changes));
}

} // namespace precedence

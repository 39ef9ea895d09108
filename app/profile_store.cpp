#include "app/profile_store.h"

#include "app/user_document.h"
#include "model/wording.h"
#include "platform/interchange/profiles/profile_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace precedence {
namespace {

constexpr qsizetype kLongestName = 100;

Expected<Profile> readFile(const QString& file) {
    const auto text = readUserDocument(file, kLargestProfile, Operation::ReadProfile);
    if (!text)
        return fail(text.error());
    return readProfile(*text, file.toStdString());
}

} // namespace

bool isProfileName(std::string_view name) {
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return !text.isEmpty() && text.toUcs4().size() <= kLongestName && text == text.trimmed() &&
           !text.contains(QChar::ReplacementCharacter) && wording::plain(name) == text;
}

ProfileStore::ProfileStore()
    : ProfileStore(userFolder(QStringLiteral("profiles"))) {}

ProfileStore::ProfileStore(QString folder)
    : m_folder(std::move(folder)) {}

ProfileStore::Listing ProfileStore::list() const {
    Listing listing;
    const QDir folder(m_folder);
    for (const QString& name :
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).mid(0, kMostProfiles)) {
        auto profile = readFile(folder.filePath(name));
        if (profile)
            listing.profiles.push_back(std::move(*profile));
        else
            listing.unread.push_back(std::move(profile.error()));
    }
    std::sort(listing.profiles.begin(), listing.profiles.end(),
        [](const Profile& left, const Profile& right) { return left.name < right.name; });
    return listing;
}

bool ProfileStore::has(const std::string& name) const {
    return QFile::exists(fileOf(name));
}

Expected<Profile> ProfileStore::find(const std::string& name) const {
    auto profile = readFile(fileOf(name));
    if (!profile && profile.error().code == ErrorCode::FileNotFound)
        return fail(noSuchProfile(name));
    return profile;
}

Expected<void> ProfileStore::save(const Profile& profile) {
    if (!isProfileName(profile.name))
        return fail({.code = ErrorCode::NotAName, .operation = Operation::WriteProfile, .detail = profile.name});
    return writeUserDocument(fileOf(profile.name), writeProfile(profile), Operation::WriteProfile);
}

Expected<void> ProfileStore::remove(const std::string& name) {
    QFile file(fileOf(name));
    if (!file.exists())
        return fail(noSuchProfile(name));
    if (!file.remove())
        return fail({.code = ErrorCode::FileUnwritable,
            .operation = Operation::WriteProfile,
            .subject = file.fileName().toStdString()});
    return {};
}

QString ProfileStore::fileOf(const std::string& name) const {
    return QDir(m_folder).filePath(userFileName(name));
}

Error ProfileStore::noSuchProfile(const std::string& name) const {
    std::string names;
    for (const Profile& profile : list().profiles)
        names += (names.empty() ? "" : ", ") + profile.name;
    return {.code = ErrorCode::NoSuchProfile, .operation = Operation::ReadProfile, .subject = name, .detail = names};
}

} // namespace precedence

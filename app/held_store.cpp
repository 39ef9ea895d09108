#include "app/held_store.h"

#include "app/user_document.h"
#include "platform/trial/held_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace precedence {

QString heldFileOf(const Source& source) {
    switch (source.kind) {
    case Source::Kind::Live:
        return QDir(userFolder(QStringLiteral("held"))).filePath(QStringLiteral("this-computer.json"));
    case Source::Kind::Lab:
        return source.stateFile.empty() ? QString()
                                        : QString::fromStdString(source.stateFile) + QStringLiteral(".held");
    case Source::Kind::File: break;
    }
    return {};
}

Expected<HeldChanges> HeldStore::load() const {
    const auto text = readUserDocument(m_file, kLargestHeldFile, Operation::HoldOrder);
    if (text)
        return readHeld(*text, m_file.toStdString());
    if (text.error().code == ErrorCode::FileNotFound)
        return HeldChanges();
    return fail(text.error());
}

Expected<void> HeldStore::change(const std::function<HeldChanges(const HeldChanges&)>& edit) {
    constexpr int kPatience = 2'000; // ms; a write takes a few
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(kPatience))
        return fail(
            {.code = lock.error() == QLockFile::LockFailedError ? ErrorCode::FileLocked : ErrorCode::FileUnwritable,
                .operation = Operation::HoldOrder,
                .subject = m_file.toStdString()});
    const auto held = load();
    return held ? save(edit(*held)) : Expected<void>(fail(held.error()));
}

Expected<void> HeldStore::save(const HeldChanges& held) {
    return writeUserDocument(m_file, writeHeld(held), Operation::HoldOrder);
}

} // namespace precedence

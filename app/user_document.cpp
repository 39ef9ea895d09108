#include "app/user_document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace precedence {
namespace {

constexpr qsizetype kReadable = 40;
constexpr qsizetype kDigest = 16;

Error about(const QString& file, ErrorCode code, Operation operation) {
    return {.code = code, .operation = operation, .subject = file.toStdString()};
}

} // namespace

QString userFolder(const QString& kind) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Precedence/") +
           kind;
}

QString userFileName(const std::string& name) {
    QString readable;
    for (const char c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        readable += isPlain ? QLatin1Char(c) : QLatin1Char('-');
    }
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256).toHex().left(kDigest);
    return readable.left(kReadable) + QLatin1Char('-') + QString::fromLatin1(digest) + QStringLiteral(".json");
}

Expected<std::string> readUserDocument(const QString& file, std::size_t limit, Operation operation) {
    QFile source(file);
    if (!source.exists())
        return fail(about(file, ErrorCode::FileNotFound, operation));
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return fail(about(file, ErrorCode::FileUnreadable, operation));
    const QByteArray bytes = source.read(static_cast<qint64>(limit) + 1);
    if (source.error() != QFileDevice::NoError)
        return fail(about(file, ErrorCode::FileUnreadable, operation));
    if (static_cast<std::size_t>(bytes.size()) > limit) {
        Error error = about(file, ErrorCode::FileTooLarge, operation);
        error.detail = std::to_string((limit + 999'999) / 1'000'000);
        return fail(std::move(error));
    }
    return bytes.toStdString();
}

Expected<void> writeUserDocument(const QString& file, const std::string& text, Operation operation) {
    QSaveFile target(file);
    const auto size = static_cast<qint64>(text.size());
    if (QDir().mkpath(QFileInfo(file).absolutePath()) && target.open(QIODevice::WriteOnly) &&
        target.write(text.data(), size) == size && target.commit())
        return {};
    return fail(about(file, ErrorCode::FileUnwritable, operation));
}

} // namespace precedence

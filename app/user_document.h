// Small documents of the user's own, beside the settings of the programs. Writing is whole or not at all. Any thread.
#pragma once

#include "model/network/error.h"

#include <QString>

#include <cstddef>
#include <string>

namespace precedence {

/// A folder for documents of one kind; made when the first is written.
[[nodiscard]] QString userFolder(const QString& kind);

/// A name for the file of something that people name as they like: a part of it that can be read, and a digest that
/// tells "Dock" from "dock" where the file system does not.
[[nodiscard]] QString userFileName(const std::string& name);

/// FileNotFound, FileUnreadable, FileTooLarge (limit in bytes; detail in MB).
Expected<std::string> readUserDocument(const QString& file, std::size_t limit, Operation operation);
/// Replaces what is there as a whole. FileUnwritable.
Expected<void> writeUserDocument(const QString& file, const std::string& text, Operation operation);

} // namespace precedence

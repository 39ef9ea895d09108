// What was kept on a source and is to hold, in a file, shared by the panel and the console program: of this computer in
// the user's own folder, of a lab beside its state file. One thread at a time.
#pragma once

#include "app/source.h"
#include "model/network/held_changes.h"

#include <QString>

#include <functional>

namespace precedence {

/// Empty for a lab in memory and for texts, of which nothing lasts.
[[nodiscard]] QString heldFileOf(const Source& source);

class HeldStore {
public:
    explicit HeldStore(QString file)
        : m_file(std::move(file)) {}

    /// Empty where nothing was kept yet. What cannot be read is refused and left as it is.
    Expected<HeldChanges> load() const;
    Expected<void> save(const HeldChanges& held);
    /// What is there, made different; no other program of ours writes meanwhile. FileLocked where one does for long.
    Expected<void> change(const std::function<HeldChanges(const HeldChanges&)>& edit);

private:
    QString m_file;
};

} // namespace precedence

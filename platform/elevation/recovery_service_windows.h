// The start-up entry of Windows: a service of one fixed name that runs "precedence-helper recover" as the system,
// before anybody signs in, and leaves. It runs a copy of the helper that lies in the journal's folder, where nobody
// but the system and administrators can write: the helper itself may lie in a folder of its user's.
#pragma once

#include "platform/trial/guarded_journal.h"

#include <filesystem>

namespace precedence {

class RecoveryService final : public StartupEntry {
public:
    static constexpr const wchar_t* kName = L"PrecedenceRecovery";

    /// The journal's folder.
    explicit RecoveryService(std::filesystem::path folder);

    Expected<void> add() override;
    Expected<void> remove() override;

private:
    Expected<void> copyProgram() const;
    Expected<void> addOnce() const;
    [[nodiscard]] std::filesystem::path program() const { return m_folder / L"precedence-helper.exe"; }

    std::filesystem::path m_folder;
};

} // namespace precedence

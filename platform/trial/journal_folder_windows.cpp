#include "platform/trial/journal_folder_windows.h"

#include <memory>

#include <windows.h>
// windows.h comes first: it has what these need.
#include <knownfolders.h>
#include <objbase.h>
#include <shlobj.h>

namespace precedence {

std::filesystem::path journalFolder() {
    wchar_t* path = nullptr;
    const bool isTold = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path));
    const std::unique_ptr<wchar_t, decltype(&CoTaskMemFree)> guard(path, &CoTaskMemFree);
    return isTold ? std::filesystem::path(path) / L"Precedence" : std::filesystem::path();
}

} // namespace precedence

// A folder of a test's own, gone with everything in it when the test ends.
#pragma once

#include <filesystem>
#include <string>

namespace precedence::tests {

class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_path / name).string(); }
    /// Makes the folders on the way, too; the file's path.
    std::string write(const std::string& name, const std::string& text) const;
    [[nodiscard]] std::string read(const std::string& name) const;

private:
    std::filesystem::path m_path;
};

/// The whole file; ends the test where it cannot be read or written.
[[nodiscard]] std::string fileText(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& text);

} // namespace precedence::tests

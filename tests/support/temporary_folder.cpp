#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace precedence::tests {

TemporaryFolder::TemporaryFolder() {
    std::random_device random;
    do {
        m_path = std::filesystem::temp_directory_path() / ("precedence-test-" + std::to_string(random()));
    } while (!std::filesystem::create_directory(m_path));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((m_path / name).parent_path());
    writeFile(m_path / name, text);
    return path(name);
}

std::string TemporaryFolder::read(const std::string& name) const {
    return fileText(m_path / name);
}

std::string fileText(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        std::abort();
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush())
        std::abort();
}

} // namespace precedence::tests

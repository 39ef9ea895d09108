// Writes answer files of all kinds into a folder, for the test of their schema. Usage: FOLDER
#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include <filesystem>
#include <string>

namespace {

using namespace precedence;

bool write(const std::filesystem::path& file, const AnswerFileSettings& wanted, const std::string& existing = {}) {
    const auto writing = writeAnswerFile(wanted, existing);
    if (writing)
        tests::writeFile(file, writing->bytes);
    return writing.has_value();
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2)
        return 2;
    const std::filesystem::path folder(arguments[1]);
    std::mt19937 random(5);
    bool isWritten = true;
    const AnswerFileSettings example = tests::mustRead(tests::exampleComponent()).file.settings.at(0);
    isWritten = write(folder / "example.xml", example) && isWritten;
    for (int i = 0; i < 40; ++i) {
        const auto name = [i](const char* kind) { return std::string(kind) + "-" + std::to_string(i) + ".xml"; };
        const AnswerFileSettings wanted = tests::randomSettings(random);
        isWritten = write(folder / name("settings"), wanted) && isWritten;
        const SnapshotPtr snapshot = tests::randomSnapshot(random);
        const AnswerFileSettings said =
            answerFileSettingsOf(*snapshot, {.withAddresses = true, .withRoutes = true}).settings;
        isWritten = write(folder / name("snapshot"), said) && isWritten;
        // Merged into what was written before, in another encoding.
        const std::string existing = tests::utf16(tests::fileText(folder / "example.xml"), i % 2 == 0);
        isWritten = write(folder / name("merged"), said, existing) && isWritten;
    }
    return isWritten ? 0 : 1;
}

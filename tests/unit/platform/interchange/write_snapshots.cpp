// Writes snapshot files of all kinds into a folder, for the test of their schema. Usage: FOLDER
#include "platform/interchange/snapshot_file/snapshot_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/interchange/full_snapshots.h"

#include <filesystem>
#include <string>

int main(int count, char** arguments) {
    using namespace precedence;
    if (count != 2)
        return 2;
    const std::filesystem::path folder(arguments[1]);
    std::mt19937 random(5);
    tests::writeFile(folder / "every-name.json", writeSnapshotFile(*tests::everyName()));
    for (int i = 0; i < 60; ++i)
        tests::writeFile(
            folder / ("random-" + std::to_string(i) + ".json"), writeSnapshotFile(*tests::randomFullSnapshot(random)));
    return 0;
}

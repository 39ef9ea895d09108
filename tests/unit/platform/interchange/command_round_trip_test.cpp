// Scripts run where their words are taken as a shell takes them: what they leave behind is what was wanted, and the
// undo leaves behind what was there.
#include "platform/interchange/commands/command_text.h"
#include "tests/support/seed.h"
#include "tests/unit/platform/interchange/pretend_windows.h"
#include "tests/unit/platform/interchange/random_computer.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

class CommandRoundTrip : public testing::TestWithParam<CommandLanguage> {};

TEST_P(CommandRoundTrip, ApplyBringsTheSetAndUndoTakesItBack) {
    PRECEDENCE_RANDOM(random, 77);
    int written = 0;
    for (int i = 0; i < 600; ++i) {
        const SnapshotPtr before = randomComputer(random);
        const ChangeSet changes = randomChanges(random, *before);
        const auto text = commandsFor(changes, *before, GetParam());
        if (!text) {
            const bool expected =
                text.error().code == ErrorCode::NotNameable || text.error().code == ErrorCode::MetricOutOfRange;
            ASSERT_TRUE(expected) << static_cast<int>(text.error().code);
            continue;
        }
        ++written;
        PretendWindows computer(*before);
        ASSERT_TRUE(computer.run(text->apply, GetParam())) << text->apply;
        ASSERT_TRUE(isSatisfiedBy(changes, *computer.snapshot())) << text->apply;
        ASSERT_TRUE(computer.run(text->undo, GetParam())) << text->undo;
        ASSERT_TRUE(*computer.snapshot() == *afterUndo(*before, changes)) << text->apply << text->undo;
    }
    EXPECT_GT(written, 150);
}

INSTANTIATE_TEST_SUITE_P(Languages, CommandRoundTrip,
    testing::Values(CommandLanguage::PowerShell, CommandLanguage::Netsh),
    [](const auto& language) { return language.param == CommandLanguage::Netsh ? "Netsh" : "PowerShell"; });

} // namespace
} // namespace precedence::tests

#include "platform/linux/process.h"

#include <gtest/gtest.h>

#include <chrono>

#include <fcntl.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

Command shell(const std::string& script) {
    return {.program = "sh", .arguments = {"-c", script}};
}

TEST(Process, GivesAllThatAProgramPrints) {
    const auto output = outputOf(shell("head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2"), seconds(60));
    ASSERT_TRUE(output);
    EXPECT_EQ(output->size(), 3'000'000u);
}

TEST(Process, PassesArgumentsAsTheyAre) {
    const auto output = outputOf({.program = "printf", .arguments = {"%s|", "a b", "$HOME", "", "`"}}, seconds(60));
    ASSERT_TRUE(output);
    EXPECT_EQ(*output, "a b|$HOME||`|");
}

TEST(Process, GivesNoInputAndNoOtherDescriptors) {
    const FileHandle inherited(::open("/dev/null", O_RDONLY)); // without close-on-exec, as some libraries do
    const auto output = outputOf(shell("cat; ls /proc/self/fd | wc -l"), seconds(60));
    ASSERT_TRUE(output);
    EXPECT_EQ(*output, "4\n"); // input, output, errors, and the one of ls itself
}

TEST(Process, SaysWhatAProgramComplainedOf) {
    const auto output = outputOf(shell("echo nothing; echo 'no such table' >&2; exit 2"), seconds(60));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::ProgramFailed);
    EXPECT_EQ(output.error().detail, "no such table");
    EXPECT_EQ(output.error().systemCode, 2);
    EXPECT_EQ(output.error().subject, "sh -c echo nothing; echo 'no such table' >&2; exit 2");
}

TEST(Process, SaysThatAProgramIsMissing) {
    for (const std::string program : {"precedence-no-such-program", "/precedence/no-such-program", "/etc/passwd"}) {
        const auto output = outputOf({.program = program}, seconds(60));
        ASSERT_FALSE(output);
        EXPECT_EQ(output.error().code, ErrorCode::ProgramMissing);
        EXPECT_EQ(output.error().detail, program);
    }
}

TEST(Process, FindsSystemToolsThatPathDoesNotName) {
    const std::string before = std::getenv("PATH");
    ::setenv("PATH", "relative::", 1);
    const auto output = outputOf({.program = "ip", .arguments = {"-V"}}, seconds(60));
    ::setenv("PATH", before.c_str(), 1);
    EXPECT_TRUE(output);
}

TEST(Process, EndsAProgramThatTakesTooLong) {
    const auto begin = std::chrono::steady_clock::now();
    const auto output = outputOf(shell("trap '' TERM; exec sleep 600"), milliseconds(50));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, seconds(10));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::ProgramFailed);
    EXPECT_EQ(output.error().systemCode, 137);
}

} // namespace
} // namespace precedence

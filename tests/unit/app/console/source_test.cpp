#include "app/source.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

TEST(Source, IsThisComputerOrALabWithOrWithoutAStateFile) {
    EXPECT_EQ(*parseSource("live"), Source{});
    EXPECT_EQ(*parseSource("lab:tailscale"), (Source{.kind = Source::Kind::Lab, .lab = "tailscale"}));
    EXPECT_EQ(*parseSource("lab:tailscale@/tmp/a@b.json"),
        (Source{.kind = Source::Kind::Lab, .lab = "tailscale", .stateFile = "/tmp/a@b.json"}));
}

TEST(Source, RefusesEverythingElseAndSaysWhatWasTyped) {
    for (const char* text : {"", "Live", "lab", "lab:", "lab:@file", "lab:name@", "http://192.0.2.1", "file:"}) {
        const auto source = parseSource(text);
        ASSERT_FALSE(source) << text;
        EXPECT_EQ(source.error().code, ErrorCode::UnknownSource);
        EXPECT_EQ(source.error().detail, text);
    }
}

} // namespace
} // namespace precedence

#include "platform/windows/adapter_ages.h"

#include <gtest/gtest.h>

#include <vector>

namespace precedence::windows {
namespace {

using namespace std::chrono_literals;

constexpr AdapterAges::TimePoint kStart{1h};

std::vector<Adapter> adapters(const std::vector<std::string>& ids) {
    std::vector<Adapter> made;
    made.reserve(ids.size());
    for (const std::string& id : ids)
        made.push_back({.id = AdapterId(id)});
    return made;
}

TEST(AdapterAges, NobodyIsYoungBeforeTheFirstReadingNorInIt) {
    AdapterAges ages;
    EXPECT_FALSE(ages.isYoung(AdapterId("{A}"), kStart));
    ages.note(adapters({"{A}"}), kStart);
    EXPECT_FALSE(ages.isYoung(AdapterId("{A}"), kStart));
}

TEST(AdapterAges, WhatAppearsLaterIsYoungForAWhile) {
    AdapterAges ages;
    ages.note(adapters({"{A}"}), kStart);
    EXPECT_TRUE(ages.isYoung(AdapterId("{B}"), kStart)); // after the last reading
    ages.note(adapters({"{A}", "{B}"}), kStart + 1s);
    ages.note(adapters({"{A}", "{B}"}), kStart + 2s);
    EXPECT_FALSE(ages.isYoung(AdapterId("{A}"), kStart + 2s));
    EXPECT_TRUE(ages.isYoung(AdapterId("{B}"), kStart + 15s));
    EXPECT_FALSE(ages.isYoung(AdapterId("{B}"), kStart + 16s));
}

TEST(AdapterAges, WhatWentAndComesAgainIsYoungAgain) {
    AdapterAges ages;
    ages.note(adapters({"{A}"}), kStart);
    ages.note(adapters({}), kStart + 1s);
    ages.note(adapters({"{A}"}), kStart + 2s);
    EXPECT_TRUE(ages.isYoung(AdapterId("{A}"), kStart + 3s));
}

} // namespace
} // namespace precedence::windows

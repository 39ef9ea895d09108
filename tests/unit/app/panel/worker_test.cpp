#include "app/worker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace precedence {
namespace {

TEST(Workers, DoTasksInTheirOrderOnAThreadOfTheirOwn) {
    Worker worker;
    std::vector<int> done;
    std::promise<std::thread::id> last;
    for (int i = 0; i < 100; ++i)
        worker.run([&done, i] { done.push_back(i); });
    worker.run([&last] { last.set_value(std::this_thread::get_id()); });
    EXPECT_NE(last.get_future().get(), std::this_thread::get_id());
    ASSERT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
}

TEST(Workers, ALaterQuestionTakesThePlaceOfThoseThatHaveNotBegun) {
    Worker worker;
    std::promise<void> begun;
    std::promise<void> mayGoOn;
    std::promise<void> finished;
    std::atomic<int> dropped = 0;
    worker.run([&] {
        begun.set_value();
        mayGoOn.get_future().wait();
    });
    begun.get_future().wait();
    for (int i = 0; i < 10; ++i)
        worker.runOnly([&dropped] { ++dropped; });
    worker.runOnly([&finished] { finished.set_value(); });
    mayGoOn.set_value();
    finished.get_future().wait();
    EXPECT_EQ(dropped, 0);
}

TEST(Workers, TheirEndWaitsForTheTaskUnderWayAndDropsTheRest) {
    std::atomic<bool> ended = false;
    std::atomic<int> dropped = 0;
    {
        std::promise<void> begun;
        Worker worker;
        worker.run([&] {
            begun.set_value();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ended = true;
        });
        begun.get_future().wait();
        for (int i = 0; i < 10; ++i)
            worker.run([&dropped] { ++dropped; });
    }
    EXPECT_TRUE(ended);
    EXPECT_EQ(dropped, 0);
}

} // namespace
} // namespace precedence

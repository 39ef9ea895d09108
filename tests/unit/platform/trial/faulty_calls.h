// A stack and a journal's store in which one call goes wrong: it fails, or the process dies before or after it.
#pragma once

#include "model/network/stack.h"
#include "platform/trial/journal_store.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace precedence::tests {

enum class Fault { None, FailBefore, FailAfter, DieBefore, DieAfter };

/// Thrown through the code under test; nothing there catches it, so that nothing more happens.
struct Died {};

/// Counts the calls and says which one goes wrong.
struct FaultPlan {
    int at = -1; ///< which call, from 0 on
    Fault fault = Fault::None;
    int calls = 0;
    ErrorCode code = ErrorCode::SystemFailure;
    bool liesAboutWrites = false;     ///< says that it wrote, and did not
    bool liesAboutKeeping = false;    ///< says that it lasts, and it does not
    int keepsBeforeTheLie = 0;        ///< with liesAboutKeeping: so many calls are true yet
    bool tradesNames = false;         ///< every adapter has the index of another, and a name that begins like another's
    std::string unreadableAfter = {}; ///< from the next call of this name on nothing can be read
    bool isUnreadable = false;
    std::string failNext = {};  ///< the next call of this name fails, once
    std::string savedLast = {}; ///< the text of the journal that was saved last, or was about to be
    std::function<void()> atHold = {};
    std::vector<std::string> log = {};

    template <typename Call>
    auto run(const char* name, Call call) -> decltype(call()) {
        log.emplace_back(name);
        isUnreadable = isUnreadable || unreadableAfter == name;
        if (failNext == name) {
            failNext.clear();
            return fail({.code = code, .subject = name});
        }
        const Fault mine = calls++ == at ? fault : Fault::None;
        if (mine == Fault::DieBefore)
            throw Died();
        if (mine == Fault::FailBefore)
            return fail({.code = code, .subject = name});
        auto answer = call();
        if (mine == Fault::DieAfter)
            throw Died();
        if (mine == Fault::FailAfter)
            return fail({.code = code, .subject = name});
        return answer;
    }
};

class FaultyStack final : public StackReader, public StackWriter {
public:
    FaultyStack(StackReader& reader, StackWriter& writer, FaultPlan& plan)
        : m_reader(reader)
        , m_writer(writer)
        , m_plan(plan) {}

    [[nodiscard]] Traits traits() const override { return m_reader.traits(); }
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;
    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& change) override;
    Expected<Effect> writeOrders(const ChangeSet& changes) override;
    /// How often somebody asked to be told of changes.
    [[nodiscard]] int watches() const { return m_watches; }

private:
    std::atomic<int> m_watches = 0;
    StackReader& m_reader;
    StackWriter& m_writer;
    FaultPlan& m_plan;
};

class FaultyStore final : public JournalStore {
public:
    FaultyStore(JournalStore& store, FaultPlan& plan)
        : m_store(store)
        , m_plan(plan) {}

    Expected<void> hold() override;
    void release() override { m_store.release(); }
    Expected<std::optional<Journal>> load() override;
    Expected<void> save(const Journal& journal) override;
    Expected<void> clear() override;
    Expected<std::string> setAside() override;
    Expected<ChangeSet> loadSaved(SavedChanges which) override;
    Expected<void> saveChanges(SavedChanges which, const ChangeSet& changes) override;

private:
    JournalStore& m_store;
    FaultPlan& m_plan;
};

} // namespace precedence::tests

#include "tests/unit/platform/trial/faulty_calls.h"

#include <utility>

namespace precedence::tests {

Expected<SnapshotPtr> FaultyStack::read(Sections sections) {
    return m_plan.run("read", [&] { return m_reader.read(sections); });
}

Expected<std::unique_ptr<Subscription>> FaultyStack::watch(std::function<void(const Hint&)> callback) {
    return m_reader.watch(std::move(callback));
}

Expected<void> FaultyStack::write(const Change& change, Durability durability) {
    return m_plan.run(durability == Durability::Kept ? "write kept" : "write",
        [&] { return m_plan.liesAboutWrites ? Expected<void>() : m_writer.write(change, durability); });
}

Expected<void> FaultyStack::makeDurable(const Change& change) {
    return m_plan.run("make durable", [&] { return m_writer.makeDurable(change); });
}

Expected<std::optional<Journal>> FaultyStore::load() {
    return m_plan.run("load", [&] { return m_store.load(); });
}

Expected<void> FaultyStore::save(const Journal& journal) {
    return m_plan.run("save", [&] { return m_store.save(journal); });
}

Expected<void> FaultyStore::clear() {
    return m_plan.run("clear", [&] { return m_store.clear(); });
}

} // namespace precedence::tests

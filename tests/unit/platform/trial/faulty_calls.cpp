#include "tests/unit/platform/trial/faulty_calls.h"

#include <utility>

namespace precedence::tests {
namespace {

SnapshotPtr withTradedNames(const Snapshot& snapshot) {
    Snapshot::Parts parts = snapshot.parts();
    std::string name = "Ethernet";
    auto index = static_cast<std::uint32_t>(parts.adapters.size());
    for (Adapter& adapter : parts.adapters) {
        adapter.alias = name;
        adapter.index = index--;
        name += " 2";
    }
    return Snapshot::make(std::move(parts));
}

} // namespace

Expected<SnapshotPtr> FaultyStack::read(Sections sections) {
    return m_plan.run("read", [&]() -> Expected<SnapshotPtr> {
        if (m_plan.isUnreadable)
            return fail({.code = m_plan.code, .subject = "read"});
        const auto read = m_reader.read(sections);
        return read && m_plan.tradesNames ? withTradedNames(**read) : read;
    });
}

Expected<std::unique_ptr<Subscription>> FaultyStack::watch(std::function<void(const Hint&)> callback) {
    ++m_watches;
    return m_reader.watch(std::move(callback));
}

Expected<void> FaultyStack::write(const Change& change, Durability durability) {
    return m_plan.run(durability == Durability::Kept ? "write kept" : "write",
        [&] { return m_plan.liesAboutWrites ? Expected<void>() : m_writer.write(change, durability); });
}

Expected<void> FaultyStack::makeDurable(const Change& change) {
    return m_plan.run("make durable", [&] {
        const bool lies = m_plan.liesAboutKeeping && m_plan.keepsBeforeTheLie-- <= 0;
        return lies ? Expected<void>() : m_writer.makeDurable(change);
    });
}

Expected<Effect> FaultyStack::writeOrders(const ChangeSet& changes) {
    return m_plan.run("write orders",
        [&] { return m_plan.liesAboutWrites ? Expected<Effect>(Effect::AtOnce) : m_writer.writeOrders(changes); });
}

Expected<void> FaultyStore::hold() {
    return m_plan.run("hold", [&] {
        auto held = m_store.hold();
        if (m_plan.atHold)
            m_plan.atHold();
        return held;
    });
}

Expected<std::string> FaultyStore::setAside() {
    return m_plan.run("set aside", [&] { return m_store.setAside(); });
}

Expected<ChangeSet> FaultyStore::loadSaved(SavedChanges which) {
    return m_plan.run("load saved", [&] { return m_store.loadSaved(which); });
}

Expected<void> FaultyStore::saveChanges(SavedChanges which, const ChangeSet& changes) {
    return m_plan.run("save changes", [&] { return m_store.saveChanges(which, changes); });
}

Expected<std::optional<Journal>> FaultyStore::load() {
    return m_plan.run("load", [&] { return m_store.load(); });
}

Expected<void> FaultyStore::save(const Journal& journal) {
    m_plan.savedLast = journalToText(journal);
    return m_plan.run("save", [&] { return m_store.save(journal); });
}

Expected<void> FaultyStore::clear() {
    return m_plan.run("clear", [&] { return m_store.clear(); });
}

} // namespace precedence::tests

#include "platform/trial/order_writes.h"

#include "platform/trial/originals.h"
#include "platform/trial/shown_changes.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

constexpr Sections kOrders = Sections::Bindings | Sections::Providers;

Error refusal(ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = Operation::SetBindingOrder, .detail = std::move(detail)};
}

/// Only for as long as the writing takes: no trial begins meanwhile, in no process.
class Held {
public:
    explicit Held(JournalStore& store)
        : m_store(store) {}
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { m_store.release(); }

private:
    JournalStore& m_store;
};

} // namespace

OrderWrites::OrderWrites(StackReader& reader, StackWriter& writer, JournalStore& store)
    : m_reader(reader)
    , m_writer(writer)
    , m_store(store) {}

Expected<TrialStatus> OrderWrites::write(const ChangeSet& changes) {
    // A trial that is on holds the store itself, and must not lose it here.
    if (const auto left = m_store.load(); !left || *left)
        return fail(left ? refusal(ErrorCode::TrialIsOn) : left.error());
    if (const auto held = m_store.hold(); !held)
        return fail(held.error());
    const Held held(m_store);
    if (const auto may = mayWrite(changes); !may)
        return fail(may.error());
    if (const auto kept = keepBackup(changes); !kept)
        return fail(kept.error());
    const auto written = m_writer.writeOrders(changes);
    if (!written)
        return fail(written.error());
    TrialStatus status = statusAfter(changes, *written);
    if (status.state == TrialState::Kept)
        forgetRestored(changes);
    return status;
}

/// Where that fails, it is only offered once more.
void OrderWrites::forgetRestored(const ChangeSet& changes) {
    if (const auto known = m_store.loadSaved(SavedChanges::Originals))
        static_cast<void>(m_store.saveChanges(SavedChanges::Originals, withoutRestored(*known, changes)));
}

Expected<ChangeSet> OrderWrites::wayBack() {
    const auto saved = m_store.loadSaved(SavedChanges::LastOrders);
    if (!saved)
        return fail(saved.error());
    const auto now = m_reader.read(kOrders);
    if (!now)
        return fail(now.error());
    return bringBack(*saved, **now);
}

Expected<void> OrderWrites::mayWrite(const ChangeSet& changes) {
    if (changes.empty())
        return fail(refusal(ErrorCode::NothingToChange));
    if (changes.size() > kMostTrialChanges)
        return fail(refusal(ErrorCode::TooManyChanges, std::to_string(kMostTrialChanges)));
    if (!std::all_of(changes.begin(), changes.end(), isOfOlderOrder))
        return fail(refusal(ErrorCode::RequestRefused, "a change that can be tried"));
    const auto now = m_reader.read(kOrders);
    if (!now)
        return fail(now.error());
    if (auto problems = problemsOf(changes, **now); !problems.empty())
        return fail(std::move(problems.front()));
    return {};
}

Expected<void> OrderWrites::keepBackup(const ChangeSet& changes) {
    const auto originals = m_store.loadSaved(SavedChanges::Originals);
    if (!originals)
        return fail(originals.error());
    if (auto saved = m_store.saveChanges(SavedChanges::Originals, withOriginals(*originals, changes)); !saved)
        return saved;
    return m_store.saveChanges(SavedChanges::LastOrders, changes);
}

TrialStatus OrderWrites::statusAfter(const ChangeSet& changes, Effect effect) {
    TrialStatus status{.state = TrialState::Kept, .changes = changes};
    const auto now = m_reader.read(kOrders);
    for (const Change& change : changes) {
        if (now && standingOf(change, **now) == Standing::Satisfied)
            continue;
        status.state = TrialState::TakenBack;
        status.problems.push_back(
            {now ? problemWith(change, ErrorCode::DidNotStick, **now) : Error(now.error()), change});
    }
    if (status.problems.empty() && effect == Effect::AfterRestart)
        status.problems.push_back({refusal(ErrorCode::RestartNeeded)});
    return status;
}

} // namespace precedence

// Writes changes of older orders: bindings and providers. They are never on trial, because Windows may need a restart
// before they count; so what stands there is written down first, and a later call gives the way back. Owns nothing; one
// thread at a time.
#pragma once

#include "model/network/stack.h"
#include "platform/trial/journal_store.h"

namespace precedence {

class OrderWrites {
public:
    OrderWrites(StackReader& reader, StackWriter& writer, JournalStore& store);

    /// As TrialService::writeOrders. TrialIsOn while a trial is on, here or in another process.
    Expected<TrialStatus> write(const ChangeSet& changes);
    /// As TrialService::lastOrders.
    Expected<ChangeSet> wayBack();

private:
    Expected<void> mayWrite(const ChangeSet& changes);
    Expected<void> keepBackup(const ChangeSet& changes);
    void forgetRestored(const ChangeSet& changes);
    [[nodiscard]] TrialStatus statusAfter(const ChangeSet& changes, Effect effect);

    StackReader& m_reader;
    StackWriter& m_writer;
    JournalStore& m_store;
};

} // namespace precedence

// The part of the contract for stacks that have older orders: bindings of several components to the adapters Ethernet,
// Wi-Fi and IPv4 only, and two providers or more, besides the computer of contract_machine.h.
#pragma once

#include "model/network/binding_edits.h"
#include "tests/contract/contract_machine.h"

#include <algorithm>

namespace precedence::contract {

inline constexpr Sections kOrders = Sections::Bindings | Sections::Providers;

class OrdersContract : public StackContract {
protected:
    void SetUp() override {
        StackContract::SetUp();
        if (!machine().reader().traits().hasBindings)
            GTEST_SKIP() << "this stack has no older orders";
    }
    [[nodiscard]] SnapshotPtr readOrders(StackReader& reader) const {
        auto snapshot = reader.read(kOrders);
        EXPECT_TRUE(snapshot.has_value());
        return snapshot ? *snapshot : Snapshot::make({});
    }
    [[nodiscard]] SnapshotPtr readOrders() const { return readOrders(machine().reader()); }
    [[nodiscard]] Bindings bindings() const { return readOrders()->olderOrders().bindings.value_or(Bindings()); }
    [[nodiscard]] NameOrder providers() const {
        const auto found = readOrders()->olderOrders().providers;
        return found ? namesOf(*found) : NameOrder();
    }
    [[nodiscard]] BindingSwitchChange switchOf(const ComponentBindings& order) const {
        const BindingPath& path = order.paths.front();
        return {order.component, path.token, path.isEnabled, !path.isEnabled};
    }
    Expected<Effect> writeOrders(const ChangeSet& changes) const { return machine().writer().writeOrders(changes); }
};

} // namespace precedence::contract

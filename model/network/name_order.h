// An order of names as a value, and the moves that people make in one. Plain functions; nothing here touches a stack.
// Names are told apart byte for byte, and an order holds each name as often as it was given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

using NameOrder = std::vector<std::string>;

/// The order with one name in another place. A name that is not there, or that is moved to itself, changes nothing.
[[nodiscard]] NameOrder movedBefore(NameOrder order, std::string_view name, std::string_view other);
[[nodiscard]] NameOrder movedAfter(NameOrder order, std::string_view name, std::string_view other);
[[nodiscard]] NameOrder movedToTop(NameOrder order, std::string_view name);
[[nodiscard]] NameOrder movedToBottom(NameOrder order, std::string_view name);

/// Whether both hold the same names, each as often.
[[nodiscard]] bool isPermutation(const NameOrder& left, const NameOrder& right);
[[nodiscard]] bool hasDuplicates(const NameOrder& order);

/// What is there now in the order that was wanted of other names: those that were wanted first, in that order; what was
/// not there then keeps its place behind the one that it follows.
[[nodiscard]] NameOrder adapted(const NameOrder& wanted, const NameOrder& current);

/// One call: this name before that one, or to the end where there is none.
struct OrderMove {
    std::string name;
    std::optional<std::string> before = {};

    friend bool operator==(const OrderMove&, const OrderMove&) = default;
};
/// The fewest moves that make one order of the other, in the order in which they are to be made. Both are permutations
/// of one another without duplicates; else nothing.
[[nodiscard]] std::vector<OrderMove> movesBetween(const NameOrder& from, const NameOrder& to);

} // namespace precedence

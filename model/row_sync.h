// Rows that people look at, brought up to date without a reset: keyed old and new rows become the few removals, moves,
// insertions and changes that lead from one to the other, so that selections and editors stay on their rows.
// For lists that fit on a few screens: time grows with the square of the rows that move.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace precedence {

/// The rows, among values that differ from one another, of a longest ascending sequence.
[[nodiscard]] inline std::vector<bool> longestAscending(const std::vector<std::size_t>& values) {
    std::vector<std::size_t> lengths(values.size(), 1);
    std::vector<std::optional<std::size_t>> previous(values.size());
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (values[j] < values[i] && lengths[j] >= lengths[i]) {
                lengths[i] = lengths[j] + 1;
                previous[i] = j;
            }
        }
        if (!last || lengths[i] > lengths[*last])
            last = i;
    }
    std::vector<bool> belongs(values.size());
    for (; last; last = previous[*last])
        belongs[*last] = true;
    return belongs;
}

/// Makes rows equal to wanted. Keys are unique in each. Around every change of rows the sink is told, as Qt's models
/// tell their views: beginRemove(first, last), endRemove(), beginInsert(first, last), endInsert(),
/// beginMove(from, to), endMove(), where to is where the row will be; and changed(first, last) for rows that stay and
/// have other values. Every call sees rows as they are then.
template <typename Row, typename KeyOf, typename Sink>
void syncRows(std::vector<Row>& rows, std::vector<Row> wanted, const KeyOf& keyOf, Sink&& sink) {
    const auto find = [&keyOf](const std::vector<Row>& in, const auto& key) {
        return static_cast<std::size_t>(
            std::find_if(in.begin(), in.end(), [&](const Row& row) { return keyOf(row) == key; }) - in.begin());
    };
    const auto at = [&rows](std::size_t row) { return rows.begin() + static_cast<std::ptrdiff_t>(row); };

    for (std::size_t end = rows.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && find(wanted, keyOf(rows[first - 1])) == wanted.size())
            --first;
        if (first < end) {
            sink.beginRemove(first, end - 1);
            rows.erase(at(first), at(end));
            sink.endRemove();
        }
        end = first > 0 ? first - 1 : 0;
    }

    std::vector<std::size_t> targets;
    targets.reserve(rows.size());
    for (const Row& row : rows)
        targets.push_back(find(wanted, keyOf(row)));
    std::vector<bool> stays = longestAscending(targets);
    for (std::size_t from = 0; from < rows.size();) {
        if (stays[from]) {
            ++from;
            continue;
        }
        // Behind the last row that stays and comes before it.
        std::size_t to = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (stays[i] && targets[i] < targets[from])
                to = i + (i < from ? 1 : 0);
        }
        stays[from] = true;
        if (to == from)
            continue;
        sink.beginMove(from, to);
        const auto carry = [from, to](auto& list) {
            const auto start = list.begin();
            const auto source = start + static_cast<std::ptrdiff_t>(from);
            const auto target = start + static_cast<std::ptrdiff_t>(to);
            if (from < to)
                std::rotate(source, source + 1, target + 1);
            else
                std::rotate(target, source, source + 1);
        };
        carry(rows);
        carry(targets);
        carry(stays);
        sink.endMove();
        from = 0;
    }

    for (std::size_t row = 0; row < wanted.size();) {
        const auto isThere = [&](std::size_t i) { return row < rows.size() && keyOf(rows[row]) == keyOf(wanted[i]); };
        if (isThere(row)) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < wanted.size() && !isThere(end))
            ++end;
        sink.beginInsert(row, end - 1);
        rows.insert(at(row), wanted.begin() + static_cast<std::ptrdiff_t>(row),
            wanted.begin() + static_cast<std::ptrdiff_t>(end));
        sink.endInsert();
        row = end;
    }
    assert(rows.size() == wanted.size());

    for (std::size_t row = 0; row < rows.size();) {
        std::size_t end = row;
        for (; end < rows.size() && !(rows[end] == wanted[end]); ++end)
            rows[end] = std::move(wanted[end]);
        if (end > row)
            sink.changed(row, end - 1);
        row = end + 1;
    }
}

} // namespace precedence

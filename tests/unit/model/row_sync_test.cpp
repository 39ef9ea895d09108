#include "model/row_sync.h"
#include "tests/support/random_snapshot.h"

#include <gtest/gtest.h>

#include <random>

namespace precedence::tests {
namespace {

struct Row {
    int key = 0;
    int value = 0;

    friend bool operator==(const Row&, const Row&) = default;
};
using Rows = std::vector<Row>;

/// A view that knows only what it is told.
class Mirror {
public:
    explicit Mirror(const Rows& rows)
        : m_model(rows)
        , m_shown(rows) {}

    void beginRemove(std::size_t first, std::size_t last) {
        ++m_removals;
        m_shown.erase(at(first), at(last + 1));
    }
    void endRemove() { expectSameKeys(); }
    void beginInsert(std::size_t first, std::size_t last) {
        m_first = first;
        m_count = last - first + 1;
    }
    void endInsert() {
        const auto from = m_model.begin() + static_cast<std::ptrdiff_t>(m_first);
        m_shown.insert(at(m_first), from, from + static_cast<std::ptrdiff_t>(m_count));
        expectSameKeys();
    }
    void beginMove(std::size_t from, std::size_t to) {
        ++m_moves;
        EXPECT_NE(from, to);
        const Row row = m_shown.at(from);
        m_shown.erase(at(from));
        m_shown.insert(at(to), row);
    }
    void endMove() { expectSameKeys(); }
    void changed(std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last; ++i) {
            EXPECT_NE(m_shown.at(i), m_model.at(i)) << "said to have changed";
            m_shown[i] = m_model[i];
        }
    }
    [[nodiscard]] const Rows& shown() const { return m_shown; }
    [[nodiscard]] int moves() const { return m_moves; }
    [[nodiscard]] int removals() const { return m_removals; }

private:
    Rows::iterator at(std::size_t row) { return m_shown.begin() + static_cast<std::ptrdiff_t>(row); }
    void expectSameKeys() const {
        ASSERT_EQ(m_shown.size(), m_model.size());
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            ASSERT_EQ(m_shown[i].key, m_model[i].key);
    }

    const Rows& m_model;
    Rows m_shown;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    int m_moves = 0;
    int m_removals = 0;
};

int keyOf(const Row& row) {
    return row.key;
}

Rows randomRows(std::mt19937& random) {
    Rows rows;
    for (int key = 0; key < 12; ++key) {
        if (below(random, 3) != 0)
            rows.push_back({key, static_cast<int>(below(random, 3))});
    }
    std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

TEST(RowSync, AViewThatIsOnlyToldOfTheStepsEndsWithTheSameRows) {
    std::mt19937 random(1);
    Rows rows;
    for (int round = 0; round < 3'000; ++round) {
        const Rows wanted = randomRows(random);
        Mirror mirror(rows);
        syncRows(rows, wanted, keyOf, mirror);
        ASSERT_EQ(rows, wanted);
        ASSERT_EQ(mirror.shown(), wanted) << "round " << round;
    }
}

TEST(RowSync, OneRowThatMovedIsOneMove) {
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        Rows rows;
        for (int key = 0; key < 10; ++key)
            rows.push_back({key, 0});
        Rows wanted = rows;
        const std::uint32_t from = below(random, 10);
        const Row row = wanted[from];
        wanted.erase(wanted.begin() + from);
        wanted.insert(wanted.begin() + below(random, 10), row);
        Mirror mirror(rows);
        const bool isMoved = rows != wanted;
        syncRows(rows, wanted, keyOf, mirror);
        EXPECT_EQ(mirror.moves(), isMoved ? 1 : 0);
    }
}

TEST(RowSync, NeighboursThatGoAreOneRemoval) {
    Rows rows{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    Mirror mirror(rows);
    syncRows(rows, {{4, 0}}, keyOf, mirror);
    EXPECT_EQ(mirror.removals(), 1);
    EXPECT_EQ(mirror.moves(), 0);
}

} // namespace
} // namespace precedence::tests

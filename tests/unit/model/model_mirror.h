// A view that knows only what a model tells it: it reads what signals name, and nothing else. Where it shows something
// else than the model has, a signal was missing or said too little.
#pragma once

#include <QAbstractItemModel>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace precedence::tests {

class ModelMirror {
public:
    ModelMirror(const QAbstractItemModel& model, std::vector<int> roles)
        : m_model(model)
        , m_roles(std::move(roles)) {
        readChildren({}, m_root);
        const auto on = [this](auto signal, auto slot) {
            m_connections.push_back(QObject::connect(&m_model, signal, &m_context, slot));
        };
        using Model = QAbstractItemModel;
        on(&Model::rowsInserted,
            [this](const QModelIndex& parent, int first, int last) { insert(parent, first, last); });
        on(&Model::rowsRemoved, [this](const QModelIndex& parent, int first, int last) {
            Nodes& rows = at(parent).children;
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        });
        on(&Model::rowsAboutToBeMoved,
            [this](const QModelIndex& from, int first, int last, const QModelIndex& to, int row) {
                m_move = {&at(from), first, last, &at(to), row};
            });
        on(&Model::rowsMoved, [this] { move(); });
        on(&Model::layoutChanged, [this] {
            m_root.children.clear();
            readChildren({}, m_root);
        });
        on(&Model::dataChanged, [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& changed) {
            for (int row = first.row(); row <= last.row(); ++row)
                readCells(first.parent(), row, first.column(), last.column(), changed);
        });
    }
    ModelMirror(const ModelMirror&) = delete;
    ModelMirror& operator=(const ModelMirror&) = delete;
    ~ModelMirror() {
        for (const QMetaObject::Connection& connection : m_connections)
            QObject::disconnect(connection);
    }

    /// What the model has now is what was told.
    [[nodiscard]] testing::AssertionResult isRight() const {
        Node now;
        readChildren({}, now);
        return same(m_root, now, "");
    }

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    struct Node {
        std::vector<std::vector<QVariant>> cells = {}; ///< by column, then by role
        Nodes children = {};
    };
    struct Move {
        Node* from = nullptr;
        int first = 0;
        int last = 0;
        Node* to = nullptr;
        int row = 0;
    };

    [[nodiscard]] Node& at(const QModelIndex& index) {
        return index.isValid() ? *at(index.parent()).children.at(static_cast<std::size_t>(index.row())) : m_root;
    }
    [[nodiscard]] std::unique_ptr<Node> read(const QModelIndex& parent, int row) const {
        auto node = std::make_unique<Node>();
        for (int column = 0; column < m_model.columnCount(parent); ++column) {
            const QModelIndex index = m_model.index(row, column, parent);
            auto& cell = node->cells.emplace_back();
            for (const int role : m_roles)
                cell.push_back(index.data(role));
        }
        readChildren(m_model.index(row, 0, parent), *node);
        return node;
    }
    void readChildren(const QModelIndex& parent, Node& node) const {
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            node.children.push_back(read(parent, row));
    }
    void readCells(const QModelIndex& parent, int row, int first, int last, const QList<int>& roles) {
        Node& node = *at(parent).children.at(static_cast<std::size_t>(row));
        for (int column = first; column <= last; ++column) {
            for (std::size_t i = 0; i < m_roles.size(); ++i) {
                if (roles.isEmpty() || roles.contains(m_roles[i]))
                    node.cells.at(static_cast<std::size_t>(column))[i] =
                        m_model.index(row, column, parent).data(m_roles[i]);
            }
        }
    }
    void insert(const QModelIndex& parent, int first, int last) {
        Nodes& rows = at(parent).children;
        for (int row = first; row <= last; ++row)
            rows.insert(rows.begin() + row, read(parent, row));
    }
    void move() {
        Nodes moved;
        Nodes& from = m_move.from->children;
        std::move(from.begin() + m_move.first, from.begin() + m_move.last + 1, std::back_inserter(moved));
        from.erase(from.begin() + m_move.first, from.begin() + m_move.last + 1);
        Nodes& to = m_move.to->children;
        const bool isBehind = m_move.from == m_move.to && m_move.row > m_move.last;
        const int row = m_move.row - (isBehind ? m_move.last - m_move.first + 1 : 0);
        to.insert(to.begin() + row, std::make_move_iterator(moved.begin()), std::make_move_iterator(moved.end()));
    }
    [[nodiscard]] testing::AssertionResult same(const Node& told, const Node& now, const std::string& path) const {
        if (told.children.size() != now.children.size())
            return testing::AssertionFailure() << "at " << path << " " << told.children.size()
                                               << " rows were told, and " << now.children.size() << " are there";
        for (std::size_t row = 0; row < now.children.size(); ++row) {
            const std::string place = path + "/" + std::to_string(row);
            const auto& one = told.children[row]->cells;
            const auto& other = now.children[row]->cells;
            for (std::size_t column = 0; column < other.size(); ++column) {
                for (std::size_t i = 0; i < m_roles.size(); ++i) {
                    if (one.at(column)[i] != other[column][i])
                        return testing::AssertionFailure()
                               << "at " << place << ", column " << column << ", role " << m_roles[i] << " “"
                               << one.at(column)[i].toString().toStdString() << "” was told, and “"
                               << other[column][i].toString().toStdString() << "” is there";
                }
            }
            if (auto below = same(*told.children[row], *now.children[row], place); !below)
                return below;
        }
        return testing::AssertionSuccess();
    }

    const QAbstractItemModel& m_model;
    std::vector<int> m_roles;
    QObject m_context;
    Node m_root;
    Move m_move;
    std::vector<QMetaObject::Connection> m_connections;
};

} // namespace precedence::tests

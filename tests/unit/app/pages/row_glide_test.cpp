#include "app/pages/row_glide.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

namespace precedence {
namespace {

constexpr int kKeyRole = Qt::UserRole + 1;

/// A list of its own, whose rows really move.
class Names : public QAbstractListModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_names.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == kKeyRole || role == Qt::DisplayRole ? m_names[index.row()] : QVariant();
    }
    void toTop(int row) {
        beginMoveRows({}, row, row, {}, 0);
        m_names.move(row, 0);
        endMoveRows();
    }

private:
    QStringList m_names{QStringLiteral("Ethernet"), QStringLiteral("Wi-Fi"), QStringLiteral("Contoso VPN")};
};

class RowGlides : public testing::Test {
protected:
    RowGlides() {
        m_view.setModel(&m_names);
        m_glide = new RowGlide(m_view, kKeyRole);
        m_view.resize(300, 200);
        m_view.show();
        QApplication::setEffectEnabled(Qt::UI_General, true);
        QCoreApplication::processEvents();
    }

    Names m_names;
    QTreeView m_view;
    RowGlide* m_glide = nullptr;
};

TEST_F(RowGlides, TakeAMomentAndThenLieNoMoreOverTheList) {
    m_names.toTop(2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_glide->isGliding());
    EXPECT_TRUE(m_glide->isVisible());
    EXPECT_EQ(m_view.indexAt(QPoint(10, 5)).data().toString(), QStringLiteral("Contoso VPN")) << "the list is there";
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_glide->isGliding() && !m_glide->isVisible(); }));
}

TEST_F(RowGlides, GoOnFromWhereTheyBelongWhenRowsMoveAgain) {
    m_names.toTop(2);
    QCoreApplication::processEvents();
    m_names.toTop(2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_glide->isGliding());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_glide->isVisible(); }));
}

TEST_F(RowGlides, AreLeftOutWhereTheDesktopWantsNoMotion) {
    QApplication::setEffectEnabled(Qt::UI_General, false);
    m_names.toTop(2);
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_glide->isGliding());
    EXPECT_FALSE(m_glide->isVisible());
}

} // namespace
} // namespace precedence

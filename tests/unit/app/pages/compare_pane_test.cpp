#include "app/adapter_hues.h"
#include "app/pages/compare_pane.h"
#include "model/adapter_rows.h"
#include "tests/support/snapshot_builder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <gtest/gtest.h>

#include <stdexcept>

namespace precedence {
namespace {

AdapterRows rows(std::uint32_t metric) {
    tests::SnapshotBuilder computer;
    computer.adapter("Ethernet", metric);
    computer.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    return adapterRows(*internetParts(*computer.build()), {}, FamilyChoice::Both);
}

QToolButton& button(const QWidget& pane, const char* text) {
    for (QToolButton* candidate : pane.findChildren<QToolButton*>()) {
        if (candidate->text() == QString::fromUtf8(text))
            return *candidate;
    }
    throw std::runtime_error(text);
}

TEST(ComparePane, isFoldedUntilSomebodyAsks) {
    ComparePane pane;
    pane.show();
    QSignalSpy said(&pane, &ComparePane::foldedChanged);
    EXPECT_TRUE(pane.isFolded());
    EXPECT_EQ(pane.findChildren<QToolButton*>().size(), 1) << "what opens it, and nothing else";
    button(pane, "Compare default routes").click();
    EXPECT_FALSE(pane.isFolded());
    EXPECT_TRUE(button(pane, "Chart").isVisible());
    EXPECT_EQ(said.size(), 1);
    EXPECT_FALSE(said.at(0).at(0).toBool());
}

TEST(ComparePane, showsWhatItWasGivenWhileItWasFolded) {
    ComparePane pane;
    pane.setRows(rows(25), {});
    pane.setRows(rows(35), {});
    pane.setFolded(false);
    pane.setShowsTable(true);
    const auto* table = pane.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 5)->text(), QStringLiteral("35"));
    EXPECT_TRUE(table->isColumnHidden(6)) << "nothing waits";
}

TEST(ComparePane, copiesTheTableAsText) {
    ComparePane pane;
    pane.setRows(rows(25), {});
    pane.setFolded(false);
    button(pane, "Copy as text").click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Ethernet\tIPv4\t0\t25\tautomatic\t25")));
    button(pane, "Copy as picture").click();
    EXPECT_FALSE(QGuiApplication::clipboard()->pixmap().isNull());
}

TEST(ComparePane, withoutADefaultRouteThereIsNothingToCopy) {
    ComparePane pane;
    pane.setFolded(false);
    EXPECT_FALSE(button(pane, "Copy as text").isEnabled());
    pane.setRows(rows(25), {});
    EXPECT_TRUE(button(pane, "Copy as text").isEnabled());
}

} // namespace
} // namespace precedence

#include "app/bar_scale.h"
#include "app/delegates/adapter_row_delegate.h"
#include "app/delegates/route_row_delegate.h"
#include "app/widgets/drop_line.h"
#include "tests/gallery/parts.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

#include <array>

namespace precedence::gallery {
namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

struct Row {
    AdapterNameLook name;
    LinkLook link;
    MetricCellLook ipv4;
    MetricCellLook ipv6;
};

std::vector<Row> rows() {
    const std::uint64_t scale = barScale(std::array<std::uint64_t, 6>{35, 25, 35, 45, 70, 5256});
    const auto bar = [scale](std::uint64_t route, std::uint64_t own, int hue) {
        return BarLook{.route = route, .ofInterface = own, .scale = scale, .hue = hue};
    };
    BarLook waiting = bar(0, 35, 0);
    waiting.after = 4;
    BarLook sum = bar(0, 70, 5);
    sum.known = false;
    return {
        {{.rank = text("1"),
             .icon = IconName::Wireless,
             .hue = 0,
             .name = text("Wi-Fi"),
             .detail = text("Intel AX211")},
            {text("866 Mbit/s"), waiting},
            {.now = text("35"),
                .after = text("4"),
                .mode = text("manual"),
                .note = text("internet next"),
                .noteTone = Tone::Waiting},
            {.now = text("35"),
                .after = text("4"),
                .mode = text("manual"),
                .note = text("internet next"),
                .noteTone = Tone::Waiting}},
        {{.rank = text("2"),
             .icon = IconName::Wired,
             .hue = 1,
             .name = text("Ethernet"),
             .detail = text("Realtek Gaming 2.5GbE Family Controller"),
             .warning = text("A second default gateway.")},
            {text("1 Gbit/s"), bar(0, 25, 1)},
            {.now = text("25"), .mode = text("auto"), .note = text("internet now"), .noteTone = Tone::InUse},
            {.now = text("25"), .mode = text("auto"), .note = text("internet now"), .noteTone = Tone::InUse}},
        {{.rank = text("3 ="),
             .icon = IconName::Tunnel,
             .hue = 2,
             .name = text("Contoso VPN"),
             .detail = text("IPv4 3rd, IPv6 none")},
            {text("100 Mbit/s"), bar(10, 35, 2)}, {.now = text("35"), .mode = text("auto"), .note = text("14 routes")},
            {.now = text("-"), .note = text("not bound")}},
        {{.rank = text("4"),
             .icon = IconName::Virtual,
             .hue = 3,
             .name = text("vEthernet (Default Switch for virtual machines)"),
             .detail = text("Hyper-V Virtual Ethernet Adapter #2 of the host"),
             .warning = text("Virtual.")},
            {text("10 Gbit/s"), bar(5000, 256, 3)},
            {.now = text("5256"), .mode = text("manual"), .digits = 2, .note = text("no default route")},
            {.now = text("15"),
                .after = text("9999"),
                .mode = text("manual"),
                .note = text("goes last"),
                .noteTone = Tone::Waiting}},
        {{.rank = text("5"),
             .icon = IconName::Mobile,
             .hue = 4,
             .name = text("Cellular"),
             .detail = text("Set back at 14:02, not by Precedence"),
             .detailTone = Tone::Error},
            {text("42.5 Mbit/s"), bar(20, 50, 4)},
            {.now = text("50"), .mode = text("auto"), .note = text("no traffic")},
            {.now = text("50"), .mode = text("auto"), .note = text("no traffic")}},
        {{.rank = {},
             .icon = IconName::Bluetooth,
             .hue = 5,
             .connected = false,
             .name = text("Bluetooth"),
             .detail = text("Not connected")},
            {text("3 Mbit/s"), sum}, {.now = text("65"), .mode = text("auto")},
            {.now = text("65"), .mode = text("auto")}},
    };
}

AdapterCellLook cellOf(const std::vector<Row>& all, const QModelIndex& index) {
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= all.size())
        return GroupLook{index.column() == 0 ? text("Not connected (6)") : QString(), false};
    switch (index.column()) {
    case 0: return all[row].name;
    case 1: return all[row].link;
    case 2: return all[row].ipv4;
    case 3: return all[row].ipv6;
    default: return std::monostate();
    }
}

/// A tree over which a row is being dragged.
class Tree : public QTreeView {
public:
    DropLine line;

protected:
    void paintEvent(QPaintEvent* event) override {
        QTreeView::paintEvent(event);
        QPainter painter(viewport());
        line.viewport = viewport()->rect();
        if (line.y > 0)
            paintDropLine(painter, line, font(), palette());
    }
};

std::unique_ptr<QWidget> tree(bool drag) {
    auto view = std::make_unique<Tree>();
    const auto all = rows();
    auto* model = new QStandardItemModel(static_cast<int>(all.size()) + 1, 4, view.get());
    model->setHorizontalHeaderLabels({text("Adapter"), text("Link"), text("IPv4"), text("IPv6")});
    view->setModel(model);
    view->setItemDelegate(
        new AdapterRowDelegate([all](const QModelIndex& index) { return cellOf(all, index); }, view.get()));
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setFrameShape(QFrame::NoFrame);
    view->setAllColumnsShowFocus(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(false);
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setCurrentIndex(model->index(0, 2));
    view->setFocus();
    if (drag) {
        view->line.y = 112;
        view->line.sentence = text("Wi-Fi before Contoso VPN. IPv4 35 \u2192 4. IPv6: already before.");
    }
    view->activateWindow();
    return view;
}

RouteCellLook routeCell(const QModelIndex& index) {
    static const QStringList destinations = {text("0.0.0.0/0"), text("0.0.0.0/0"), text("192.0.2.0/24"),
        text("2001:db8:1234:5678:9abc:def0:1234:5678/128"), text("198.51.100.0/24"), text("::/0")};
    static const QStringList metrics = {text("0"), text("4000"), text("256"), text("256"), text("20"), text("11")};
    const auto row = index.row() % destinations.size();
    const bool wins = row != 1;
    switch (index.column()) {
    case 0: return {.text = destinations[row], .strong = wins};
    case 1:
        return {.text = row % 2 == 0 ? text("192.0.2.1") : text("on-link"),
            .tone = row % 2 == 0 ? Tone::Plain : Tone::Secondary};
    case 2:
        return {.text = row % 2 == 0 ? text("Ethernet") : text("Wi-Fi"),
            .icon = row % 2 == 0 ? IconName::Wired : IconName::Wireless,
            .hue = row % 2 == 0 ? 1 : 0};
    case 3: return {.text = metrics[row], .before = row == 4 ? text("256") : QString(), .number = true};
    case 4: return {.text = row % 2 == 0 ? text("25") : text("35"), .number = true};
    case 5: return {.text = text("4294967295").left(static_cast<int>(row) + 2), .number = true, .strong = wins};
    default:
        return wins ? RouteCellLook{.text = text("in use"), .tone = Tone::InUse, .icon = IconName::Check}
                    : RouteCellLook{.text = text("costs more"), .tone = Tone::Secondary};
    }
}

} // namespace

std::unique_ptr<QWidget> adapterRows() {
    return tree(false);
}

std::unique_ptr<QWidget> narrowAdapterRows() {
    return tree(true);
}

std::unique_ptr<QWidget> routeRows() {
    auto view = std::make_unique<QTableView>();
    auto* model = new QStandardItemModel(9, 7, view.get());
    model->setHorizontalHeaderLabels({text("Destination"), text("Next hop"), text("Adapter"), text("Route"),
        text("Interface"), text("Effective"), text("State")});
    view->setModel(model);
    view->setItemDelegate(new RouteRowDelegate(routeCell, view.get()));
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(28);
    view->verticalHeader()->setDefaultSectionSize(28);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    view->setColumnWidth(0, 190);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setCurrentIndex(model->index(2, 3));
    view->setFocus();
    return view;
}

} // namespace precedence::gallery

#include "app/pages/routes_page.h"

#include "app/adapter_hues.h"
#include "app/delegates/route_row_delegate.h"
#include "app/widgets/empty_state.h"
#include "model/route_table_model.h"
#include "model/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kTypingPause = 150; // ms; filtering a million routes by text takes about as long

bool isNumber(int column) {
    return column == RouteTableModel::RouteMetricColumn || column == RouteTableModel::InterfaceMetricColumn ||
           column == RouteTableModel::EffectiveMetricColumn;
}

} // namespace

RoutesPage::RoutesPage(RouteTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLineEdit(this))
    , m_adapter(new QComboBox(this))
    , m_destination(new QLineEdit(this))
    , m_inactive(new QCheckBox(tr("Persistent and inactive routes"), this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, this))
    , m_later(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    addFilters(layout);
    setUpTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_count);
    m_later->setSingleShot(true);
    m_later->setInterval(kTypingPause);
    connect(m_later, &QTimer::timeout, this, &RoutesPage::applyFilter);
    connect(m_empty, &EmptyState::actionChosen, this, &RoutesPage::clearFilter);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &RoutesPage::refreshCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RoutesPage::refreshCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RoutesPage::refreshCount);
    refreshCount();
}

void RoutesPage::addFilters(QVBoxLayout* layout) {
    auto* filters = new QHBoxLayout();
    filters->setSpacing(kGap);
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter routes by text"));
    m_text->setClearButtonEnabled(true);
    m_adapter->setAccessibleName(tr("Show routes of this adapter"));
    m_adapter->addItem(tr("All adapters"), QString());
    m_destination->setPlaceholderText(tr("Matches this destination"));
    m_destination->setAccessibleName(tr("Show routes that match this destination"));
    m_destination->setClearButtonEnabled(true);
    filters->addWidget(m_text, 2);
    filters->addWidget(m_adapter, 1);
    filters->addWidget(m_destination, 2);
    filters->addWidget(m_inactive);
    layout->addLayout(filters);
    connect(m_text, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_destination, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_adapter, &QComboBox::currentIndexChanged, this, &RoutesPage::applyFilter);
    connect(m_inactive, &QCheckBox::toggled, this, &RoutesPage::applyFilter);
}

void RoutesPage::setUpTable() {
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RouteRowDelegate([this](const QModelIndex& index) { return lookOf(index); }, m_table));
    m_table->setAccessibleName(tr("Routes"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setSortingEnabled(false);
    m_table->setWordWrap(false);
    const int height = routeRowHeight(RowFonts::of(m_table->font()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    const QFontMetrics metrics(m_table->font());
    const int number = metrics.horizontalAdvance(QStringLiteral("00000 -> 00000")) + 2 * kGap;
    const std::array widths{metrics.horizontalAdvance(QStringLiteral("255.255.255.255/32")) + 4 * kGap,
        metrics.horizontalAdvance(QStringLiteral("255.255.255.255")) + 3 * kGap,
        metrics.horizontalAdvance(QStringLiteral("vEthernet (Default)")) + 5 * kGap, number, number, number,
        metrics.horizontalAdvance(QStringLiteral("shorter prefix")) + 5 * kGap,
        metrics.horizontalAdvance(QStringLiteral("made by the system")) + 2 * kGap};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, std::max(widths[i], metrics.horizontalAdvance(title) + 3 * kGap));
    }
    header->setSectionResizeMode(RouteTableModel::OriginColumn, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
}

void RoutesPage::setHues(const AdapterHues* hues) {
    m_hues = hues;
    m_table->viewport()->update();
}

void RoutesPage::setAdapters(const Snapshot& snapshot) {
    const QString chosen = m_adapter->currentData().toString();
    const QSignalBlocker quiet(m_adapter);
    m_adapter->clear();
    m_adapter->addItem(tr("All adapters"), QString());
    for (const Adapter& adapter : snapshot.adapters())
        m_adapter->addItem(wording::name(adapter), QString::fromStdString(adapter.id.value()));
    m_adapter->setCurrentIndex(std::max(0, m_adapter->findData(chosen)));
}

void RoutesPage::applyFilter() {
    RouteFilter filter{.text = m_text->text().trimmed(), .inactive = m_inactive->isChecked()};
    if (const QString id = m_adapter->currentData().toString(); !id.isEmpty())
        filter.adapter = AdapterId(id.toStdString());
    if (const auto address = ScopedAddress::parse(m_destination->text().trimmed().toStdString()))
        filter.destination = address->address;
    m_model.setFilter(filter);
    refreshCount();
}

void RoutesPage::clearFilter() {
    m_text->clear();
    m_destination->clear();
    m_adapter->setCurrentIndex(0);
    applyFilter();
}

void RoutesPage::refreshCount() {
    const QLocale locale;
    const int shown = m_model.rowCount();
    const auto all = static_cast<qulonglong>(m_model.source() ? m_model.routeCount() : 0);
    m_count->setText(tr("%1 of %2 routes").arg(locale.toString(shown), locale.toString(all)));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown > 0)
        return;
    m_empty->setContent(all == 0 ? EmptyState::Content{.icon = IconName::Routes,
                                       .sentence = tr("There are no routes."),
                                       .reason = tr("Traffic from this computer goes nowhere.")}
                                 : EmptyState::Content{.icon = IconName::Search,
                                       .sentence = tr("No route matches the filter."),
                                       .reason = tr("%n routes are hidden by it.", "", static_cast<int>(all)),
                                       .action = tr("Clear the filter")});
}

RouteCellLook RoutesPage::lookOf(const QModelIndex& index) const {
    using Model = RouteTableModel;
    RouteCellLook look{.text = index.data().toString(), .number = isNumber(index.column())};
    const bool wins = index.data(Model::WinsAfterRole).toBool();
    look.strong = wins && index.column() == Model::DestinationColumn;
    if (!index.data(Model::ActiveRole).toBool())
        look.tone = Tone::Secondary;
    const QVariant now = index.data(Model::NowRole);
    const QVariant after = index.data(Model::AfterRole);
    if (look.number && now.isValid() && after.isValid() && now != after) {
        look.before = now.toString();
        look.text = after.toString();
        look.tone = Tone::Waiting;
    }
    if (index.column() == Model::VerdictColumn && wins) {
        look.icon = IconName::Check;
        look.tone = index.data(Model::WinsNowRole).toBool() ? Tone::InUse : Tone::Waiting;
    }
    if (index.column() == Model::AdapterColumn && m_hues) {
        const std::uint32_t route = m_model.routeAt(index);
        if (const Adapter* adapter = m_model.source()->snapshot->adapterOf(m_model.source()->route(route))) {
            look.icon = iconOf(adapter->medium);
            look.hue = m_hues->hue(adapter->id.value());
        }
    }
    return look;
}

} // namespace precedence

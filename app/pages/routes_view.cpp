#include "app/pages/routes_view.h"

#include "app/delegates/route_row_delegate.h"
#include "app/pages/route_cells.h"
#include "model/network/metric_text.h"
#include "model/route_table_model.h"
#include "model/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QValidator>

#include <algorithm>
#include <array>
#include <functional>

namespace precedence {
namespace {

using Model = RouteTableModel;

/// Short enough to read as one sum across three columns; the whole names are their tool tips.
QString titleOf(const QAbstractItemModel& model, int column) {
    switch (column) {
    case Model::RouteMetricColumn: return RoutesView::tr("Route");
    case Model::InterfaceMetricColumn: return RoutesView::tr("+ interface");
    case Model::EffectiveMetricColumn: return RoutesView::tr("= effective");
    default: return model.headerData(column, Qt::Horizontal).toString();
    }
}

bool isMetric(int column) {
    return column >= Model::RouteMetricColumn && column <= Model::EffectiveMetricColumn;
}

/// Keeps the editor open on a text that is no metric, and says what is wrong with it.
class MetricValidator : public QValidator {
public:
    using Refusal = std::function<void(const QString&)>;

    MetricValidator(Refusal refusal, QObject* parent)
        : QValidator(parent)
        , m_refusal(std::move(refusal)) {}

    State validate(QString& text, int& /*position*/) const override {
        return parseRouteMetric(text.toStdString()) ? Acceptable : Intermediate;
    }
    void fixup(QString& text) const override {
        if (const auto typed = parseRouteMetric(text.toStdString()); !typed)
            m_refusal(wording::sentence(typed.error()));
    }

private:
    Refusal m_refusal;
};

class Delegate : public RouteRowDelegate {
public:
    Delegate(LookOf lookOf, MetricValidator::Refusal refusal, QObject* parent)
        : RouteRowDelegate(std::move(lookOf), parent)
        , m_refusal(std::move(refusal)) {}

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override {
        auto* field = new QLineEdit(parent);
        field->setAlignment(Qt::AlignRight);
        field->setAccessibleName(RoutesView::tr("Route metric"));
        field->setValidator(new MetricValidator(m_refusal, field));
        return field;
    }

private:
    MetricValidator::Refusal m_refusal;
};

/// Names of numbers stand over the numbers.
class Header : public QHeaderView {
public:
    explicit Header(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = titleOf(*model(), section);
        if (isMetric(section))
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
};

} // namespace

RoutesView::RoutesView(RouteTableModel& model, QWidget* parent)
    : QTableView(parent) {
    setHorizontalHeader(new Header(this));
    setItemDelegate(
        new Delegate([this, &model](const QModelIndex& index) { return routeCellLook(model, m_hues, index); },
            [this](const QString& sentence) { emit refused(sentence); }, this));
    setModel(&model);
    setAccessibleName(tr("Routes"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpColumns();
    connect(&model, &RouteTableModel::refused, this, &RoutesView::refused);
}

void RoutesView::setUpColumns() {
    const int height = routeRowHeight(RowFonts::of(font()));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setSortIndicator(Model::DestinationColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_fitting && section != Model::ColumnCount - 1)
            m_widthsChosen = true;
    });
    fitColumns();
}

void RoutesView::setHues(const AdapterHues* hues) {
    m_hues = hues;
    viewport()->update();
}

int RoutesView::naturalWidth(int column) const {
    static const std::array<QString, Model::ColumnCount> samples{QStringLiteral("198.51.100.255/32"),
        QStringLiteral("198.51.100.255"), QStringLiteral("Contoso VPN xxxx"), QStringLiteral("9999 \u2192 9999"),
        QStringLiteral("9999 \u2192 9999"), QStringLiteral("9999 \u2192 9999"), wording::verdict(Verdict::HigherMetric),
        wording::name(RouteOrigin::RouterAdvertisement), QStringLiteral("persistent")};
    const RouteCellLook look{.text = samples[static_cast<std::size_t>(column)],
        .before = column == Model::VerdictColumn ? wording::verdict(Verdict::Winner) : QString(),
        .strong = column == Model::DestinationColumn,
        .icon = column == Model::AdapterColumn || column == Model::VerdictColumn ? std::optional(IconName::Check)
                                                                                 : std::nullopt};
    const int title = fontMetrics().horizontalAdvance(titleOf(*model(), column));
    return std::max(routeCellWidth(look, RowFonts::of(font())), title + 24);
}

/// What is left over goes to the columns of text; what is missing is scrolled to.
void RoutesView::fitColumns() {
    if (m_widthsChosen)
        return;
    m_fitting = true;
    std::array<int, Model::ColumnCount> widths{};
    int sum = 0;
    for (int column = 0; column < Model::ColumnCount; ++column)
        sum += widths[static_cast<std::size_t>(column)] = naturalWidth(column);
    const int spare = std::max(0, viewport()->width() - sum);
    for (const int column : {Model::DestinationColumn, Model::NextHopColumn, Model::AdapterColumn})
        widths[static_cast<std::size_t>(column)] += spare / 4;
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_fitting = false;
}

bool RoutesView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    // Only one column can be edited, so F2 means it wherever the row is chosen.
    if (trigger == EditKeyPressed && index.isValid() && index.column() != Model::RouteMetricColumn) {
        setCurrentIndex(index.siblingAtColumn(Model::RouteMetricColumn));
        return QTableView::edit(currentIndex(), trigger, event);
    }
    return QTableView::edit(index, trigger, event);
}

void RoutesView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (!m_fitting)
        fitColumns();
}

void RoutesView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        verticalHeader()->setDefaultSectionSize(routeRowHeight(RowFonts::of(font())));
        fitColumns();
    }
}

} // namespace precedence

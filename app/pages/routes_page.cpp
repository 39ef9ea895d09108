#include "app/pages/routes_page.h"

#include "app/adapter_hues.h"
#include "app/pages/choices.h"
#include "app/pages/pane_parts.h"
#include "app/pages/routes_view.h"
#include "app/widgets/clear_button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "model/route_table_model.h"
#include "model/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kTypingPause = 150; // ms

QLineEdit* field(const QString& name, IconName sign, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    addClearButton(*edit);
    auto* mark = edit->addAction(icon(sign), QLineEdit::LeadingPosition);
    mark->setText(name);
    QObject::connect(mark, &QAction::triggered, edit, [edit] { edit->setFocus(); });
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(name) + 72);
    return edit;
}

} // namespace

RoutesPage::RoutesPage(RouteTableModel& model, QWidget* parent)
    : LatePage(parent)
    , m_model(model) {
    setAdapters(*Snapshot::make({}));
}

void RoutesPage::build() {
    m_text = field(tr("Filter by text"), IconName::Search, this);
    m_adapter = new QComboBox(this);
    m_destination = field(tr("Matches this destination"), IconName::Internet, this);
    m_inactive = new QCheckBox(tr("Persistent and inactive routes"), this);
    m_refusal = new ToneLabel(Tone::Error, this);
    m_count = new ToneLabel(Tone::Secondary, this);
    m_view = new RoutesView(m_model, this);
    m_empty = new EmptyState({}, this);
    m_stack = new QStackedLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(filterRow());
    layout->addWidget(m_refusal);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_count);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setHues(m_hues);
    connectParts();
    refresh();
}

void RoutesPage::connectParts() {
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingPause);
    connect(&m_later, &QTimer::timeout, this, &RoutesPage::applyFilter);
    for (QLineEdit* edit : {m_text, m_destination}) {
        connect(edit, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &RoutesPage::applyFilter);
    }
    connect(m_adapter, &QComboBox::currentIndexChanged, this, &RoutesPage::applyFilter);
    connect(m_inactive, &QCheckBox::toggled, this, &RoutesPage::applyFilter);
    connect(m_view, &RoutesView::refused, this, &RoutesPage::refused);
    connect(m_empty, &EmptyState::actionChosen, this, &RoutesPage::clearFilter);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RoutesPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RoutesPage::refresh);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &RoutesPage::refresh);
}

QWidget* RoutesPage::filterRow() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    m_adapter->setAccessibleName(tr("Routes of this adapter"));
    m_adapter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_adapter->setMinimumContentsLength(16);
    setChoices(*m_adapter, m_adapters);
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_adapter),
             static_cast<QWidget*>(m_destination), static_cast<QWidget*>(m_inactive)})
        flow->addWidget(part);
    m_inactive->setMinimumHeight(28);
    return row;
}

void RoutesPage::setHues(const AdapterHues* hues) {
    m_hues = hues;
    if (isBuilt())
        m_view->setHues(hues);
}

void RoutesPage::setAdapters(const Snapshot& snapshot) {
    m_adapters = adapterChoices(snapshot, tr("All adapters"), Loopbacks::Listed);
    if (!isBuilt())
        return;
    const QString chosen = m_adapter->currentData().toString();
    setChoices(*m_adapter, m_adapters);
    if (m_adapter->currentData().toString() != chosen)
        applyFilter();
}

void RoutesPage::clearFilter() {
    const QSignalBlocker text(m_text);
    const QSignalBlocker destination(m_destination);
    const QSignalBlocker adapter(m_adapter);
    m_text->clear();
    m_destination->clear();
    m_adapter->setCurrentIndex(0);
    applyFilter();
    m_text->setFocus();
}

void RoutesPage::applyFilter() {
    m_later.stop();
    RouteFilter filter{.text = m_text->text().trimmed(), .inactive = m_inactive->isChecked()};
    if (const QString id = m_adapter->currentData().toString(); !id.isEmpty())
        filter.adapter = AdapterId(id.toStdString());
    QString refusal;
    if (const QString typed = m_destination->text().trimmed(); !typed.isEmpty()) {
        if (const auto address = IpAddress::parse(typed.toStdString()))
            filter.destination = *address;
        else
            refusal = wording::sentence(address.error());
    }
    m_refusal->setWords(refusal);
    m_model.setFilter(filter);
    refresh();
}

void RoutesPage::refresh() {
    const QLocale locale;
    const auto all = static_cast<qulonglong>(m_model.routeCount());
    m_count->setWords(tr("%1 of %2 routes").arg(locale.toString(m_model.rowCount()), locale.toString(all)));
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty && all == 0)
        m_empty->setContent({.icon = IconName::Routes,
            .sentence = tr("There are no routes here."),
            .reason = tr("What was read lists adapters only, or none of them has an address.")});
    else if (isEmpty)
        m_empty->setContent({.icon = IconName::Search,
            .sentence = tr("No route matches this filter."),
            .reason = m_inactive->isChecked() ? QString() : tr("Persistent and inactive routes are not shown."),
            .action = tr("Clear the filter")});
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

} // namespace precedence

#include "app/pages/details_pane.h"

#include "app/colours.h"
#include "app/icons.h"
#include "model/network/order_edit.h"
#include "model/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

FamilyChoice choiceOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? FamilyChoice::IPv4 : FamilyChoice::IPv6;
}

QString listed(const QString& what, const QStringList& values) {
    return values.isEmpty() ? QString() : DetailsPane::tr("%1: %2").arg(what, values.join(QStringLiteral(", ")));
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_part(Snapshot::make({}))
    , m_name(wrapped(this))
    , m_about(wrapped(this))
    , m_forecast(wrapped(this))
    , m_warnings(new QWidget(this))
    , m_warningLines(new QVBoxLayout(m_warnings))
    , m_facts(wrapped(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_warnings);
    m_warningLines->setContentsMargins(0, 0, 0, 0);
    for (const AddressFamily family : kFamilies)
        addFamily(family, layout);
    layout->addWidget(m_forecast);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    colour();
}

void DetailsPane::addFamily(AddressFamily family, QVBoxLayout* layout) {
    FamilyPart& made = part(family);
    const QString name = wording::name(family);
    made.box = new QGroupBox(name, this);
    auto* grid = new QGridLayout(made.box);
    grid->setHorizontalSpacing(kGap);
    made.automatic = new QRadioButton(tr("automatic"), made.box);
    made.manual = new QRadioButton(tr("manual"), made.box);
    made.metric = new QSpinBox(made.box);
    made.metric->setRange(static_cast<int>(kLowestMetric), static_cast<int>(kHighestMetric));
    made.metric->setKeyboardTracking(false);
    made.defaultRoutes = new QCheckBox(tr("Use its default routes"), made.box);
    made.afterRestart = wrapped(made.box);
    made.automatic->setAccessibleName(tr("%1 metric: automatic").arg(name));
    made.manual->setAccessibleName(tr("%1 metric: manual").arg(name));
    made.metric->setAccessibleName(tr("%1 metric").arg(name));
    made.defaultRoutes->setAccessibleName(tr("Use its %1 default routes").arg(name));
    grid->addWidget(made.automatic, 0, 0, 1, 2);
    grid->addWidget(made.manual, 1, 0);
    grid->addWidget(made.metric, 1, 1);
    grid->addWidget(made.defaultRoutes, 2, 0, 1, 2);
    grid->addWidget(made.afterRestart, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    layout->addWidget(made.box);
    connect(made.automatic, &QRadioButton::clicked, this,
        [this, family] { requestMetric(family, InterfaceMetric::automatic()); });
    const auto manual = [this, family] {
        requestMetric(family, InterfaceMetric::manual(static_cast<std::uint32_t>(part(family).metric->value())));
    };
    connect(made.manual, &QRadioButton::clicked, this, manual);
    connect(made.metric, &QSpinBox::valueChanged, this, manual);
    connect(made.defaultRoutes, &QCheckBox::clicked, this, [this, family](bool isUsed) {
        emit editRequested(setDefaultRoutes(*m_part, m_adapter, choiceOf(family), isUsed));
    });
}

void DetailsPane::requestMetric(AddressFamily family, const InterfaceMetric& metric) {
    emit editRequested(setMetric(*m_part, m_adapter, choiceOf(family), metric));
}

void DetailsPane::show(const AdapterRow* row, const Snapshot& snapshot, bool canEdit) {
    for (QWidget* child :
        {static_cast<QWidget*>(m_warnings), static_cast<QWidget*>(m_forecast), static_cast<QWidget*>(m_facts),
            static_cast<QWidget*>(m_parts[0].box), static_cast<QWidget*>(m_parts[1].box)})
        child->setVisible(row != nullptr);
    if (!row) {
        m_name->setText(tr("No adapter is chosen."));
        m_about->clear();
        return;
    }
    Snapshot::Parts parts{.traits = snapshot.traits()};
    parts.adapters.push_back(row->adapter);
    m_part = Snapshot::make(std::move(parts));
    m_adapter = row->adapter.id;
    m_name->setText(wording::name(row->adapter));
    QStringList about{wording::plain(row->adapter.description.value_or(std::string())),
        wording::name(row->adapter.medium), wording::speed(row->adapter.linkSpeed)};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(", ")));
    for (const AddressFamily family : kFamilies)
        showFamily(family, row->cell(family), canEdit);
    const QString forecast = wording::automaticForecast(snapshot.traits(), row->adapter);
    m_forecast->setText(forecast);
    m_forecast->setVisible(!forecast.isEmpty());
    showWarnings(*row, snapshot, canEdit);
    showFacts(row->adapter);
}

void DetailsPane::showFamily(AddressFamily family, const FamilyCell& cell, bool canEdit) {
    FamilyPart& shown = part(family);
    const auto& now = cell.now.ipInterface;
    const auto& after = cell.after.ipInterface;
    shown.box->setVisible(now && after && (now->metric || now->automatic));
    if (!now || !after)
        return;
    const bool isAutomatic = after->automatic.value_or(false);
    shown.automatic->setText(isAutomatic && after->metric ? tr("automatic %1").arg(*after->metric) : tr("automatic"));
    {
        const QSignalBlocker quietly(shown.metric);
        shown.automatic->setChecked(isAutomatic);
        shown.manual->setChecked(!isAutomatic);
        if (after->metric && !shown.metric->hasFocus())
            shown.metric->setValue(static_cast<int>(std::min(*after->metric, kHighestMetric)));
        shown.defaultRoutes->setChecked(after->defaultRoutesDisabled != true);
    }
    shown.defaultRoutes->setVisible(now->defaultRoutesDisabled.has_value());
    shown.afterRestart->setText(wording::afterRestart(*now));
    shown.afterRestart->setVisible(!shown.afterRestart->text().isEmpty());
    for (QWidget* control : {static_cast<QWidget*>(shown.automatic), static_cast<QWidget*>(shown.manual),
             static_cast<QWidget*>(shown.metric), static_cast<QWidget*>(shown.defaultRoutes)})
        control->setEnabled(canEdit);
}

void DetailsPane::showWarnings(const AdapterRow& row, const Snapshot& snapshot, bool canEdit) {
    while (QLayoutItem* item = m_warningLines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Warning& warning : row.warnings) {
        auto* text = wrapped(m_warnings);
        text->setText(wording::warning(warning, snapshot));
        m_warningLines->addWidget(text);
        if (!canEdit || warning.mend.empty() || wording::mend(warning.kind).isEmpty())
            continue;
        auto* mend = new QPushButton(wording::mend(warning.kind), m_warnings);
        connect(mend, &QPushButton::clicked, this, [this, changes = warning.mend] { emit editRequested(changes); });
        m_warningLines->addWidget(mend, 0, Qt::AlignLeft);
    }
    m_warnings->setVisible(!row.warnings.empty());
}

void DetailsPane::showFacts(const Adapter& adapter) {
    QStringList addresses;
    for (const AssignedAddress& assigned : adapter.addresses)
        addresses.push_back(wording::plain(assigned.address.toString()) +
                            (assigned.prefixLength ? QStringLiteral("/%1").arg(*assigned.prefixLength) : QString()));
    QStringList servers;
    for (const IpAddress& server : adapter.dnsServers)
        servers.push_back(wording::plain(server.toString()));
    QStringList lines{listed(tr("Addresses"), addresses), listed(tr("DNS servers"), servers)};
    if (adapter.index)
        lines.push_back(tr("Index: %1").arg(*adapter.index));
    lines.push_back(tr("Id: %1").arg(wording::plain(adapter.id.value())));
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void DetailsPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DetailsPane::colour() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, coloursOf(palette()).secondary);
    for (QLabel* label : {m_about, m_forecast, m_facts, m_parts[0].afterRestart, m_parts[1].afterRestart})
        label->setPalette(quiet);
}

} // namespace precedence

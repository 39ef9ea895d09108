#include "app/pages/details_pane.h"

#include "app/pages/family_fields.h"
#include "app/pages/pane_parts.h"
#include "app/widgets/elided_lines.h"
#include "model/adapter_rows.h"
#include "model/network/order_edit.h"
#include "model/wording_rows.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

int shownNumber(const std::optional<std::uint32_t>& metric) {
    return metric && *metric <= kHighestMetric ? static_cast<int>(*metric) : 0;
}

/// Lines may break behind a slash; "Mbit/s" stays together by a word joiner.
QString inOnePiece(QString text) {
    return text.replace(QStringLiteral("/s"), QStringLiteral("/\u2060s"));
}

FamilyState stateOf(const AdapterRow& row, AddressFamily family, const Traits& traits, bool canEdit) {
    const FamilyCell& cell = row.cell(family);
    FamilyState state{.adapter = QString::fromStdString(row.adapter.id.value()), .family = wording::name(family)};
    state.bound = cell.after.ipInterface.has_value();
    if (!state.bound)
        return state;
    const IpInterface& after = *cell.after.ipInterface;
    const IpInterface& now = cell.now.ipInterface ? *cell.now.ipInterface : after;
    const bool isText = traits.kind == StackKind::File;
    state.automatic = after.automatic.value_or(false);
    if (!after.automatic)
        state.unknown = after.metricInferred ? wording::metric(after)
                        : after.metric ? DetailsPane::tr("%1, automatic or manual is not known").arg(*after.metric)
                                       : DetailsPane::tr("interface metric not known");
    if (now.automatic == true)
        state.automaticNumber = shownNumber(now.metric);
    state.manualNumber = shownNumber(state.automatic ? now.metric : after.metric);
    state.waiting = cell.waiting;
    if (after.defaultRoutesDisabled)
        state.defaultRoutes = !*after.defaultRoutesDisabled;
    state.canSetMetric = canEdit && (traits.setsMetric || isText) && replaceableSetting(now).has_value();
    state.canSetDefaultRoutes =
        canEdit && (traits.setsDefaultRoutes || isText) && now.defaultRoutesDisabled.has_value();
    state.step = wording::metricCell(cell);
    state.remark = wording::afterRestart(now);
    return state;
}

/// Default routes stand first in their family.
QStringList gatewaysOf(const Snapshot& snapshot, const Adapter& adapter) {
    QStringList gateways;
    const auto routes = snapshot.routes();
    const auto ipv6 = std::partition_point(
        routes.begin(), routes.end(), [](const Route& route) { return route.family() == AddressFamily::IPv4; });
    for (auto first : {routes.begin(), ipv6}) {
        for (; first != routes.end() && first->destination.isDefaultRoute(); ++first) {
            if (snapshot.adapterOf(*first) == snapshot.find(adapter.id) && first->active)
                gateways.push_back(wording::nextHop(*first));
        }
    }
    gateways.removeDuplicates();
    return gateways;
}

QStringList addressesOf(const Adapter& adapter) {
    QStringList lines;
    for (const AssignedAddress& assigned : adapter.addresses) {
        QString line = QString::fromStdString(assigned.address.toString());
        if (assigned.prefixLength)
            line += QStringLiteral("/%1").arg(*assigned.prefixLength);
        lines.push_back(line);
    }
    return lines;
}

QStringList dnsOf(const Adapter& adapter) {
    QStringList lines;
    for (const IpAddress& server : adapter.dnsServers)
        lines.push_back(QString::fromStdString(server.toString()));
    return lines;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_adapters(Snapshot::make({}))
    , m_name(new ToneLabel(Tone::Plain, this, TextRole::Strong))
    , m_description(new ToneLabel(Tone::Secondary, this))
    , m_state(new ToneLabel(Tone::Plain, this))
    , m_nothing(new ToneLabel(Tone::Secondary, this))
    , m_body(new QWidget(this))
    , m_ipv4(new FamilyFields(m_body))
    , m_ipv6(new FamilyFields(m_body))
    , m_forecast(new ToneLabel(Tone::Secondary, m_body))
    , m_warningColumn(new QVBoxLayout) {
    QVBoxLayout* column = scrollingColumn(this, tr("Details"));
    for (ToneLabel* part : {m_name, m_description, m_state, m_nothing})
        column->addWidget(part);
    column->addWidget(m_body);
    column->addStretch(1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 8, 0, 0);
    body->setSpacing(12);
    body->addWidget(m_ipv4);
    body->addWidget(m_ipv6);
    body->addWidget(m_forecast);
    m_warningColumn->setSpacing(12);
    body->addLayout(m_warningColumn);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(6);
    facts->setColumnStretch(1, 1);
    const QStringList names{tr("Addresses"), tr("Gateways"), tr("DNS servers"), tr("Index"), tr("Hardware"), tr("Id")};
    m_facts.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names) {
        Fact fact{new ToneLabel(Tone::Secondary, m_body), new ElidedLines(m_body)};
        fact.name->setWords(name);
        fact.name->setWordWrap(false);
        const int line = static_cast<int>(m_facts.size());
        facts->addWidget(fact.name, line, 0, Qt::AlignTop);
        facts->addWidget(fact.value, line, 1);
        m_facts.push_back(fact);
    }
    body->addLayout(facts);
    m_nothing->setText(tr("Choose an adapter to see its metrics, addresses and DNS servers."));
    m_nothing->setVisible(true);
    m_body->setVisible(false);
    connectFields(AddressFamily::IPv4, *m_ipv4);
    connectFields(AddressFamily::IPv6, *m_ipv6);
}

void DetailsPane::connectFields(AddressFamily family, FamilyFields& fields) {
    const FamilyChoice choice = family == AddressFamily::IPv4 ? FamilyChoice::IPv4 : FamilyChoice::IPv6;
    connect(&fields, &FamilyFields::automaticChosen, this,
        [this, choice] { request(setMetric(*m_adapters, m_adapter, choice, InterfaceMetric::automatic())); });
    connect(&fields, &FamilyFields::manualEntered, this, [this, choice](int metric) {
        request(setMetric(*m_adapters, m_adapter, choice, InterfaceMetric::manual(static_cast<std::uint32_t>(metric))));
    });
    connect(&fields, &FamilyFields::defaultRoutesChosen, this,
        [this, choice](bool wanted) { request(setDefaultRoutes(*m_adapters, m_adapter, choice, wanted)); });
}

void DetailsPane::request(const ChangeSet& changes) {
    if (changes.empty())
        emit refused(tr("What stands there now is not known, so it cannot be replaced. Read the adapters again."));
    else
        emit editRequested(changes);
}

void DetailsPane::show(const AdapterRow* row, const Snapshot& snapshot, const ChangeSet& /*waiting*/, bool canEdit) {
    m_nothing->setVisible(!row);
    m_body->setVisible(row);
    if (!row) {
        for (ToneLabel* part : {m_name, m_description, m_state})
            part->setWords({});
        return;
    }
    // A field that loses the focus commits what was typed for the adapter before.
    const Adapter& adapter = row->adapter;
    m_adapter = adapter.id;
    m_adapters = Snapshot::make({.traits = snapshot.traits(), .adapters = {adapter}});
    m_name->setWords(wording::name(adapter));
    const QString description = adapter.description ? wording::plain(*adapter.description) : QString();
    m_description->setWords(description == m_name->text() ? QString() : description);
    QStringList state{wording::speed(adapter.linkSpeed)};
    if (adapter.state != LinkState::Unknown)
        state.push_back(wording::name(adapter.state));
    state.removeAll(QString());
    m_state->setWords(state.join(QLatin1String(", ")));
    m_ipv4->setState(stateOf(*row, AddressFamily::IPv4, snapshot.traits(), canEdit));
    m_ipv6->setState(stateOf(*row, AddressFamily::IPv6, snapshot.traits(), canEdit));
    m_forecast->setWords(inOnePiece(wording::automaticForecast(snapshot.traits(), adapter)));
    showWarnings(*row, snapshot);
    showFacts(*row, snapshot);
}

void DetailsPane::showFacts(const AdapterRow& row, const Snapshot& snapshot) {
    const Adapter& adapter = row.adapter;
    const auto line = [](const QString& text) { return text.isEmpty() ? QStringList() : QStringList(text); };
    const QList<QStringList> values{addressesOf(adapter), gatewaysOf(snapshot, adapter), dnsOf(adapter),
        line(adapter.index ? QString::number(*adapter.index) : QString()),
        line(adapter.hardwareAddress ? wording::plain(*adapter.hardwareAddress) : QString()),
        line(wording::plain(adapter.id.value()))};
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i].value->setLines(values[static_cast<qsizetype>(i)]);
        m_facts[i].name->setVisible(!values[static_cast<qsizetype>(i)].isEmpty());
    }
}

void DetailsPane::showWarnings(const AdapterRow& row, const Snapshot& snapshot) {
    QStringList texts;
    for (const Warning& warning : row.warnings)
        texts.push_back(wording::warning(warning, snapshot));
    if (row.warnings == m_warnings && texts == m_warningTexts)
        return;
    m_warnings = row.warnings;
    m_warningTexts = texts;
    for (QWidget* block : m_warningBlocks) {
        m_warningColumn->removeWidget(block);
        block->hide();
        block->deleteLater(); // its own button may be what brought us here
    }
    m_warningBlocks.clear();
    for (const Warning& warning : m_warnings) {
        m_warningBlocks.push_back(warningBlock(warning, snapshot));
        m_warningColumn->addWidget(m_warningBlocks.back());
    }
}

QWidget* DetailsPane::warningBlock(const Warning& warning, const Snapshot& snapshot) {
    auto* block = new QWidget(m_body);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* sign = new ToneIcon(block);
    sign->setIcon(isOftenMeant(warning.kind) ? IconName::Info : IconName::Warning,
        isOftenMeant(warning.kind) ? Tone::Secondary : Tone::Waiting);
    auto* name = new ToneLabel(Tone::Plain, block, TextRole::Strong);
    name->setWords(wording::warningName(warning.kind));
    auto* text = new ToneLabel(Tone::Secondary, block);
    text->setWords(wording::warning(warning, snapshot));
    grid->addWidget(sign, 0, 0);
    grid->addWidget(name, 0, 1);
    grid->addWidget(text, 1, 1);
    if (const QString mend = wording::mend(warning.kind); !warning.mend.empty() && !mend.isEmpty()) {
        auto* buttons = new QHBoxLayout();
        buttons->setSpacing(8);
        auto* button = new QPushButton(mend, block);
        connect(button, &QPushButton::clicked, this, [this, changes = warning.mend] { emit editRequested(changes); });
        buttons->addWidget(button);
        if (warning.since) {
            auto* accept = new QPushButton(tr("Leave it"), block);
            accept->setToolTip(tr("It stays as it is, and nobody is told of it again."));
            connect(
                accept, &QPushButton::clicked, this, [this, changes = warning.mend] { emit acceptRequested(changes); });
            buttons->addWidget(accept);
        }
        buttons->addStretch(1);
        grid->addLayout(buttons, 2, 1);
    }
    return block;
}

} // namespace precedence

#include "app/pages/orders_page.h"

#include "app/icons.h"
#include "app/pages/move_buttons.h"
#include "app/pages/order_tree.h"
#include "app/pages/priority_page.h"
#include "app/widgets/announcer.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "model/network/binding_edits.h"
#include "model/session.h"
#include "model/wording_orders.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;

struct ViewButton {
    OrderView view;
    const char* text;
};
constexpr std::array kViews{
    ViewButton{OrderView::Connections, QT_TRANSLATE_NOOP("precedence::OrdersPage", "Bindings by connection")},
    ViewButton{OrderView::Components, QT_TRANSLATE_NOOP("precedence::OrdersPage", "Bindings by component")},
    ViewButton{OrderView::Providers, QT_TRANSLATE_NOOP("precedence::OrdersPage", "Providers")},
};

QLabel* remark(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OrdersPage::OrdersPage(Session& session, QWidget* parent)
    : LatePage(parent)
    , m_session(session) {
    setAccessibleName(tr("Older orders"));
}

void OrdersPage::build() {
    m_announcer = new Announcer(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    addTop(layout);
    m_reach = remark(this);
    layout->addWidget(m_reach);
    addNotice(layout);
    addTrees(layout);
    m_facts = remark(this);
    layout->addWidget(m_facts);
    addButtons(layout);
    for (auto signal : {&Session::snapshotChanged, &Session::shownChangesChanged, &Session::stateChanged})
        connect(&m_session, signal, this, [this] {
            if (isVisible())
                refresh();
        });
}

void OrdersPage::addTop(QVBoxLayout* layout) {
    auto* top = new QHBoxLayout();
    auto* title = new ElidedLabel(tr("Older orders"), this);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    top->addWidget(title, 1);
    m_views = new QButtonGroup(this);
    for (const ViewButton& one : kViews) {
        auto* button = new QPushButton(tr(one.text), this);
        button->setCheckable(true);
        button->setChecked(one.view == m_view);
        m_views->addButton(button, static_cast<int>(one.view));
        top->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { showView(static_cast<OrderView>(id)); });
    layout->addLayout(top);
}

void OrdersPage::addNotice(QVBoxLayout* layout) {
    m_notice = new QWidget(this);
    auto* line = new QHBoxLayout(m_notice);
    line->setContentsMargins(0, 0, 0, 0);
    auto* priority = new QPushButton(icon(IconName::Priority), tr("Go to Priority"), m_notice);
    auto* anyway = new QPushButton(tr("Change anyway"), m_notice);
    for (QPushButton* button : {priority, anyway}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(priority, &QPushButton::clicked, this, &OrdersPage::priorityRequested);
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_isAnyway = true;
        refresh();
        m_announcer->say(tr("The bindings can be changed now. Precedence says whether Windows keeps them."));
        current().tree->setFocus();
    });
    layout->addWidget(m_notice);
}

void OrdersPage::addTrees(QVBoxLayout* layout) {
    m_stack = new QStackedWidget(this);
    for (const ViewButton& one : kViews) {
        auto* model = new OrdersModel(one.view, this);
        auto* tree = new OrderTree(*model, m_stack);
        m_shown.push_back({model, tree});
        m_stack->addWidget(tree);
        connect(model, &OrdersModel::editRequested, &m_session, &Session::edit);
        connect(tree, &OrderTree::said, m_announcer, &Announcer::say);
        connect(tree, &OrderTree::currentMoved, this, &OrdersPage::refreshButtons);
    }
    m_trouble = new EmptyState({.sentence = tr("Reading the older orders …")}, m_stack);
    m_stack->addWidget(m_trouble);
    connect(m_trouble, &EmptyState::actionChosen, this, &OrdersPage::readAgainRequested);
    layout->addWidget(m_stack, 1);
}

void OrdersPage::addButtons(QVBoxLayout* layout) {
    auto* buttons = new FlowLayout();
    for (const MoveButton& move : kMoveButtons) {
        auto* button = new QPushButton(icon(move.icon), PriorityPage::tr(move.text), this);
        button->setAutoDefault(false);
        button->setToolTip(QKeySequence(QLatin1String(move.tip)).toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, step = move.step] { current().tree->move(step); });
        buttons->addWidget(button);
        m_moves.emplace_back(move.step, button);
    }
    m_makeFirst = new QPushButton(icon(IconName::Pin), tr("First for everything"), this);
    m_makeFirst->setAutoDefault(false);
    m_makeFirst->setToolTip(tr("Binds every client and service to this connection first, over whatever protocol."));
    connect(m_makeFirst, &QPushButton::clicked, this, [this] {
        const QModelIndex chosen = current().tree->currentIndex();
        const auto& bindings = m_session.after()->olderOrders().bindings;
        if (bindings && canEdit())
            m_session.edit(madeFirst(*bindings, AdapterId(chosen.data(OrdersModel::KeyRole).toString().toStdString())));
    });
    buttons->addWidget(m_makeFirst);
    layout->addLayout(buttons);
}

void OrdersPage::showView(OrderView view) {
    buildNow();
    m_view = view;
    m_views->button(static_cast<int>(view))->setChecked(true);
    setFocusProxy(current().tree);
    refresh();
}

void OrdersPage::showEvent(QShowEvent* event) {
    LatePage::showEvent(event);
    refresh();
}

/// From Windows 10 on nothing goes by the order of bindings.
bool OrdersPage::isIgnored() const {
    return m_view != OrderView::Providers && m_session.snapshot()->traits().bindingReach == BindingReach::Nothing;
}

bool OrdersPage::canEdit() const {
    const Traits& traits = m_session.snapshot()->traits();
    if (m_session.state() == SessionState::Applying || m_session.isTrying())
        return false;
    return m_view == OrderView::Providers ? traits.setsProviders : traits.setsBindings && (!isIgnored() || m_isAnyway);
}

void OrdersPage::refresh() {
    const Shown& shown = current();
    const bool isEmpty = shown.model->rowCount() == 0;
    shown.model->setState(m_session.snapshot(), m_session.after(), canEdit());
    if (isEmpty && shown.model->rowCount() > 0)
        shown.tree->setCurrentIndex(shown.model->index(0, 0));
    if (isEmpty && m_view == OrderView::Components)
        shown.tree->expandAll();
    if (shown.model->rowCount() > 0)
        m_stack->setCurrentWidget(shown.tree);
    else
        showTrouble();
    refreshTexts();
    refreshButtons();
}

void OrdersPage::showTrouble() {
    const OlderOrders& orders = m_session.snapshot()->olderOrders();
    const auto& problem = m_view == OrderView::Providers ? orders.providersProblem : orders.bindingsProblem;
    if (problem)
        m_trouble->setContent({.icon = IconName::Error,
            .sentence = tr("This order could not be read."),
            .reason = wording::sentence(*problem, m_session.snapshot()->traits().system),
            .action = tr("Read again"),
            .failed = true});
    else
        m_trouble->setContent({.icon = IconName::Bindings, .sentence = tr("Reading the older orders …")});
    m_stack->setCurrentWidget(m_trouble);
}

void OrdersPage::refreshTexts() {
    const Snapshot& snapshot = *m_session.snapshot();
    const bool isProviders = m_view == OrderView::Providers;
    m_reach->setText(isProviders ? wording::providerReach() : wording::bindingReach(snapshot.traits()));
    m_notice->setVisible(isIgnored() && !m_isAnyway && snapshot.traits().setsBindings);
    QStringList facts;
    const auto& providers = snapshot.olderOrders().providers;
    if (isProviders && providers && providers->flaw)
        facts.push_back(wording::flaw(*providers->flaw));
    if (isProviders && providers && !providers->hardwareOrder.empty())
        facts.push_back(wording::hardwareOrder(*providers));
    if (!isProviders) {
        facts.push_back(wording::localNames(*m_session.after()));
        facts.push_back(wording::linkage(snapshot));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!facts.isEmpty());
}

void OrdersPage::refreshButtons() {
    for (const auto& [step, button] : m_moves)
        button->setEnabled(current().tree->canMove(step));
    const QModelIndex chosen = current().tree->currentIndex();
    m_makeFirst->setVisible(m_view == OrderView::Connections);
    m_makeFirst->setEnabled(chosen.data(OrdersModel::MovableRole).toBool());
}

} // namespace precedence

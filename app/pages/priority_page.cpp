#include "app/pages/priority_page.h"

#include "app/colours.h"
#include "app/delegates/adapter_row_delegate.h"
#include "app/pages/move_buttons.h"
#include "app/pages/priority_tree.h"
#include "app/widgets/announcer.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "model/adapter_tree_model.h"
#include "model/holding.h"
#include "model/session.h"
#include "model/wording_outcomes.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <memory>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kAroundChoice = 32;

std::vector<const AdapterRow*> rowsOf(const AdapterTreeModel& model) {
    std::vector<const AdapterRow*> rows;
    const auto add = [&](const QModelIndex& parent) {
        for (int i = 0; i < model.rowCount(parent); ++i) {
            if (const AdapterRow* row = model.row(model.index(i, 0, parent)))
                rows.push_back(row);
        }
    };
    add({});
    for (const RowPlace place : {RowPlace::OrderUnknown, RowPlace::WithoutFamily, RowPlace::NotConnected}) {
        if (const QModelIndex group = model.groupIndex(place); group.isValid())
            add(group);
    }
    return rows;
}

} // namespace

PriorityPage::PriorityPage(Session& session, AdapterTreeModel& model, const Holding* holding, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_holding(holding)
    , m_tree(new PriorityTree(model, this))
    , m_announcer(new Announcer(this))
    , m_trouble(new EmptyState({.sentence = tr("Reading this computer …")}, this))
    , m_familyButtons(new QButtonGroup(this))
    , m_basis(new QLabel(this))
    , m_otherOrder(new QWidget(this))
    , m_otherOrderText(new QLabel(m_otherOrder))
    , m_useIpv4(new QPushButton(tr("Use the IPv4 order"), m_otherOrder))
    , m_automatic(new QPushButton(tr("&Return to automatic"), this))
    , m_below(nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    addTop(layout);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_trouble, 1);
    addButtons(layout);
    m_below = new QVBoxLayout();
    layout->addLayout(m_below);

    m_tree->setItemDelegate(new AdapterRowDelegate(
        [this](const QModelIndex& index) -> AdapterCellLook {
            const AdapterRow* row = m_model.row(index);
            if (!row || !m_context)
                return GroupLook{
                    .text = m_model.data(index).toString(), .expanded = m_tree->isExpanded(index.siblingAtColumn(0))};
            switch (index.column()) {
            case AdapterTreeModel::NameColumn: return nameLook(*row, *m_session.snapshot(), *m_context);
            case AdapterTreeModel::LinkColumn: return linkLook(*row, *m_context);
            case AdapterTreeModel::Ipv4Column: return metricLook(*row, AddressFamily::IPv4, *m_context);
            default: return metricLook(*row, AddressFamily::IPv6, *m_context);
            }
        },
        m_tree));
    connect(m_tree, &PriorityTree::adapterChosen, this, &PriorityPage::adapterChosen);
    connect(m_tree, &PriorityTree::menuRequested, this, &PriorityPage::showMenu);
    connect(m_tree, &PriorityTree::said, m_announcer, &Announcer::say);
    setFocusProxy(m_tree);
    connect(m_tree, &PriorityTree::draggedOver, this, [this](const AdapterId& adapter, int row) {
        m_session.setDragged(row < 0 ? ChangeSet() : m_model.dropEdit(adapter, row).changes());
    });
    connect(m_trouble, &EmptyState::actionChosen, this, &PriorityPage::readAgainRequested);
    connect(&m_model, &AdapterTreeModel::editRequested, &m_session, &Session::edit);
    for (auto signal : {&Session::snapshotChanged, &Session::waitingChanged, &Session::outcomesChanged})
        connect(&m_session, signal, this, &PriorityPage::refresh);
    if (m_holding)
        connect(m_holding, &Holding::changed, this, &PriorityPage::refresh);
    setTrouble(tr("Reading this computer …"), {}, false);
    refreshRemarks();
}

void PriorityPage::addTop(QVBoxLayout* layout) {
    auto* top = new QHBoxLayout();
    auto* title = new ElidedLabel(tr("Priority order, lowest metric first"), this);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    top->addWidget(title, 1);
    const std::array choices{std::pair(FamilyChoice::IPv4, tr("IPv4")), std::pair(FamilyChoice::IPv6, tr("IPv6")),
        std::pair(FamilyChoice::Both, tr("Both"))};
    for (const auto& [choice, text] : choices) {
        auto* button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setChecked(choice == m_families);
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(text) + kAroundChoice);
        button->setAccessibleName(tr("Show the order of: %1").arg(text));
        m_familyButtons->addButton(button, static_cast<int>(choice));
        top->addWidget(button);
    }
    connect(m_familyButtons, &QButtonGroup::idClicked, this,
        [this](int id) { chooseFamilies(static_cast<FamilyChoice>(id)); });
    layout->addLayout(top);
    m_basis->setWordWrap(true);
    m_basis->hide();
    layout->addWidget(m_basis);
    auto* other = new QHBoxLayout(m_otherOrder);
    other->setContentsMargins(0, 0, 0, 0);
    m_otherOrderText->setWordWrap(true);
    auto* showIpv6 = new QPushButton(tr("Show IPv6"), m_otherOrder);
    other->addWidget(m_otherOrderText, 1);
    other->addWidget(m_useIpv4);
    other->addWidget(showIpv6);
    m_otherOrder->hide();
    connect(m_useIpv4, &QPushButton::clicked, this, &PriorityPage::useIpv4Order);
    connect(showIpv6, &QPushButton::clicked, this, [this] {
        m_familyButtons->button(static_cast<int>(FamilyChoice::IPv6))->setChecked(true);
        chooseFamilies(FamilyChoice::IPv6);
    });
    layout->addWidget(m_otherOrder);
}

void PriorityPage::addButtons(QVBoxLayout* layout) {
    m_buttons = new QHBoxLayout();
    m_buttons->setSpacing(kGap);
    auto* moves = new QWidget(this);
    auto* flow = new FlowLayout(moves, kGap);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const MoveButton& move : kMoveButtons) {
        auto* button = new QPushButton(icon(move.icon), tr(move.text), moves);
        button->setToolTip(QKeySequence(QLatin1String(move.tip)).toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, step = move.step] { this->move(step); });
        m_moves.push_back(button);
        flow->addWidget(button);
    }
    m_buttons->addWidget(moves, 1);
    connect(m_automatic, &QPushButton::clicked, this, &PriorityPage::returnToAutomatic);
    m_buttons->addWidget(m_automatic, 0, Qt::AlignTop);
    layout->addLayout(m_buttons);
}

void PriorityPage::addMenu(const QString& text, QMenu& menu) {
    auto* button = new QPushButton(text, this);
    button->setMenu(&menu);
    m_buttons->insertWidget(m_buttons->indexOf(m_automatic), button, 0, Qt::AlignTop);
}

void PriorityPage::addBelow(QWidget* pane) {
    m_below->addWidget(pane);
}

void PriorityPage::setTrouble(const QString& sentence, const QString& reason, bool isFailure) {
    const bool isTrouble = !sentence.isEmpty();
    m_trouble->setContent({.icon = isFailure ? IconName::Error : IconName::Computer,
        .sentence = sentence,
        .reason = reason,
        .action = isFailure ? tr("Read again") : QString(),
        .failed = isFailure});
    m_trouble->setVisible(isTrouble);
    m_tree->setVisible(!isTrouble);
}

const AdapterRow* PriorityPage::currentRow() const {
    return m_model.row(m_tree->currentIndex());
}

void PriorityPage::chooseFamilies(FamilyChoice families) {
    m_families = families;
    refresh();
}

void PriorityPage::refresh() {
    std::vector<std::string> ids;
    for (const Adapter& adapter : m_session.snapshot()->adapters())
        ids.push_back(adapter.id.value());
    m_hues.include(std::move(ids));
    m_model.setState({.snapshot = m_session.snapshot(),
        .waiting = m_session.waiting().changeSet(),
        .families = m_families,
        .moreWarnings = m_holding ? m_holding->warnings() : std::vector<Warning>()});
    m_context.emplace(contextOf(rowsOf(m_model), m_hues, m_families, m_session.snapshot()->traits().canWrite()));
    if (!m_tree->currentIndex().isValid())
        chooseFirst();
    refreshRemarks();
    m_tree->viewport()->update();
    emit rowsChanged();
}

void PriorityPage::chooseFirst() {
    const QModelIndex first = m_model.index(0, 0);
    if (!first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    // Where nothing has a rank, what there is is to be seen all the same.
    m_tree->setExpanded(first, true);
}

void PriorityPage::refreshRemarks() {
    const bool canMove = m_session.snapshot()->traits().setsMetric;
    for (QPushButton* button : m_moves)
        button->setEnabled(canMove);
    m_automatic->setEnabled(canMove);
    m_basis->setVisible(m_session.hasSnapshot() && m_model.basis() == OrderBasis::DefaultRoute);
    m_basis->setText(m_session.snapshot()->traits().kind == StackKind::File
                         ? tr("Ordered by default route; this text has no interface metrics.")
                         : tr("Ordered by default route: this computer has no interface metrics."));
    const QString other = m_families == FamilyChoice::Both ? wording::otherOrder(*m_session.after()) : QString();
    m_otherOrderText->setText(other);
    m_otherOrder->setVisible(!other.isEmpty());
    m_useIpv4->setEnabled(canMove);
}

void PriorityPage::move(Step step) {
    m_tree->move(step);
}

void PriorityPage::returnToAutomatic() {
    if (const auto adapter = m_tree->currentAdapter())
        m_session.edit(setMetric(*m_session.snapshot(), *adapter, m_families, InterfaceMetric::automatic()));
}

void PriorityPage::pinOrder() {
    const ChangeSet waiting = m_session.waiting().changeSet();
    m_session.edit(precedence::pinOrder({*m_session.snapshot(), waiting}, m_families).changes());
}

void PriorityPage::useIpv4Order() {
    const ChangeSet waiting = m_session.waiting().changeSet();
    m_session.edit(useOrderOf({*m_session.snapshot(), waiting}, AddressFamily::IPv6, AddressFamily::IPv4).changes());
}

void PriorityPage::addFamilyActions(QMenu& menu, const AdapterRow& row) {
    for (const AddressFamily family : kFamilies) {
        const auto& ipInterface = row.cell(family).after.ipInterface;
        if (!ipInterface)
            continue;
        const int column = family == AddressFamily::IPv4 ? AdapterTreeModel::Ipv4Column : AdapterTreeModel::Ipv6Column;
        auto* action = menu.addAction(tr("Type an %1 metric …").arg(wording::name(family)));
        // Once the menu is gone: an editor that is opened before loses the keys to what had them, and closes.
        connect(
            action, &QAction::triggered, m_tree,
            [this, id = row.adapter.id, column] { m_tree->edit(m_model.indexOf(id, column)); }, Qt::QueuedConnection);
    }
    for (const AddressFamily family : kFamilies) {
        const auto& ipInterface = row.cell(family).after.ipInterface;
        if (!ipInterface)
            continue;
        auto* action = menu.addAction(tr("Use its %1 default routes").arg(wording::name(family)));
        action->setCheckable(true);
        action->setChecked(ipInterface->defaultRoutesDisabled != true);
        const auto choice = family == AddressFamily::IPv4 ? FamilyChoice::IPv4 : FamilyChoice::IPv6;
        connect(action, &QAction::triggered, this, [this, id = row.adapter.id, choice](bool isUsed) {
            m_session.edit(setDefaultRoutes(*m_session.snapshot(), id, choice, isUsed));
        });
    }
}

void PriorityPage::showMenu(const QModelIndex& index, const QPoint& place) {
    const AdapterRow* row = m_model.row(index);
    if (!row || !m_session.snapshot()->traits().canWrite())
        return;
    QMenu menu(this);
    for (const MoveButton& move : kMoveButtons)
        menu.addAction(icon(move.icon), tr(move.text), QKeySequence(QLatin1String(move.tip)), this,
            [this, step = move.step] { this->move(step); });
    menu.addSeparator();
    menu.addAction(tr("Return to automatic"), this, &PriorityPage::returnToAutomatic);
    addFamilyActions(menu, *row);
    menu.addSeparator();
    menu.addAction(icon(IconName::Pin), tr("Pin order"), this, &PriorityPage::pinOrder);
    menu.addAction(tr("Use the IPv4 order for IPv6"), this, &PriorityPage::useIpv4Order)
        ->setEnabled(m_model.familiesDisagree());
    for (const Warning& warning : row->warnings) {
        if (!warning.mend.empty() && !wording::mend(warning.kind).isEmpty())
            menu.addAction(icon(IconName::Check), wording::mend(warning.kind), this,
                [this, mend = warning.mend] { m_session.edit(mend); });
    }
    menu.exec(place);
}

} // namespace precedence

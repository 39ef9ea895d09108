#include "app/pages/lab_page.h"

#include "app/icons.h"
#include "app/pages/lesson_view.h"
#include "app/widgets/empty_state.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace precedence {
namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kListWidth = 264;

/// Room for a title on as many lines as it needs: the list's own reckoning forgets the icon and cuts the last line.
QSize roomOf(const QString& title, const QFont& font) {
    const int width = kListWidth - 72;
    const QRect text = QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title);
    return {width, text.height() + 12};
}

} // namespace

LabPage::LabPage(QWidget* parent)
    : LatePage(parent) {
    setAccessibleName(tr("Lab"));
}

void LabPage::build() {
    m_list = new QListWidget(this);
    m_leave = new QPushButton(icon(IconName::Computer), tr("Back to this computer"), this);
    m_countdown = new QCheckBox(tr("Changes go back unless kept"), this);
    m_countdown->setToolTip(
        tr("As on a real computer: an order is tried, and goes back when nobody keeps it in time."));
    m_right = new QStackedWidget(this);
    m_lesson = new LessonView(m_right);
    m_empty = new EmptyState({.icon = IconName::Lab}, m_right);
    auto* heading = new QLabel(tr("Scenarios"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_list);
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setAccessibleDescription(tr("Enter opens the scenario."));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFixedWidth(kListWidth);
    m_leave->setAutoDefault(false);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(heading);
    left->addWidget(m_list, 1);
    left->addWidget(m_countdown);
    left->addWidget(m_leave);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_lesson);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addLayout(left);
    layout->addWidget(m_right, 1);
    connectParts();
    if (m_view)
        refresh();
}

void LabPage::connectParts() {
    connect(m_list, &QListWidget::itemClicked, this, &LabPage::choose);
    connect(m_list, &QListWidget::itemActivated, this, &LabPage::choose);
    connect(m_countdown, &QCheckBox::clicked, this, &LabPage::countdownChosen);
    connect(m_leave, &QPushButton::clicked, this, &LabPage::leaveRequested);
    connect(m_lesson, &LessonView::eventFired, this, &LabPage::eventFired);
    connect(m_lesson, &LessonView::administratorChosen, this, &LabPage::administratorChosen);
}

void LabPage::show(const LabView& view) {
    m_view = view;
    if (isBuilt())
        refresh();
}

void LabPage::refresh() {
    const bool otherScenarios = m_view->scenarios != m_scenarios;
    if (otherScenarios) {
        m_scenarios = m_view->scenarios;
        fillScenarios();
    }
    if (otherScenarios || m_view->current != m_current) {
        m_current = m_view->current;
        markCurrent();
    }
    m_countdown->setChecked(m_view->countsDown);
    m_leave->setVisible(m_view->canLeave && !m_view->current.isEmpty());
    m_lesson->show(*m_view);
    if (m_scenarios.empty())
        m_empty->setContent({.icon = IconName::Lab,
            .sentence = tr("There are no scenarios here."),
            .reason = tr("They come with Precedence, in the folder share/precedence/scenarios. Install it again, or "
                         "name another folder in PRECEDENCE_SCENARIOS.")});
    else
        m_empty->setContent({.icon = IconName::Lab,
            .sentence = tr("Choose a scenario."),
            .reason = tr("The lab is a simulated computer. You can try every change and pull every cable there; "
                         "nothing on this computer changes.")});
    m_right->setCurrentWidget(m_view->current.isEmpty() ? static_cast<QWidget*>(m_empty) : m_lesson);
}

void LabPage::choose(const QListWidgetItem* item) {
    const QString name = item->data(kNameRole).toString();
    if (name != m_current)
        emit scenarioChosen(name);
}

void LabPage::fillScenarios() {
    m_list->clear();
    for (const LabView::Scenario& scenario : m_scenarios) {
        auto* item = new QListWidgetItem(scenario.title, m_list);
        item->setData(kNameRole, scenario.name);
    }
}

/// The open one carries a mark and stands in bold, so that it is seen wherever the selection is.
void LabPage::markCurrent() {
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool open = item->data(kNameRole).toString() == m_current;
        QFont font = m_list->font();
        font.setBold(open);
        item->setFont(font);
        item->setIcon(icon(open ? IconName::Check : IconName::Lab));
        item->setSizeHint(roomOf(item->text(), font));
        item->setData(Qt::AccessibleDescriptionRole, open ? tr("open") : QString());
        if (open)
            m_list->setCurrentItem(item);
    }
}

void LabPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (isBuilt() && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        markCurrent();
}

} // namespace precedence

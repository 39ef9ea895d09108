#include "app/pages/history_page.h"

#include "app/icons.h"
#include "app/pages/history_card.h"
#include "app/widgets/empty_state.h"
#include "model/history.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

QString nameOf(const QDate& day, const QDate& today) {
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        return HistoryPage::tr("Today, %1").arg(date);
    return day.addDays(1) == today ? HistoryPage::tr("Yesterday, %1").arg(date) : date;
}

} // namespace

HistoryPage::HistoryPage(HistoryModel& model, QWidget* parent)
    : LatePage(parent)
    , m_model(model) {
    setAccessibleName(tr("History"));
}

void HistoryPage::build() {
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    auto* inside = new QWidget(m_scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(8);
    m_older = new QPushButton(tr("Show older entries"), inside);
    m_older->setAutoDefault(false);
    m_lines->addWidget(m_older, 0, Qt::AlignLeft);
    m_lines->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("History, the latest first"));
    auto* empty = new EmptyState({.icon = IconName::History,
                                     .sentence = tr("Nothing has changed yet."),
                                     .reason = tr("What you apply stands here, and what other programs or people "
                                                  "change while Precedence is open. Each change can be put back.")},
        m_stack);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_stack);
    m_originals = new QPushButton(icon(IconName::Undo), tr("Put back what was here before Precedence"), this);
    m_originals->setAutoDefault(false);
    m_originals->setToolTip(tr("Makes the changes wait that bring back what stood here before the first change that "
                               "was ever kept. Nothing is written until you apply them."));
    m_originals->setVisible(m_hasOriginals);
    layout->addWidget(m_originals, 0, Qt::AlignLeft);
    connect(m_originals, &QPushButton::clicked, this, &HistoryPage::originalsRequested);
    connect(m_older, &QPushButton::clicked, this, &HistoryPage::addOlder);
    follow();
    rebuild();
}

void HistoryPage::setHasOriginals(bool hasOriginals) {
    m_hasOriginals = hasOriginals;
    if (isBuilt())
        m_originals->setVisible(hasOriginals);
}

void HistoryPage::follow() {
    connect(&m_model, &HistoryModel::rowsInserted, this, [this](const QModelIndex& /*parent*/, int first, int last) {
        if (first == 0)
            insertNewest(last + 1);
        else
            rebuild();
    });
    connect(&m_model, &HistoryModel::rowsRemoved, this, [this] {
        const auto rows = static_cast<std::size_t>(m_model.rowCount());
        if (m_shown.size() > rows)
            dropBehind(rows);
        place();
    });
    connect(&m_model, &HistoryModel::modelReset, this, &HistoryPage::rebuild);
    connect(&m_model, &HistoryModel::dataChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refreshPutBack();
    });
}

HistoryPage::Shown HistoryPage::makeShown(int row) {
    const QModelIndex index = m_model.index(row);
    QWidget* inside = m_scroll->widget();
    Shown shown{.day = index.data(HistoryModel::TimeRole).toDateTime().toLocalTime().date()};
    shown.heading = new QLabel(inside);
    shown.heading->setTextFormat(Qt::PlainText);
    QFont bold = shown.heading->font();
    bold.setBold(true);
    shown.heading->setFont(bold);
    shown.card = new HistoryCard(index, inside);
    connect(shown.card, &HistoryCard::putBackRequested, this, [this, card = shown.card] { putBack(card); });
    return shown;
}

void HistoryPage::rebuild() {
    dropBehind(0);
    addOlder();
    m_limit = kShownAtFirst;
}

void HistoryPage::insertNewest(int count) {
    std::vector<Shown> newest;
    newest.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        newest.push_back(makeShown(row));
        m_lines->insertWidget(2 * row, newest.back().heading);
        m_lines->insertWidget(2 * row + 1, newest.back().card);
    }
    m_shown.insert(m_shown.begin(), newest.begin(), newest.end());
    m_limit = std::max(m_limit, kShownAtFirst);
    if (m_shown.size() > static_cast<std::size_t>(m_limit))
        dropBehind(static_cast<std::size_t>(m_limit));
    place();
}

void HistoryPage::addOlder() {
    const auto shown = static_cast<int>(m_shown.size());
    const int wanted = std::min(m_model.rowCount(), shown + kShownAtFirst);
    m_limit = std::max(m_limit, wanted);
    m_shown.reserve(static_cast<std::size_t>(wanted));
    for (int row = shown; row < wanted; ++row) {
        m_shown.push_back(makeShown(row));
        m_lines->insertWidget(2 * row, m_shown.back().heading);
        m_lines->insertWidget(2 * row + 1, m_shown.back().card);
    }
    place();
}

void HistoryPage::dropBehind(std::size_t count) {
    for (std::size_t row = count; row < m_shown.size(); ++row) {
        for (QWidget* widget :
            {static_cast<QWidget*>(m_shown[row].heading), static_cast<QWidget*>(m_shown[row].card)}) {
            m_lines->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    m_shown.resize(std::min(count, m_shown.size()));
}

void HistoryPage::place() {
    nameDays();
    // What is made last would come last in the window.
    QWidget* before = m_scroll;
    for (const Shown& shown : m_shown) {
        setTabOrder(before, shown.card->putBackButton());
        before = shown.card->putBackButton();
    }
    setTabOrder(before, m_older);
    setTabOrder(m_older, m_originals);
    m_older->setVisible(m_model.rowCount() > static_cast<int>(m_shown.size()));
    m_stack->setCurrentIndex(m_shown.empty() ? 0 : 1);
}

void HistoryPage::nameDays() {
    const QDate today = QDate::currentDate();
    QDate last;
    for (const Shown& shown : m_shown) {
        shown.heading->setText(nameOf(shown.day, today));
        shown.heading->setContentsMargins(0, last.isValid() ? 12 : 0, 0, 0);
        shown.heading->setVisible(shown.day != last);
        last = shown.day;
    }
}

void HistoryPage::refreshPutBack() {
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_shown[row].card->setPutBack(m_model.index(static_cast<int>(row)).data(HistoryModel::PutBackRole).toBool());
    m_stale = false;
}

void HistoryPage::putBack(const HistoryCard* card) {
    const auto place =
        std::find_if(m_shown.begin(), m_shown.end(), [card](const Shown& shown) { return shown.card == card; });
    if (place != m_shown.end())
        m_model.putBack(static_cast<int>(place - m_shown.begin()));
}

void HistoryPage::showEvent(QShowEvent* event) {
    if (m_stale)
        refreshPutBack();
    place();
    QWidget::showEvent(event);
}

void HistoryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && isBuilt())
        rebuild();
}

} // namespace precedence

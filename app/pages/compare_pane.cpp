#include "app/pages/compare_pane.h"

#include "app/charts/compare_chart.h"
#include "app/colours.h"
#include "app/icons.h"
#include "app/pages/compare_rows.h"
#include "app/pages/compare_table.h"
#include "app/widgets/flow_layout.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace precedence {
namespace {

using namespace std::chrono_literals;

constexpr int kLowest = 128;
constexpr int kHighest = 300;

QLabel* remark(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ComparePane::ComparePane(QWidget* parent)
    : QWidget(parent)
    , m_header(new QToolButton(this)) {
    m_header->setText(tr("Compare default routes"));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    connect(m_header, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_header, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    colour();
}

void ComparePane::makeBody() {
    if (m_body)
        return;
    m_body = new QWidget(this);
    m_stack = new QStackedWidget(m_body);
    m_scroll = new QScrollArea(m_stack);
    m_chart = new CompareChart(m_scroll);
    m_table = new CompareTable(m_stack);
    m_empty = remark(m_body);
    m_note = remark(m_body);
    m_forget = new QTimer(this);
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);

    auto* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(makeTools());
    QWidget* previous = m_header;
    for (QWidget* next :
        {static_cast<QWidget*>(m_asChart), static_cast<QWidget*>(m_asTable), static_cast<QWidget*>(m_copyPicture),
            static_cast<QWidget*>(m_copyText), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table)}) {
        setTabOrder(previous, next);
        previous = next;
    }
    inside->addWidget(m_empty);
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_note);
    m_empty->setText(tr("No adapter has a default route, so there is nothing to compare."));
    m_forget->setSingleShot(true);
    connect(m_forget, &QTimer::timeout, m_said, &QLabel::clear);
    m_body->setVisible(false);
    layout()->addWidget(m_body);
}

QToolButton* ComparePane::makeTool(const QString& text, const QString& name, QWidget* parent) {
    auto* tool = new QToolButton(parent);
    tool->setText(text);
    tool->setAccessibleName(name);
    tool->setToolTip(name);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

QWidget* ComparePane::makeTools() {
    auto* tools = new QWidget(m_body);
    auto* line = new FlowLayout(tools);
    m_asChart = makeTool(tr("Chart"), tr("Compare as a chart"), tools);
    m_asTable = makeTool(tr("Table"), tr("Compare as a table"), tools);
    for (QToolButton* tool : {m_asChart, m_asTable}) {
        tool->setCheckable(true);
        tool->setAutoExclusive(true);
        line->addWidget(tool);
    }
    m_asChart->setChecked(true);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentIndex(table ? 1 : 0);
        bound();
    });
    m_copyPicture = makeTool(tr("Copy as picture"), tr("Copy the chart as a picture"), tools);
    m_copyText = makeTool(tr("Copy as text"), tr("Copy the table as text"), tools);
    for (QToolButton* tool : {m_copyPicture, m_copyText}) {
        tool->setIcon(icon(IconName::Copy));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->addWidget(tool);
    }
    connect(m_copyPicture, &QToolButton::clicked, this, &ComparePane::copyPicture);
    connect(m_copyText, &QToolButton::clicked, this, &ComparePane::copyText);
    m_said = new QLabel(tools);
    m_said->setTextFormat(Qt::PlainText);
    line->addWidget(m_said);
    return tools;
}

void ComparePane::setRows(const AdapterRows& rows, const AdapterHues& hues) {
    std::vector<CompareBar> bars = barsOf(rows, hues);
    QStringList notes = compareNotes(rows);
    if (bars == m_bars && notes == m_notes)
        return;
    m_bars = std::move(bars);
    m_notes = std::move(notes);
    if (!m_folded)
        showBars();
}

void ComparePane::setFolded(bool folded) {
    const bool changed = folded != m_folded;
    m_folded = folded;
    if (!folded) {
        makeBody();
        showBars();
    }
    if (m_body)
        m_body->setVisible(!folded);
    colour();
    if (changed)
        emit foldedChanged(folded);
}

bool ComparePane::showsTable() const {
    return m_asTable && m_asTable->isChecked();
}

void ComparePane::setShowsTable(bool table) {
    makeBody();
    (table ? m_asTable : m_asChart)->setChecked(true);
}

void ComparePane::showBars() {
    m_chart->setBars(m_bars);
    m_table->setBars(m_bars);
    m_empty->setVisible(m_bars.empty());
    m_stack->setVisible(!m_bars.empty());
    m_note->setText(m_notes.join(QLatin1Char('\n')));
    m_note->setVisible(!m_notes.isEmpty());
    for (QToolButton* tool : {m_asChart, m_asTable, m_copyPicture, m_copyText})
        tool->setEnabled(!m_bars.empty());
    bound();
}

/// As high as what it shows, within what a page can spare; what is higher scrolls.
void ComparePane::bound() {
    const int wanted = showsTable() ? m_table->wholeHeight() : m_chart->minimumHeight();
    m_stack->setMinimumHeight(std::min(kLowest, wanted));
    m_stack->setMaximumHeight(std::min(kHighest, wanted));
}

void ComparePane::colour() {
    m_header->setIcon(icon(m_folded ? IconName::ChevronRight : IconName::ChevronDown));
    m_header->setAccessibleDescription(m_folded ? tr("folded") : tr("open"));
    if (!m_body)
        return;
    const QColor secondary = coloursOf(palette()).secondary;
    for (QLabel* label : {m_said, m_note, m_empty}) {
        if (label->palette().color(QPalette::WindowText) == secondary)
            continue;
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, secondary);
        label->setPalette(own);
    }
}

void ComparePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void ComparePane::copyPicture() {
    QGuiApplication::clipboard()->setPixmap(m_chart->picture());
    say(tr("The picture is on the clipboard."));
}

void ComparePane::copyText() {
    QGuiApplication::clipboard()->setText(compareText(m_bars));
    say(tr("The text is on the clipboard."));
}

void ComparePane::say(const QString& sentence) {
    m_said->setText(sentence);
    m_forget->start(4s);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace precedence

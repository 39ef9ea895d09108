#include "app/pages/why_pane.h"

#include "app/adapter_hues.h"
#include "app/colours.h"
#include "app/icons.h"
#include "model/explain_model.h"
#include "model/wording_answers.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kIcon = 16;

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void tint(QWidget* widget, const QPalette& base, const QColor& colour) {
    QPalette palette = base;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace

WhyPane::WhyPane(ExplainModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(wrapped(this))
    , m_answer(wrapped(this))
    , m_after(wrapped(this))
    , m_expected(new QLabel(tr("&Expected through"), this))
    , m_adapters(new QComboBox(this))
    , m_whyNot(wrapped(this))
    , m_ladder(new QWidget(this))
    , m_rungs(new QVBoxLayout(m_ladder)) {
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
    auto* top = new QHBoxLayout();
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    auto* close = new QToolButton(this);
    close->setIcon(icon(IconName::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the answer"));
    close->setToolTip(close->accessibleName());
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_answer);
    layout->addWidget(m_after);
    m_rungs->setContentsMargins(0, 0, 0, 0);
    m_rungs->setSpacing(kGap);
    layout->addWidget(m_ladder);
    auto* expected = new QHBoxLayout();
    m_expected->setBuddy(m_adapters);
    m_adapters->setAccessibleName(tr("Expected through this adapter"));
    m_adapters->addItem(QString(), QString());
    expected->addWidget(m_expected);
    expected->addWidget(m_adapters, 1);
    layout->addLayout(expected);
    layout->addWidget(m_whyNot);
    layout->addStretch(1);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    connect(close, &QToolButton::clicked, this, &WhyPane::closed);
    connect(m_adapters, &QComboBox::currentIndexChanged, this, &WhyPane::showWhyNot);
    connect(&m_model, &ExplainModel::answerChanged, this, &WhyPane::refresh);
    refresh();
}

void WhyPane::setHues(const AdapterHues* hues) {
    m_hues = hues;
    refresh();
}

void WhyPane::setAdapters(const Snapshot& snapshot) {
    const QString chosen = m_adapters->currentData().toString();
    const QSignalBlocker quiet(m_adapters);
    m_adapters->clear();
    m_adapters->addItem(QString(), QString());
    for (const Adapter& adapter : snapshot.adapters())
        m_adapters->addItem(wording::name(adapter), QString::fromStdString(adapter.id.value()));
    m_adapters->setCurrentIndex(std::max(0, m_adapters->findData(chosen)));
    showWhyNot();
}

void WhyPane::setSystemAnswer(const QString& sentence) {
    m_systemAnswer = sentence;
    refresh();
}

void WhyPane::refresh() {
    const bool isAsked = m_model.question().has_value() || !m_model.sentences().isEmpty();
    const QString destination =
        m_model.question() ? wording::plain(m_model.question()->destination.toString()) : QString();
    m_title->setText(destination.isEmpty() ? tr("Where does traffic go?") : tr("Why %1 goes there").arg(destination));
    QStringList sentences = m_model.sentences();
    if (!m_systemAnswer.isEmpty() && !sentences.isEmpty())
        sentences.insert(sentences.size() - 1, m_systemAnswer);
    m_answer->setText(isAsked ? sentences.join(QLatin1Char('\n'))
                              : tr("Type an address above to see where its traffic goes and why."));
    const QStringList& after = m_model.sentencesAfter();
    m_after->setVisible(!after.isEmpty());
    m_after->setText(tr("After the waiting changes: %1").arg(after.join(QLatin1Char(' '))));
    tint(m_after, palette(), coloursOf(palette()).waiting);
    addCandidates();
    for (QWidget* part : {static_cast<QWidget*>(m_expected), static_cast<QWidget*>(m_adapters)})
        part->setVisible(m_model.question().has_value());
    showWhyNot();
}

void WhyPane::addCandidates() {
    while (QLayoutItem* item = m_rungs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int kMost = 100;
    for (int row = 0; row < std::min(m_model.rowCount(), kMost); ++row)
        m_rungs->addWidget(candidate(row));
}

QWidget* WhyPane::candidate(int row) {
    const Colours& colours = coloursOf(palette());
    const QModelIndex index = m_model.index(row, ExplainModel::VerdictColumn);
    const bool wins = index.data(ExplainModel::VerdictAfterRole).toInt() == static_cast<int>(Verdict::Winner);
    auto* rung = new QWidget(m_ladder);
    auto* layout = new QGridLayout(rung);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGap);
    layout->setVerticalSpacing(0);
    const std::string id = index.data(ExplainModel::AdapterIdRole).toString().toStdString();
    const QColor hue = m_hues ? adapterColour(palette(), m_hues->hue(id)) : colours.secondary;
    auto* mark = new QLabel(rung);
    mark->setPixmap(iconPixmap(
        wins ? IconName::Check : IconName::ChevronRight, kIcon, wins ? colours.inUse : hue, devicePixelRatioF()));
    auto* head = new QLabel(
        tr("%1, %2: %3")
            .arg(m_model.index(row, ExplainModel::AdapterColumn).data().toString(),
                m_model.index(row, ExplainModel::DestinationColumn).data().toString(), index.data().toString()),
        rung);
    head->setWordWrap(true);
    if (wins) {
        QFont strong = font();
        strong.setBold(true);
        head->setFont(strong);
    }
    auto* reason = wrapped(rung);
    reason->setText(index.data(ExplainModel::ReasonRole).toString());
    tint(reason, palette(), colours.secondary);
    layout->addWidget(mark, 0, 0, Qt::AlignTop);
    layout->addWidget(head, 0, 1);
    layout->addWidget(reason, 1, 1);
    layout->setColumnStretch(1, 1);
    return rung;
}

void WhyPane::showWhyNot() {
    const QString id = m_adapters->currentData().toString();
    const QString text = id.isEmpty() || !m_model.question() ? QString() : m_model.whyNot(AdapterId(id.toStdString()));
    m_whyNot->setText(text);
    m_whyNot->setVisible(!text.isEmpty());
}

void WhyPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace precedence

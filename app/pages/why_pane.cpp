#include "app/pages/why_pane.h"

#include "app/adapter_hues.h"
#include "app/pages/adapter_choice.h"
#include "app/pages/candidate_block.h"
#include "app/pages/pane_parts.h"
#include "model/explain_model.h"
#include "model/wording.h"

#include <QComboBox>
#include <QKeySequence>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

/// Enough for every prefix length of IPv4; nobody reads further.
constexpr int kMostBlocks = 40;

} // namespace

WhyPane::WhyPane(ExplainModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new ToneLabel(Tone::Plain, this, TextRole::Strong))
    , m_close(new QToolButton(this))
    , m_answer(new ToneLabel(Tone::Plain, this))
    , m_afterTitle(new ToneLabel(Tone::Waiting, this, TextRole::Strong))
    , m_after(new ToneLabel(Tone::Plain, this))
    , m_system(new ToneLabel(Tone::Secondary, this))
    , m_expected(new QLabel(tr("&Expected through"), this))
    , m_adapter(new QComboBox(this))
    , m_whyNot(new ToneLabel(Tone::Plain, this))
    , m_ladder(new QVBoxLayout)
    , m_more(new ToneLabel(Tone::Secondary, this)) {
    QVBoxLayout* column = scrollingColumn(this, tr("Why"));
    addHeading(column);
    for (ToneLabel* part : {m_answer, m_system, m_afterTitle, m_after})
        column->addWidget(part);
    auto* expected = new QHBoxLayout;
    expected->addWidget(m_expected);
    expected->addWidget(m_adapter, 1);
    column->addSpacing(4);
    column->addLayout(expected);
    column->addWidget(m_whyNot);
    column->addSpacing(4);
    m_ladder->setSpacing(0);
    column->addLayout(m_ladder);
    column->addWidget(m_more);
    column->addStretch(1);
    m_afterTitle->setWords(tr("After the waiting changes:"));
    m_expected->setBuddy(m_adapter);
    m_adapter->setAccessibleName(tr("Expected through"));
    m_adapter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_adapter->setMinimumContentsLength(10);
    offerAdapters(*m_adapter, tr("Choose an adapter"), *Snapshot::make({}), false);
    connect(m_adapter, &QComboBox::currentIndexChanged, this, &WhyPane::showWhyNot);
    connect(&model, &ExplainModel::answerChanged, this, &WhyPane::refresh);
    refresh();
}

void WhyPane::addHeading(QVBoxLayout* column) {
    auto* heading = new QHBoxLayout;
    QFont font = m_title->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_close->setIcon(icon(IconName::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the answer"));
    connect(m_close, &QToolButton::clicked, this, &WhyPane::closed);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(heading);
}

void WhyPane::setHues(const AdapterHues* hues) {
    m_hues = hues;
    showLadder();
}

void WhyPane::setAdapters(const Snapshot& snapshot) {
    offerAdapters(*m_adapter, tr("Choose an adapter"), snapshot, false);
    showWhyNot();
}

void WhyPane::setSystemAnswer(const QString& sentence) {
    m_system->setWords(sentence);
}

void WhyPane::refresh() {
    const auto& question = m_model.question();
    const bool answered = m_model.answers().has_value();
    const QString destination = question ? wording::plain(question->destination.toString()) : QString();
    const bool refusal = !answered && !m_model.sentences().isEmpty();
    m_title->setWords(
        !question ? tr("Why")
        : question->source
            ? tr("Where does traffic from %1 to %2 go?").arg(wording::plain(question->source->toString()), destination)
            : tr("Where does traffic to %1 go?").arg(destination));
    m_answer->setTone(refusal ? Tone::Error : answered ? Tone::Plain : Tone::Secondary);
    m_answer->setWords(answered || refusal ? m_model.sentences().join(QLatin1Char(' '))
                                           : tr("Type an address above to see where its traffic goes and why."));
    const QStringList& after = m_model.sentencesAfter();
    m_afterTitle->setVisible(!after.isEmpty());
    m_after->setWords(after.join(QLatin1Char(' ')));
    if (!answered)
        m_system->setWords({});
    m_expected->setVisible(answered);
    m_adapter->setVisible(answered);
    showWhyNot();
    showLadder();
}

void WhyPane::showWhyNot() {
    const QString id = chosenAdapter(*m_adapter);
    m_whyNot->setWords(id.isEmpty() ? QString() : m_model.whyNot(AdapterId(id.toStdString())));
}

void WhyPane::showLadder() {
    const int rows = m_model.rowCount();
    const int shown = std::min(rows, kMostBlocks);
    while (m_blocks.size() < shown) {
        m_blocks.push_back(new CandidateBlock(this));
        m_ladder->addWidget(m_blocks.back());
    }
    for (int row = 0; row < m_blocks.size(); ++row) {
        if (row < shown)
            m_blocks[row]->setCandidate(m_model, row, m_hues);
        m_blocks[row]->setVisible(row < shown);
    }
    m_more->setWords(rows > shown ? tr("And %n more routes that match.", "", rows - shown) : QString());
}

} // namespace precedence

#include "app/pages/why_pane.h"

#include "app/adapter_hues.h"
#include "app/pages/candidate_block.h"
#include "app/pages/choices.h"
#include "app/pages/pane_parts.h"
#include "model/explain_model.h"
#include "model/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

/// Enough for every prefix length of IPv4; nobody reads further.
constexpr int kMostBlocks = 40;

QComboBox* narrowChoice(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kLeast = 10;
    box->setMinimumContentsLength(kLeast);
    return box;
}

} // namespace

WhyPane::WhyPane(ExplainModel& model, QWidget* parent)
    : LatePage(parent)
    , m_model(model)
    , m_adapters(Snapshot::make({})) {
    connect(&model, &ExplainModel::answerChanged, this, &WhyPane::refresh);
}

void WhyPane::makeParts() {
    m_title = new ToneLabel(Tone::Plain, this, TextRole::Strong);
    m_close = new QToolButton(this);
    m_answer = new ToneLabel(Tone::Plain, this);
    m_afterTitle = new ToneLabel(Tone::Waiting, this, TextRole::Strong);
    m_after = new ToneLabel(Tone::Plain, this);
    m_system = new ToneLabel(Tone::Secondary, this);
    m_fields = new QWidget(this);
    m_source = narrowChoice(tr("From"), m_fields);
    m_adapter = narrowChoice(tr("Expected through"), m_fields);
    m_whyNot = new ToneLabel(Tone::Plain, this);
    m_ladder = new QVBoxLayout;
    m_more = new ToneLabel(Tone::Secondary, this);
}

void WhyPane::build() {
    makeParts();
    QVBoxLayout* column = scrollingColumn(this, tr("Why"));
    addHeading(column);
    for (ToneLabel* part : {m_answer, m_system, m_afterTitle, m_after})
        column->addWidget(part);
    addFields(column);
    column->addWidget(m_whyNot);
    column->addSpacing(4);
    m_ladder->setSpacing(0);
    column->addLayout(m_ladder);
    column->addWidget(m_more);
    column->addStretch(1);
    m_afterTitle->setWords(tr("After the waiting changes:"));
    fillAdapters();
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

void WhyPane::addFields(QVBoxLayout* column) {
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [text, box] : {std::pair(tr("From"), m_source), std::pair(tr("E&xpected through"), m_adapter)}) {
        auto* label = new QLabel(text, m_fields);
        label->setBuddy(box);
        grid->addWidget(label, line, 0);
        grid->addWidget(box, line++, 1);
    }
    column->addWidget(m_fields);
    connect(m_source, &QComboBox::activated, this, &WhyPane::chooseSource);
    connect(m_adapter, &QComboBox::currentIndexChanged, this, &WhyPane::showWhyNot);
}

void WhyPane::setHues(const AdapterHues* hues) {
    m_hues = hues;
    if (isBuilt())
        showLadder();
}

void WhyPane::setAdapters(const Snapshot& snapshot) {
    m_adapters = Snapshot::make(
        {.traits = snapshot.traits(), .adapters = {snapshot.adapters().begin(), snapshot.adapters().end()}});
    if (!isBuilt())
        return;
    showSources();
    fillAdapters();
    showWhyNot();
}

void WhyPane::fillAdapters() {
    setChoices(*m_adapter, adapterChoices(*m_adapters, tr("Choose an adapter"), Loopbacks::Left));
}

/// The addresses that traffic to the destination can come from: those of its family.
void WhyPane::showSources() {
    const auto& question = m_model.question();
    QList<Choice> choices{{tr("Any of its addresses"), QString()}};
    for (const Adapter& adapter : m_adapters->adapters()) {
        for (const AssignedAddress& assigned : adapter.addresses) {
            const QString address = QString::fromStdString(assigned.address.toString());
            if (question && assigned.address.family() == question->destination.address.family())
                choices.push_back({tr("%1 (%2)").arg(address, wording::name(adapter)), address});
        }
    }
    setChoices(*m_source, choices);
    const QString chosen =
        question && question->source ? QString::fromStdString(question->source->toString()) : QString();
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
}

void WhyPane::chooseSource() {
    Question question = *m_model.question();
    const auto address = IpAddress::parse(m_source->currentData().toString().toStdString());
    question.source = address ? std::optional(*address) : std::nullopt;
    emit questionChosen(question);
}

void WhyPane::setSystemAnswer(const QString& sentence) {
    // Nobody answers before there is a question, and with the first one it is shown.
    if (isBuilt())
        m_system->setWords(sentence);
}

void WhyPane::refresh() {
    if (!isBuilt())
        return;
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
    m_answer->setWords(answered || refusal ? m_model.sentences().join(QLatin1Char('\n'))
                                           : tr("Type an address above to see where its traffic goes and why."));
    const QStringList& after = m_model.sentencesAfter();
    m_afterTitle->setVisible(!after.isEmpty());
    m_after->setWords(after.join(QLatin1Char('\n')));
    if (!answered)
        m_system->setWords({});
    // A source that nobody has is refused, and has to be there to be chosen anew.
    m_fields->setVisible(question.has_value());
    showSources();
    showWhyNot();
    showLadder();
}

void WhyPane::showWhyNot() {
    const QString id = m_adapter->currentData().toString();
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

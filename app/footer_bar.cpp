#include "app/footer_bar.h"

#include "app/colours.h"
#include "app/icons.h"
#include "app/widgets/announcer.h"
#include "app/widgets/change_chip.h"
#include "app/widgets/flow_layout.h"
#include "model/session.h"
#include "model/wording_outcomes.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kMostSentences = 4;

Tone toneOf(const ChangeOutcome& outcome) {
    switch (outcome.state) {
    case ChangeOutcome::State::Done:
    case ChangeOutcome::State::Kept: return Tone::InUse;
    case ChangeOutcome::State::Refused:
    case ChangeOutcome::State::SetBack:
    case ChangeOutcome::State::NotShown: return Tone::Error;
    case ChangeOutcome::State::Asked: break;
    }
    return Tone::Waiting;
}

bool isDone(const ChangeOutcome& outcome) {
    return outcome.state == ChangeOutcome::State::Done || outcome.state == ChangeOutcome::State::Kept;
}

bool isAnyDone(const Session& session) {
    return std::any_of(session.outcomes().begin(), session.outcomes().end(),
        [](const ChangeOutcome& outcome) { return isDone(outcome); });
}

QString consequencesOf(const Session& session) {
    QStringList sentences;
    for (const PlanNote& note : session.consequences())
        sentences.push_back(wording::note(note, *session.snapshot()));
    sentences.removeDuplicates();
    if (sentences.size() > kMostSentences) {
        const auto left = static_cast<int>(sentences.size()) - kMostSentences + 1;
        sentences = sentences.mid(0, kMostSentences - 1);
        sentences.push_back(FooterBar::tr("And %n more.", "", left));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

FooterBar::FooterBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_announcer(new Announcer(this))
    , m_heading(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips, kGap))
    , m_consequences(new QLabel(this))
    , m_remarkLabel(new QLabel(this))
    , m_putBack(new QPushButton(icon(IconName::Undo), tr("Put &back"), this))
    , m_pin(new QPushButton(icon(IconName::Pin), tr("&Pin order"), this))
    , m_untilRestart(new QCheckBox(tr("&only until restart"), this))
    , m_discard(new QPushButton(tr("&Discard all"), this))
    , m_copyOther(new QPushButton(icon(IconName::Copy), tr("Copy for &netsh"), this))
    , m_apply(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap + 1, kMargin, kGap);
    layout->setSpacing(kGap / 2);
    QFont strong = font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_consequences->setWordWrap(true);
    m_remarkLabel->setWordWrap(true);
    auto* first = new QHBoxLayout();
    first->setSpacing(kGap);
    first->addWidget(m_heading, 1);
    first->addWidget(m_putBack);
    layout->addLayout(first);
    layout->addWidget(m_chips);
    layout->addWidget(m_remarkLabel);
    auto* last = new QHBoxLayout();
    last->setSpacing(kGap);
    last->addWidget(m_consequences, 1);
    for (QWidget* button : {static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_untilRestart),
             static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_copyOther), static_cast<QWidget*>(m_apply)})
        last->addWidget(button, 0, Qt::AlignBottom);
    layout->addLayout(last);
    m_apply->setDefault(true);
    m_pin->setToolTip(tr("Makes every adapter of the order manual, so that no speed changes it."));

    m_putBack->setToolTip(tr("Makes the opposite changes wait, so that Apply brings back what was there."));
    connect(m_putBack, &QPushButton::clicked, this, &FooterBar::putBackRequested);
    connect(m_pin, &QPushButton::clicked, this, &FooterBar::pinOrderRequested);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_session.discardAll(); });
    connect(m_copyOther, &QPushButton::clicked, this, [this] { emit commandsRequested(true); });
    connect(m_apply, &QPushButton::clicked, this, &FooterBar::apply);
    for (auto signal : {&Session::outcomesChanged, &Session::stateChanged, &Session::snapshotChanged})
        connect(&m_session, signal, this, &FooterBar::refresh);
    connect(&m_session, &Session::edited, this, [this] { say({}, false); });
    connect(&m_session, &Session::waitingChanged, this, &FooterBar::refresh);
    setAbilities({});
    colour();
    refresh();
}

void FooterBar::apply() {
    if (m_abilities.copiesCommands) {
        if (!m_session.waiting().changeSet().empty())
            emit commandsRequested(false);
        return;
    }
    if (!m_session.waiting().changeSet().empty())
        say({}, false);
    m_session.requestApply(m_untilRestart->isChecked() ? Durability::UntilRestart : Durability::Kept);
}

void FooterBar::say(const QString& sentence, bool isError) {
    m_remark = sentence;
    m_remarkIsError = isError;
    m_announcer->say(sentence);
    refresh();
}

void FooterBar::setAbilities(const Abilities& abilities) {
    m_abilities = abilities;
    m_untilRestart->setChecked(!abilities.canKeep);
    m_apply->setText(abilities.copiesCommands ? tr("&Copy commands") : tr("Appl&y"));
    m_apply->setToolTip(abilities.copiesCommands
                            ? tr("Commands for that computer which bring this order, and those that undo them.")
                            : QString());
    if (abilities.copiesCommands)
        m_apply->setIcon(icon(IconName::Copy));
    else
        m_apply->setIcon(abilities.asksForRights ? icon(IconName::Shield) : QIcon());
}

QString FooterBar::heading() const {
    const auto waiting = static_cast<int>(m_session.waiting().edits().size());
    if (m_session.state() == SessionState::Applying)
        return tr("Applying %n changes …", "", waiting);
    if (waiting > 0)
        return tr("%n changes waiting", "", waiting);
    const auto& outcomes = m_session.outcomes();
    if (outcomes.empty() || m_session.isTrying())
        return {};
    if (std::all_of(outcomes.begin(), outcomes.end(),
            [](const ChangeOutcome& outcome) { return outcome.state == ChangeOutcome::State::Kept; }))
        return tr("Kept at %1")
            .arg(QLocale().toString(outcomes.front().since.toLocalTime().time(), QLocale::ShortFormat));
    return std::all_of(outcomes.begin(), outcomes.end(), isDone) ? tr("Done") : tr("What became of it");
}

/// Below what it will do: what Apply will meet.
QString FooterBar::consequences() const {
    QStringList lines{consequencesOf(m_session)};
    const auto count = static_cast<int>(m_session.waiting().changeSet().size());
    if (m_session.isTrying())
        lines.push_back(tr("One order is tried at a time. Keep it or go back first, then apply this."));
    else if (m_abilities.asksForRights && count > 0)
        lines.push_back(
            tr("Windows will ask for administrator rights for precedence-helper, to make %n changes.", "", count));
    lines.removeAll({});
    return lines.join(QLatin1Char('\n'));
}

void FooterBar::refresh() {
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool isWaiting = !m_session.waiting().isEmpty();
    const bool isApplying = m_session.state() == SessionState::Applying;
    m_heading->setText(heading());
    colour();
    m_heading->setVisible(!m_heading->text().isEmpty());
    if (isWaiting)
        addChips();
    // While it is tried, the trying bar says so.
    announce(m_session.isTrying() ? QStringList() : addOutcomes());
    m_chips->setVisible(m_flow->count() > 0);
    m_remarkLabel->setText(m_remark);
    m_remarkLabel->setVisible(!m_remark.isEmpty());
    m_consequences->setText(isWaiting ? consequences() : QString());
    for (QWidget* control :
        {static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_apply), static_cast<QWidget*>(m_consequences)})
        control->setVisible(isWaiting);
    // Older orders alone have no metrics to pin, and last at once.
    const auto edits = m_session.waiting().edits();
    const bool hasOthers =
        std::any_of(edits.begin(), edits.end(), [](const WaitingEdit& edit) { return !isOfOlderOrder(edit.change); });
    m_pin->setVisible(hasOthers);
    m_copyOther->setVisible(isWaiting && m_abilities.copiesCommands);
    m_putBack->setVisible(!isWaiting && !m_session.isTrying() && isAnyDone(m_session));
    m_untilRestart->setVisible(hasOthers && m_abilities.canKeep);
    m_apply->setEnabled(!isApplying && !m_session.isTrying() && !m_session.waiting().changeSet().empty());
    m_discard->setEnabled(!isApplying);
    setVisible(isWaiting || m_flow->count() > 0 || !m_remark.isEmpty());
}

void FooterBar::addChips() {
    const Snapshot& snapshot = *m_session.snapshot();
    for (const WaitingEdit& edit : m_session.waiting().edits()) {
        const QString problem = wording::standing(edit, snapshot);
        auto* chip = new ChangeChip(problem.isEmpty() ? wording::change(edit.change, snapshot) : problem,
            problem.isEmpty() ? Tone::Waiting : Tone::Error, m_chips);
        connect(
            chip, &ChangeChip::discarded, this, [this, change = edit.change] { m_session.discard(change); },
            Qt::QueuedConnection);
        m_flow->addWidget(chip);
    }
}

/// What became of several changes for one reason is said once.
QStringList FooterBar::addOutcomes() {
    QStringList said;
    for (const ChangeOutcome& outcome : m_session.outcomes()) {
        const QString sentence = wording::outcome(outcome, *m_session.snapshot());
        if (said.contains(sentence))
            continue;
        said.push_back(sentence);
        auto* chip = new ChangeChip(sentence, toneOf(outcome), m_chips);
        connect(
            chip, &ChangeChip::discarded, this, [this] { m_session.forgetOutcomes(); }, Qt::QueuedConnection);
        m_flow->addWidget(chip);
    }
    return said;
}

/// Who applied by keys is still in the list, and hears what became of it.
void FooterBar::announce(const QStringList& outcomes) {
    const QString spoken = outcomes.join(QLatin1Char(' '));
    if (spoken != m_spoken)
        m_announcer->say(spoken);
    m_spoken = spoken;
}

void FooterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FooterBar::colour() {
    const Colours& colours = coloursOf(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, m_remarkIsError ? colours.error : colours.secondary);
    m_remarkLabel->setPalette(tinted);
    tinted.setColor(
        QPalette::WindowText, m_session.waiting().isEmpty() ? palette().color(QPalette::WindowText) : colours.waiting);
    m_heading->setPalette(tinted);
}

void FooterBar::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, coloursOf(palette()).line);
}

} // namespace precedence

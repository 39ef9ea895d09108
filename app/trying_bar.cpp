#include "app/trying_bar.h"

#include "app/colours.h"
#include "app/icons.h"
#include "app/widgets/announcer.h"
#include "model/session.h"
#include "model/wording.h"
#include "model/wording_trials.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kLine = 3; // of the time that is left
constexpr int kIcon = 20;
constexpr int kSoon = 10; // seconds, announced once
constexpr std::chrono::milliseconds kTick{100};

} // namespace

TryingBar::TryingBar(Session& session, QWidget* parent)
    : LatePage(parent)
    , m_session(session) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(&m_ticks, &QTimer::timeout, this, &TryingBar::tick);
    connect(&m_session, &Session::trialChanged, this, &TryingBar::follow);
    connect(&m_session, &Session::snapshotChanged, this, &TryingBar::showGateways);
    follow();
}

void TryingBar::build() {
    m_announcer = new Announcer(this);
    m_icon = new QLabel(this);
    m_sentence = new QLabel(this);
    m_gateways = new QLabel(this);
    m_keep = new QPushButton(icon(IconName::Check), tr("&Keep"), this);
    m_more = new QPushButton(tr("&More time"), this);
    m_back = new QPushButton(icon(IconName::Undo), tr("Go &back now"), this);
    m_retry = new QPushButton(icon(IconName::Undo), tr("Try &again"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap + kLine, kMargin, kGap);
    layout->setSpacing(kGap);
    auto* texts = new QVBoxLayout();
    texts->setSpacing(kGap / 4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QLabel* label : {m_sentence, m_gateways}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    QFont strong = font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    for (QPushButton* button : {m_keep, m_more, m_back, m_retry}) {
        // Enter must never keep what somebody has not looked at.
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    setFocusProxy(m_keep);
    connectParts();
    colour();
}

void TryingBar::connectParts() {
    m_back->setToolTip(tr("Escape does the same while the keys are in this bar."));
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(&TryingBar::keepRequested); });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(&TryingBar::moreTimeRequested); });
    connect(m_back, &QPushButton::clicked, this, [this] { ask(&TryingBar::goBackRequested); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        setAsked(true);
        emit retryRequested();
    });
}

int TryingBar::secondsLeft() const {
    const std::chrono::milliseconds left = m_remaining - std::chrono::milliseconds(m_since.elapsed());
    return std::max(0, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void TryingBar::follow() {
    const bool isTrying = m_session.isTrying();
    const bool isLeft = m_session.trial().state == TrialState::PartlyTakenBack;
    if (!isTrying)
        m_ticks.stop();
    if (isTrying || isLeft)
        buildNow();
    setVisible(isTrying || isLeft);
    if (!isBuilt())
        return;
    for (QPushButton* button : {m_keep, m_more, m_back})
        button->setVisible(isTrying);
    m_retry->setVisible(isLeft);
    setAsked(false);
    if (isLeft)
        showLeft();
    if (isTrying)
        startCountdown();
}

void TryingBar::startCountdown() {
    m_remaining = m_session.trial().remaining;
    m_window = m_remaining;
    m_since.start();
    m_warned = secondsLeft() <= kSoon;
    m_ticks.start(kTick);
    showGateways();
    tick();
    m_announcer->say(m_sentence->text());
}

void TryingBar::tick() {
    const int seconds = secondsLeft();
    const QString sentence = seconds > 0 ? tr("Trying this order. It goes back in %n s.", "", seconds)
                                         : tr("The time is up. The order goes back.");
    if (m_sentence->text() != sentence) {
        m_sentence->setText(sentence);
        setAccessibleName(sentence);
    }
    if (!m_warned && seconds <= kSoon) {
        m_warned = true;
        m_announcer->say(sentence);
    }
    update();
}

void TryingBar::showGateways() {
    if (m_session.isTrying())
        m_gateways->setText(wording::gateways(*m_session.snapshot()).join(QLatin1Char(' ')));
}

void TryingBar::showLeft() {
    const auto& problems = m_session.trial().problems;
    const bool isLost = std::any_of(problems.begin(), problems.end(),
        [](const TrialProblem& problem) { return problem.error.code == ErrorCode::HelperLost; });
    m_sentence->setText(isLost ? tr("What was tried may still be in force.")
                               : tr("Not everything went back. What is left goes back as soon as it can."));
    m_retry->setText(isLost ? tr("Go &back now") : tr("Try &again"));
    QStringList reasons;
    for (const TrialProblem& problem : problems)
        reasons.push_back(wording::sentence(problem.error, m_session.snapshot()->traits().system));
    reasons.removeDuplicates();
    m_gateways->setText(reasons.mid(0, 3).join(QLatin1Char(' ')));
    setAccessibleName(m_sentence->text());
    m_announcer->say(m_sentence->text() + QLatin1Char(' ') + m_gateways->text());
}

/// What was asked for once is not asked for again before there is an answer.
void TryingBar::ask(void (TryingBar::*signal)(const QString&)) {
    setAsked(true);
    emit(this->*signal)(QString::fromStdString(m_session.trial().trial));
}

void TryingBar::setAsked(bool isAsked) {
    for (QPushButton* button : {m_keep, m_more, m_back, m_retry})
        button->setEnabled(!isAsked);
}

void TryingBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_session.isTrying())
        ask(&TryingBar::goBackRequested);
    else
        LatePage::keyPressEvent(event);
}

void TryingBar::changeEvent(QEvent* event) {
    LatePage::changeEvent(event);
    if (isBuilt() && event->type() == QEvent::PaletteChange)
        colour();
}

void TryingBar::colour() {
    const Colours& colours = coloursOf(palette());
    m_icon->setPixmap(iconPixmap(IconName::Undo, kIcon, colours.waiting, devicePixelRatioF()));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, colours.secondary);
    m_gateways->setPalette(tinted);
}

void TryingBar::paintEvent(QPaintEvent* event) {
    LatePage::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), kLine, coloursOf(palette()).line);
    if (!m_session.isTrying() || m_window.count() <= 0)
        return;
    const double left = static_cast<double>(m_remaining.count() - m_since.elapsed());
    const double share = std::clamp(left / static_cast<double>(m_window.count()), 0.0, 1.0);
    painter.fillRect(QRectF(0, 0, width() * share, kLine), coloursOf(palette()).waiting);
}

} // namespace precedence

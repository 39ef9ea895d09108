#include "app/pages/lesson_view.h"

#include "app/colours.h"
#include "app/icons.h"
#include "app/pages/event_button.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kWidest = 640; ///< of text that is read

QLabel* textLabel(QWidget* parent, double scale = 1, bool bold = false) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(kWidest);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString detailOf(const LabView::Event& event) {
    if (event.dueIn)
        return LessonView::tr("happens by itself in %1 s").arg(*event.dueIn);
    return event.hasHappened ? LessonView::tr("has happened") : QString();
}

} // namespace

LessonView::LessonView(QWidget* parent)
    : QScrollArea(parent) {
    auto* inside = new QWidget(this);
    m_title = textLabel(inside, 1.4);
    m_system = textLabel(inside);
    m_question = textLabel(inside, 1.1);
    m_fold = new QToolButton(inside);
    m_answer = textLabel(inside);
    m_eventsTitle = textLabel(inside, 1, true);
    m_last = textLabel(inside);
    m_administrator = new QCheckBox(tr("You are an administrator there"), inside);
    m_rights = textLabel(inside);
    layOut(inside);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_eventsTitle->setText(tr("What can happen"));
    m_rights->setText(
        tr("Without administrator rights the simulated computer refuses every change, as a real one does."));
    m_administrator->setAccessibleDescription(m_rights->text());
    connect(m_fold, &QToolButton::clicked, this, [this] { setAnswerShown(!isAnswerShown()); });
    connect(m_administrator, &QCheckBox::clicked, this, &LessonView::administratorChosen);
    setAnswerShown(false);
    colour();
}

void LessonView::layOut(QWidget* inside) {
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_system);
    layout->addSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_answer);
    layout->addSpacing(16);
    layout->addWidget(m_eventsTitle);
    m_eventLines = new QVBoxLayout;
    m_eventLines->setSpacing(8);
    layout->addLayout(m_eventLines);
    layout->addWidget(m_last);
    layout->addSpacing(16);
    layout->addWidget(m_administrator);
    layout->addWidget(m_rights);
    layout->addStretch(1);
}

void LessonView::show(const LabView& view) {
    if (view.current != m_scenario) {
        m_scenario = view.current;
        setAnswerShown(false);
    }
    m_title->setText(view.title);
    m_system->setText(tr("A simulated computer with %1").arg(view.system));
    m_system->setVisible(!view.system.isEmpty());
    m_question->setText(view.question);
    m_answer->setText(view.answer);
    m_fold->setVisible(!view.answer.isEmpty());
    showEvents(view.events);
    m_last->setText(
        view.lastEvent.isEmpty() ? tr("Nothing has happened yet.") : tr("What happened last: %1").arg(view.lastEvent));
    m_last->setVisible(!view.events.empty());
    m_administrator->setVisible(view.administrator.has_value());
    m_administrator->setChecked(view.administrator.value_or(false));
    m_rights->setVisible(view.administrator.has_value());
}

void LessonView::showEvents(const std::vector<LabView::Event>& events) {
    std::vector<QString> names;
    names.reserve(events.size());
    for (const LabView::Event& event : events)
        names.push_back(event.name);
    if (names != m_eventNames) {
        for (EventButton* button : m_events) {
            button->hide();
            button->deleteLater(); // it may be the one whose click brought this about
        }
        m_events.clear();
        m_events.reserve(names.size());
        m_eventNames = std::move(names);
        QWidget* previous = m_fold;
        for (const QString& name : m_eventNames) {
            auto* button = new EventButton({}, widget());
            setTabOrder(previous, button);
            previous = button;
            button->setMaximumWidth(kWidest);
            connect(button, &EventButton::clicked, this, [this, name] { emit eventFired(name); });
            m_eventLines->addWidget(button);
            m_events.push_back(button);
        }
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        m_events[i]->setWords(events[i].title);
        m_events[i]->setDetail(detailOf(events[i]));
    }
    m_eventsTitle->setVisible(!events.empty());
}

bool LessonView::isAnswerShown() const {
    return !m_answer->isHidden();
}

void LessonView::setAnswerShown(bool shown) {
    m_answer->setVisible(shown);
    m_fold->setText(shown ? tr("Hide the answer") : tr("Show the answer"));
    m_fold->setIcon(icon(shown ? IconName::ChevronDown : IconName::ChevronRight));
}

void LessonView::colour() {
    const QColor secondary = coloursOf(palette()).secondary;
    for (QLabel* label : {m_system, m_last, m_rights}) {
        if (label->palette().color(QPalette::WindowText) == secondary)
            continue;
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, secondary);
        label->setPalette(own);
    }
}

void LessonView::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rights != nullptr)
        colour();
}

} // namespace precedence
